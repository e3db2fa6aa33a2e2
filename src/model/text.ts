/**
 * A half-open range `[start, end)` in UTF-16 code units of a document's canonical text, the unit of JavaScript's own
 * string indices: `text.slice(span.start, span.end)` is always the words the span stands for.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words a span stands for. */
export const wordsAt = (text: string, span: Span): string => text.slice(span.start, span.end)

/** The words of a span that comes in several pieces, joined by ` … `. */
export const wordsAtAll = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => wordsAt(text, span)).join(' … ')

/** Whether a span is a non-empty range inside a text of this length. */
export const isInside = (span: Span, length: number): boolean =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  0 <= span.start &&
  span.start < span.end &&
  span.end <= length

/** How many code units two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Whether `outer` holds every code unit of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The length of a span that may come in several pieces. */
export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0)

/**
 * The index of the first of these spans that ends behind `position`, by halving; their number where none does. They must
 * be in order and not overlap. With it, "the sentence at" costs the same in a book as in a note.
 */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** The one of these spans, in order and not overlapping, that holds this position; undefined between them. */
export function spanAt<S extends Span>(spans: readonly S[], position: number): S | undefined {
  const span = spans[firstEndingAfter(spans, position)]
  return span && span.start <= position ? span : undefined
}

/** The smallest single span around all pieces; null for no pieces. */
export function hull(spans: readonly Span[]): Span | null {
  if (!spans.length) return null
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) }
}

/** The span without white space at its edges; null if nothing else is in it. */
export function trim(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  return start < end ? { start, end } : null
}

/** What is left of `span` when every one of `holes` is cut out, trimmed, in order. */
export function without(text: string, span: Span, holes: readonly Span[]): Span[] {
  const pieces: Span[] = []
  let start = span.start
  for (const hole of [...holes].sort((a, b) => a.start - b.start)) {
    if (hole.end <= start || hole.start >= span.end) continue
    if (hole.start > start) pieces.push({ start, end: hole.start })
    start = Math.max(start, hole.end)
  }
  if (start < span.end) pieces.push({ start, end: span.end })
  return pieces.flatMap((piece) => trim(text, piece) ?? [])
}

/**
 * The terms under which a text is searched: letters and digits only, compatibility forms and accents folded, lower
 * case. The same function folds what is indexed and what is asked, so that every store finds the same.
 */
export const searchTerms = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
