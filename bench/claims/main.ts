import { cpus } from 'node:os'
import { least, median, type Row, told, whole } from '../table.ts'
import { heldOut, measureAttributions, polnear } from './attribution.ts'
import { ambiguous, measureGap } from './gap.ts'
import { measureSeeds } from './seeds.ts'
import { has, type needed } from './shared.ts'
import { measureSpeed } from './speed.ts'

/** Turns over all articles that are timed, in one process, after one that is not. */
const TURNS = 5

/** Prints what is found of who says what, on every set that is there, and how fast. */
export async function claims(): Promise<void> {
  const rows: Row[] = []
  for (const [part, name, measure] of parts) {
    if (has(part)) rows.push(...(await measure()))
    else console.log(`Skipped: ${name}, which ../shared does not hold here.`)
  }
  if (rows.length) console.table(rows)
}

const parts: readonly (readonly [keyof typeof needed, string, () => Promise<readonly Row[]>])[] = [
  ['polnear', 'PolNeAR', polnearRows],
  ['held', 'our own articles (the texts of MEANTIME and GUM)', heldRows],
  ['gap', 'GAP', async () => [least('GAP development, F1', measureGap(ambiguous()), 66.9, 75)]],
  ['seeds', 'the seeds', seedRows],
  ['polnear', 'speed, measured on the articles of PolNeAR', async () => speedRows()],
]

async function polnearRows(): Promise<Row[]> {
  const { overlap, exact, recallByType } = await measureAttributions(polnear())
  const { direct, mixed, core, indirect } = recallByType
  return [
    least('PolNeAR dev, overlap F1', overlap.f1, 58, 66),
    least('PolNeAR dev, precision', overlap.precision, 68, 75),
    told('PolNeAR dev, recall', overlap.recall),
    least('PolNeAR dev, exact F1', exact.f1, 38, 50),
    least('PolNeAR dev, recall direct', direct.recall, 86, 96),
    least('PolNeAR dev, recall mixed', mixed.recall, 62, 80),
    least('PolNeAR dev, recall core', core.recall, 80, 92),
    least('PolNeAR dev, recall indirect', indirect.recall, 40, 55),
  ]
}

async function heldRows(): Promise<Row[]> {
  const { documents, overlap, exact } = await measureAttributions(heldOut())
  return [
    least(`own held-out articles (${documents}), overlap F1`, overlap.f1, 65, 78),
    told('own held-out articles, precision', overlap.precision),
    told('own held-out articles, recall', overlap.recall),
    told('own held-out articles, exact F1', exact.f1),
  ]
}

async function seedRows(): Promise<Row[]> {
  const { claimsFound, claimsWithSpeaker, chains, stanceAndAdoption, legalStatus } = await measureSeeds()
  return [
    least(`seeds, claims found, of ${claimsFound.expected}`, claimsFound.found, 28, 30, whole),
    least(`seeds, claims with speaker, of ${claimsWithSpeaker.expected}`, claimsWithSpeaker.found, 26, 30, whole),
    least(`seeds, chains, of ${chains.expected}`, chains.found, 4, 4, whole),
    least(`seeds, stance and adoption, of ${stanceAndAdoption.expected}`, stanceAndAdoption.found, 4, 6, whole),
    least(`seeds, legal status, of ${legalStatus.expected}`, legalStatus.found, 5, 5, whole),
  ]
}

function speedRows(): Row[] {
  const { documents, tokens, seconds, processor, peak } = measureSpeed(TURNS)
  console.log(
    `Speed: ${documents} articles, ${tokens.toLocaleString('en')} tokens as Hearsay cuts them, in a process of its own, warm, on one thread (${cpus()[0]?.model.trim()}).`,
  )
  return [
    least('tokens/s, raw text to claims: best', tokens / Math.min(...seconds), 20_000, 45_000, whole),
    told(`tokens/s: median of ${TURNS}`, tokens / median(seconds), whole),
    told('tokens per second of processor time: best', tokens / Math.min(...processor), whole),
    told('peak memory of a process that reads it all, MiB', peak / 2 ** 20, whole),
  ]
}

if (import.meta.main) await claims()
