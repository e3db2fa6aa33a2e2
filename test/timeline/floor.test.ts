import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { has } from '../../bench/claims/shared.ts'
import { measureSeedDates } from '../../bench/times/main.ts'
import { measurePhrases, museumFile } from '../../bench/times/museum.ts'
import { meantime, meantimeFile, measureTimex } from '../../bench/times/timex.ts'

// What is met is held; `npm run bench -- times` prints these figures.

describe.skipIf(!existsSync(meantimeFile))('On the articles of MEANTIME in ../shared that measure', () => {
  it('times do not fall under their floors', () => {
    const { relaxed, strict, value } = measureTimex(meantime('measure'))
    expect(relaxed).toBeGreaterThanOrEqual(86)
    expect(strict).toBeGreaterThanOrEqual(80)
    expect(value).toBeGreaterThanOrEqual(70)
  })
})

describe.skipIf(!existsSync(museumFile))('Of the dates of museums in ../shared', () => {
  it('125 of 136 are read as their curators mean them', () => {
    expect(measurePhrases().filter(({ expected, found }) => expected === found).length).toBeGreaterThanOrEqual(125)
  })
})

describe.skipIf(!has('seeds'))('In the seeds in ../shared', () => {
  it('all dates are found that an editor marked', async () => {
    expect((await measureSeedDates()).found).toBe(15)
  })
})
