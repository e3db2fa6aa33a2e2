import { describe, expect, it } from 'vitest'
import { hasPages, measureBodies } from '../../bench/bodies/body.ts'

describe.runIf(hasPages())('the articles of a hundred news pages', () => {
  it('are told from the pages around them', async () => {
    const { f1, precision, recall } = await measureBodies()
    expect(f1).toBeGreaterThanOrEqual(0.95)
    expect(precision).toBeGreaterThanOrEqual(0.93)
    expect(recall).toBeGreaterThanOrEqual(0.96)
  })
})
