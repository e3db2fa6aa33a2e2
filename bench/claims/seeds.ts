import { join } from 'node:path'
import { openCase } from '../../src/workbench/index.ts'
import { evaluation, inScratch, scored, shared } from './shared.ts'

/** What of its gold a case has found, by part: claims, speakers, chains, stances, legal statuses and more. */
export type SeedFigures = Readonly<Record<SeedPart, { readonly found: number; readonly expected: number }>>

type SeedPart = 'claimsFound' | 'claimsWithSpeaker' | 'chains' | 'stanceAndAdoption' | 'legalStatus'

/** The seeds, read into a case and exported, against what an editor marked in them. */
export const measureSeeds = (): Promise<SeedFigures> =>
  inScratch(async (folder) => {
    const exported = join(folder, 'export')
    await using affair = await openCase(join(folder, 'seeds.hearsay'))
    await affair.read([join(shared, 'seeds')])
    await affair.export(exported)
    return scored<SeedFigures>('score-case.mjs', exported, join(evaluation, 'seeds.gold.json'))
  })
