import { type Span, trim } from '../model/text.ts'
import type { Clause } from './clause.ts'
import { isFiniteVerb } from './clause.ts'
import type { Range } from './noun-phrase.ts'

/** The whole numbers from one up to, and without, another. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/** Marks that end a sentence or a clause of its own. */
export const isStop = (word: string): boolean => /^[.?!;]$/u.test(word)

/** Where the clause that begins at `from` ends: before the final stop, a semicolon, a bracket that closes, or ", but". */
export function clauseEnd(clause: Clause, from: number): number {
  let depth = 0
  for (let at = from; at < clause.last; at++) {
    const word = clause.word(at)
    if (word === '(') depth++
    else if (word === ')' && depth-- === 0) return at
    else if (word === ';') return at
    else if (word === ',' && /^(?:but|whereas|although|though|while)$/u.test(clause.low(at + 1)) && depth === 0)
      return at
    else if (/^[.?!]$/u.test(word) && at >= clause.last - 2) return at
  }
  return clause.last
}

/** Where the clause that ends before `to` begins: behind the last semicolon, colon or ", but" before it. */
export function clauseStart(clause: Clause, to: number): number {
  for (let at = to - 1; at > clause.first; at--) {
    if (/^[;:(]$/u.test(clause.word(at))) return at + 1
    if (clause.word(at - 1) === ',' && /^(?:but|whereas)$/u.test(clause.low(at))) return at + 1
  }
  return clause.first
}

/** Ranges of tokens as spans, without the commas, colons and dashes at their edges. */
export const content = (clause: Clause, ...ranges: readonly Range[]): Span[] =>
  ranges.flatMap(([from, to]) => {
    let [first, last] = [from, to]
    while (first < last && /^[,:–—-]$/u.test(clause.word(first))) first++
    while (last > first && /^[,:–—-]$/u.test(clause.word(last - 1))) last--
    return first < last ? (trim(clause.text, clause.span(first, last)) ?? []) : []
  })

/** The next comma, dash, bracket or final stop. */
export function nextComma(clause: Clause, from: number): number {
  for (let at = from; at < clause.last; at++)
    if (/^[,;)–—]$/u.test(clause.word(at)) || (isStop(clause.word(at)) && at >= clause.last - 2)) return at
  return clause.last
}

/** Where a bare object ends: like {@link nextComma}, and before a coordinated verb. */
export function nextClauseMark(clause: Clause, from: number): number {
  for (let at = from; at < clause.last; at++) {
    if (/^[,;()–—]$/u.test(clause.word(at)) || (isStop(clause.word(at)) && at >= clause.last - 2)) return at
    // "was accused of treason and arrested": the arrest is no part of the charge
    if (clause.low(at) === 'and' && /^\p{Ll}{2,}ed$/u.test(clause.word(at + 1))) return at
  }
  return clause.last
}

/** A dash, a semicolon, a bracket or the final stop; a comma only before a new clause. */
export function endOfVerbPhrase(clause: Clause, from: number): number {
  for (let at = from; at < clause.last; at++) {
    const word = clause.word(at)
    if (/^[;()–—]$/u.test(word) || (isStop(word) && at >= clause.last - 2)) return at
    if (word === ',' && /^(?:but|and|while|who|which|so|or)$/u.test(clause.low(at + 1))) return at
  }
  return clause.last
}

/** The index of a finite verb's sign in the clause that begins here; null where none stands. */
export function finite(clause: Clause, from: number): number | null {
  for (let at = from; at < Math.min(clause.last, from + 26); at++) {
    if (isStop(clause.word(at))) return null
    if (isFiniteVerb(clause, at)) return at
  }
  return null
}
