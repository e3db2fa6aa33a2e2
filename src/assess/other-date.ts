import type { Interval } from '../model/calendar.ts'
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
export function otherDate(pair: Aligned, known: Known): Clash | null {
  const { a, b, predicates, weight, agents, objects, sameTime } = pair
  const partOfYear = sameTime === null ? otherPartOfYear(pair, known) : null
  if ((sameTime !== false && !partOfYear) || a.denied || b.denied) return null
  if ((predicates !== 'same' && predicates !== 'near') || a.status !== b.status) return null
  if (weight < 0.4 || a.isAgain || b.isAgain) return null
  const whom = isShared(objects, 0.8) && (!agents || agents.likeness === 'same' || agents.likeness === 'unknown')
  const who =
    isShared(agents, 0.8) &&
    (objects ? isShared(objects) : !a.objects.length && !b.objects.length && once.has(a.predicate))
  if (!whom && !who) return null
  if (a.when && b.when && between(a.when.days, b.when.days) > reachOf(a.predicate, b.predicate)) return null
  const detail = partOfYear ?? `one says ${a.when?.edtf}, the other ${b.when?.edtf}`
  return { type: 'other date', reasons: [{ feature: 'date', detail, weight: DATES }] }
}

/**
 * "was born in May", "was born on 26 December 1970": of what happens once, two months or days of whichever year. What happens
 * again may have happened in another year.
 */
function otherPartOfYear({ a, b }: Aligned, { entities }: Known): string | null {
  const isOnce = ({ predicate, objects }: Fact): boolean =>
    once.has(predicate) ||
    (issued.has(predicate) && !objects.some(({ entity }) => entities.get(entity ?? '')?.kind === 'Person'))
  if (!isOnce(a) || !isOnce(b)) return null
  const [one, other] = [a, b].map(({ when, partOfYear }) => partOfYear ?? PART.exec(when?.edtf ?? '')?.[1] ?? null)
  if (!one || !other) return null
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) === other.slice(0, length)
    ? null
    : `one says ${nameOf(a, one)}, the other ${nameOf(b, other)}`
}

const nameOf = ({ when }: Fact, partOfYear: string): string => when?.edtf ?? `XXXX-${partOfYear}`

/** A month, with its day if that is told, and not a season (21 and up). */
const PART = /^\d{4}-((?:0[1-9]|1[0-2])(?:-\d\d)?)$/u

const reachOf = (...predicates: readonly string[]): number =>
  predicates.some((each) => once.has(each))
    ? Infinity
    : predicates.every((each) => lasting.has(each))
      ? SAME_BEGINNING
      : SAME_OCCASION

const between = (a: Interval, b: Interval): number => Math.max(a.earliest - b.latest, b.earliest - a.latest)
