import { NONE, type Tree, type Words } from '../model/tree.ts'
import type { CueEntry, Frame } from './data/lexicon.ts'

/** How the words of a candidate hang together; what a judge learns from. */
export type Construction =
  | 'clause'
  | 'parenthesis'
  | 'as'
  | 'colon'
  | 'infinitive'
  | 'gerund'
  | 'object'
  | 'preposition'
  | 'passive'
  | 'raised'
  | 'noun'
  | 'noun-verb'
  | 'copula'
  | 'adjective'
  | 'adverb'
  | 'attributive'
  | 'according'
  | 'opinion'

/** How the source was found. */
export type Grip =
  | 'subject'
  | 'beside'
  | 'inverted'
  | 'shared'
  | 'controlled'
  | 'participle'
  | 'noun'
  | 'owner'
  | 'agent'
  | 'none'

/** Words that may attribute other words: what the tree allows, before it is judged. */
export interface Candidate {
  readonly construction: Construction
  /** the word that the cue turns on */
  readonly cueHead: number
  readonly cue: Words
  readonly source: Words
  /** the word that the source turns on, -1 for none */
  readonly sourceHead: number
  readonly grip: Grip
  readonly content: Words
  /** the word that the content turns on */
  readonly contentHead: number
  /** what the lexicon says of the cue; null where it has no such sense */
  readonly entry: CueEntry | null
  readonly frame: Frame | null
  readonly negated: boolean
}

/** Who is meant by a predicate's subject, and the verbs above that belong to the cue: "refused to say". */
export interface Subject {
  readonly head: number
  readonly grip: Grip
  readonly above: Words
}

/** Of two, the nearer: "this we do not believe" has its object in front. A week says nothing: "a poll this week found". */
function nearestSubject(tree: Tree, verb: number): number {
  const subjects = tree.kids(verb, 'nsubj').filter((kid) => !TIMES.has(tree.lemma(kid)) || tree.words[kid]!.entity)
  return subjects.findLast((kid) => kid < verb) ?? subjects[0] ?? NONE
}

const TIMES: ReadonlySet<string> = new Set(
  'today yesterday tomorrow tonight morning afternoon evening night day week weekend month year monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

const nobody: Subject = { head: NONE, grip: 'none', above: [] }

/** Whose doing a predicate is. */
export function subjectOf(tree: Tree, verb: number, depth = 0): Subject {
  const own = nearestSubject(tree, verb)
  if (own >= 0) return { head: own, grip: own > verb ? 'inverted' : 'subject', above: [] }
  const above = tree.head[verb]!
  if (above < 0 || depth > 6) return beside(tree, verb)
  const relation = tree.relation(verb)
  if (relation === 'conj') {
    const shared = subjectOf(tree, above, depth + 1)
    return shared.head >= 0 && shared.head < verb ? { ...shared, grip: 'shared', above: [] } : nobody
  }
  if (relation === 'xcomp') {
    // "urged him to say": he says; "promised him to say" is rare enough to lose
    const object = tree.kid(above, 'obj', 'iobj')
    if (object >= 0 && object < verb) return { head: object, grip: 'controlled', above: [] }
    const upper = subjectOf(tree, above, depth + 1)
    return upper.head >= 0 ? { head: upper.head, grip: 'controlled', above: [above, ...upper.above] } : nobody
  }
  if (relation === 'advcl' && isParticiple(tree, verb)) {
    const upper = subjectOf(tree, above, depth + 1)
    return upper.head >= 0 ? { ...upper, grip: 'participle', above: [] } : nobody
  }
  if (relation === 'acl' && tree.xpos(verb) === 'VBG') return { head: above, grip: 'noun', above: [] }
  return depth === 0 ? beside(tree, verb) : nobody
}

/** Where the tree names no subject of a finite verb: the noun or pronoun right before it. */
function beside(tree: Tree, verb: number): Subject {
  if (!/^(?:VBD|VBZ|VBP|VB|VBN)$/u.test(tree.xpos(verb)) || isPassive(tree, verb)) return nobody
  let at = verb - 1
  while (at >= 0 && ['AUX', 'ADV', 'PART'].includes(tree.upos(at)) && tree.low(at) !== 'to') at--
  if (!['NOUN', 'PROPN', 'PRON'].includes(tree.upos(at)) || tree.isBelow(verb, at)) return nobody
  while (tree.head[at]! >= 0 && tree.head[at]! < verb && tree.head[at] !== verb && INSIDE.has(tree.relation(at)))
    at = tree.head[at]!
  return { head: at, grip: 'beside', above: [] }
}

/** Relations within a noun phrase. */
const INSIDE: ReadonlySet<string> = new Set(['compound', 'flat', 'nmod', 'appos', 'fixed', 'nummod'])

const isParticiple = (tree: Tree, verb: number): boolean =>
  tree.xpos(verb) === 'VBG' && tree.kid(verb, 'aux') < 0 && tree.kid(verb, 'nsubj') < 0

/** The agent of a passive: what stands behind its "by". */
export function agentOf(tree: Tree, verb: number): number {
  return tree.kids(verb, 'obl', 'obl:agent').find((kid) => tree.low(tree.kid(kid, 'case')) === 'by') ?? NONE
}

export const isPassive = (tree: Tree, verb: number): boolean =>
  tree.kid(verb, 'aux:pass', 'nsubj:pass', 'csubj:pass') >= 0

/**
 * The words that name a source: its whole phrase, with apposition and relative clause, but without what is no part of it:
 * another clause, or the predicate of which the source is said.
 */
export function sourceWords(tree: Tree, head: number, away: Words): number[] {
  if (head < 0) return []
  const out = tree.kids(head).filter(
    (kid) =>
      ['parataxis', 'discourse', 'cc:preconj'].includes(tree.relation(kid)) ||
      // "the mill, according to Linde": it is she who says so
      tree.low(tree.kid(kid, 'case')) === 'according' ||
      // "by the mayor", "in Linde’s story": the preposition names nobody
      (tree.relation(kid) === 'case' && kid < head) ||
      (tree.relation(kid) === 'cc' && kid < head) ||
      away.some((word) => tree.isBelow(word, kid)),
  )
  const words = tree.below(head, out)
  // "in addition to Linde’s remarks": whose they are stands right before them
  return tree.subtype(head) === 'nmod:poss' ? words : withHead(tree, words, away)
}

/** Prepositions that tie a name to the noun it only describes. */
const TIES: ReadonlySet<string> = new Set('of for to with against near from'.split(' '))

/**
 * "Critics of Linde", where the tree has Linde for the subject and the critics nowhere: it is never she who speaks. The noun
 * before the preposition is taken in, and what belongs to it.
 */
function withHead(tree: Tree, words: number[], away: Words): number[] {
  const first = words[0]
  if (first === undefined || !TIES.has(tree.low(first - 1)) || !isNominal(tree, first - 2) || away.includes(first - 2))
    return words
  let from = first - 2
  while (from > 0 && (isNominal(tree, from - 1) || ['ADJ', 'DET', 'NUM'].includes(tree.upos(from - 1)))) from--
  return withHead(tree, [...Array.from({ length: first - from }, (_, i) => from + i), ...words], away)
}

const isNominal = (tree: Tree, word: number): boolean => ['NOUN', 'PROPN'].includes(tree.upos(word))

/** A predicate with its auxiliaries, particle and negation, and the adverbs among them. */
export function cueWords(tree: Tree, verb: number, above: Words, more: Words = []): number[] {
  const found = new Set<number>([verb, ...more])
  for (const head of [verb, ...above]) {
    found.add(head)
    for (const kid of tree.kids(head, 'aux', 'cop', 'compound:prt')) if (kid !== NONE) found.add(kid)
    for (const kid of tree.kids(head, 'advmod')) {
      const between = kid < head && tree.kids(head, 'aux', 'cop').some((auxiliary) => auxiliary < kid)
      if (NEGATION.has(tree.low(kid)) || between) found.add(kid)
    }
  }
  for (const word of leading(tree, verb)) found.add(word)
  // "refused to say": the "to" between them
  if (above.length) for (const kid of tree.kids(verb, 'mark')) if (tree.low(kid) === 'to') found.add(kid)
  return [...found].sort((a, b) => a - b)
}

export const NEGATION: ReadonlySet<string> = new Set(
  "n't not never nobody no neither nor hardly barely rarely seldom scarcely".split(' '),
)

export const isNegated = (tree: Tree, verb: number, above: Words = []): boolean =>
  [verb, ...above].some((head) =>
    [...tree.kids(head, 'advmod', 'det'), ...leading(tree, head)].some(
      (kid) => NEGATION.has(tree.low(kid)) || isNoLonger(tree, kid),
    ),
  )

/** The auxiliaries and negations right before a verb, wherever the tree hung them: "did not" is part of what it says. */
function leading(tree: Tree, verb: number): number[] {
  if (tree.upos(verb) !== 'VERB') return []
  const found: number[] = []
  for (let at = verb - 1; at >= 0 && (tree.upos(at) === 'AUX' || NEGATION.has(tree.low(at))); at--) found.push(at)
  return found.some((word) => NEGATION.has(tree.low(word))) ? found : []
}

/** The head of the clause that a word stands in. */
export function clauseOf(tree: Tree, word: number): number {
  let at = word
  while (
    tree.head[at]! >= 0 &&
    !['ccomp', 'advcl', 'acl', 'parataxis', 'root', 'csubj'].includes(tree.relation(at)) &&
    !(tree.relation(at) === 'conj' && tree.kid(at, 'nsubj') >= 0) &&
    !(tree.relation(at) === 'xcomp' && tree.kid(at, 'nsubj') >= 0)
  )
    at = tree.head[at]!
  return at
}

/** "no longer" */
const isNoLonger = (tree: Tree, word: number): boolean => tree.low(word) === 'longer' && tree.low(word - 1) === 'no'
