import { NONE, type Tree, type Words } from '../model/tree.ts'
import { range } from './extent.ts'
import { TIMES } from './subject.ts'

/** A tag between commas, or at the end of its sentence, and what stands around it. */
export interface Aside {
  readonly source: Words
  readonly content: Words
}

/** Longest source that is taken for one by its place alone, in words. */
const LONGEST = 12

/** Words that open a clause which waits for another: "when the mayor came, Linde said" tells nothing that she said. */
const WAITS: ReadonlySet<string> = new Set(
  'when if as after before while once until since although though asked'.split(' '),
)

/**
 * "X, the mayor said." · "X, said the mayor." · "X, the mayor said, Y": by the commas, since the tree hangs a tag that ends its
 * sentence on any noun. null where the words between comma and verb are no name of anybody, or no clause stands around them.
 */
export function asideOf(tree: Tree, verb: number): Aside | null {
  if (!/^VB[DPZ]$/u.test(tree.xpos(verb))) return null
  const tag = subjectBefore(tree, verb) ?? subjectBehind(tree, verb)
  if (!tag) return null
  let start = tag.first - 1
  while (start > 0 && !/^[;:()]$/u.test(tree.words[start - 1]!.form)) start--
  const before = range(start, tag.first - 1)
  const end = tree.words[tag.end]?.form
  const after = end === ',' ? range(tag.end + 1, tree.length) : []
  if (!isClause(tree, before) && !(isClause(tree, after) && before.length)) return null
  if (!after.length && WAITS.has(tree.low(before[0]!))) return null
  const more =
    isClause(tree, after) && !/^(?:who|which|and|but)$/u.test(tree.low(tag.end + 1)) && tree.xpos(tag.end + 1) !== 'VBG'
  return { source: tag.source, content: [...before, ...(more ? after : [])] }
}

interface Tag {
  readonly source: Words
  /** the first word of the tag, and the mark behind it */
  readonly first: number
  readonly end: number
}

/** Between a comma and a verb, with nothing behind that but when, where and to whom. */
function subjectBefore(tree: Tree, verb: number): Tag | null {
  const end = circumstance(tree, verb + 1)
  if (end === null) return null
  let first = verb
  while (first > 0 && verb - first < LONGEST && tree.upos(first - 1) !== 'PUNCT') first--
  if (!isComma(tree, first - 1)) return null
  let last = verb
  while (last > first && ['AUX', 'ADV'].includes(tree.upos(last - 1))) last--
  const source = range(first, last)
  return isPhrase(tree, source) ? { source, first, end } : null
}

/** Between a verb right behind a comma and the next mark, or what tells when. */
function subjectBehind(tree: Tree, verb: number): Tag | null {
  if (!isComma(tree, verb - 1)) return null
  let last = verb + 1
  while (last < tree.length && last - verb <= LONGEST && tree.upos(last) !== 'PUNCT' && !opensTime(tree, last)) last++
  const source = range(verb + 1, last)
  const end = circumstance(tree, last)
  return end !== null && isPhrase(tree, source) ? { source, first: verb, end } : null
}

/** Longest "in a statement on Monday", in words. */
const LONGEST_CIRCUMSTANCE = 9

/**
 * The mark behind "on Friday", "in a statement on Monday", "at the port" where that is all up to it; null where more stands there.
 */
function circumstance(tree: Tree, from: number): number | null {
  let end = from
  while (end < tree.length && end - from < LONGEST_CIRCUMSTANCE && IN_A_PHRASE.has(tree.upos(end))) end++
  if (!isEnd(tree, end)) return null
  return end === from || tree.upos(from) === 'ADP' || TIMES.has(tree.lemma(from)) ? end : null
}

const IN_A_PHRASE: ReadonlySet<string> = new Set(['ADP', 'DET', 'NOUN', 'PROPN', 'NUM', 'ADJ'])

/** "said the mayor on Friday": the time is no part of the mayor. */
const opensTime = (tree: Tree, word: number): boolean =>
  TIMES.has(tree.lemma(word)) || (tree.upos(word) === 'ADP' && TIMES.has(tree.lemma(word + 1)))

const isComma = (tree: Tree, word: number): boolean => word > 0 && tree.words[word]!.form === ','

const isEnd = (tree: Tree, word: number): boolean => /^[,.]$/u.test(tree.words[word]?.form ?? '.')

/** Whether words can name somebody: a noun or a pronoun among them, and no verb or preposition but "of". */
const isPhrase = (tree: Tree, words: Words): boolean =>
  words.length > 0 &&
  words.some((word) => ['PROPN', 'NOUN', 'PRON'].includes(tree.upos(word))) &&
  ['PROPN', 'NOUN', 'PRON', 'DET', 'ADJ', 'NUM'].includes(tree.upos(words[0]!)) &&
  !/^(?:who|which|that|what|it|this|there)$/u.test(tree.low(words[0]!)) &&
  words.every(
    (word) =>
      !['VERB', 'AUX', 'SCONJ', 'CCONJ'].includes(tree.upos(word)) &&
      (tree.upos(word) !== 'ADP' || tree.low(word) === 'of'),
  )

const isClause = (tree: Tree, words: Words): boolean => words.some((word) => tree.isFinite(word))

/** The word of a source that its name turns on. */
export const headOfPhrase = (tree: Tree, words: Words): number =>
  words.find((word) => !words.includes(tree.head[word]!) && tree.upos(word) !== 'PUNCT') ?? words.at(-1) ?? NONE
