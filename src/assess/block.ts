import type { Placed } from './print.ts'

/** More facts than this under one key are too many to compare each with each. */
const MOST = 48

/** Whether a fact was there before and still is, came, or is gone. */
export type Course = 'stays' | 'came' | 'gone'

/** A fact, and what became of it. */
export type Entered = Placed & { readonly course: Course }

/** Facts by their claims, then by their places in them. */
export const byClaim = (a: Placed, b: Placed): number => (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : a.at - b.at)

/** Two facts by their numbers, the smaller first. */
export type Two = readonly [a: number, b: number]

/**
 * Facts that share a key are of one block, and each is compared with each (standard blocking). A block that is too big is split by
 * a second key, and what is too big even then by the sorted neighbourhood of Hernández and Stolfo (1995), so that the work grows
 * with the facts and not with their square. Facts that came are compared with all in their blocks; where a block became too big
 * by them, or is no more too big, facts that stay are compared or left, too, as if all had come at once.
 * @param facts sorted {@link byClaim}
 * @param wanted the keys to go by; none: all
 * @param meet takes each two that are to be compared and were not, once
 * @returns those that stay and need not be compared any more under a key that they share
 */
export function moved(
  facts: readonly Entered[],
  wanted: ReadonlySet<number> | null,
  meet: (a: number, b: number) => void,
): Two[] {
  const lost: Two[] = []
  const seen = new Set<number>()
  const meetOnce = (a: number, b: number): void => {
    const { size } = seen
    if (seen.add(a * facts.length + b).size > size) meet(a, b)
  }
  const is = (course: Course, [a, b]: Two): boolean => facts[a]!.course === course || facts[b]!.course === course
  for (const block of blocksOf(facts, wanted).values()) {
    if (typeof block === 'number') continue
    const [before, now] = [block, block].map((all, at) =>
      all.filter((fact) => facts[fact]!.course !== (at === 0 ? 'came' : 'gone')),
    )
    if (before!.length <= MOST && now!.length <= MOST) {
      for (const pair of each(now!, now!.length)) if (is('came', pair)) meetOnce(...pair)
      continue
    }
    const known = new Map<number, Two>()
    for (const pair of withinBlock(before!, facts)) known.set(pair[0] * facts.length + pair[1], pair)
    for (const pair of withinBlock(now!, facts)) if (!known.delete(pair[0] * facts.length + pair[1])) meetOnce(...pair)
    for (const pair of known.values()) if (!is('gone', pair)) lost.push(pair)
  }
  return lost
}

/** The pairs of facts that are compared where all of these are there. @param facts sorted {@link byClaim} */
export function pairsUnder(facts: readonly Placed[], wanted: ReadonlySet<number>): Two[] {
  const pairs: Two[] = []
  moved(
    facts.map((fact) => ({ ...fact, course: 'came' })),
    wanted,
    (a, b) => pairs.push([a, b]),
  )
  return pairs
}

/** By key, the only fact that has it or all that have. */
function blocksOf(facts: readonly Placed[], wanted: ReadonlySet<number> | null): Map<number, number | number[]> {
  const blocks = new Map<number, number | number[]>()
  for (const [fact, { keys }] of facts.entries())
    for (const key of keys) {
      if (wanted && !wanted.has(key)) continue
      const known = blocks.get(key)
      if (known === undefined) blocks.set(key, fact)
      else if (typeof known === 'number') blocks.set(key, [known, fact])
      else known.push(fact)
    }
  return blocks
}

function* withinBlock(block: readonly number[], facts: readonly Placed[]): Iterable<Two> {
  if (block.length <= MOST) {
    yield* each(block, block.length)
    return
  }
  const parts = new Map<number, number[]>()
  for (const fact of block)
    for (const key of facts[fact]!.finer) (parts.get(key) ?? parts.set(key, []).get(key)!).push(fact)
  for (const part of parts.values())
    if (part.length <= MOST) yield* each(part, part.length)
    else {
      const sorted = part.toSorted((a, b) => facts[a]!.day - facts[b]!.day || a - b)
      for (const [a, b] of each(sorted, MOST / 4)) yield a < b ? [a, b] : [b, a]
    }
}

/** Each with those that come within so many places behind it. */
function* each(facts: readonly number[], within: number): Iterable<Two> {
  for (let at = 0; at < facts.length; at++)
    for (let other = at + 1; other < Math.min(facts.length, at + within); other++) yield [facts[at]!, facts[other]!]
}
