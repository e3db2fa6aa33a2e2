import type { Reading } from '../model/reading.ts'
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
