import { firstEndingAfter, type Span } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'

/** How many sentences back a pronoun reaches. */
export const REACH = 3

/** How much more somebody must stand out than the next before a pronoun is taken to mean them. */
export const CLEARLY = 1.25

/**
 * How much a mention makes its bearer stand out, by its place in the sentence; halved with each sentence since. The weights are
 * those of Lappin and Leass (1994, "An algorithm for pronominal anaphora resolution"), table 1.
 */
export const WEIGHT = {
  recency: 100,
  subject: 80,
  object: 50,
  indirect: 40,
  head: 80,
  nonAdverbial: 50,
  parallel: 35,
} as const

/** What the words that bind a pronoun in its own phrase add: as much as a subject that stands right before it. */
export const BOUND = WEIGHT.recency + WEIGHT.subject

/** What a mention behind its pronoun loses. */
export const CATAPHORA = 175

export type Role = 'subject' | 'object' | 'indirect' | 'other'

/** How a word stands in its sentence. */
export interface Standing {
  readonly role: Role
  readonly isHead: boolean
  readonly adverbial: boolean
}

/** What a mention weighs by how it stands; `parallel`: the role of the pronoun that looks for it. */
export function weightsOf({ role, isHead, adverbial }: Standing, parallel: Role): Map<string, number> {
  const weights = new Map<string, number>([['recency', WEIGHT.recency]])
  if (role !== 'other') weights.set(role, WEIGHT[role])
  if (isHead) weights.set('head', WEIGHT.head)
  if (!adverbial) weights.set('nonAdverbial', WEIGHT.nonAdverbial)
  if (role === parallel && role !== 'other') weights.set('parallel', WEIGHT.parallel)
  return weights
}

/** The word of a span whose head stands outside it. */
export function headIn(tree: Tree, span: Span): number {
  for (let word = firstEndingAfter(tree.words, span.start); word < tree.length; word++) {
    if (tree.words[word]!.start >= span.end) break
    const above = tree.head[word]!
    if (above < 0 || tree.words[above]!.start < span.start || tree.words[above]!.start >= span.end) return word
  }
  return -1
}

/** How a word stands in its sentence. */
export function standing(tree: Tree, word: number): Standing {
  const relation = tree.relation(word)
  const role: Role =
    relation === 'nsubj' || relation === 'csubj'
      ? 'subject'
      : relation === 'obj'
        ? 'object'
        : relation === 'iobj' || relation === 'obl'
          ? 'indirect'
          : relation === 'conj' || relation === 'appos' || relation === 'flat' || relation === 'compound'
            ? tree.head[word]! >= 0
              ? standing(tree, tree.head[word]!).role
              : 'other'
            : 'other'
  let inside = false
  let adverbial = false
  for (let at = word; at >= 0; at = tree.head[at]!) {
    const each = tree.relation(at)
    if (each === 'nmod' && at !== word) inside = true
    if (at === word && (each === 'nmod' || each === 'appos')) inside = true
    if (each === 'obl' && tree.kid(at, 'case') >= 0) adverbial = true
    if (['ccomp', 'advcl', 'acl', 'root', 'parataxis'].includes(each)) break
  }
  return { role, isHead: !inside, adverbial }
}
