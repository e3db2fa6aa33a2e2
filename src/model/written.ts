import type { Reading, Sentence, Token } from './reading.ts'

/** Pieces of a word that syntax counts as words of their own, but the possessive: *n’t*, *’re*, the *not* of "cannot". */
const CLITIC = /^(?:n['’‘]?t|['’‘](?:re|ve|ll|m|d)|not|na|ta|me)$/iu
const HYPHEN = /^[-‐‑]$/u
const ABBREVIATED = /^\p{L}+\.$/u

/**
 * The same reading in words as they are written, for rules that look at a writer's words and not at syntax: "ex-minister"
 * and "didn’t" are one word each, "J." is two, a letter and its stop. Sentences and quotations keep their spans.
 */
export function asWritten(text: string, reading: Reading): Reading {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const sentence of reading.sentences) {
    const first = tokens.length
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = reading.tokens[at]!
      const before = tokens.length > first ? tokens.at(-1)! : null
      const word = token.end - token.start <= 16 ? text.slice(token.start, token.end) : ''
      if (before?.kind === 'word' && before.end === token.start) {
        const next = at + 1 < sentence.last ? reading.tokens[at + 1]! : null
        if (HYPHEN.test(word) && next?.start === token.end && next.kind !== 'mark') {
          tokens[tokens.length - 1] = { kind: 'word', start: before.start, end: next.end }
          at++
          continue
        }
        if (CLITIC.test(word)) {
          tokens[tokens.length - 1] = { kind: 'word', start: before.start, end: token.end }
          continue
        }
      }
      if (token.kind === 'word' && ABBREVIATED.test(word)) {
        const stop = token.end - 1
        tokens.push({ kind: 'word', start: token.start, end: stop }, { kind: 'mark', start: stop, end: token.end })
      } else tokens.push(token)
    }
    sentences.push({ ...sentence, first, last: tokens.length })
  }
  return { ...reading, tokens, sentences }
}
