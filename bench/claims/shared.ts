import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What is measured on, and what measures: `../shared`, which not every checkout has beside it. */
export const shared = join(import.meta.dirname, '../../../shared')

export const evaluation = join(shared, 'eval')

/** Files without which a part of this bench has nothing to measure on, or nothing to measure with. */
export const needed = {
  polnear: [join(evaluation, 'score-attribution.mjs'), join(evaluation, 'data/polnear/dev.jsonl')],
  held: [join(evaluation, 'score-attribution.mjs'), join(evaluation, 'data/meantime'), join(evaluation, 'data/gum')],
  gap: [join(evaluation, 'data/gap/gap-development.tsv')],
  seeds: [join(evaluation, 'score-case.mjs'), join(evaluation, 'seeds.gold.json'), join(shared, 'seeds')],
} as const

/** Whether all of them are there. */
export const has = (part: keyof typeof needed): boolean => needed[part].every((path) => existsSync(path))

/** What a scorer prints, as the caller knows it to be. Throws where the scorer ends with an error. */
export const scored = <T>(scorer: string, ...args: readonly string[]): T =>
  JSON.parse(execFileSync(process.execPath, [join(evaluation, scorer), ...args], { encoding: 'utf8' }))

/** Works in a folder that is gone afterwards. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
