import type { Quotation, Reading } from '../model/reading.ts'
import { contains, firstEndingAfter, hull, type Span, spanAt, wordsAt } from '../model/text.ts'
import type { Attribution } from './attribution.ts'
import type { Quoted } from './quoted.ts'

/** Whether a report has words for its content, and, where it stands in a quotation, has them there too: “We are afraid,” she said is not her fear. */
export function isWithin(text: string, quotations: readonly Quotation[], { cue, content }: Attribution): boolean {
  // a mark alone, where the tree takes it for what is thought
  if (!content.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))) return false
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

/** The tags that stand before their quotations: source and cue in one span each, in the order of the text. */
export const leadingTags = (quotes: readonly Quoted[]): Span[] =>
  quotes
    .flatMap(({ source, cue, content }) => {
      const tag = hull([...source, ...cue].sort((a, b) => a.start - b.start))
      const last = cue.at(-1)
      if (!tag || !last || !source.length || tag.end > content[0]!.start) return []
      // "Linde left her post, saying “…”": who says so stands far in front
      return content[0]!.start - last.end < 4 && source.at(-1)!.end < cue[0]!.start - 1 ? [tag, hull(cue)!] : [tag]
    })
    .sort((a, b) => a.start - b.start)

/**
 * The cues that do nothing but tell whose a quotation is, in the order of the text. One of a sentence before it has a content of
 * its own: "Linde said the mill was sold. “It was a bad bargain.”"
 */
export const tagsOf = (
  { text, reading }: { readonly text: string; readonly reading: Reading },
  quotes: readonly Quoted[],
): Span[] =>
  quotes
    .flatMap(({ cue, content }) =>
      cue.filter((span) => {
        const sentence = spanAt(reading.sentences, span.start)
        const before = sentence && sentence.end <= content[0]!.start && /[.!?]\s*$/u.test(wordsAt(text, sentence))
        return !before
      }),
    )
    .sort((a, b) => a.start - b.start)

/**
 * A content ends where somebody else's quotation with its tag begins behind a comma: "Linde said it was good to be home, a man
 * called “Stay there!”", of which the tree makes one report.
 */
export function beforeTag(text: string, tags: readonly Span[], piece: Span): Span {
  for (let at = firstEndingAfter(tags, piece.start); at < tags.length && tags[at]!.start < piece.end; at++) {
    const before = text.slice(piece.start, tags[at]!.start)
    const comma = before.search(/,\s*$/u)
    if (comma > 0 && contains(piece, tags[at]!)) return { start: piece.start, end: piece.start + comma }
  }
  return piece
}
