import { describe, expect, it } from 'vitest'
import { hasPairs, labelledPairs, measurePairs } from '../../../bench/names/pairs.ts'
import { hasExamples, measureSystems } from '../../../bench/names/transliteration.ts'

describe.skipIf(!hasExamples())('On the published examples of transliteration', () => {
  it('every system that we have comes out to the letter', () => {
    const { figures } = measureSystems()
    expect(figures.length).toBeGreaterThanOrEqual(12)
    for (const { system, wrong } of figures) expect([system, wrong]).toEqual([system, []])
  })
})

describe.skipIf(!hasPairs())('On the labelled pairs of names', () => {
  it('the verdict “same” does not fall under its floor', () => {
    expect(measurePairs(labelledPairs()).f1).toBeGreaterThanOrEqual(0.82)
  })
})
