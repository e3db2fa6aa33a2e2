import type { Span } from '../../model/text.ts'

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** Where the words that were searched for stand in a text: whole words, accents and case aside. */
export function foundIn(text: string, query: string): Span[] {
  const asked = new Set([...query.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => fold(word)))
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .filter(([word]) => asked.has(fold(word)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
}
