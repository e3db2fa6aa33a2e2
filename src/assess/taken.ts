import { custodies, homes } from './data/noun.ts'
import type { Fact } from './fact.ts'

const TAKES = /^(?:lead|take|drag|escort|march|haul|walk)(?: away| off)?$/u

/** "was led from his house", "taken into custody": held, in other words. "Taken from the museum" is said of things. */
export function taken(fact: Fact): Fact[] {
  if (!TAKES.test(fact.predicate) || !fact.objects.some(({ entity }) => entity !== null)) return []
  const where = fact.others.find(({ as, head }) =>
    as === 'from' || as === 'out of' ? homes.has(head) : (as === 'into' || as === 'in') && custodies.has(head),
  )
  return where ? [{ ...fact, predicate: 'detain', others: fact.others.filter((role) => role !== where) }] : []
}
