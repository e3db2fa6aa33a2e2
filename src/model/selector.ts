import type { Span } from './text.ts'

/**
 * A span written for others and for later: the position in Unicode code points (W3C TextPositionSelector) and the
 * words with a little of what stands around them (TextQuoteSelector). A decision names its target so, because the
 * words survive a reading that draws its boundaries elsewhere.
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export interface Selector {
  /** code points before the first word */
  readonly start: number
  /** code points before the end of the last word */
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** How many code units of context go with a quotation: enough to tell "he said" from forty others. */
const CONTEXT = 32

/** Cuts without splitting a surrogate pair. */
const cut = (text: string, start: number, end: number): string =>
  text
    .slice(start, end)
    .replace(/^[\udc00-\udfff]/, '')
    .replace(/[\ud800-\udbff]$/, '')

/** Code units between two places at which the code points before them are counted once and for all. */
const STEP = 1024

/**
 * Describes spans of one text by position and by quotation. Code points are counted once for the text, so that a span at the
 * end of a book costs no more than one at its beginning.
 */
export function describer(text: string): (span: Span) => Selector {
  const before = new Uint32Array(Math.floor(text.length / STEP) + 1)
  for (let step = 1; step < before.length; step++)
    before[step] = before[step - 1]! + pairsEndingIn(text, (step - 1) * STEP, step * STEP)
  const codePoints = (at: number): number => {
    const step = Math.floor(at / STEP)
    return at - before[step]! - pairsEndingIn(text, step * STEP, at)
  }
  return ({ start, end }) => ({
    start: codePoints(start),
    end: codePoints(end),
    exact: text.slice(start, end),
    prefix: cut(text, Math.max(0, start - CONTEXT), start),
    suffix: cut(text, end, end + CONTEXT),
  })
}

/** How many surrogate pairs have their second half in a range. */
function pairsEndingIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = Math.max(1, start); at < end; at++)
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) count++
  return count
}

const shared = (a: string, b: string, from: 'start' | 'end'): number => {
  let n = 0
  while (n < Math.min(a.length, b.length) && (from === 'start' ? a[n] === b[n] : a.at(-1 - n) === b.at(-1 - n))) n++
  return n
}

/**
 * Finds the words again: where they stood, else the place whose surroundings fit best, the nearest of equals.
 * Never an approximate match: a quotation that is not in the text to the letter is not found, and null is returned.
 */
export function anchor(text: string, selector: Selector): Span | null {
  if (!selector.exact) return null
  let at = 0
  for (let n = 0; n < selector.start && at < text.length; n++) at += text.codePointAt(at)! > 0xffff ? 2 : 1
  let best: { span: Span; context: number; distance: number } | null = null
  for (let found = text.indexOf(selector.exact); found >= 0; found = text.indexOf(selector.exact, found + 1)) {
    const span = { start: found, end: found + selector.exact.length }
    const context =
      shared(text.slice(Math.max(0, found - CONTEXT), found), selector.prefix, 'end') +
      shared(text.slice(span.end, span.end + CONTEXT), selector.suffix, 'start')
    const distance = Math.abs(found - at)
    if (!best || context > best.context || (context === best.context && distance < best.distance))
      best = { span, context, distance }
  }
  return best?.span ?? null
}
