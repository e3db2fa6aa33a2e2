import { cpus } from 'node:os'
import { least, type Row, told, whole } from '../table.ts'
import { hasPairs, labelledPairs, measurePairs, pairSpeed } from './pairs.ts'
import { hasExamples, measureSystems } from './transliteration.ts'

const share = (value: number): string => value.toFixed(3)

/** Prints how well names are compared, how fast, and which systems of transliteration come out to the letter. */
export async function names(): Promise<void> {
  const rows: Row[] = []
  if (hasPairs()) rows.push(...pairRows())
  else console.log('Skipped: the labelled pairs of names, which ../shared does not hold here.')
  if (hasExamples()) rows.push(...systemRows())
  else console.log('Skipped: the examples of transliteration, which ../shared does not hold here.')
  if (rows.length) console.table(rows)
}

function pairRows(): Row[] {
  const pairs = labelledPairs()
  const all = measurePairs(pairs)
  const part = (schema: string): number => measurePairs(pairs.filter((pair) => pair.schema === schema)).f1
  console.log(`Speed: every name against every other, parsed before, on one thread (${cpus()[0]?.model.trim()}).`)
  return [
    least(`pairs (${all.count}), F1 of “same”`, all.f1, 0.82, 0.88, share),
    told('pairs, precision', all.precision, share),
    told('pairs, recall', all.recall, share),
    told('pairs of people, F1', part('Person'), share),
    told('pairs of companies, F1', part('Company'), share),
    least('pairs of people a second', pairSpeed(pairs, 'Person'), 100_000, 100_000, whole),
    least('pairs of organisations a second', pairSpeed(pairs, 'Organization'), 100_000, 100_000, whole),
  ]
}

function systemRows(): Row[] {
  const { figures, missing } = measureSystems()
  console.log(`Systems of the examples that we do not have: ${missing.join(', ') || 'none'}.`)
  return [
    least('systems with examples', figures.length, 8, 8, whole),
    ...figures.map(({ system, right, count }) =>
      least(`${system}, exact of ${count}, %`, (100 * right) / count, 100, 100),
    ),
  ]
}

if (import.meta.main) await names()
