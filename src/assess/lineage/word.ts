import type { LineageDocument } from '../../model/lineage.ts'
import { firstEndingAfter, type Span } from '../../model/text.ts'
import { quotedIn } from './quoted.ts'

/** The running words of a document, a number each in place of the word: the same number for the same word, folded. */
export interface Words {
  readonly codes: Int32Array
  /** where the words stand in the document's text */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 for a word in quotation marks */
  readonly quoted: Uint8Array
  /** quotations as half-open ranges of words, in order of their start */
  readonly quotations: readonly Span[]
}

/** "Linde’s" and "Linde's" are one word, "one-time" is one. */
export const WORD = /[\p{L}\p{N}]+(?:[-‐‑'’‘ʼ][\p{L}\p{N}]+)*/gu

/** Letters and digits alone, without accents and apostrophes, in lower case. */
export const folded = (word: string): string =>
  (/^[a-z0-9]+$/u.test(word) ? word : word.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '')).toLowerCase()

/** The folded words of a text. Empty for a text without any. */
export const foldedWords = (text: string): string[] =>
  (text.match(WORD) ?? []).map(folded).filter((word) => word !== '')

/** FNV-1a over code units. */
export function codeOf(word: string): number {
  let code = 0x811c9dc5
  for (let at = 0; at < word.length; at++) code = Math.imul(code ^ word.charCodeAt(at), 0x01000193)
  return code
}

/** Titles, bylines and headings recur without being taken from anywhere; furniture is a site's and no article's. */
const RUNNING = new Set(['paragraph', 'list-item', 'caption'])

export const runningPassages = (document: LineageDocument): LineageDocument['passages'] =>
  document.passages.filter((passage) => RUNNING.has(passage.kind))

/** The words of the paragraphs, list items and captions of a document. */
export function wordsOf(document: LineageDocument): Words {
  const codes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const passage of runningPassages(document)) {
    for (const match of document.text.slice(passage.start, passage.end).matchAll(WORD)) {
      codes.push(codeOf(folded(match[0])))
      starts.push(passage.start + match.index)
      ends.push(passage.start + match.index + match[0].length)
    }
  }
  const quoted = new Uint8Array(codes.length)
  const spans = starts.map((start, at) => ({ start, end: ends[at]! }))
  const quotations = quotedIn(document).flatMap((quotation) => {
    const range = { start: firstEndingAfter(spans, quotation.start), end: firstEndingAfter(spans, quotation.end - 1) }
    if (range.end <= range.start) return []
    quoted.fill(1, range.start, range.end)
    return range
  })
  return {
    codes: Int32Array.from(codes),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    quoted,
    quotations,
  }
}
