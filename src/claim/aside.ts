import { NONE, type Tree, type Words } from '../model/tree.ts'
import { range } from './extent.ts'

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

/** Between a comma and a verb that ends the tag. */
function subjectBefore(tree: Tree, verb: number): Tag | null {
  if (!isEnd(tree, verb + 1)) return null
  let first = verb
  while (first > 0 && verb - first < LONGEST && tree.upos(first - 1) !== 'PUNCT') first--
  if (!isComma(tree, first - 1)) return null
  let last = verb
  while (last > first && ['AUX', 'ADV'].includes(tree.upos(last - 1))) last--
  const source = range(first, last)
  return isPhrase(tree, source) ? { source, first, end: verb + 1 } : null
}

/** Between a verb right behind a comma and the next mark. */
function subjectBehind(tree: Tree, verb: number): Tag | null {
  if (!isComma(tree, verb - 1)) return null
  let end = verb + 1
  while (end < tree.length && end - verb <= LONGEST && tree.upos(end) !== 'PUNCT') end++
  const source = range(verb + 1, end)
  return isEnd(tree, end) && isPhrase(tree, source) ? { source, first: verb, end } : null
}

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
