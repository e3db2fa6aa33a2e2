import type { Fingerprint } from './fingerprint.ts'

/** Two documents, by their places in the list, that may have words from each other; `earlier < later`. */
export interface Candidate {
  readonly earlier: number
  readonly later: number
}

/**
 * Of the documents that share a hash, only the first so many are candidates for its origin. Wire copy in a thousand papers
 * costs a thousand times this, not a million, and a paper that comes later changes nothing for those before it.
 */
const FIRST = 8

/** For each document, at most so many origins are laid beside it: those that share most. */
const TRIED = 8

/** What two documents must share: so many hashes, or one in quotation marks. A name with its office makes one. */
const SHARED = 2

/** Numbers of documents fit into so many bits, beside a hash of 32. */
const BITS = 2 ** 21

/**
 * The pairs of documents that are worth laying side by side, by shared hashes. `fingerprints` are in order of age, the earliest
 * first, ties broken by id: the order alone decides which of a pair is asked for its origin.
 * @param of only pairs of which the later is one of these; none: all
 */
export function candidates(fingerprints: readonly Fingerprint[], of: ReadonlySet<number> | null = null): Candidate[] {
  const pairs = sharedBy(fingerprints, of)
  const found: Candidate[] = []
  let at = 0
  while (at < pairs.length) {
    const later = Math.floor(pairs[at]! / BITS)
    const tried: { earlier: number; shared: number }[] = []
    while (at < pairs.length && Math.floor(pairs[at]! / BITS) === later) {
      const pair = pairs[at]!
      let shared = 0
      for (; pairs[at] === pair; at++) shared++
      if (shared >= SHARED) tried.push({ earlier: pair % BITS, shared })
    }
    tried.sort((a, b) => b.shared - a.shared || a.earlier - b.earlier)
    for (const { earlier } of tried.slice(0, TRIED)) found.push({ earlier, later })
  }
  return found
}

const none: ReadonlySet<number> = new Set()

/** Each pair once for every hash it shares, and SHARED times for one in quotation marks; as later × BITS + earlier, sorted. */
function sharedBy(fingerprints: readonly Fingerprint[], of: ReadonlySet<number> | null): Float64Array {
  const wanted = of && new Set([...of].flatMap((number) => [...fingerprints[number]!.hashes]))
  const all = new Float64Array(fingerprints.reduce((sum, { hashes }) => sum + hashes.length, 0))
  let count = 0
  const quoted = fingerprints.map((print) => (print.quoted.length ? new Set(print.quoted) : none))
  for (const [number, { hashes }] of fingerprints.entries())
    for (const hash of hashes) if (!wanted || wanted.has(hash)) all[count++] = hash * BITS + number
  const held = all.subarray(0, count).sort()
  const pairs: number[] = []
  for (let from = 0; from < held.length; ) {
    const hash = Math.floor(held[from]! / BITS)
    let to = from + 1
    while (to < held.length && Math.floor(held[to]! / BITS) === hash) to++
    for (let at = from + 1; at < to; at++) {
      const later = held[at]! % BITS
      if (of && !of.has(later)) continue
      for (let first = from; first < Math.min(at, from + FIRST); first++) {
        const earlier = held[first]! % BITS
        const weight = quoted[later]!.has(hash) || quoted[earlier]!.has(hash) ? SHARED : 1
        for (let time = 0; time < weight; time++) pairs.push(later * BITS + earlier)
      }
    }
    from = to
  }
  return Float64Array.from(pairs).sort()
}
