import type { Token } from '../model/reading.ts'
import { ruled } from './boundary.ts'
import { isCandidate, scoreAt } from './sentence-model.ts'
import type { Count } from './token.ts'

/**
 * Splits the tokens of one passage into sentences: half-open ranges of token indices that hold all of them, in order. With
 * a model (the bytes of `models/en/sentence.bin`), every place where one might end is weighed, the rules' opinion being
 * one reason among others; with null the rules decide. An unfinished last sentence counts. Linear in the tokens.
 */
export function sentences(
  text: string,
  tokens: readonly Token[],
  model: Uint8Array | null,
  count: Count | null = null,
): [first: number, last: number][] {
  const words = wordsOf(text, tokens)
  const begins = ruled(text, tokens, words)
  count?.(tokens.length)
  const found: [number, number][] = []
  let first = 0
  for (let at = 1; at < tokens.length; at++) {
    count?.(1)
    const begun = model
      ? isCandidate(tokens, words, at) && scoreAt(model, { text, tokens, words, begins }, first, at) > 0
      : begins[at] === 1
    if (!begun) continue
    found.push([first, at])
    first = at
  }
  if (first < tokens.length) found.push([first, tokens.length])
  return found
}

/** Letters of a word that are looked at; a longer one is told by its beginning. */
const LONGEST = 40

/** The words of tokens by number, cut to a length that any rule looks at; '' before the first and after the last. */
export const wordsOf =
  (text: string, tokens: readonly Token[]) =>
  (index: number): string => {
    const token = tokens[index]
    return token ? text.slice(token.start, Math.min(token.end, token.start + LONGEST)) : ''
  }
