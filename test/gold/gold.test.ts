import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCase } from '../../src/workbench/index.ts'
import { exported, temporary } from '../support/folder.ts'
import { type Score, score } from './score.ts'

const top = join(import.meta.dirname, '../..')
const shared = join(top, '../shared')

describe('The example, against its gold', () => {
  let found: Score
  beforeAll(async () => {
    const location = join(temporary(), 'kordia.hearsay')
    await using opened = await openCase(location)
    await opened.read([join(top, 'examples/kordia')])
    const lines = temporary()
    await opened.export(lines)
    found = score(lines, join(top, 'examples/kordia.gold.json'))
  })

  it('has nothing wrong in it, whatever it finds', () => {
    expect(found.wrong).toEqual({ brokenSpans: 0, danglingIds: 0, furnitureOverClaims: 0 })
  })

  // Each floor stands where the plain rules of today are, so that no later change undoes them in silence.
  it.each([
    ['claimsFound', 60],
    ['claimsWithSpeaker', 57],
    ['furniture', 17],
    ['legalStatus', 10],
  ] as const)('has at least its floor of %s', (part, floor) => {
    expect(
      found[part].found,
      `of ${found[part].expected}; missed: ${found[part].missed.join(' | ')}`,
    ).toBeGreaterThanOrEqual(floor)
  })
})

/** By part of the gold, as the scorer in ../shared counts. */
type Counted = Record<string, { found: number; expected: number }> & { wrong: Record<string, number> }

const counted = (lines: string, gold: string): Counted =>
  JSON.parse(
    spawnSync(process.execPath, [join(shared, 'eval/score-case.mjs'), lines, gold], { encoding: 'utf8' }).stdout,
  )

describe.skipIf(!existsSync(join(shared, 'eval')))('The example, cross-examined, against its gold', () => {
  let found: Counted
  beforeAll(async () => {
    await using opened = await openCase(join(temporary(), 'kordia.hearsay'))
    await opened.read([join(top, 'examples/kordia')])
    const lines = temporary()
    await opened.export(lines)
    found = counted(lines, join(top, 'examples/kordia.gold.json'))
  })

  it.each([
    ['chains', 6],
    ['stanceAndAdoption', 13],
    ['lineage', 8],
    ['strongDisagreements', 9],
    ['disagreements', 11],
    ['agreements', 5],
  ])('has at least its floor of %s', (part, floor) => {
    expect(found[part]!.found).toBeGreaterThanOrEqual(floor)
  })
})

describe.skipIf(!existsSync(join(shared, 'seeds')))('The seeds, against their gold', () => {
  let found: Counted
  let location: string
  beforeAll(async () => {
    location = join(temporary(), 'seeds.hearsay')
    await using opened = await openCase(location)
    await opened.read([join(shared, 'seeds')])
    const lines = temporary()
    await opened.export(lines)
    found = counted(lines, join(shared, 'eval/seeds.gold.json'))
  })

  it('have nothing wrong in them', () => {
    expect(Object.values(found.wrong)).toEqual([0, 0, 0])
  })

  it.each([
    ['claimsFound', 29],
    ['claimsWithSpeaker', 28],
    ['chains', 4],
    ['entities', 20],
    ['dates', 15],
    ['strongDisagreements', 4],
    ['disagreements', 5],
    ['agreements', 6],
    ['lineage', 3],
    ['furniture', 7],
    ['legalStatus', 5],
  ])('have at least their floor of %s', (part, floor) => {
    expect(found[part]!.found).toBeGreaterThanOrEqual(floor)
  })

  it('give nothing new when they are read again, and the same bytes', async () => {
    const before = await exported(location)
    await using opened = await openCase(location)
    const report = await opened.read([join(shared, 'seeds')])
    expect([report.unchanged, report.added + report.renewed + report.updated]).toEqual([5, 0])
    expect(await exported(location)).toEqual(before)
  })
})
