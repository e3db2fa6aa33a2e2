import { mix1, mix2, mix3 } from './hash.ts'
import { addUp, type Sparse } from './sparse.ts'
import * as fact from './word.ts'

/**
 * A model that tags: from left to right, each word gets the tag that scores best among those it may have (an averaged
 * perceptron, Collins 2002). A tag is a universal part of speech with the Penn Treebank's finer one, chosen together.
 */
export interface TaggerModel {
  /** `UPOS|XPOS`, by number */
  readonly tags: readonly string[]
  /** by number: which tags a word with this class may have. Class 0 is of words that are rare or unknown */
  readonly classes: readonly (readonly number[])[]
  /** by the hash of its lower-cased form: the class of a frequent word */
  readonly classOf: ReadonlyMap<number, number>
  readonly weights: Sparse
}

/** How many features a place has. */
export const TAGGER_FEATURES = 49

/** Stands for what lies outside the sentence. */
const OUTSIDE = 0x5bd1e995
/** Numbers are turned into something as spread as the hashes they are mixed with. */
const number = (value: number): number => Math.imul(value + 1, 0x9e3779b1)

/** The words of one sentence as the tagger sees them: where each word's facts begin, and its class. */
export interface Seen {
  readonly length: number
  readonly facts: Int32Array
  /** by word: index of its facts */
  readonly at: Int32Array
  /** by word: its class */
  readonly class: Int32Array
}

/**
 * The features of the word at `i`, whose left neighbours have the tags in `tags`, written to `out`.
 * Returns their number, {@link TAGGER_FEATURES}.
 */
export function tagFeatures(seen: Seen, i: number, tags: Int32Array, out: Int32Array): number {
  const { facts, at, length } = seen
  const here = at[i]!
  const of = (offset: number, which: number): number => {
    const j = i + offset
    return j < 0 || j >= length ? OUTSIDE : facts[at[j]! + which]!
  }
  const classAt = (offset: number): number => {
    const j = i + offset
    return j < 0 || j >= length ? OUTSIDE : number(seen.class[j]!)
  }
  const lower = facts[here + fact.LOWER]!
  const form = facts[here + fact.FORM]!
  const shape = facts[here + fact.SHAPE]!
  const suffix2 = facts[here + fact.SUFFIX_2]!
  const suffix3 = facts[here + fact.SUFFIX_3]!
  const before = of(-1, fact.LOWER)
  const after = of(1, fact.LOWER)
  const t1 = i > 0 ? number(tags[i - 1]!) : OUTSIDE
  const t2 = i > 1 ? number(tags[i - 2]!) : OUTSIDE
  const first = i === 0 ? 1 : 2
  let n = 0
  out[n++] = mix1(1, lower)
  out[n++] = mix1(2, form)
  out[n++] = mix1(3, facts[here + fact.SUFFIX_1]!)
  out[n++] = mix1(4, suffix2)
  out[n++] = mix1(5, suffix3)
  out[n++] = mix1(6, facts[here + fact.SUFFIX_4]!)
  out[n++] = mix1(7, facts[here + fact.PREFIX_1]!)
  out[n++] = mix1(8, facts[here + fact.PREFIX_3]!)
  out[n++] = mix2(9, shape, first)
  out[n++] = mix2(10, suffix3, shape)
  out[n++] = mix1(11, before)
  out[n++] = mix1(12, of(-2, fact.LOWER))
  out[n++] = mix1(13, after)
  out[n++] = mix1(14, of(2, fact.LOWER))
  out[n++] = mix2(15, before, lower)
  out[n++] = mix2(16, lower, after)
  out[n++] = mix2(17, before, after)
  out[n++] = mix1(18, t1)
  out[n++] = mix2(19, t1, t2)
  out[n++] = mix2(20, t1, lower)
  out[n++] = mix3(21, t1, t2, lower)
  out[n++] = mix2(22, t1, after)
  out[n++] = mix2(23, t1, suffix3)
  out[n++] = mix1(24, of(-1, fact.SUFFIX_3))
  out[n++] = mix1(25, of(1, fact.SUFFIX_3))
  out[n++] = mix1(26, of(1, fact.SUFFIX_2))
  out[n++] = mix3(27, of(-1, fact.SHAPE), shape, of(1, fact.SHAPE))
  out[n++] = mix1(28, classAt(1))
  out[n++] = mix2(29, t1, classAt(1))
  out[n++] = mix2(30, classAt(1), classAt(2))
  out[n++] = mix3(31, t1, classAt(0), classAt(1))
  out[n++] = mix2(32, lower, classAt(1))
  out[n++] = mix2(33, suffix3, classAt(1))
  out[n++] = mix2(34, suffix3, after)
  out[n++] = mix2(35, suffix2, t2)
  out[n++] = mix3(36, before, of(-2, fact.LOWER), lower)
  out[n++] = mix3(37, lower, after, of(2, fact.LOWER))
  out[n++] = mix2(38, shape, t1)
  out[n++] = mix2(39, shape, of(1, fact.SHAPE))
  out[n++] = mix2(40, of(1, fact.SUFFIX_3), t1)
  out[n++] = mix3(41, t1, suffix3, classAt(1))
  const lists = facts[here + fact.LISTS]!
  out[n++] = mix2(42, lists, shape)
  out[n++] = mix3(43, lists, shape, t1)
  out[n++] = mix3(44, lists, of(1, fact.LISTS), shape)
  out[n++] = mix3(45, of(-1, fact.LISTS), lists, shape)
  out[n++] = mix3(46, of(1, fact.SHAPE), of(1, fact.LISTS), shape)
  out[n++] = mix3(47, suffix2, shape, mix2(0, first, of(1, fact.SHAPE)))
  out[n++] = mix3(48, t1, of(1, fact.SUFFIX_3), of(2, fact.SUFFIX_3))
  out[n++] = 0x3c6ef372 // always on: how common the tag is
  return n
}

/** The best of these tags but `not`. */
export function bestTag(candidates: readonly number[], scores: Int32Array | Float32Array, not: number): number {
  let best = -1
  for (let n = 0; n < candidates.length; n++) {
    const candidate = candidates[n]!
    if (candidate !== not && (best < 0 || scores[candidate]! > scores[best]!)) best = candidate
  }
  return best
}

/** Prepares the words of a sentence; `words` keeps their facts. */
export function see(model: Pick<TaggerModel, 'classOf'>, words: fact.Words, sentence: readonly string[]): Seen {
  const length = sentence.length
  const at = new Int32Array(length)
  const classes = new Int32Array(length)
  for (let i = 0; i < length; i++) at[i] = words.at(sentence[i]!)
  const { facts } = words
  for (let i = 0; i < length; i++) classes[i] = model.classOf.get(facts[at[i]! + fact.LOWER]!) ?? 0
  return { length, facts, at, class: classes }
}

/** The number of each word's tag. */
export function tag(model: TaggerModel, seen: Seen): Int32Array {
  const tags = new Int32Array(seen.length)
  const features = new Int32Array(TAGGER_FEATURES)
  const scores = new Int32Array(model.tags.length)
  for (let i = 0; i < seen.length; i++) {
    const candidates = model.classes[seen.class[i]!]!
    tags[i] = candidates[0]!
    if (candidates.length === 1) continue
    addUp(model.weights, features, tagFeatures(seen, i, tags, features), scores)
    tags[i] = bestTag(candidates, scores, -1)
  }
  return tags
}
