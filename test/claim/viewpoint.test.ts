import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

/** Who the innermost claim with these words is by. */
function speakerOf(text: string, content: string): string {
  const { reported, speaker, text: whole } = claimsIn(text)
  const size = (claim: Claim): number => wordsAtAll(whole, claim.content).length
  const fitting = reported.filter((claim) => wordsAtAll(whole, claim.content).includes(content))
  return speaker(fitting.sort((a, b) => size(a) - size(b))[0])
}

describe('A pronoun in a quotation', () => {
  it('“I” is who speaks it', () => {
    expect(speakerOf('“I think that the mill was sold,” Helena Linde said.', 'the mill was sold')).toBe('Helena Linde')
  })

  it('“he” is not who speaks it', () => {
    const text = 'Emil Varga attacked Viktor Toma on Monday. “He said that the mill was sold,” Varga told the Ledger.'
    expect(speakerOf(text, 'the mill was sold')).toBe('Viktor Toma')
  })

  it('“we” is the body whose statement it is', () => {
    const text =
      'The Ministry of Trade said that the mill was sold. “We believe that the price was fair,” the statement said.'
    expect(speakerOf(text, 'the price was fair')).toBe('Ministry of Trade')
  })

  it('“we” is the body that a spokesman speaks for', () => {
    const text = '“We believe that the price was fair,” said Emil Varga, a spokesman for the Ministry of Trade.'
    expect(speakerOf(text, 'the price was fair')).toBe('Ministry of Trade')
  })
})

describe('A pronoun in a report', () => {
  it('“he” is who is reported', () => {
    const text = 'Viktor Toma praised Emil Varga. Varga said that he hoped to win.'
    expect(speakerOf(text, 'to win')).toBe('Emil Varga')
  })

  it('“we” is the outlet’s', () => {
    expect(speakerOf('Emil Varga says that we hope to win.', 'to win')).toBe('outlet')
  })

  it('“they” are those who are reported', () => {
    expect(speakerOf('Most voters say they hope to win.', 'to win')).toBe('Most voters')
  })
})

describe('A pronoun of the outlet’s', () => {
  it('“he” behind a quotation is not somebody whom only the quotation names', () => {
    const text = 'Emil Varga sold a pistol. “It is the pistol with which I shot Viktor Toma,” he wrote in the listing.'
    expect(speakerOf(text, 'the pistol with which')).toBe('Emil Varga')
  })

  it('“he” is the one who goes on', () => {
    const text =
      'The help of Emil Varga was not needed. Viktor Toma restored order, and he promised to rebuild the mill.'
    expect(speakerOf(text, 'to rebuild')).toBe('Viktor Toma')
  })

  it('“they” goes back to those of the clause before', () => {
    const text = 'Some villagers were so angry with Emil Varga that they threatened to burn the mill.'
    expect(speakerOf(text, 'to burn')).toBe('Some villagers')
  })

  it('“it” is the body named before', () => {
    const text = 'Halcyon Quay Ltd said that the mill was sold. It added that the price was fair.'
    expect(speakerOf(text, 'the price was fair')).toMatch(/^Halcyon Quay/u)
  })

  it('“it read” is a paper', () => {
    const text = 'The Kordian Academy sent a letter to the mayor on Monday. “The mill should stay open,” it read.'
    expect(speakerOf(text, 'The mill should stay open')).toBe('a letter')
  })

  it('“himself” is the one it stands beside', () => {
    const text = 'Emil Varga himself said that the mill was sold.'
    expect(speakerOf(text, 'the mill was sold')).toBe('Emil Varga')
  })

  it('that owns a judgment speaks through it', () => {
    const text = 'Helena Linde read the letter. Her judgment says that the mill was sold.'
    expect(speakerOf(text, 'the mill was sold')).toBe('Helena Linde')
  })

  it('“who” of a cleft is whom the cleft names', () => {
    const text = 'It was Helena Linde who said that the mill was sold.'
    expect(speakerOf(text, 'the mill was sold')).toBe('Helena Linde')
  })

  it('“that” is no person', () => {
    const text = 'Emil Varga met Viktor Toma on Thursday in a clash that signaled that the talks were over.'
    expect(speakerOf(text, 'the talks were over')).not.toMatch(/Varga|Toma/u)
  })

  it('“they” stays open where two groups may be meant', () => {
    const text = 'Workers met teachers in Velm. They said that it was over.'
    expect(speakerOf(text, 'it was over')).toBe('unresolved')
  })
})

describe('A quotation without a speaker of its own', () => {
  it('is from the article that was spoken of', () => {
    const text =
      'One last thing about Emil Varga’s article. Viktor Toma is praised in it.\nHere is a quote.\n“The plan was well thought out. Nobody was told of it.”'
    expect(speakerOf(text, 'The plan was well thought out')).toBe('Emil Varga')
  })
})
