import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

const first = (text: string): Claim => claimsIn(text).reported[0] ?? claimsIn(text).claims[0]!

/** The certainty of the claim with this content. */
function certaintyOf(text: string, content: string): string | undefined {
  return claimsIn(text).claims.find((claim) => wordsAtAll(text, claim.content) === content)?.certainty
}

describe('Certainty', () => {
  it.each([
    ['Varga undoubtedly signed it.', 'certain'],
    ['Apparently, Varga signed it.', 'probable'],
    ['Varga must have signed it.', 'probable'],
    ['It looks like Varga signed it.', 'probable'],
    ['Varga could have signed it.', 'possible'],
    ['Varga may sign it.', 'possible'],
    ['Varga allegedly signed it.', 'possible'],
    ['It can be confirmed by the papers in the archive.', 'possible'],
    ['Varga signed it.', 'not stated'],
    ['Varga would sign it.', 'not stated'],
    ['Varga signed it in May.', 'not stated'],
    ['We have no doubts that Varga signed it.', 'certain'],
    ['We are still certain that Varga signed it.', 'certain'],
  ])('%s → %s', (text, certainty) => expect(first(text).certainty).toBe(certainty))

  it('of several words is the weakest', () =>
    expect(first('Varga undoubtedly could have signed it.').certainty).toBe('possible'))

  it('is not that of what somebody could not do', () =>
    expect(first('Varga could not see the paper.').certainty).toBe('not stated'))

  it('is not that of an aside', () => {
    expect(first('The clerk, who might be ill, signed the paper.').certainty).toBe('not stated')
    expect(first('Varga met activists that seem to know the town.').certainty).toBe('not stated')
  })

  it('is that of the claim in which the words stand, and not of the one around it', () => {
    const text = 'Linde said that the clerk thinks that Varga might sell the mill.'
    expect(certaintyOf(text, 'that the clerk thinks that Varga might sell the mill')).toBe('not stated')
    expect(certaintyOf(text, 'that Varga might sell the mill')).toBe('possible')
  })

  it('of a clause behind a preposition is that of the claim, and of a reason is not', () => {
    expect(first('Varga is accused of allegedly selling the mill.').certainty).toBe('possible')
    expect(first('Varga signed the paper because the bank might ask for it.').certainty).toBe('not stated')
  })

  it('of several sentences is told by each of them', () => {
    const text = '“Varga sold the mill to the bank. Perhaps he sold the bridge,” Linde said.'
    expect(certaintyOf(text, 'Varga sold the mill to the bank. Perhaps he sold the bridge')).toBe('not stated')
    expect(certaintyOf(text, 'Perhaps he sold the bridge')).toBe('possible')
  })

  it('is none of a question', () =>
    expect(first('Of course, who sold the mill to the bank?').certainty).toBe('not stated'))
})
