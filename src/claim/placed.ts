import type { Tree } from '../model/tree.ts'
import { range } from './extent.ts'

/** Parts of speech of a phrase that names somebody. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'PRON'])

/** Prepositions within a name, and hyphens: "the mayor of Sarn", "the 46-year-old". */
const INNER = /^(?:of|for|[-‐‑])$/u

/** Parts of speech that may stand between a subject and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(['AUX', 'ADV'])

/** A phrase that names somebody, and all the words of it, with the aside behind it. */
export interface Placed {
  readonly name: readonly number[]
  readonly words: readonly number[]
}

/**
 * Who stands before a verb by the order of the words, whatever the tree says: all that is between a comma, or the first word of
 * `region`, and the verb ("when the host interrupted, Linde shot back"); or what the region begins with, where an aside in
 * commas comes between ("Linde (K), noting the size of the crowd, said"). null where the words leave it open.
 */
export function placedBefore(tree: Tree, verb: number, region: readonly number[]): Placed | null {
  const before = region.filter((word) => word < verb)
  while (before.length && BETWEEN.has(tree.upos(before.at(-1)!))) before.pop()
  if (tree.words[before.at(-1) ?? -1]?.form === ',') return asideBefore(tree, before.slice(0, -1))
  const mark = before.findLastIndex((word) => /^[,–—]$/u.test(tree.words[word]!.form))
  const phrase = before.slice(mark + 1)
  return isName(tree, phrase) ? { name: phrase, words: phrase } : null
}

/** A phrase at the head of words, with the aside that goes on to their end: "Linde, who was there". */
function asideBefore(tree: Tree, words: readonly number[]): Placed | null {
  const start = words.findIndex((word) => !['PUNCT', 'CCONJ', 'ADV'].includes(tree.upos(word)))
  let end = Math.max(0, start)
  while (end < words.length && (NOMINAL.has(tree.upos(words[end]!)) || INNER.test(tree.low(words[end]!)))) end++
  const name = words.slice(Math.max(0, start), end)
  if (tree.words[words[end] ?? -1]?.form === '(') {
    while (end < words.length && tree.words[words[end]!]!.form !== ')') end++
    end++
  }
  const comma = words[end]
  if (comma === undefined || tree.words[comma]!.form !== ',' || !isName(tree, name)) return null
  const aside = words.slice(end + 1)
  const plain = aside.every((word) => !/^[.;:?!“”"]$/u.test(tree.words[word]!.form))
  // a verb of the aside stands behind what opens its clause; one without would be the sentence's own
  const opener = aside.findIndex((word) =>
    /^(?:who|which|whose|whom|where|as|when|while|after|before)$/u.test(tree.low(word)),
  )
  const verbs = aside.findIndex((word) => tree.isFinite(word))
  const told = verbs < 0 || (opener >= 0 && opener < verbs)
  return aside.length && plain && told ? { name, words: range(name[0]!, aside.at(-1)! + 1) } : null
}

/** Whether words can name somebody: nouns, names and what goes with them. */
const isName = (tree: Tree, words: readonly number[]): boolean =>
  words.length > 0 &&
  words.length < 14 &&
  words.every((word) => NOMINAL.has(tree.upos(word)) || INNER.test(tree.low(word))) &&
  words.some((word) => ['NOUN', 'PROPN', 'PRON'].includes(tree.upos(word))) &&
  !/^(?:who|which|that|what|it|this|there|to)$/u.test(tree.low(words[0]!))
