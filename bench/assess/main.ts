import { existsSync } from 'node:fs'
import { least, most, type Row, told, whole } from '../table.ts'
import { measureAdded } from './added.ts'
import { claimDiff, compared, fever, type JudgedPair, pairFiles } from './pair.ts'
import { measureGrowth } from './speed.ts'

/** The pairs that we are surest of, of which it is asked how many are right. */
const SUREST = 100

/** Prints what is told of pairs of sentences on the sets that are there, and how fast claims are laid beside each other. */
export async function assess(): Promise<void> {
  const rows: Row[] = []
  if (existsSync(pairFiles.fever)) rows.push(...feverRows(fever()))
  else console.log('Skipped: FEVER-symmetric, which ../shared does not hold here.')
  if (existsSync(pairFiles.claimDiff)) rows.push(...claimDiffRows(claimDiff()))
  else console.log('Skipped: ClaimDiff, which ../shared does not hold here.')
  const { seconds, exponent } = measureGrowth([10_000, 200_000])
  const { added } = await measureAdded(200_000)
  rows.push(
    most('200,000 claims laid beside each other, seconds', seconds[1], 120, 40),
    most('growth from 10,000 claims, exponent', exponent, 1.2, 1.1, (value) => value.toFixed(2)),
    most('one article added to 200,000 claims, seconds', added, 3, 0.5, (value) => value.toFixed(2)),
    told('memory of the process behind that, MiB', process.memoryUsage().rss / 2 ** 20, whole),
  )
  console.table(rows)
}

function feverRows(pairs: readonly JudgedPair[]): Row[] {
  const said = pairs.map((pair) => ({ ...pair, said: compared(pair).contradiction !== null }))
  const right = said.filter((pair) => pair.said === pair.against).length
  const contradicted = said.filter((pair) => pair.said)
  return [
    least(
      'FEVER-symmetric dev, “contradicts” for what refutes and not for what supports',
      (100 * right) / said.length,
      58,
      68,
    ),
    told('FEVER-symmetric dev, pairs that are said to contradict', contradicted.length, whole),
    told('FEVER-symmetric dev, of these right', contradicted.filter(({ against }) => against).length, whole),
  ]
}

/**
 * Pairs that nothing is said of stay in the order of the file behind those that are said to contradict: where these are fewer than the
 * surest that are asked for, the rest of them are right as often as any.
 */
function claimDiffRows(pairs: readonly JudgedPair[]): Row[] {
  const scored = pairs.map((pair) => ({ ...pair, score: compared(pair).contradiction?.score ?? 0 }))
  const surest = scored.toSorted((a, b) => b.score - a.score).slice(0, SUREST)
  return [
    least(
      `ClaimDiff train, right of the ${SUREST} surest, %`,
      (100 * surest.filter(({ against }) => against).length) / surest.length,
      40,
      65,
    ),
    told('ClaimDiff train, of all pairs, %', (100 * scored.filter(({ against }) => against).length) / scored.length),
    told('ClaimDiff train, pairs that are said to contradict', scored.filter(({ score }) => score > 0).length, whole),
  ]
}

if (import.meta.main) await assess()
