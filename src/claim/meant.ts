import type { Entity } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Tree } from '../model/tree.ts'
import { nameOf } from './bearer.ts'
import type { Mentioned } from './mentioned.ts'
import { isNominal, isPlural, kindOf, type Phrase } from './phrase.ts'
import type { Pronouns } from './pronoun.ts'
import { isDefinite, isEpithet, type Roles } from './role.ts'
import { surelyMeant } from './surely.ts'

interface Given {
  readonly text: string
  readonly reading: Reading
  readonly tree: (sentence: number) => Tree
  readonly mentioned: Mentioned
  readonly pronouns: Pronouns
  readonly roles: Roles
}

/**
 * How much more somebody must stand out than the next for "he", or "our hero", to be read as them where nothing is asked but what
 * is said of them. Twice, and not {@link CLEARLY}: what is read off a wrong one is laid on somebody who has nothing to do with it.
 */
const PLAINLY = 2

/** Tells whom a noun or pronoun stands for, where that is sure. */
export class Meant {
  readonly #given: Given

  constructor(given: Given) {
    this.#given = given
  }

  /** The id of whom the phrase with this head names, calls by a role, or stands for; null where that is not sure. */
  by(phrase: Phrase): string | null {
    const { tree, head } = phrase
    if (tree.upos(head) === 'PRON' || tree.upos(head) === 'DET') return this.#pronoun(phrase)
    const name = nameOf(this.#given.mentioned, phrase)
    if (name) return name.id
    if (/^(?:latter|former)$/u.test(tree.low(head)) && tree.low(head - 1) === 'the') return this.#ofTwo(phrase)
    if (!isNominal(tree, head) || isPlural(tree, head)) return null
    return this.#described(phrase)
  }

  #pronoun({ tree, head }: Phrase): string | null {
    if (!/^(?:he|she|him|his|her|hers|himself|herself)$/u.test(tree.low(head))) return null
    const word = tree.words[head]!
    return this.#plainly(word.start) ?? surelyMeant(this.#given, word)
  }

  #plainly(start: number): string | null {
    const [best, second] = this.#given.pronouns.at(start)
    return best && (!second || best.salience >= PLAINLY * second.salience) ? best.entity.id : null
  }

  /** "the former security chief", "our hero": the one person that is said of, or who alone stands out. */
  #described(phrase: Phrase): string | null {
    const { tree, head } = phrase
    if (!isDefinite(phrase) || (kindOf(tree, head) !== 'person' && !isEpithet(phrase))) return null
    const sure = this.#given.roles.surely(phrase)
    if (sure) return sure.id
    const our = tree.low(tree.kid(head, 'nmod:poss')) === 'our'
    return our || isEpithet(phrase) ? this.#plainly(tree.words[head]!.start) : null
  }

  /** "the latter": of two people named before it in its sentence and the one before, the second. */
  #ofTwo({ tree, head, sentence }: Phrase): string | null {
    const { reading, mentioned } = this.#given
    const from = reading.sentences[Math.max(0, sentence - 1)]!.start
    const places = mentioned
      .placesIn({ start: from, end: tree.words[head]!.start })
      .filter(({ entity }) => entity.kind === 'Person')
    const last = places.at(-1)?.entity
    const other = places.findLast(({ entity }) => entity !== last)?.entity
    return (tree.low(head) === 'latter' ? last : other)?.id ?? null
  }

  /** All who are named within these words, with those whom its pronouns stand for; sorted. */
  within(tree: Tree, sentence: number, words: readonly number[], head: string | null): string[] {
    const found = new Set<string>(head ? [head] : [])
    for (const word of words) {
      const named: Entity | undefined = this.#given.mentioned.at(tree.words[word]!)
      const id = named?.id ?? (tree.upos(word) === 'PRON' ? this.#pronoun({ tree, sentence, head: word }) : null)
      if (id) found.add(id)
    }
    return [...found].sort()
  }
}
