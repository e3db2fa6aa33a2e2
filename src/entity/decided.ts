import { Forest } from './forest.ts'

/** What people decided: pairs of entity ids (of documents) that are, or are not, one. */
export interface IdentityDecisions {
  readonly same: readonly Pair[]
  readonly different: readonly Pair[]
}

export type Pair = readonly [string, string]

/**
 * Decisions that cannot all hold: `different` are two that those of `same`, one after the other, would make one. They stay
 * two, and none of `same` is followed, since nobody said which of them is wrong.
 */
export interface IdentityConflict {
  readonly different: Pair
  readonly same: readonly Pair[]
}

/** Decisions in which nothing contradicts, by places in a list of entities. */
export interface Decided {
  readonly same: readonly (readonly [number, number])[]
  readonly different: readonly (readonly [number, number])[]
  readonly conflicts: readonly IdentityConflict[]
}

/** Sorts out the decisions. Those on entities that are not in the list count for nothing. */
export function decided(ids: readonly string[], { same, different }: IdentityDecisions): Decided {
  if (!same.length && !different.length) return { same: [], different: [], conflicts: [] }
  const places = new Map(ids.map((id, at) => [id, at]))
  const known = (pairs: readonly Pair[]): [number, number][] => {
    const found = pairs.flatMap(([a, b]): [number, number][] => {
      const [one, other] = [places.get(a), places.get(b)]
      if (one === undefined || other === undefined || one === other) return []
      return [one < other ? [one, other] : [other, one]]
    })
    found.sort(([a, b], [c, d]) => a - c || b - d)
    return found.filter(([a, b], at) => at === 0 || a !== found[at - 1]![0] || b !== found[at - 1]![1])
  }
  const apart = known(different)
  let joined = known(same)
  const conflicts: IdentityConflict[] = []
  const named = ([a, b]: readonly [number, number]): Pair => [ids[a]!, ids[b]!]
  for (const pair of apart) {
    const forest = new Forest(ids.length)
    for (const [a, b] of joined) forest.join(a, b)
    if (forest.root(pair[0]) !== forest.root(pair[1])) continue
    for (let way = wayFrom(pair[0], pair[1], joined); way; way = wayFrom(pair[0], pair[1], joined)) {
      const wrong = new Set(way)
      conflicts.push({ different: named(pair), same: way.map(named) })
      joined = joined.filter((each) => !wrong.has(each))
    }
  }
  return { same: joined, different: apart, conflicts }
}

/** The shortest chain of pairs that leads from one to the other; of equals the one with the smaller ids. */
function wayFrom(
  from: number,
  to: number,
  pairs: readonly (readonly [number, number])[],
): (readonly [number, number])[] | null {
  const beside = new Map<number, (readonly [number, number])[]>()
  for (const pair of pairs) for (const end of pair) beside.set(end, [...(beside.get(end) ?? []), pair])
  const came = new Map<number, readonly [number, number] | null>([[from, null]])
  const other = ([a, b]: readonly [number, number], end: number): number => (a === end ? b : a)
  for (const at of came.keys()) {
    if (at === to) break
    for (const pair of beside.get(at) ?? []) if (!came.has(other(pair, at))) came.set(other(pair, at), pair)
  }
  if (!came.has(to)) return null
  const way: (readonly [number, number])[] = []
  for (let at = to, pair = came.get(at); pair; at = other(pair, at), pair = came.get(at)) way.unshift(pair)
  return way
}
