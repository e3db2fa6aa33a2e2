import type { LineageDocument } from '../../model/lineage.ts'
import { firstEndingAfter, type Span } from '../../model/text.ts'
import { STANDING } from './data/publication.ts'
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

/** FNV-1a over the code units of a word as {@link folded} has it; most words need no folding but of their case. */
export function codeOf(word: string): number {
  let code = BASIS
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit > 127) return codeOfFolded(folded(word))
    if (unit === APOSTROPHE || unit === HYPHEN) continue
    code = Math.imul(code ^ (unit >= 65 && unit <= 90 ? unit | 32 : unit), PRIME)
  }
  return code
}

function codeOfFolded(word: string): number {
  let code = BASIS
  for (let at = 0; at < word.length; at++) code = Math.imul(code ^ word.charCodeAt(at), PRIME)
  return code
}

const [BASIS, PRIME] = [0x811c9dc5, 0x01000193]
const [APOSTROPHE, HYPHEN] = [39, 45]

/** Titles, bylines and headings recur without being taken from anywhere; furniture is a site's and no article's. */
const RUNNING = new Set(['paragraph', 'list-item', 'caption'])

export const runningPassages = (document: LineageDocument): LineageDocument['passages'] =>
  document.passages.filter(
    ({ kind, start, end }) =>
      RUNNING.has(kind) && !STANDING.test(document.text.slice(start, Math.min(end, start + 80))),
  )

/** The words of the paragraphs, list items and captions of a document. */
export function wordsOf(document: LineageDocument): Words {
  const codes: number[] = []
  const spans: Span[] = []
  for (const passage of runningPassages(document)) {
    const text = document.text.slice(passage.start, passage.end)
    WORD.lastIndex = 0
    for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
      const start = passage.start + match.index
      codes.push(codeOf(match[0]))
      spans.push({ start, end: start + match[0].length })
    }
  }
  const quoted = new Uint8Array(codes.length)
  const quotations = quotedIn(document).flatMap((quotation) => {
    const range = { start: firstEndingAfter(spans, quotation.start), end: firstEndingAfter(spans, quotation.end - 1) }
    if (range.end <= range.start) return []
    quoted.fill(1, range.start, range.end)
    return range
  })
  return {
    codes: Int32Array.from(codes),
    starts: Int32Array.from(spans, ({ start }) => start),
    ends: Int32Array.from(spans, ({ end }) => end),
    quoted,
    quotations,
  }
}
