import type { Key } from './key.ts'

/** More facts than this under one key are too many to compare each with each. */
const MOST = 48

/** Room for so many words in one key. */
const WORDS = 2 ** 26

/** Facts by what they are found under, to find those that may be of one matter. */
export class Blocks {
  readonly #words = new Map<string, number>()
  /** by key as a number, the only fact or all of them */
  readonly #facts = new Map<number, number | number[]>()
  #count = 0

  /** Adds the next fact: they are numbered from 0. */
  add(keys: readonly Key[]): void {
    const fact = this.#count++
    for (const [what, anchor] of keys) {
      const key = this.#number(what) * WORDS + this.#number(anchor)
      const known = this.#facts.get(key)
      if (known === undefined) this.#facts.set(key, fact)
      else if (typeof known !== 'number') {
        if (known.at(-1) !== fact) known.push(fact)
      } else if (known !== fact) this.#facts.set(key, [known, fact])
    }
  }

  /**
   * Pairs of facts that share a key, each once, the smaller number first (standard blocking). A block that is too big is split by
   * a second key, and what is too big even then by the sorted neighbourhood of Hernández and Stolfo (1995), so that the work grows
   * with the facts and not with their square.
   * @param finer what a fact is found under besides
   * @param order what a fact is sorted by: those that say the same should be near each other
   */
  *pairs(finer: (fact: number) => readonly string[], order: (fact: number) => string): Iterable<[number, number]> {
    const seen = new Set<number>()
    for (const block of this.#facts.values()) {
      if (typeof block === 'number') continue
      for (const [a, b] of withinBlock(block, finer, order)) {
        const pair = a * this.#count + b
        if (seen.has(pair)) continue
        seen.add(pair)
        yield [a, b]
      }
    }
  }

  #number(word: string): number {
    const known = this.#words.get(word)
    if (known !== undefined) return known
    this.#words.set(word, this.#words.size)
    return this.#words.size - 1
  }
}

function* withinBlock(
  facts: readonly number[],
  finer: (fact: number) => readonly string[],
  order: (fact: number) => string,
): Iterable<[number, number]> {
  if (facts.length <= MOST) {
    yield* each(facts, facts.length)
    return
  }
  const parts = new Map<string, number[]>()
  for (const fact of facts)
    for (const key of new Set(finer(fact))) (parts.get(key) ?? parts.set(key, []).get(key)!).push(fact)
  for (const part of parts.values())
    if (part.length <= MOST) yield* each(part, part.length)
    else {
      const sorted = part.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a - b))
      for (const [a, b] of each(sorted, MOST / 4)) yield a < b ? [a, b] : [b, a]
    }
}

/** Each with those that come within so many places behind it. */
function* each(facts: readonly number[], within: number): Iterable<[number, number]> {
  for (let at = 0; at < facts.length; at++)
    for (let other = at + 1; other < Math.min(facts.length, at + within); other++) yield [facts[at]!, facts[other]!]
}
