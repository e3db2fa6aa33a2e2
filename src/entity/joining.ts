import type { Comparison } from '../model/name/compare.ts'
import type { Context } from './context.ts'
import type { Parts } from './parts.ts'

/** Two nodes that were joined, and why. */
export interface Joined {
  readonly a: number
  readonly b: number
  readonly by: 'name' | 'bearer' | 'custom'
  readonly comparison: Comparison
}

type Pair = readonly [number, number]

/**
 * Joins the nodes whose names are one name: first those that are only spelt otherwise, then those that are near. What would
 * fit two that cannot be one ("A. Linde", "NCC") joins neither; only where somebody said that two of one name are two, it
 * goes to the one whose document it shares more names with.
 */
export function joinNamed(parts: Parts, context: Context, pairs: readonly Pair[]): Joined[] {
  const spelt: Pair[] = []
  const near: Pair[] = []
  for (const pair of pairs) {
    const { verdict } = parts.relation(...pair)
    if (verdict === 'spelt') spelt.push(pair)
    if (verdict === 'near') near.push(pair)
  }
  const joined = joinAll(parts, spelt, context)
  return [
    ...joined,
    ...joinAll(
      parts,
      near.filter(([a, b]) => !parts.relation(a, b).doubtful || context.areRelated(a, b)),
      null,
    ),
  ]
}

function joinAll(parts: Parts, pairs: readonly Pair[], context: Context | null): Joined[] {
  const beside = new Map<number, Set<number>>()
  for (const pair of pairs) {
    const [one, other] = [parts.part(pair[0]), parts.part(pair[1])]
    if (one === other) continue
    beside.set(one, (beside.get(one) ?? new Set()).add(other))
    beside.set(other, (beside.get(other) ?? new Set()).add(one))
  }
  /** of each that fits two who cannot be one, the one that it goes to; null where it goes to none */
  const torn = new Map<number, number | null>()
  for (const [part, others] of beside)
    if (isTorn(parts, [...others])) torn.set(part, context ? context.nearest(part, [...others]) : null)
  const goes = (from: number, to: number): boolean => !torn.has(from) || torn.get(from) === to
  const kept = pairs.filter((pair) => {
    const [one, other] = [parts.part(pair[0]), parts.part(pair[1])]
    return goes(one, other) && goes(other, one)
  })
  kept.sort(
    ([a, b], [c, d]) => parts.relation(c, d).comparison.score - parts.relation(a, b).comparison.score || a - c || b - d,
  )
  const joined: Joined[] = []
  for (const [a, b] of kept) {
    if (parts.whole(a) === parts.whole(b) && parts.part(a) === parts.part(b)) continue
    if (!parts.mayBeOne(a, b)) continue
    if (parts.whole(a) !== parts.whole(b))
      joined.push({ a, b, by: 'name', comparison: parts.relation(a, b).comparison })
    parts.join(a, b)
  }
  return joined
}

function isTorn(parts: Parts, others: readonly number[]): boolean {
  for (const [at, one] of others.entries())
    for (const other of others.slice(at + 1)) if (!parts.mayBeOne(one, other)) return true
  return false
}
