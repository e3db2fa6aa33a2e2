import type { Passage } from '../model/document.ts'
import type { Reading, Sentence, Token } from '../model/reading.ts'
import { quotations } from './quotation.ts'
import { sentences } from './sentence.ts'
import { tokens } from './token.ts'

/** Changes whenever the same text may be read differently. */
export const readingVersion = '1'

/**
 * Reads a text: tokens and sentences of every passage that is not furniture, and the quotations of the whole.
 * Linear in the length of the text; every token's span is its own words.
 */
export function read(text: string, passages: readonly Passage[]): Reading {
  const allTokens: Token[] = []
  const allSentences: Sentence[] = []
  for (const [index, passage] of passages.entries()) {
    if (passage.kind === 'furniture') continue
    const here = tokens(text, passage)
    const offset = allTokens.length
    for (const token of here) allTokens.push(token)
    for (const [first, last] of sentences(text, here, null)) {
      allSentences.push({
        start: here[first]!.start,
        end: here[last - 1]!.end,
        first: offset + first,
        last: offset + last,
        passage: index,
      })
    }
  }
  return { tokens: allTokens, sentences: allSentences, quotations: quotations(text, passages) }
}
