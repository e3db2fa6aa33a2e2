import type { LineageDocument } from '../../model/lineage.ts'
import { type Span, wordsAt } from '../../model/text.ts'

/** Words between quotation marks, marks included; `inner` leaves them out. */
export interface Marked extends Span {
  readonly inner: Span
  /** false where no mark closes it */
  readonly closed: boolean
}

/** Where the words in quotation marks stand in a document, outermost only, in order. */
export const quotedIn = (document: LineageDocument): Span[] =>
  document.quotations
    ? document.quotations.filter(({ within }) => within === null)
    : outermost(
        document.passages
          .filter(({ kind }) => kind !== 'furniture')
          .flatMap((passage) => markedIn(document.text, passage))
          // a straight single mark is an apostrophe as often as not
          .filter(({ start, inner, closed }) => closed && wordsAt(document.text, { start, end: inner.start }) !== "'"),
      )

function outermost(spans: readonly Span[]): Span[] {
  let end = 0
  return spans.filter((span) => {
    const outer = span.start >= end
    if (outer) end = span.end
    return outer
  })
}

/** Marks within one pair beyond which they are noise. */
const MOST = 200

/** Typewriters make a mark of two. */
const MARK = /``|''|["“”„‟«»‘’']/gu

/**
 * Everything in marks within a span of text, one inside the other included, by start. Whether a mark opens or closes is told by
 * what stands beside it and not by its form: torn pages have ”Title“. One without its closing mark ends at the last mark that
 * closes anything, else at the end of the span; `closed` is false then.
 */
export function markedIn(text: string, span: Span): Marked[] {
  const marks = [...text.slice(span.start, span.end).matchAll(MARK)].flatMap(({ index, 0: sign }) => {
    const at = span.start + index
    const before = at > span.start ? text[at - 1]! : ' '
    const to = at + sign.length
    const after = to < span.end ? text[to]! : ' '
    const opens = /[\s([{—–\-/*_"“”„«‘]/u.test(before) && /[^\s.,;:!?)\]]/u.test(after)
    const single = sign === '‘' || sign === '’' || sign === "'"
    if (single && (opens ? sign === '’' : /[\p{L}\p{N}]/u.test(after) || sign === '‘')) return []
    return { at, to, single, opens }
  })
  return marks.flatMap((open, index) => {
    if (!open.opens) return []
    let depth = 0
    let last: { readonly at: number; readonly to: number } | null = null
    for (let next = index; next < Math.min(marks.length, index + MOST); next++) {
      const mark = marks[next]!
      if (mark.single !== open.single) continue
      depth += mark.opens ? 1 : -1
      if (!mark.opens) last = mark
      if (depth === 0) return { start: open.at, end: mark.to, inner: { start: open.to, end: mark.at }, closed: true }
    }
    const inner = { start: open.to, end: last?.at ?? span.end }
    return { start: open.at, end: last?.to ?? span.end, inner, closed: false }
  })
}
