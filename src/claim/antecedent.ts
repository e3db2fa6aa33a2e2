import type { Entity } from '../model/entity.ts'
import { LONGEST_READ, type Tree } from '../model/tree.ts'
import type { Mentioned } from './mentioned.ts'
import { isNominal, isPlural, kindOf, type Phrase } from './phrase.ts'
import { REACH, standing, weightsOf } from './salience.ts'

/** What "they", "it" or "the company" may stand for, with how much it stands out. */
export interface Meant {
  readonly phrase: Phrase
  /** where it is named */
  readonly entity: Entity | null
  readonly salience: number
}

/** What fits a pronoun: how much, from 0, of what a noun weighs by its place counts. */
export type Fit = (phrase: Phrase, entity: Entity | null) => number

/** Bodies go by "they" too, but people do first. */
const BODY_AS_THEY = 0.6

/** Those who may be "they": people in the plural, several that are named together, and bodies. */
export const several: Fit = ({ tree, head }, entity) => {
  if (entity?.kind === 'Organization') return BODY_AS_THEY
  const kind = kindOf(tree, head)
  if (kind === 'time' || kind === 'paper') return 0
  if (isTogether(tree, head)) return 1
  if (isPlural(tree, head)) return kind || tree.upos(head) === 'PROPN' ? 1 : 0
  if (kind === 'people' && tree.relation(head) === 'nsubj') return 1
  return kind === 'body' && tree.upos(head) === 'NOUN' ? BODY_AS_THEY : 0
}

/** What may be "it" and speak: a body, a place or a paper. */
export const single: Fit = ({ tree, head }, entity) => {
  if (entity) return entity.kind === 'Organization' ? 1 : entity.kind === 'Place' ? PLACE_AS_IT : 0
  if (isPlural(tree, head) || tree.upos(head) !== 'NOUN') return 0
  const kind = kindOf(tree, head)
  return kind === 'body' || kind === 'paper' ? 1 : 0
}

/** Who may be "he" or "she" without a name: one person, called by a noun, who does something. */
export const someone: Fit = ({ tree, head }, entity) =>
  !entity && isSubject(tree, head) && kindOf(tree, head) === 'person' && !isPlural(tree, head) ? 1 : 0

/** A subject; or what a whole sentence hangs on, where the tree takes its verb for a part of what is told of it. */
const isSubject = (tree: Tree, head: number): boolean =>
  tree.relation(head) === 'nsubj' || (tree.relation(head) === 'root' && tree.kid(head, 'nsubj', 'cop') < 0)

/** Places are mostly where something is, and seldom what says it. */
const PLACE_AS_IT = 0.5

/** A body that is named. */
export const named: Fit = (_, entity) => (entity?.kind === 'Organization' ? 1 : 0)

/** Whether people are named side by side: "Linde and Varga". */
const isTogether = (tree: Tree, head: number): boolean =>
  tree
    .kids(head, 'conj')
    .some(
      (kid) =>
        (isNominal(tree, kid) || tree.upos(kid) === 'PRON') &&
        tree.low(tree.kid(kid, 'cc')) === 'and' &&
        [head, kid].every((word) => tree.upos(word) !== 'NOUN' || kindOf(tree, word) === 'person'),
    )

/** Ranks the nouns before a pronoun by their place, as {@link Pronouns} does people. */
export class Antecedents {
  readonly #tree: (sentence: number) => Tree
  readonly #mentioned: Mentioned
  readonly #quoted: (start: number) => boolean

  constructor(tree: (sentence: number) => Tree, mentioned: Mentioned, quoted: (start: number) => boolean) {
    this.#tree = tree
    this.#mentioned = mentioned
    this.#quoted = quoted
  }

  /**
   * The nouns of the same sentence and of some before it that fit, the likeliest first; what a quotation names, only inside it.
   */
  of(pronoun: Phrase, weighs: Fit, reach: number = REACH): Meant[] {
    const quoted = this.#quoted(pronoun.tree.words[pronoun.head]!.start)
    const { role } = standing(pronoun.tree, pronoun.head)
    const found = new Map<string, Meant>()
    for (let back = 0; back <= reach && back <= pronoun.sentence; back++) {
      const sentence = pronoun.sentence - back
      const tree = this.#tree(sentence)
      if (tree.length > LONGEST_READ) continue
      const sums = new Map<string, { readonly phrase: Phrase; readonly entity: Entity | null; sum: number }>()
      for (let head = 0; head < (back ? tree.length : pronoun.head); head++) {
        const word = tree.words[head]!
        if (!this.#mayHead(tree, head) || (!quoted && this.#quoted(word.start))) continue
        if (!back && tree.isBelow(pronoun.head, head) && tree.relation(pronoun.head) !== 'nsubj') continue
        const phrase = { tree, sentence, head }
        const entity = this.#mentioned.at(word) ?? null
        const weight = weighs(phrase, entity)
        if (!weight) continue
        const sum = weight * [...weightsOf(standing(tree, head), role).values()].reduce((all, each) => all + each, 0)
        const key = entity?.id ?? tree.low(head)
        const known = sums.get(key)
        if (!known || known.sum < sum) sums.set(key, { phrase, entity, sum })
      }
      for (const [key, { sum, ...rest }] of sums) {
        const known = found.get(key)
        const salience = (known?.salience ?? 0) + sum / 2 ** back
        found.set(key, known ? { ...known, salience } : { ...rest, salience })
      }
    }
    return [...found.values()].sort((a, b) => b.salience - a.salience)
  }

  /** Whether a phrase turns on this word: not where it only tells more of another noun. */
  #mayHead(tree: Tree, head: number): boolean {
    if (!isNominal(tree, head) && !['NUM', 'ADJ', 'DET', 'PRON'].includes(tree.upos(head))) return false
    return (
      !['compound', 'flat', 'amod', 'det', 'nummod', 'fixed'].includes(tree.relation(head)) &&
      tree.subtype(head) !== 'nmod:desc'
    )
  }
}
