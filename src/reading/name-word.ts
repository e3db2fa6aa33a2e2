import { beginsPhrase, bitsOf, folded } from './gazetteer.ts'
import { hashOf } from './hash.ts'

/** What the recogniser looks at in a word, each a 32-bit hash or a small number. Rows of {@link NameWords.facts}. */
export const FORM = 0
export const LOWER = 1
export const SUFFIX_2 = 2
export const SUFFIX_3 = 3
export const SUFFIX_4 = 4
export const PREFIX_2 = 5
export const PREFIX_3 = 6
/** runs of capitals, small letters and digits folded: `Linde-7` is `Aa-0` */
export const SHAPE = 7
/** bits of `gazetteer.ts` */
export const LISTS = 8
/** one of the letter cases below */
export const CASE = 9
/** 1 where an entry of several words may begin here */
export const PHRASE = 10
export const LENGTH = 11
export const NAME_FACTS = 12

export const SMALL = 0
/** Linde */
export const TITLE_CASE = 1
/** LINDE, but not a single letter */
export const UPPER = 2
/** McLinde, iLinde */
export const MIXED = 3
/** J or J. */
export const INITIAL = 4
export const DIGITS = 5
export const SIGN = 6

const MOST = 100_000
const LONGEST = 48

/** The bits of `gazetteer.ts` of a word alone. */
export const listsOf = (words: NameWords, row: number): number => words.facts[row + LISTS]!

/** Whether a word begins with a capital and is more than an initial. */
export const isCapital = (words: NameWords, row: number): boolean => {
  const letters = words.facts[row + CASE]!
  return letters > SMALL && letters < INITIAL
}

/** The words `[first, last)` of a sentence as one string, as the lists spell them. */
export function stringOf(words: NameWords, rows: readonly number[], first: number, last: number): string {
  let text = words.folded(rows[first]!)
  for (let at = first + 1; at < last; at++) text += ` ${words.folded(rows[at]!)}`
  return text
}

/** The facts of every word met so far, so that a word's letters are looked at once. Emptied when it holds too many. */
export class NameWords {
  #index = new Map<string, number>()
  #folded: string[] = []
  facts = new Int32Array(1024 * NAME_FACTS)

  /** Where the facts of a word begin in {@link facts}. */
  at(word: string): number {
    const known = this.#index.get(word)
    if (known !== undefined) return known
    const at = this.#index.size * NAME_FACTS
    if (at + NAME_FACTS > this.facts.length) {
      const larger = new Int32Array(this.facts.length * 2)
      larger.set(this.facts)
      this.facts = larger
    }
    this.#index.set(word, at)
    this.#folded.push(factsOf(word, this.facts, at))
    return at
  }

  /** A word as the lists spell it. */
  folded(at: number): string {
    return this.#folded[at / NAME_FACTS]!
  }

  /** Between documents: forgets all words when there are too many. What {@link at} returned before no longer holds. */
  trim(): void {
    if (this.#index.size < MOST) return
    this.#index.clear()
    this.#folded = []
  }
}

function factsOf(word: string, facts: Int32Array, at: number): string {
  const form = (word.length > LONGEST ? word.slice(0, LONGEST) : word).replace(/\p{Nd}/gu, '0').replace(/[’‘`´]/gu, "'")
  const lower = folded(form)
  const { length } = lower
  facts[at + FORM] = hashOf(form)
  facts[at + LOWER] = hashOf(lower)
  facts[at + SUFFIX_2] = hashOf(lower, Math.max(0, length - 2))
  facts[at + SUFFIX_3] = hashOf(lower, Math.max(0, length - 3))
  facts[at + SUFFIX_4] = hashOf(lower, Math.max(0, length - 4))
  facts[at + PREFIX_2] = hashOf(lower, 0, Math.min(2, length))
  facts[at + PREFIX_3] = hashOf(lower, 0, Math.min(3, length))
  facts[at + SHAPE] = hashOf(shape(form))
  facts[at + LISTS] = bitsOf(lower)
  facts[at + CASE] = caseOf(form)
  facts[at + PHRASE] = beginsPhrase(lower) ? 1 : 0
  facts[at + LENGTH] = length
  return lower
}

function caseOf(form: string): number {
  if (/^\p{Lu}\.?$/u.test(form)) return INITIAL
  if (/^(?:\p{Lu}\.){2,}$|^\p{Lu}[\p{Lu}\p{M}&.'0-9-]+$/u.test(form)) return UPPER
  if (/^\p{Lu}[\p{Ll}\p{M}\p{Lm}.'-]+$/u.test(form)) return TITLE_CASE
  if (/\p{Lu}/u.test(form)) return MIXED
  if (/^0[0.,:/-]*$/u.test(form)) return DIGITS
  return /\p{L}/u.test(form) ? SMALL : SIGN
}

const shape = (form: string): string =>
  form
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/[\p{Ll}\p{Lm}\p{Lo}]+/gu, 'a')
    .replace(/0+/gu, '0')
