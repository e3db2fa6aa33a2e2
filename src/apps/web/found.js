// @ts-check
/** @import { Span } from '../../model/text.ts' */

/** @param {string} word */
const fold = (word) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/**
 * Where the words that were searched for stand in a text: whole words, accents and case aside.
 * @param {string} text
 * @param {string} query
 * @returns {Span[]}
 */
export function foundIn(text, query) {
  const asked = new Set([...query.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => fold(word)))
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .filter(([word]) => asked.has(fold(word)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
}
