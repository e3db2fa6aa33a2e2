import { describe, expect, it } from 'vitest'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

/** Source and speaker of the reported claim with this content. */
function sourceOf(text: string, content: string): { readonly source: string; readonly speaker: string } | null {
  const found = claimsIn(text)
  const claim = found.reported.find((each) => wordsAtAll(text, each.content) === content)
  return claim ? { source: wordsAtAll(text, claim.source), speaker: found.speaker(claim) } : null
}

describe('A report whose tree errs', () => {
  it.each([
    ['She had told reporters that Mr Varga signed it himself.', 'that Mr Varga signed it himself', 'She'],
    [
      'It is whispered in the port that the former chief owns a villa abroad.',
      'that the former chief owns a villa abroad',
      '',
    ],
    [
      'We were told on the Thursday morning by the guard from headquarters that he had been taken away the evening before.',
      'that he had been taken away the evening before',
      'the guard from headquarters',
    ],
    [
      'Varga took two million euros from the port fund, two officials with knowledge of the inquiry told The Ledger.',
      'Varga took two million euros from the port fund',
      'two officials with knowledge of the inquiry',
    ],
    [
      'Three people who work on the pier, none of whom knows of the others, have told us that they burned on the night of 7 March.',
      'that they burned on the night of 7 March',
      'Three people who work on the pier',
    ],
  ])('has its source and its whole content: %s', (text, content, source) =>
    expect(sourceOf(text, content)?.source).toBe(source),
  )

  it('is a claim beside the quotation behind it, which has the same speaker', () => {
    const text =
      'Pavel Varga, a retired pilot, said Toma had been offered a post. “He told them he gets seasick on carpets.”'
    expect(sourceOf(text, 'Toma had been offered a post')?.speaker).toBe('Pavel Varga')
    expect(sourceOf(text, 'He told them he gets seasick on carpets.')?.speaker).toBe('Pavel Varga')
  })

  it('is no tag of a word that an aside before it quotes', () => {
    const text = 'Humphrey Dorn, who calls Linde a “fraud,” said he doesn’t believe the plan requires a vote.'
    expect(sourceOf(text, 'he doesn’t believe the plan requires a vote')?.speaker).toBe('Humphrey Dorn')
  })

  it('is none where somebody was only called', () => {
    expect(claimsIn('I was called by her at seven.').reported).toEqual([])
  })
})

describe('Whose words are printed', () => {
  const first =
    'The monthly Dock ran an article under the title “Where Do the Piers Go?”. We give the passage at length:'
  const parts = ['“Nine piers have been paid for, and four can be visited.', '“The bills went to the third floor.']

  it('is the paper that they are taken from', () => {
    const text = [first, ...parts, '“Nobody has ever asked who was paid there.”'].join('\n')
    const found = claimsIn(text)
    const claim = found.claims.find((each) => wordsAtAll(text, each.content).startsWith('Nine piers'))
    expect(claim?.speakerKind).toBe('document')
    expect(wordsAtAll(text, claim!.source)).toContain('article')
  })

  it('is so behind an aside of the outlet’s too', () => {
    const aside = 'Here we interrupt for a moment, since the minister was the same man.'
    const text = [first, ...parts, aside, '“Nobody has ever asked who was paid there, then or now.”'].join('\n')
    const found = claimsIn(text)
    const claim = found.claims.find((each) => wordsAtAll(text, each.content).startsWith('Nine piers'))
    expect(wordsAtAll(text, claim!.content)).toContain('Nobody has ever asked')
    expect(wordsAtAll(text, claim!.content)).not.toContain('interrupt')
  })
})

describe('Somebody who is called by whose they are', () => {
  it.each([
    [
      'Mr Varga’s lawyer said that he was at home. Mr Varga’s lawyer, Emil Toma, left.',
      'that he was at home',
      'Emil Toma',
    ],
    [
      'Viktor Varga was detained on Friday, his wife said. Irena Varga was at home.',
      'Viktor Varga was detained on Friday',
      'Irena Varga',
    ],
    [
      'Viktor Varga was detained on Friday, his wife said. Irena Toma was at home.',
      'Viktor Varga was detained on Friday',
      'his wife',
    ],
  ])('has a name where the text gives it: %s', (text, content, name) =>
    expect(sourceOf(text, content)?.speaker).toBe(name),
  )
})
