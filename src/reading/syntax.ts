import type { LanguageModel } from './model.ts'
import { lineOf, parseSentence, type Tree } from './parser.ts'
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

/**
 * The tree of a sentence with these tags. Sentences of over {@link LONGEST} words are cut, and the roots of later parts hang on
 * the first, as `parataxis` would.
 */
export function parseWords(model: LanguageModel, sentence: readonly string[], tags: Int32Array): Tree {
  const { length } = sentence
  const head = new Int32Array(length)
  const label = new Int32Array(length)
  let root = -1
  for (let from = 0; from < length; from += LONGEST) {
    const to = Math.min(length, from + LONGEST)
    const part = sentence.slice(from, to)
    const tree = parseSentence(
      model.parser,
      lineOf(see(model.tagger, words, part), tags.subarray(from, to), model.tagNames),
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
