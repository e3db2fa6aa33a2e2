import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claimsIn } from './find.ts'

/** The first claim that is laid at somebody's door by a cue. */
const claimOf = (text: string): Claim | undefined => claimsIn(text).reported[0]

describe('The manner of a claim', () => {
  it.each([
    ['Linde said that he signed it.', 'said'],
    ['“He signed it,” Linde said.', 'said'],
    ['Anna Linde believes that he signed it.', 'said'],
    ['Anna Linde fears that he will sign it.', 'said'],
    ['Viktor Varga denied taking the money.', 'said'],
    ['Linde demanded that he be dismissed.', 'urged'],
    ['Linde spoke out against the sale of the mill.', 'urged'],
    ['Anna Linde opposes the sale of the mill.', 'urged'],
    ['Anna Linde wants him to sell the mill.', 'urged'],
    ['Viktor Varga wanted to flee the country.', 'in mind'],
    ['Viktor Varga decided to sell the mill.', 'in mind'],
    ['Our friend Viktor Varga decided to sell the mill.', 'in mind'],
    ['Viktor Varga knew that the mill was sold.', 'in mind'],
    ['“I want to sell the mill,” Linde said.', 'said'],
  ])('%s → %s', (text, manner) => expect(claimOf(text)?.manner).toBe(manner))

  it('of a mind makes the claim one about whose mind it is', () => {
    const claim = claimOf('Viktor Varga wanted to flee the country.')!
    expect(claim.about).toContain(claim.speaker)
    expect(claimOf('Viktor Varga said that the mill was sold.')!.about).toEqual([])
  })
})
