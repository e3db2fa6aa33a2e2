import type { Tree } from '../src/reading/parser.ts'
import type { Lemmatiser } from '../src/reading/syntax.ts'
import { see, type TaggerModel } from '../src/reading/tagger.ts'
import type { Words } from '../src/reading/word.ts'
import type { GoldSentence } from './gold/conllu.ts'
import type { ParsedSentence } from './parser.ts'
import type { TaggedSentence } from './tagger.ts'

export const taggedOf = ({ tokens }: GoldSentence): TaggedSentence => ({
  forms: tokens.map(({ form }) => form),
  tags: tokens.map(({ upos, xpos }) => `${upos}|${xpos}`),
})

/** A relation that fewer arcs than this have is left to a more general one. */
const RARE = 5

/** The relations of a treebank, in the order of the alphabet. */
export function labelsOf(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences) for (const { deprel } of tokens) counts.set(deprel, (counts.get(deprel) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= RARE)
    .map(([name]) => name)
    .sort()
}

/** The gold tree of a sentence over the numbers of these relations. */
export function treeOf({ tokens }: GoldSentence, labels: readonly string[]): Tree {
  const idOf = (deprel: string): number => {
    const id = labels.indexOf(deprel)
    return id >= 0 ? id : Math.max(0, labels.indexOf(deprel.split(':')[0]!))
  }
  return {
    head: Int32Array.from(tokens, ({ head }) => (head === 0 ? tokens.length : head - 1)),
    label: Int32Array.from(tokens, ({ deprel }) => idOf(deprel)),
  }
}

/** A sentence to learn from or to measure on, with these tags. */
export const parsedOf = (
  sentence: GoldSentence,
  labels: readonly string[],
  tagger: TaggerModel,
  words: Words,
  lemmatiser: Lemmatiser,
  tags: Int32Array,
): ParsedSentence => {
  const forms = sentence.tokens.map(({ form }) => form)
  const seen = see(tagger, words, forms)
  return {
    forms,
    seen: {
      ...seen,
      // the table of facts grows and is replaced: it is asked for when a line is made
      get facts() {
        return words.facts
      },
    },
    tags,
    lemmas: Int32Array.from(forms, (form, i) => lemmatiser.of(form, tags[i]!).hash),
    gold: treeOf(sentence, labels),
  }
}
