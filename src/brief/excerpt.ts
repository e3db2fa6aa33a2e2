import type { Span } from '../model/text.ts'
import { trim } from '../model/text.ts'
import type { ClaimView } from '../model/view.ts'

/** Characters of a quotation that a memo shows; the citation behind it shows the rest. */
const LONGEST = 360

/** The spans of a claim's content that a sentence quotes: all of it, or its beginning up to the end of a sentence or word. */
export function excerpt(claim: Pick<ClaimView, 'content' | 'stance'>, text: string): Span[] {
  const spans = claim.content.flatMap((span) => trim(text, span) ?? [])
  const found: Span[] = []
  let left = LONGEST
  for (const span of spans) {
    if (left <= 0) break
    found.push(span.end - span.start <= left ? span : beginning(text, span, left))
    left -= span.end - span.start
  }
  return claim.stance === 'asserts' ? withoutThat(text, found) : found
}

/** Whether a claim says more than its excerpt. */
export const isCut = (claim: Pick<ClaimView, 'content'>, spans: readonly Span[]): boolean =>
  (spans.at(-1)?.end ?? 0) < (claim.content.at(-1)?.end ?? 0) || spans.length < claim.content.length

function beginning(text: string, { start }: Span, most: number): Span {
  const words = text.slice(start, start + most)
  const sentence = /^[\s\S]{80,}[.!?][”"’)]*(?=\s)/u.exec(words)?.[0]
  const kept = sentence ?? words.replace(/\s+\S*$/u, '')
  return trim(text, { start, end: start + kept.length }) ?? { start, end: start + kept.length }
}

/** "said that he left" is quoted from "he left" on. */
function withoutThat(text: string, spans: readonly Span[]): Span[] {
  const [first, ...rest] = spans
  const that = first && /^that\s+(?=\S)/iu.exec(text.slice(first.start, first.end))?.[0]
  return that ? [{ start: first.start + that.length, end: first.end }, ...rest] : [...spans]
}
