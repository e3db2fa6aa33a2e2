import type { Reused } from '../../model/imprint.ts'
import type { LineageDocument, LineageReason } from '../../model/lineage.ts'
import type { Span } from '../../model/text.ts'
import { isOlder, precedence } from './age.ts'
import { align, apart, type Piece } from './align.ts'
import { type Words, wordsOf } from './word.ts'

/** A document with its words, so that they are read once for all the pairs it is in. */
export interface Laid {
  readonly document: LineageDocument
  readonly words: Words
}

export const laid = (document: LineageDocument): Laid => ({ document, words: wordsOf(document) })

/** Words outside quotations that make a copy of a piece by itself: a name with two offices has a dozen. */
const COPIED = 18

/** And what all such pieces must have in common: one sentence is no copy yet. */
const COPIED_IN_ALL = 30

/** A text that was rewritten through and through has smaller pieces in common, but they are a good part of the shorter text. */
const SMALL = 8
const GOOD_PART = 0.25

/** Of the words of a piece so many are the same. With a third of the words changed at random, about half are in equal threes. */
const DENSE = 0.3

/** Pieces that are parted by no more words than this are told as one. */
const JOINED = 40

/** Words that a quotation must have in common with its origin, and what share of it. Fewer are a phrase of everybody's. */
const QUOTED = 7
const QUOTED_SHARE = 0.75
/** A longer run in one is enough, whatever else the quotation holds. */
const QUOTED_RUN = 20

/**
 * What one of two documents has from the other; empty where that is nothing. The one that {@link precedence} puts first is the
 * origin; of quotations also the one where the words stand without marks. Spans are of the document that has them from the other.
 */
export function reuse(a: Laid, b: Laid): Reused[] {
  const { first, reason } = precedence(a.document, b.document)
  const [origin, taker] = first === a.document ? [a, b] : [b, a]
  const pieces = align(taker.words, origin.words)
  const copied = copies(taker, origin, pieces, reason)
  const quoted = quotes(taker, origin, pieces, reason).filter((quote) =>
    copied.every((copy) => quote.end <= copy.start || quote.start >= copy.end),
  )
  if (copied.length || quoted.length || isOlder(origin.document, taker.document)) return [...copied, ...quoted]
  const mirrored = pieces.map(({ here, there, matched }) => ({ here: there, there: here, matched }))
  return quotes(origin, taker, apart(mirrored), reason)
}

function copies(taker: Laid, origin: Laid, pieces: readonly Piece[], order: LineageReason): Reused[] {
  const copied = copiedAmong(
    pieces.flatMap((piece) => {
      const own = piece.matched - quotedAmong(taker.words, piece.here)
      return own >= SMALL && piece.matched >= DENSE * (piece.here.end - piece.here.start) ? { piece, own } : []
    }),
    Math.min(taker.words.codes.length, origin.words.codes.length),
  )
  return joined(copied).map((piece) => {
    const same = `${piece.matched} of ${piece.here.end - piece.here.start} words here are the same, in the same order.`
    return {
      ...placed(taker, piece.here),
      on: origin.document.id,
      how: 'copies',
      matched: piece.matched,
      quotedThere: false,
      reasons: [{ feature: 'same words', detail: same }, order],
    }
  })
}

/** Those of the pieces that are copied, by the words outside quotations, where the shorter of the texts has `length` words. */
function copiedAmong(pieces: readonly { readonly piece: Piece; readonly own: number }[], length: number): Piece[] {
  const sum = (of: typeof pieces): number => of.reduce((total, { own }) => total + own, 0)
  const long = pieces.filter(({ own }) => own >= COPIED)
  const kept = sum(pieces) >= Math.max(COPIED, GOOD_PART * length) ? pieces : sum(long) >= COPIED_IN_ALL ? long : []
  return kept.map(({ piece }) => piece)
}

function quotedAmong({ quoted }: Words, { start, end }: Span): number {
  let count = 0
  for (let at = start; at < end; at++) count += quoted[at]!
  return count
}

function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const before = whole.at(-1)
    if (before && piece.here.start - before.here.end <= JOINED)
      whole[whole.length - 1] = {
        here: { start: before.here.start, end: piece.here.end },
        there: before.there,
        matched: before.matched + piece.matched,
      }
    else whole.push(piece)
  }
  return whole
}

function quotes(taker: Laid, origin: Laid, pieces: readonly Piece[], order: LineageReason): Reused[] {
  return taker.words.quotations.flatMap((quotation): Reused[] => {
    const inside = pieces.flatMap((piece) => {
      const start = Math.max(piece.here.start, quotation.start)
      const end = Math.min(piece.here.end, quotation.end)
      const share = (end - start) / (piece.here.end - piece.here.start)
      return share > 0 ? { start, end, matched: Math.round(piece.matched * share), piece } : []
    })
    const matched = inside.reduce((sum, { matched }) => sum + matched, 0)
    const longest = Math.max(0, ...inside.map(({ matched }) => matched))
    if (matched < QUOTED) return []
    if (matched < QUOTED_SHARE * (quotation.end - quotation.start) && longest < QUOTED_RUN) return []
    const there = inside.map(({ piece }) => piece.there)
    const quotedThere = there.every((span) => 2 * quotedAmong(origin.words, span) >= span.end - span.start)
    // two that quote one speaker have it from him, unless the one had printed it before
    if (quotedThere && order.feature !== 'date') return []
    const where = quotedThere ? 'and are in quotation marks there too' : 'in its own words'
    const detail = `${matched} of ${quotation.end - quotation.start} quoted words stand in the other, ${where}.`
    return [
      {
        ...placed(taker, { start: inside[0]!.start, end: inside.at(-1)!.end }),
        on: origin.document.id,
        how: 'quotes',
        matched,
        quotedThere,
        reasons: [{ feature: 'quoted words', detail }, ...(quotedThere ? [order] : [])],
      },
    ]
  })
}

const placed = ({ document, words }: Laid, range: Span): Span & { readonly document: string } => ({
  document: document.id,
  start: words.starts[range.start]!,
  end: words.ends[range.end - 1]!,
})
