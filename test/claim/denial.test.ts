import { describe, expect, it } from 'vitest'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

const claimWith = (text: string, content: string) =>
  claimsIn(text).claims.find(
    (claim) => claim.quotation !== 'indirect' && wordsAtAll(text, claim.content).startsWith(content),
  )

describe('A deed that the speaker’s own side has not done', () => {
  it.each([
    ['“I did not take the money,” Linde said.', 'I did not take'],
    ['“My client ordered nothing burned,” Linde said.', 'My client ordered'],
    ['“We have never paid a clerk,” Linde said.', 'We have never paid'],
    ['My client did not take two million euros from the fund.', 'My client did not'],
  ])('is denied: %s', (text, content) => expect(claimWith(text, content)?.stance).toBe('denies'))

  it.each([
    ['“I did not know the man,” Linde said.', 'I did not know'],
    ['“Varga did not take the money,” Linde said.', 'Varga did not'],
    ['“I will not take the money,” Linde said.', 'I will not'],
    ['“I took the money,” Linde said.', 'I took'],
    ['We did not name the witness.', 'We did not'],
  ])('and nothing else is: %s', (text, content) => expect(claimWith(text, content)?.stance).toBe('asserts'))

  it('is what the gist tells, without the “not” that the stance says', () => {
    const claim = claimWith('My client did not take the money.', 'My client')
    expect(claim?.gist.clauses.map(({ predicate, negated }) => [predicate, negated])).toEqual([['take', false]])
  })
})
