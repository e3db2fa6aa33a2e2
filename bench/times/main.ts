import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openCase } from '../../src/workbench/index.ts'
import { evaluation, has, inScratch, scored, shared } from '../claims/shared.ts'
import { least, type Row, told, whole } from '../table.ts'
import { measurePhrases, museumFile } from './museum.ts'
import { measureSpeed } from './speed.ts'
import { meantime, meantimeFile, measureTimex } from './timex.ts'

/** Turns over all articles that are timed, after one that is not. */
const TURNS = 5

/** Prints what is found of the times in texts, on every set that is there, and how fast. */
export async function times(): Promise<void> {
  const rows: Row[] = []
  if (existsSync(meantimeFile)) rows.push(...timexRows(), ...speedRows())
  else console.log('Skipped: MEANTIME, which ../shared does not hold here.')
  if (existsSync(museumFile)) rows.push(phraseRow())
  else console.log('Skipped: the phrases of museums, which ../shared does not hold here.')
  if (has('seeds')) {
    const { found, expected } = await measureSeedDates()
    rows.push(least(`seeds, dates, of ${expected}`, found, 15, 15, whole))
  } else console.log('Skipped: the seeds, which ../shared does not hold here.')
  if (rows.length) console.table(rows)
}

function timexRows(): Row[] {
  const [measured, looked] = [measureTimex(meantime('measure')), measureTimex(meantime('look'))]
  return [
    least('MEANTIME, times, relaxed F1', measured.relaxed, 86, 94),
    least('MEANTIME, times, strict F1', measured.strict, 76, 88),
    least('MEANTIME, times, value F1', measured.value, 70, 84),
    told('the articles that were looked at: relaxed F1', looked.relaxed),
    told('the articles that were looked at: strict F1', looked.strict),
    told('the articles that were looked at: value F1', looked.value),
  ]
}

function phraseRow(): Row {
  const phrases = measurePhrases()
  const right = phrases.filter(({ expected, found }) => expected === found)
  for (const { text, expected, found } of phrases)
    if (expected !== found) console.log(`“${text}” is ${expected || 'no date'} and was read as ${found || 'none'}.`)
  return least(`phrases of museums, exact, of ${phrases.length}`, right.length, 100, 125, whole)
}

/** How many of the dates that an editor marked in the seeds are found with a value he allows. */
export const measureSeedDates = (): Promise<{ readonly found: number; readonly expected: number }> =>
  inScratch(async (folder) => {
    const exported = join(folder, 'export')
    await using affair = await openCase(join(folder, 'seeds.hearsay'))
    await affair.read([join(shared, 'seeds')])
    await affair.export(exported)
    type Scores = { readonly dates: { readonly found: number; readonly expected: number } }
    return scored<Scores>('score-case.mjs', exported, join(evaluation, 'seeds.gold.json')).dates
  })

function speedRows(): Row[] {
  const { tokens, seconds } = measureSpeed(TURNS)
  return [least('times, tokens/s, one thread: best', tokens / Math.min(...seconds), 100_000, 100_000, whole)]
}

if (import.meta.main) await times()
