import type { Tie } from '../model/network.ts'

/** A way longer than this tells nobody anything. Steps. */
const LONGEST = 4
/** Ways that are shown. */
const WAYS = 8
/** Of those reached at once, so many are gone on from: those with most claims first. */
const WIDEST = 200

/** Ways as ids, and whether everybody who was reached was gone on from. */
interface Ways {
  readonly ways: readonly (readonly string[])[]
  readonly isWhole: boolean
}

/**
 * Ways from one to another over ties, as ids from `a` to `b`: the shortest there are, and those of two steps beside a direct one.
 * The shortest come first, of equal ones that whose weakest step has most claims. None where there is none of four steps.
 * @param tiesOf ties of these, those with most claims first
 */
export async function waysThrough(
  a: string,
  b: string,
  tiesOf: (ids: readonly string[]) => Promise<readonly Tie[]>,
): Promise<Ways> {
  const claims = new Map<string, Map<string, number>>()
  const learn = (one: string, other: string, count: number): void => {
    const known = claims.get(one) ?? new Map<string, number>()
    known.set(other, count)
    claims.set(one, known)
  }
  const gone = new Set<string>()
  let isWhole = true
  /** Learns the ties of those who are reached, and gives whom they lead to. */
  const goOn = async (from: readonly string[]): Promise<string[]> => {
    const unseen = from.filter((id) => !gone.has(id))
    const fresh = unseen.slice(0, WIDEST)
    if (fresh.length < unseen.length) isWhole = false
    for (const id of fresh) gone.add(id)
    const ties = fresh.length ? await tiesOf(fresh) : []
    for (const { a: one, b: other, claims: count } of ties) {
      learn(one, other, count)
      learn(other, one, count)
    }
    const reached = new Set(fresh)
    return [...new Set(ties.flatMap(({ a: one, b: other }) => (reached.has(one) ? [other] : [one])))]
  }
  let [ahead, behind] = [await goOn([a]), await goOn([b])]
  let shortest = lengthOf(claims, a, b)
  while (shortest === null && gone.size < WIDEST * LONGEST && (ahead.length || behind.length)) {
    const forward = ahead.length > 0 && (ahead.length <= behind.length || !behind.length)
    if (forward) ahead = await goOn(ahead)
    else behind = await goOn(behind)
    shortest = lengthOf(claims, a, b)
  }
  if (shortest === null) return { ways: [], isWhole }
  const weakest = (way: readonly string[]): number =>
    Math.min(...way.slice(1).map((id, at) => claims.get(way[at]!)!.get(id)!))
  const ways = waysWithin(claims, a, b, Math.max(2, shortest)).sort(
    (one, other) =>
      one.length - other.length || weakest(other) - weakest(one) || (one.join(' ') < other.join(' ') ? -1 : 1),
  )
  return { ways: ways.slice(0, WAYS), isWhole }
}

type Ties = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Steps from one to another, by breadth; null where there is no way of at most {@link LONGEST}. */
function lengthOf(ties: Ties, a: string, b: string): number | null {
  let reached = new Set([a])
  const seen = new Set([a])
  for (let steps = 1; steps <= LONGEST; steps++) {
    reached = new Set([...reached].flatMap((id) => [...(ties.get(id)?.keys() ?? [])].filter((next) => !seen.has(next))))
    if (reached.has(b)) return steps
    for (const id of reached) seen.add(id)
  }
  return null
}

/** All ways of at most so many steps that come by nobody twice. */
function waysWithin(ties: Ties, a: string, b: string, most: number): string[][] {
  /** how far each is from the end, so that no way is gone that does not lead there */
  const left = new Map([[b, 0]])
  let reached = [b]
  for (let steps = 1; steps <= most; steps++) {
    reached = reached.flatMap((id) => [...(ties.get(id)?.keys() ?? [])].filter((next) => !left.has(next)))
    for (const id of reached) if (!left.has(id)) left.set(id, steps)
  }
  const found: string[][] = []
  const go = (way: readonly string[]): void => {
    const here = way.at(-1)!
    if (here === b) {
      found.push([...way])
      return
    }
    for (const next of ties.get(here)?.keys() ?? [])
      if (!way.includes(next) && (left.get(next) ?? most) + way.length <= most) go([...way, next])
  }
  go([a])
  return found
}
