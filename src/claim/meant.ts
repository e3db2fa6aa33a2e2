import type { Entity } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import { NONE, type Tree } from '../model/tree.ts'
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

/** What tells one holder of an office from another. "Former" does not: the same man is called so a sentence later. */
const APART = /^(?:new|current|present|incumbent|acting|deputy|vice|first|second|next|future|last)$/u

/** Tells whom a noun or pronoun stands for, where that is sure. */
export class Meant {
  readonly #given: Given
  /** by office and body, "head" of such a committee: who was called so by name; null where several were */
  readonly #called = new Map<string, string | null>()

  constructor(given: Given) {
    this.#given = given
  }

  /** The id of whom the phrase with this head names, calls by a role, or stands for; null where that is not sure. */
  by(phrase: Phrase): string | null {
    const { tree, head } = phrase
    if (tree.upos(head) === 'PRON' || tree.upos(head) === 'DET') return this.#pronoun(phrase)
    const name = nameOf(this.#given.mentioned, phrase) ?? this.#namedBehind(phrase)
    if (name) {
      this.#noteOffice(phrase, name.id)
      return name.id
    }
    if (/^(?:latter|former)$/u.test(tree.low(head)) && tree.low(head - 1) === 'the') return this.#ofTwo(phrase)
    if (!isNominal(tree, head) || isPlural(tree, head)) return null
    return this.#described(phrase)
  }

  #pronoun({ tree, head }: Phrase): string | null {
    if (!/^(?:he|she|him|his|her|hers|himself|herself)$/u.test(tree.low(head))) return null
    const word = tree.words[head]!
    return this.#plainly(word.start) ?? this.#goingOn(tree, head) ?? surelyMeant(this.#given, word)
  }

  /** "Toma restored order: he dismissed the guards": the subject that stood out, of the clause before. */
  #goingOn(tree: Tree, pronoun: number): string | null {
    const verb = tree.head[pronoun]!
    const above = tree.head[verb] ?? NONE
    if (tree.relation(pronoun) !== 'nsubj' || !/^(?:parataxis|conj)$/u.test(tree.relation(verb)) || above < 0)
      return null
    const subject = tree.kid(above, 'nsubj')
    const named = subject < 0 || subject > pronoun ? undefined : this.#given.mentioned.at(tree.words[subject]!)
    const [best] = this.#given.pronouns.at(tree.words[pronoun]!.start)
    return best && best.entity === named ? best.entity.id : null
  }

  /**
   * "the head of the Security Committee, Anna Linde," and "former Chief of the Committee Anna Linde": the name behind an office and
   * its body, wherever the tree hangs it; and "the shipping company Norda".
   */
  #namedBehind({ tree, head }: Phrase): Entity | null {
    const at = (word: number): Entity | undefined =>
      tree.words[word] ? this.#given.mentioned.at(tree.words[word]!) : undefined
    const kind = kindOf(tree, head)
    if ((kind !== 'person' && kind !== 'body') || isPlural(tree, head)) return null
    if (kind === 'body') return at(head + 1)?.kind === 'Place' ? null : (at(head + 1) ?? null)
    let word = head + 1
    while (word < tree.length && at(word)?.kind !== 'Person') {
      const passes =
        at(word) !== undefined || /^(?:of|the|for|at|,)$/u.test(tree.low(word)) || tree.upos(word) === 'PROPN'
      if (!passes || word > head + 14) return null
      if (tree.low(word) === ',' && at(word + 1)?.kind !== 'Person') return null
      word++
    }
    const person = at(word)
    if (!person || tree.upos(word - 1) === 'ADP' || /^(?:of|the|for|at)$/u.test(tree.low(word - 1))) return null
    let next = word
    while (at(next) === person) next++
    const behind = tree.low(next)
    if (/^['’]s?$/u.test(behind)) return null
    return tree.low(word - 1) !== ',' || /^[,(–—-]$/u.test(behind) ? person : null
  }

  #noteOffice(phrase: Phrase, person: string): void {
    const office = this.#office(phrase)
    if (!office) return
    const known = this.#called.get(office)
    this.#called.set(office, known === undefined || known === person ? person : null)
  }

  /** An office with its body, as a key; null where the body is not named, or another holder is told apart. */
  #office({ tree, head }: Phrase): string | null {
    if (kindOf(tree, head) !== 'person' || isPlural(tree, head)) return null
    const words = tree.kids(head, 'nmod', 'compound', 'nmod:poss')
    const told = tree.kids(head, 'amod', 'compound').some((kid) => APART.test(tree.low(kid)))
    const bodies = words.flatMap((word) => this.#given.mentioned.at(tree.words[word]!) ?? [])
    const body = bodies.find(({ kind }) => kind === 'Organization')
    return body && !told ? `${tree.lemma(head)}|${body.id}` : null
  }

  #plainly(start: number): string | null {
    const [best, second] = this.#given.pronouns.at(start)
    return best && (!second || best.salience >= PLAINLY * second.salience) ? best.entity.id : null
  }

  /** "the former security chief", "our hero": the one person that is said of, or who alone stands out. */
  #described(phrase: Phrase): string | null {
    const { tree, head } = phrase
    if (!isDefinite(phrase) || (kindOf(tree, head) !== 'person' && !isEpithet(phrase))) return null
    const office = this.#office(phrase)
    const holder = office && this.#called.get(office)
    if (holder) return holder
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
