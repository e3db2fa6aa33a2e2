import { type LanguageModel, MODEL_FILES } from '../../src/reading/index.ts'
import { parseWords, tagWords } from '../../src/reading/syntax.ts'
import { english } from '../../src/workbench/language-model.ts'
import type { GoldSentence } from '../../training/gold/conllu.ts'
import { modelBytes } from './sentence.ts'

/** Words of a treebank that are read as its annotators read them, in per cent of all words, marks of punctuation included. */
export interface SyntaxFigures {
  readonly words: number
  /** universal part of speech */
  readonly upos: number
  /** head */
  readonly uas: number
  /** head, and relation with its subtype */
  readonly las: number
}

/** What the tagger and the parser make of gold words; the parser goes by the tagger's tags. */
export function measureSyntax(gold: readonly GoldSentence[], model: LanguageModel): SyntaxFigures {
  const right = { words: 0, upos: 0, uas: 0, las: 0 }
  for (const { tokens } of gold) {
    const forms = tokens.map(({ form }) => form)
    const tags = tagWords(model, forms)
    const tree = parseWords(model, forms, tags)
    for (const [i, token] of tokens.entries()) {
      right.words++
      if (model.tagNames[tags[i]!]!.upos === token.upos) right.upos++
      const head = tree.head[i] === tokens.length ? 0 : tree.head[i]! + 1
      if (head !== token.head) continue
      right.uas++
      if (model.parser.labels[tree.label[i]!] === token.deprel) right.las++
    }
  }
  const share = (count: number): number => (100 * count) / Math.max(1, right.words)
  return { words: right.words, upos: share(right.upos), uas: share(right.uas), las: share(right.las) }
}

/** The trained model of English; null where one of its files is missing. */
export const trained = (): LanguageModel | null => (MODEL_FILES.every((name) => modelBytes(name)) ? english() : null)
