import type { Passage } from '../model/document.ts'
import type { Reading, Sentence } from '../model/reading.ts'
import { firstEndingAfter, type Span } from '../model/text.ts'

/** A quotation cut at its sentences. */
export function propositions(reading: Reading, content: readonly Span[]): Span[][] {
  const found: Span[][] = []
  const last = content.at(-1)!.end
  for (let at = firstEndingAfter(reading.sentences, content[0]!.start); at < reading.sentences.length; at++) {
    const sentence = reading.sentences[at]!
    if (sentence.start >= last) break
    const pieces = content.flatMap((piece) => {
      const start = Math.max(piece.start, sentence.start)
      const end = Math.min(piece.end, sentence.end)
      return end > start ? [{ start, end }] : []
    })
    if (pieces.length) found.push(pieces)
  }
  return found
}

/** Where a content stands. */
interface Place {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly sentence: Sentence
}

/**
 * A content that says that more follows ("the following charges were laid, Linde says.") and ends its sentence: the rest of the
 * paragraph belongs to it.
 */
export function announced({ text, passages, sentence }: Place, content: readonly Span[]): readonly Span[] {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ')
  const { end } = passages[sentence.passage]!
  if (!/\bthe following\b/iu.test(words) || /[:;]/u.test(words) || end - sentence.end < 2) return content
  return [...content, { start: sentence.end + (/^\s*/u.exec(text.slice(sentence.end, end))?.[0].length ?? 0), end }]
}
