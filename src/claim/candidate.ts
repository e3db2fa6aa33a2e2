import { NONE, type Tree, type Words } from '../model/tree.ts'
import type { CueEntry, Frame } from './data/lexicon.ts'
import { TIMES } from './subject.ts'

/** How the words of a candidate hang together; what a judge learns from. */
export type Construction =
  | 'clause'
  | 'parenthesis'
  | 'tag'
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
      (tree.relation(kid) === 'case' && kid < head && !isRatio(tree, kid)) ||
      (tree.relation(kid) === 'cc' && kid < head) ||
      away.some((word) => tree.isBelow(word, kid)),
  )
  const [verb = head] = away
  // the stop of a sentence that the tree hangs on its first noun
  const below = tree.below(head, out).filter((word) => head > verb || word < verb || tree.upos(word) !== 'PUNCT')
  const words = withoutTime(tree, below, head)
  // "in addition to Linde’s remarks": whose they are stands right before them
  return tree.subtype(head) === 'nmod:poss' ? words : withHead(tree, words, away)
}

/** The "in" of "six in ten farmers". */
const isRatio = (tree: Tree, word: number): boolean => tree.upos(word - 1) === 'NUM' && tree.upos(word + 1) === 'NUM'

/** "Since May, officials" · "the mayor on Monday": when something was said is no part of who said it. */
function withoutTime(tree: Tree, words: readonly number[], head: number): number[] {
  const time = words.find((word) => word !== head && TIMES.has(tree.lemma(word)))
  if (time === undefined || tree.low(head + 1) === 'of') return [...words]
  if (time < head && tree.words[time + 1]?.form === ',') return words.filter((word) => word > time + 1)
  if (time < head || time !== words.at(-1) || tree.subtype(time) === 'nmod:poss') return [...words]
  const phrase = tree.below(time)
  return words.filter((word) => !phrase.includes(word))
}

/** Prepositions that tie a name to the noun it only describes. */
const TIES: ReadonlySet<string> = new Set('of for to with against near from'.split(' '))

/**
 * "Critics of Linde", where the tree has Linde for the subject and the critics nowhere: it is never she who speaks. The noun
 * before the preposition is taken in, and what belongs to it.
 */
function withHead(tree: Tree, words: number[], away: Words): number[] {
  const first = words[0]
  const preposition = (first ?? 0) - 1
  if (first === undefined || !TIES.has(tree.low(preposition))) return words
  // "liberals with three in ten saying so", "reason for Linde to say so": it is those who say so
  if (
    /^(?:with|for)$/u.test(tree.low(preposition)) &&
    tree.relation(preposition) === 'mark' &&
    tree.upos(first - 2) === 'NOUN'
  )
    return words
  if (!isNominal(tree, first - 2) || away.includes(first - 2)) return words
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
