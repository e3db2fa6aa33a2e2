import { hashOf } from './hash.ts'
import { type Lemmas, lemma } from './lemma.ts'
import type { LanguageModel } from './model.ts'
import { lineOf, parseSentence, type TagName, type Tree } from './parser.ts'
import { see, tag } from './tagger.ts'
import { Words } from './word.ts'

/** What is known of words does not depend on the document, so it is kept for all of them. */
const words = new Words()

/** A longer sentence is parsed in parts of this length: nobody wrote it as a sentence. */
const LONGEST = 400

/** The number of each word's tag, see `model.tagger.tags`. */
export function tagWords(model: LanguageModel, sentence: readonly string[]): Int32Array {
  return tag(model.tagger, see(model.tagger, words, sentence))
}

/** The lemma of each word. */
export const lemmasOf = (model: LanguageModel, sentence: readonly string[], tags: Int32Array): Lemma[] =>
  sentence.map((word, i) => model.lemmatiser.of(word, tags[i]!))

/** A word's dictionary form, and the hash that the parser knows it by, capitals aside. */
export interface Lemma {
  readonly form: string
  readonly hash: number
}

/** Lemmas remembered before the table is emptied. */
const MOST = 100_000

/** The lemmas of words with their tags, each made once. */
export class Lemmatiser {
  readonly #lemmas: Lemmas
  readonly #names: readonly TagName[]
  /** by tag, by form */
  #known: Map<string, Lemma>[] = []
  #size = 0

  constructor(lemmas: Lemmas, names: readonly TagName[]) {
    this.#lemmas = lemmas
    this.#names = names
  }

  of(word: string, tag: number): Lemma {
    this.#known[tag] ??= new Map()
    const known = this.#known[tag].get(word)
    if (known) return known
    const { upos, xpos } = this.#names[tag]!
    const form = lemma(this.#lemmas, word, upos, xpos)
    const made = { form, hash: hashOf(form.toLowerCase()) }
    if (++this.#size > MOST) {
      this.#known = []
      this.#size = 1
    }
    this.#known[tag] ??= new Map()
    this.#known[tag].set(word, made)
    return made
  }
}

/**
 * The tree of a sentence with these tags. Sentences of over {@link LONGEST} words are cut, and the roots of later parts hang on
 * the first, as `parataxis` would.
 */
export function parseWords(
  model: LanguageModel,
  sentence: readonly string[],
  tags: Int32Array,
  lemmas: readonly Lemma[] = lemmasOf(model, sentence, tags),
): Tree {
  const { length } = sentence
  const head = new Int32Array(length)
  const label = new Int32Array(length)
  let root = -1
  for (let from = 0; from < length; from += LONGEST) {
    const to = Math.min(length, from + LONGEST)
    const part = sentence.slice(from, to)
    const tree = parseSentence(
      model.parser,
      lineOf(see(model.tagger, words, part), tags.subarray(from, to), model.tagNames, (i) => lemmas[from + i]!.hash),
      part,
    )
    for (let i = 0; i < to - from; i++) {
      const its = tree.head[i]!
      label[from + i] = tree.label[i]!
      head[from + i] = its < to - from ? from + its : root < 0 ? length : root
      if (its === to - from && root < 0) root = from + i
      else if (its === to - from) label[from + i] = Math.max(0, model.parser.labels.indexOf('parataxis'))
    }
  }
  return { head, label }
}
