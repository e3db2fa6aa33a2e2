import type { Quotation } from '../model/reading.ts'
import { contains, type Span, spanAt } from '../model/text.ts'
import type { Attribution } from './attribution.ts'

/** Whether words that attribute in a quotation have their content there too: “We are afraid,” she said is not her fear. */
export function isWithin(quotations: readonly Quotation[], { cue, content }: Attribution): boolean {
  const around = cue[0] ? spanAt(quotations, cue[0].start) : undefined
  return !around || content.every((piece) => contains(around, piece))
}

/**
 * A content that ends in a quotation which it opened goes on to the closing mark, over sentences too; one that begins in a
 * quotation does not leave it.
 */
export function wholeQuotation(quotations: readonly Quotation[], piece: Span): Span {
  const around = spanAt(quotations, piece.start)
  if (around && around.start < piece.start && around.end <= piece.end && around.closed)
    return { start: piece.start, end: Math.max(piece.start + 1, around.inner.at(-1)!.end) }
  const quotation = spanAt(quotations, piece.end - 1)
  return quotation && quotation.start >= piece.start && quotation.start < piece.end && quotation.end > piece.end
    ? { start: piece.start, end: quotation.end }
    : piece
}
