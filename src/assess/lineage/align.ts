import { overlap, type Span } from '../../model/text.ts'
import { shinglesOf } from './fingerprint.ts'
import type { Words } from './word.ts'

/** A stretch of one text that is a stretch of another, but for small edits. Both are half-open ranges of words. */
export interface Piece {
  readonly here: Span
  readonly there: Span
  /** how many of the words here stand there, in the same order */
  readonly matched: number
}

interface Chain {
  start: number
  end: number
  thereStart: number
  thereEnd: number
  matched: number
}

/** Three words in a row are the least that is taken for the same words. */
const SEED = 3

/** So many words may have been put in, left out or changed between two seeds of a piece. */
const GAP = 10

/** By so many words the two sides of such a gap may differ in length. */
const DRIFT = 6

/** A phrase that stands there more often than this binds nothing. */
const PLACES = 6

/** Words that a piece must match: less is a name with an office. */
const LEAST = 5

/**
 * The longest stretches that two texts have in common, none overlapping another here, in order. Seeds of three equal words are
 * chained where the words between them are few on both sides; what was reordered comes in several pieces.
 */
export function align(here: Words, there: Words): Piece[] {
  const [seeds, others] = [shinglesOf(here.codes, SEED), shinglesOf(there.codes, SEED)]
  const first = new Map<number, number>()
  const next = new Int32Array(others.length).fill(-1)
  for (let at = others.length - 1; at >= 0; at--) {
    next[at] = first.get(others[at]!) ?? -1
    first.set(others[at]!, at)
  }
  const done: Chain[] = []
  let open: Chain[] = []
  for (let at = 0; at < seeds.length; at++) {
    let other = first.get(seeds[at]!)
    if (other === undefined) continue
    done.push(...open.filter((chain) => chain.end + GAP < at))
    open = open.filter((chain) => chain.end + GAP >= at)
    for (let place = 0; other !== undefined && other >= 0 && place < PLACES; place++, other = next[other]!) {
      const chain = nearest(open, at, other)
      if (chain) lengthen(chain, at, other)
      else open.push({ start: at, end: at + SEED, thereStart: other, thereEnd: other + SEED, matched: SEED })
    }
  }
  return apart(
    [...done, ...open]
      .filter(({ matched }) => matched >= LEAST)
      .map(({ start, end, thereStart, thereEnd, matched }) => ({
        here: { start, end },
        there: { start: thereStart, end: thereEnd },
        matched,
      })),
  )
}

/** The chain that goes on with this seed with the least shift between the two sides; the longer one of equals. */
function nearest(open: readonly Chain[], at: number, other: number): Chain | null {
  let best: Chain | null = null
  let least = DRIFT + 1
  for (const chain of open) {
    const [gap, otherGap] = [at - chain.end, other - chain.thereEnd]
    if (gap > GAP || otherGap > GAP || gap <= -SEED || otherGap <= -SEED) continue
    const shift = Math.abs(gap - otherGap)
    if (shift < least || (shift === least && best && chain.matched > best.matched)) [best, least] = [chain, shift]
  }
  return best
}

function lengthen(chain: Chain, at: number, other: number): void {
  chain.matched += at + SEED - Math.max(at, chain.end)
  chain.end = at + SEED
  chain.thereEnd = other + SEED
}

/** Those that match most, without any that overlaps one of them here; in order. */
export function apart(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  const ranked = [...pieces].sort(
    (a, b) => b.matched - a.matched || a.here.start - b.here.start || a.there.start - b.there.start,
  )
  for (const piece of ranked) if (kept.every((other) => overlap(piece.here, other.here) === 0)) kept.push(piece)
  return kept.sort((a, b) => a.here.start - b.here.start)
}
