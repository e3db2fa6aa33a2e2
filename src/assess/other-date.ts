import { type Aligned, isShared } from './aligned.ts'
import type { Clash } from './contradiction.ts'
import { issued, lasting, once } from './data/noun.ts'
import type { Fact } from './fact.ts'
import type { Known } from './role.ts'

const DATES = 1.8

/** So many days may lie between two dates of what may happen again, or it happened again. */
const SAME_OCCASION = 366

/** The same of what begins a time that lasts: who joined in 1991 and again in 1993 would have left in between. */
const SAME_BEGINNING = 10 * 366

/** The same thing happened to the same, at two times that cannot be one. */
export function otherDate(
  { a, b, predicates, weight, agents, objects, sameTime, days }: Aligned,
  { entities }: Known,
): Clash | null {
  if (sameTime !== false || a.denied || b.denied || !a.when || !b.when) return null
  if ((predicates !== 'same' && predicates !== 'near') || weight < 0.4 || a.status !== b.status) return null
  if (a.isAgain || b.isAgain) return null
  const whom = isShared(objects, 0.8) && (!agents || agents.likeness === 'same' || agents.likeness === 'unknown')
  const who =
    isShared(agents, 0.8) &&
    (objects ? isShared(objects) : !a.objects.length && !b.objects.length && once.has(a.predicate))
  if (!whom && !who) return null
  const isYearTold = a.when.year !== 'untold' && b.when.year !== 'untold'
  if (!isYearTold && !(isOnce(a, entities) && isOnce(b, entities))) return null
  if (days > reachOf(a.predicate, b.predicate)) return null
  const detail = `one says ${a.when.edtf}, the other ${b.when.edtf}`
  return { type: 'other date', reasons: [{ feature: 'date', detail, weight: DATES }] }
}

/** What happens once has no other year in which it happened too: a birth, and the coming out of a work. */
const isOnce = ({ predicate, objects }: Fact, entities: Known['entities']): boolean =>
  once.has(predicate) ||
  (issued.has(predicate) && !objects.some(({ entity }) => entities.get(entity ?? '')?.kind === 'Person'))

const reachOf = (...predicates: readonly string[]): number =>
  predicates.some((each) => once.has(each))
    ? Infinity
    : predicates.every((each) => lasting.has(each))
      ? SAME_BEGINNING
      : SAME_OCCASION
