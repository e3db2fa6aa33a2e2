import type { LegalStatusName } from '../model/claim.ts'
import { NONE, type Tree, type Words } from '../model/tree.ts'
import { grounds, legalVerbs } from './data/legal.ts'
import { isUndergone, objectsOf, subjectHead } from './plain.ts'
import { isPassive } from './subject.ts'

/** A stage of a proceeding as a sentence tells it. */
export interface Stage {
  readonly status: LegalStatusName
  /** the word that tells it */
  readonly word: number
  /** heads of the phrases of whom it is said; none where nobody is named */
  readonly of: Words
  /** head of the phrase of who accuses, arrests, sentences */
  readonly by: number
  /** head of what it is for */
  readonly offence: number
  /** words on which its date may hang */
  readonly timed: Words
}

/** A verb with who does it and to whom it is done, in the active and the passive alike; {@link NONE} for nobody. */
export interface Deed {
  readonly verb: number
  readonly undergone: boolean
  readonly doer: number
  readonly done: number
}

/** Who does what a verb of a proceeding tells, and to whom. */
export function deedOf(tree: Tree, verb: number): Deed {
  const undergone = isPassive(tree, verb) || isUndergone(tree, verb) || isJoinedPassive(tree, verb)
  const subject = subjectOf(tree, verb)
  const by = tree.kids(verb, 'obl').find((kid) => tree.low(tree.kid(kid, 'case')) === 'by') ?? NONE
  return undergone
    ? { verb, undergone, doer: by, done: subject }
    : { verb, undergone, doer: subject, done: objectsOf(tree, verb)[0] ?? NONE }
}

/** Of two subjects, "who" is the one: the other is of the clause that the parse has lost. */
function subjectOf(tree: Tree, verb: number): number {
  const own = tree.kids(verb, 'nsubj')
  const who = own.length > 1 ? own.find((word) => tree.low(word) === 'who' && word < verb) : undefined
  return who ?? subjectHead(tree, verb)
}

/** "was sacked and charged with fraud": the second verb, where it has neither subject nor object of its own. */
function isJoinedPassive(tree: Tree, verb: number): boolean {
  const head = tree.head[verb]!
  if (tree.relation(verb) !== 'conj' || head < 0 || !/^VB[ND]$/u.test(tree.xpos(verb))) return false
  if (!legalVerbs.has(tree.lemma(verb)) || objectsOf(tree, verb).length || tree.kid(verb, 'nsubj', 'aux') >= 0)
    return false
  return isPassive(tree, head) || isUndergone(tree, head) || isJoinedPassive(tree, head)
}

/** The phrase of a word that one of these prepositions, or "on … of", opens; {@link NONE} for none. */
export const phraseWith = (tree: Tree, word: number, ...prepositions: readonly string[]): number =>
  phrasesWith(tree, word, ...prepositions)[0] ?? NONE

export const phrasesWith = (tree: Tree, word: number, ...prepositions: readonly string[]): Words =>
  tree
    .kids(word, 'obl', 'nmod', 'advcl', 'acl')
    .filter((kid) => kid > word && tree.kids(kid, 'case', 'mark').some((at) => prepositions.includes(tree.low(at))))

/** "on suspicion of treason", "on charges of fraud": whether it is a suspicion, and of what. */
export function groundOf(tree: Tree, word: number): { readonly suspected: boolean; readonly offence: number } {
  const ground = phrasesWith(tree, word, 'on', 'under').find((kid) => grounds.has(tree.lemma(kid)))
  return ground === undefined
    ? { suspected: false, offence: -1 }
    : { suspected: tree.lemma(ground) === 'suspicion', offence: phraseWith(tree, ground, 'of') }
}

/** A stage, with what is told of it. */
export const stage = (status: LegalStatusName, word: number, more: Partial<Stage> = {}): Stage => ({
  status,
  word,
  of: [],
  by: NONE,
  offence: NONE,
  timed: [word],
  ...more,
})

export const some = (head: number): readonly number[] => (head < 0 ? [] : [head])

/** Of whom a noun is: "Varga’s conviction", "the conviction of Varga", "the charges against Varga". */
export const ownerOf = (tree: Tree, noun: number): number =>
  [tree.kid(noun, 'nmod:poss'), phraseWith(tree, noun, 'against'), phraseWith(tree, noun, 'of')].find(
    (at) => at >= 0,
  ) ?? NONE
