import { has } from '../claims/shared.ts'
import { least, most, type Row, told, whole } from '../table.ts'
import { entitiesOf, hasMeantime, measureNames, measureSpelling, namedArticles, placed } from './meantime.ts'
import { measureSeeds } from './seeds.ts'
import { measureGrowth } from './speed.ts'

/** Prints how well names of several documents are joined, on every set that is there, and how fast. */
export async function entities(): Promise<void> {
  const rows: Row[] = []
  if (hasMeantime()) rows.push(...nameRows())
  else console.log('Skipped: MEANTIME, which ../shared does not hold here.')
  if (has('seeds')) {
    const { found, expected } = await measureSeeds()
    rows.push(least(`seeds, entities, of ${expected}`, found, 20, 20, whole))
  } else console.log('Skipped: the seeds, which ../shared does not hold here.')
  console.table([...rows, ...speedRows()])
}

function nameRows(): Row[] {
  const [measured, looked] = (['measure', 'look'] as const).map((part) => {
    const articles = namedArticles(part)
    return placed(articles, entitiesOf(articles))
  })
  const figures = measureNames(measured!)
  return [
    least('MEANTIME, names across documents, B³ F1', figures.f1, 80, 88),
    told('MEANTIME, B³ precision', figures.precision),
    told('MEANTIME, B³ recall', figures.recall),
    told(`names that nobody found, of ${measured!.length}`, measured!.filter(({ found }) => !found).length, whole),
    told('one name in small letters, one entity: B³ F1', measureSpelling(measured!).f1),
    told('the articles that were looked at: B³ F1', measureNames(looked!).f1),
  ]
}

const two = (value: number): string => value.toFixed(2)

function speedRows(): Row[] {
  const { seconds, exponent } = measureGrowth([10_000, 200_000])
  return [
    most('10,000 mentions joined, seconds', seconds[0], 20, 8, two),
    most('200,000 mentions joined, seconds', seconds[1], 20, 8, two),
    most('growth from 10,000, exponent', exponent, 1.2, 1.2, two),
  ]
}

if (import.meta.main) await entities()
