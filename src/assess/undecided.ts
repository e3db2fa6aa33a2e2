import type { Interval } from '../model/calendar.ts'
import type { Pair } from './group.ts'

/**
 * The facts without a date that say the same as two whose dates exclude each other: "Varga was arrested", where one has him arrested
 * on the 6th and another on the 8th. They bear on both and are told for neither, so they are counted with neither; but they stay
 * with one another.
 * @param dayOf the days that a fact may be of; null where it tells no date
 */
export function undecided(pairs: readonly Pair[], dayOf: (fact: number) => Interval | null): ReadonlySet<number> {
  const latestStart = new Map<number, number>()
  const earliestEnd = new Map<number, number>()
  for (const { a, b } of pairs)
    for (const [fact, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const days = dayOf(other)
      if (dayOf(fact) || !days) continue
      latestStart.set(fact, Math.max(latestStart.get(fact) ?? Number.NEGATIVE_INFINITY, days.earliest))
      earliestEnd.set(fact, Math.min(earliestEnd.get(fact) ?? Number.POSITIVE_INFINITY, days.latest))
    }
  return new Set([...latestStart].filter(([fact, start]) => start > earliestEnd.get(fact)!).map(([fact]) => fact))
}
