import type { Passage } from '../model/document.ts'
import type { Quotation } from '../model/reading.ts'
import { firstEndingAfter, type Span, trim } from '../model/text.ts'
import type { Tag } from './tag.ts'

/** A name, with what its bearer is behind a comma: "Anna Linde, Institute of Bridges". Nothing in it is a sentence. */
const NAME =
  /^(\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|de|van|von|der|al|bin) )*\p{Lu}[\p{L}.’'-]*){1,5})(?:,[^.?!“”"\n]{2,60})?\.?$/u

/** A bare surname, which signs only alone behind its dash: "– Linde." */
const SURNAME = /^(\p{Lu}\p{Ll}[\p{L}’'-]+)\.?$/u

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
  if (!here || !next || next.start < quotation.end) return null
  // a dash before the line may have been read as the mark of a list
  const rest = text.slice(quotation.end, next.end)
  const dash = /^\s*([–—-]{1,2})\s*/u.exec(rest)
  if (!dash || quotation.end + dash[0].length < next.start) return null
  const line = trim(text, { start: quotation.end + dash[0].length, end: next.end })
  const name = line && (NAME.exec(text.slice(line.start, line.end)) ?? SURNAME.exec(text.slice(line.start, line.end)))
  if (!line || !name) return null
  const mark = quotation.end + dash[0].indexOf(dash[1]!)
  const cue = { start: mark, end: mark + dash[1]!.length }
  // the stop of the line is none of the name's
  const length = name[1]!.replace(/(?<=\p{Ll})\.$/u, '').length
  return { tag: tagOf({ start: line.start, end: line.start + length }, [cue]), content }
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
