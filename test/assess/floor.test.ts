import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compared, fever, pairFiles } from '../../bench/assess/pair.ts'

describe.skipIf(!existsSync(pairFiles.fever))('On the pairs of FEVER-symmetric in ../shared', () => {
  it('58 of 100 sentences are said to contradict where they refute, and not where they support', () => {
    const pairs = fever()
    const right = pairs.filter((pair) => (compared(pair).contradiction !== null) === pair.against)
    expect(right.length / pairs.length).toBeGreaterThanOrEqual(0.58)
  })
})
