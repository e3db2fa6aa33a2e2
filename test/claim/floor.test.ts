import { beforeAll, describe, expect, it } from 'vitest'
import { type AttributionFigures, measureAttributions, polnear } from '../../bench/claims/attribution.ts'
import { ambiguous, measureGap } from '../../bench/claims/gap.ts'
import { measureSeeds, type SeedFigures } from '../../bench/claims/seeds.ts'
import { has } from '../../bench/claims/shared.ts'

// What is met is held; `npm run bench -- claims` prints these figures and those that are not met yet.

describe.skipIf(!has('polnear'))('On the development articles of PolNeAR in ../shared', () => {
  let found: AttributionFigures
  beforeAll(async () => {
    found = await measureAttributions(polnear())
  })

  it('attributions do not fall under their floors', () => {
    expect(found.overlap.f1).toBeGreaterThanOrEqual(58)
    expect(found.overlap.precision).toBeGreaterThanOrEqual(68)
    expect(found.exact.f1).toBeGreaterThanOrEqual(38)
  })

  it('nor does the recall of those that quote nothing', () => {
    expect(found.recallByType.indirect.recall).toBeGreaterThanOrEqual(40)
  })
})

describe.skipIf(!has('gap'))('On the development snippets of GAP in ../shared', () => {
  it('pronouns do not fall under their floor', () => {
    expect(measureGap(ambiguous())).toBeGreaterThanOrEqual(66.9)
  })
})

describe.skipIf(!has('seeds'))('On the seeds in ../shared', () => {
  let found: SeedFigures
  beforeAll(async () => {
    found = await measureSeeds()
  })

  it.each([
    ['claimsFound', 28],
    ['claimsWithSpeaker', 26],
    ['chains', 4],
    ['stanceAndAdoption', 4],
    ['legalStatus', 5],
  ] as const)('%s does not fall under its floor', (part, floor) => {
    expect(found[part].found, `of ${found[part].expected}`).toBeGreaterThanOrEqual(floor)
  })
})
