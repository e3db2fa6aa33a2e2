import { describe, expect, it } from 'vitest'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

const LONG = [
  'Let us quote an old publication on the harbour.',
  '“The first pier was finished in the summer and paid for twice.',
  '“The second was never begun, though it has a number and a budget.',
  '“The third is a drawing.”',
  'All of this was true.',
].join('\n')

describe('A quotation over several paragraphs', () => {
  it('is one claim with a part for each sentence, all by one speaker', () => {
    const { claims, reported, text, speaker } = claimsIn(LONG)
    const [whole] = reported
    expect(whole?.speakerKind).toBe('document')
    expect(speaker(whole)).toBe('an old publication')
    const parts = claims.filter((claim) => claim.partOf === whole?.id)
    expect(parts.map((part) => wordsAtAll(text, part.content))).toEqual([
      'The first pier was finished in the summer and paid for twice.',
      'The second was never begun, though it has a number and a budget.',
      'The third is a drawing.',
    ])
    expect(new Set(parts.map((part) => part.speaker))).toEqual(new Set([whole?.speaker]))
  })

  it('does not take in what the outlet says before and behind it', () => {
    expect(claimsIn(LONG).own).toContain('All of this was true.')
  })

  it("leaves an aside of the outlet's to the outlet", () => {
    const text = [
      'We quote the letter of a harbour clerk:',
      '“The boxes stood on the shelf.',
      'The whole letter can be found on our website.',
      'They were counted every Monday.”',
    ].join('\n')
    const { own, reported } = claimsIn(text)
    expect(own).toContain('The whole letter can be found on our website.')
    expect(reported.some((claim) => wordsAtAll(text, claim.content).includes('our website'))).toBe(false)
  })
})

describe('A claim inside a claim', () => {
  it('points to the claim in whose content it stands', () => {
    const { reported, speaker, text } = claimsIn(
      'Orsova said that critics of the minister believe that the money paid for the campaign.',
    )
    const inner = reported.find((claim) => wordsAtAll(text, claim.content) === 'that the money paid for the campaign')
    const outer = reported.find((claim) => claim.id === inner?.within)
    expect(speaker(outer)).toBe('Orsova')
    expect(inner?.speakerKind).toBe('unnamed')
  })

  it('gives "I" inside a quotation to its speaker', () => {
    const { reported, speaker, text } = claimsIn(
      '“I think the order was forged in the office of the fund,” Mira Solt said.',
    )
    const inner = reported.find((claim) => wordsAtAll(text, claim.cue) === 'think')
    expect(speaker(inner)).toBe('Mira Solt')
  })
})
