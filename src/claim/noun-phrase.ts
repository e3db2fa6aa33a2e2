import {
  auxiliaries,
  betweeners,
  type Clause,
  clauseOpeners,
  determiners,
  isFiniteVerb,
  subjectPronouns,
} from './clause.ts'
import { cueOf } from './cue.ts'
import { bodyNouns, documentNouns, outletPronouns, personPronouns, unnamedNouns } from './data/source.ts'

/** A half-open range of token indices. */
export type Range = readonly [first: number, last: number]

/** Longest noun phrase that names a source; what is longer was misread. */
const LONGEST = 24

const singular = (word: string): readonly string[] =>
  word.endsWith('ies')
    ? [word, `${word.slice(0, -3)}y`]
    : word.endsWith('men')
      ? [word, `${word.slice(0, -2)}an`]
      : word.endsWith('s')
        ? [word, word.slice(0, -1), word.slice(0, -2)]
        : word === 'people'
          ? [word, 'person']
          : [word]

/** Whether a lower-case word, singular or plural, stands in a list of nouns. */
export const isNoun = (nouns: ReadonlySet<string>, word: string): boolean =>
  singular(
    word
      .replace(/^(?:ex|co|vice|sub)-/u, '')
      .split('-')
      .at(-1)!,
  ).some((each) => nouns.has(each))

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Whether a noun can speak: a person, body or paper. */
const speaks = (word: string): boolean =>
  isNoun(unnamedNouns, word) || isNoun(documentNouns, word) || isNoun(bodyNouns, word)

/**
 * The noun phrase that ends before token `end`, walking left: through "of" and "and", over an apposition between commas,
 * and past adverbs and auxiliaries when `verb` is set. null where no phrase stands that can speak.
 */
export function phraseBefore(clause: Clause, end: number, verb = true): Range | null {
  let last = end
  while (verb && last > clause.first && (betweeners.has(clause.low(last - 1)) || auxiliaries.has(clause.low(last - 1))))
    last--
  // "Senator Linde (K-Sarn), said"
  const bracket = clause.word(last - 1) === ',' && verb ? last - 1 : last
  if (verb && clause.word(bracket - 1) === ')') {
    const opening = bracketBefore(clause, bracket - 1)
    const name = opening === null ? null : walkLeft(clause, opening)
    if (name !== null && fits(clause, name, opening!)) return [name, bracket]
  }
  if (last <= clause.first) return null
  if (/^[,–—-]$/u.test(clause.word(last - 1))) {
    const opening = appositionStart(clause, last - 1)
    if (opening === null) return null
    const head = walkLeft(clause, opening)
    return head !== null && fits(clause, head, last - 1) ? [head, last - 1] : null
  }
  const first = walkLeft(clause, last)
  if (first === null) return null
  // "the Prosecutor of Kordia, Anna Linde said": a bare name behind a comma goes with the office before it
  return fits(clause, first, last) ? [first, last] : null
}

/** The bracket that opens what the one at `closing` closes, a few words before; null for none. */
function bracketBefore(clause: Clause, closing: number): number | null {
  for (let at = closing - 1; at > Math.max(clause.first, closing - 8); at--) if (clause.word(at) === '(') return at
  return null
}

/** The comma that opens the apposition closed by the comma at `closing`: ", Anna Linde,", ", who led the inquiry,". */
function appositionStart(clause: Clause, closing: number): number | null {
  for (let at = closing - 2; at > Math.max(clause.first, closing - 16); at--) {
    if (/^[.;:?!“”"]$/u.test(clause.word(at))) return null
    if (clause.word(at) !== clause.word(closing)) continue
    const head = clause.low(at + 1)
    return isCapital(clause.word(at + 1)) ||
      determiners.has(head) ||
      /^(?:who|which|whose|for|now|then|also|himself|herself|former|speaking|citing|long|once|chief|head|aged|\d+)$/u.test(
        head,
      ) ||
      speaks(head)
      ? at
      : null
  }
  return null
}

function walkLeft(clause: Clause, end: number): number | null {
  let at = end
  const start = Math.max(clause.first, end - LONGEST)
  if (at > start && (subjectPronouns.has(clause.low(at - 1)) || /^(?:us|me|him|them)$/u.test(clause.low(at - 1))))
    return at - 1
  while (at > start) {
    const word = clause.word(at - 1)
    const low = clause.low(at - 1)
    if (/^['’]s?$/u.test(word) || word === '&' || /^\d/u.test(word)) at--
    else if (cueOf(low)?.form === 'past' && at < end && /^\p{Ll}/u.test(word)) break
    else if (!/^[\p{L}]/u.test(word)) break
    else if (low === 'of') at--
    else if (low === 'and' || low === 'or') {
      if (at === end || !(isCapital(clause.word(at - 2)) || speaks(clause.low(at - 2)))) break
      at--
    } else if (/^(?:for|at|in|from|to|with|on|close|near|by|inside|within|familiar)$/u.test(low)) {
      // "a spokesman for the ministry", "two officials in the capital", "a person close to the family"
      const before = clause.low(at - 2)
      if (at === end || !(speaks(before) || (low !== 'on' && /^(?:close|familiar|known)$/u.test(before)))) break
      at--
    } else if (
      clauseOpeners.has(low) ||
      auxiliaries.has(low) ||
      (subjectPronouns.has(low) === true && !determiners.has(low))
    )
      break
    else if (
      /\p{Ll}{2}ed$/u.test(word) &&
      !isCapital(word) &&
      !determiners.has(clause.low(at - 2)) &&
      !/^(?:of|and)$/u.test(clause.low(at - 2))
    )
      break
    else at--
  }
  while (at < end && /^(?:and|or|of|yes|no|then|today|yesterday|on|in)$/u.test(clause.low(at))) at++
  return at < end ? at : null
}

/** The noun phrase that starts at token `first`, walking right; its end, or null where none stands that can speak. */
export function phraseAfter(clause: Clause, first: number): Range | null {
  let at = first
  if (subjectPronouns.has(clause.low(at)) && !determiners.has(clause.low(at))) return [at, at + 1]
  const limit = Math.min(clause.last, first + LONGEST)
  while (at < limit) {
    const word = clause.word(at)
    const low = clause.low(at)
    if (/^['’]s?$/u.test(word) || /^\d/u.test(word)) at++
    else if (/^[“"]$/u.test(word) && at > first) break
    else if (!/^[\p{L}]/u.test(word)) break
    else if (low === 'of' || low === 'the') at++
    else if (low === 'and' || low === 'or') {
      if (!(isCapital(clause.word(at + 1)) || speaks(clause.low(at + 1)))) break
      at++
    } else if (/^(?:for|at|in|from|to|with|inside|within|by)$/u.test(low)) {
      if (at === first || !(speaks(clause.low(at - 1)) || /^(?:close|familiar|known)$/u.test(clause.low(at - 1)))) break
      at++
    } else if (clauseOpeners.has(low) || auxiliaries.has(low)) break
    else if (at > first && subjectPronouns.has(low) && !determiners.has(low)) break
    // "many people insist": a verb behind the noun that speaks ends the phrase
    else if (at > first && cueOf(low) && speaks(clause.low(at - 1))) break
    else at++
  }
  // "two officials who asked not to be named": the relative clause says who they are
  if (clause.low(at) === 'who' && at > first)
    while (at < clause.last && !/^[,.;:?!“”"()–—]$/u.test(clause.word(at))) at++
  if (clause.word(at) === ',' && at > first && fits(clause, first, at)) at = appositionEnd(clause, first, at)
  return at > first && fits(clause, first, at) ? [first, at] : null
}

/** The end of a phrase with the apposition behind its comma: "the mayor's son, a dentist,"; the comma where none stands. */
function appositionEnd(clause: Clause, first: number, comma: number): number {
  const head = clause.low(comma + 1)
  const relative = /^(?:who|whose)$/u.test(head)
  for (let close = comma + 2; close < Math.min(clause.last, comma + 12); close++) {
    const word = clause.word(close)
    if (/^[;:?!“”"]$/u.test(word) || (!relative && (isFiniteVerb(clause, close) || subjectPronouns.has(word))))
      return comma
    if (word !== ',' && word !== '.') continue
    const describes =
      determiners.has(head) || relative || /^(?:former|now|speaking|citing|requesting)$/u.test(head) || speaks(head)
    const names = isCapital(clause.word(comma + 1)) && close - comma < 6 && !isCapital(clause.word(first))
    return describes || (names && word === ',') ? close : comma
  }
  return comma
}

/** Whether somebody or something that can speak is named by these words. */
function fits(clause: Clause, first: number, last: number): boolean {
  if (last - first === 1 && /^(?:it|this|that|these|there|what|which|you)$/u.test(clause.low(first))) return false
  for (let at = first; at < last; at++) {
    const low = clause.low(at)
    if (
      outletPronouns.has(low) ||
      personPronouns.has(low) ||
      /^(?:i|they|many|some|others|those|who|everyone|everybody|nobody|someone)$/u.test(low)
    )
      return true
    if (speaks(low)) return true
    if (isCapital(clause.word(at)) && !(at === clause.first && (clauseOpeners.has(low) || determiners.has(low)))) {
      if (at > clause.first || last - first > 1 || /^\p{Lu}[\p{L}-]{2,}/u.test(clause.word(at)))
        return !(last - first === 1 && clauseOpeners.has(low))
    }
  }
  return false
}
