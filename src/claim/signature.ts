import type { Passage } from '../model/document.ts'
import type { Quotation } from '../model/reading.ts'
import { firstEndingAfter, type Span, trim } from '../model/text.ts'
import type { Tag } from './tag.ts'

/** A name, with what its bearer is behind a comma: "Anna Linde, Institute of Bridges". Nothing in it is a sentence. */
const NAME =
  /^(\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|de|van|von|der|al|bin) )*\p{Lu}[\p{L}.’'-]*){1,5})(?:,[^.?!“”"\n]{2,60})?\.?$/u

/** Who signed a quotation, and what of it is left without the signature. */
export interface Signed {
  readonly tag: Tag
  readonly content: readonly Span[]
}

/**
 * Who signed a quotation below it: in a paragraph of its own behind a dash, or as the last line between the marks, as pages set
 * what they pull out of their text. null for nobody.
 */
export function signature(
  text: string,
  passages: readonly Passage[],
  quotation: Quotation,
  content: readonly Span[],
): Signed | null {
  const last = content.at(-1)!
  const inside = content.length > 1 ? NAME.exec(text.slice(last.start, last.end)) : null
  const before = content.at(-2)
  if (inside && before && /[.?!…]$/u.test(text.slice(before.start, before.end)))
    return { tag: tagOf({ start: last.start, end: last.start + inside[1]!.length }, []), content: content.slice(0, -1) }
  const at = firstEndingAfter(passages, quotation.end)
  const here = passages[at]
  const next = here && here.start >= quotation.end ? here : passages[at + 1]
  if (!here || !next || text.slice(quotation.end, next.start).trim()) return null
  const dash = /^[–—-]{1,2}\s*/u.exec(text.slice(next.start, next.end))
  const line = dash && trim(text, { start: next.start + dash[0].length, end: next.end })
  const name = line && NAME.exec(text.slice(line.start, line.end))
  if (!dash || !line || !name) return null
  const cue = { start: next.start, end: next.start + dash[0].trimEnd().length }
  return { tag: tagOf({ start: line.start, end: line.start + name[1]!.length }, [cue]), content }
}

const tagOf = (source: Span, cue: readonly Span[]): Tag => ({ source: [source], cue, class: 'say', negated: false })

/** “…” [The Ledger.] · “…” [Anna Linde, The Ledger | Paywall] — the paper that a digest took the quotation from. null for none. */
export function credit(text: string, quotation: Quotation): Tag | null {
  const found = /^\s?\[(\p{Lu}[^\][\n“”"]{1,100}?)(?:\s*\|[^\][\n“”"]{1,20})?\.?\]/u.exec(
    text.slice(quotation.end, quotation.end + 130),
  )
  if (!found) return null
  const start = quotation.end + found[0].indexOf('[')
  const source = { start: start + 1, end: start + 1 + found[1]!.length }
  return tagOf(source, [{ start, end: quotation.end + found[0].length }])
}
