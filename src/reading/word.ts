import { bitsOf, folded } from './gazetteer.ts'
import { hashOf, spread } from './hash.ts'

/** What is looked at in the form of a word, each as a 32-bit hash or a small number. Rows of {@link Words.facts}. */
export const FORM = 0
export const LOWER = 1
export const SUFFIX_1 = 2
export const SUFFIX_2 = 3
export const SUFFIX_3 = 4
export const SUFFIX_4 = 5
export const PREFIX_1 = 6
export const PREFIX_3 = 7
/** upper and lower case, digits and signs, runs folded: `Linde-7` is `Aa-0` */
export const SHAPE = 8
/** what our word lists say of it, see `gazetteer.ts` */
export const LISTS = 9
/** how many facts a word has */
export const FACTS = 10

/** Words remembered before the table is emptied: enough for a long book, little enough to hold (about 15 MB). */
const MOST = 100_000

/** Nothing in a word's form beyond this length tells how it is used; a million letters are no word. */
const LONGEST = 64

/**
 * The facts of every word met so far, so that a word's letters are looked at once and not at each place where it stands.
 * What it returns never depends on what was asked before; only the time does.
 */
export class Words {
  #index = new Map<string, number>()
  #facts = new Int32Array(1024 * FACTS)

  /** Where the facts of a word begin in {@link facts}. Holds until the next call. */
  at(word: string): number {
    const known = this.#index.get(word)
    if (known !== undefined) return known
    if (this.#index.size >= MOST) this.#index.clear()
    const at = this.#index.size * FACTS
    if (at + FACTS > this.#facts.length) {
      const larger = new Int32Array(this.#facts.length * 2)
      larger.set(this.#facts)
      this.#facts = larger
    }
    this.#index.set(word, at)
    factsOf(word, this.#facts, at)
    return at
  }

  get facts(): Int32Array {
    return this.#facts
  }
}

function factsOf(word: string, facts: Int32Array, at: number): void {
  const form = normal(word.length > LONGEST ? word.slice(0, LONGEST) : word)
  const lower = form.toLowerCase()
  const { length } = lower
  facts[at + FORM] = hashOf(form)
  facts[at + LOWER] = hashOf(lower)
  facts[at + SUFFIX_1] = hashOf(lower, Math.max(0, length - 1))
  facts[at + SUFFIX_2] = hashOf(lower, Math.max(0, length - 2))
  facts[at + SUFFIX_3] = hashOf(lower, Math.max(0, length - 3))
  facts[at + SUFFIX_4] = hashOf(lower, Math.max(0, length - 4))
  facts[at + PREFIX_1] = hashOf(form, 0, Math.min(1, length))
  facts[at + PREFIX_3] = hashOf(lower, 0, Math.min(3, length))
  facts[at + SHAPE] = hashOf(shape(form))
  facts[at + LISTS] = spread(bitsOf(folded(lower)) + 1)
}

/** Digits are all alike, and so are the several apostrophes, quotation marks and dashes. */
const normal = (word: string): string =>
  word
    .replace(/\p{Nd}/gu, '0')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[–—‒―]/gu, '-')

/** `Linde-7` → `Aa-0`: runs of a kind are one sign. */
const shape = (form: string): string =>
  form
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/[\p{Ll}\p{Lm}\p{Lo}]+/gu, 'a')
    .replace(/0+/gu, '0')
