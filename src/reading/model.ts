import { type Lemmas, readLemmas } from './lemma.ts'
import { type NameModel, unpackNames } from './name.ts'
import { type ParserModel, type TagName, tagNames } from './parser.ts'
import { unpackParser, unpackTagger } from './syntax-model.ts'
import type { TaggerModel } from './tagger.ts'

/** The files that a language's model is made of, in `models/` under the language's name. */
export const MODEL_FILES = ['sentence.bin', 'tagger.bin', 'parser.bin', 'names.bin', 'lemma.txt'] as const

/** All that the reader has learned of a language. */
export interface LanguageModel {
  readonly sentences: Uint8Array
  readonly tagger: TaggerModel
  /** what the parser sees of each tag */
  readonly tagNames: readonly TagName[]
  readonly parser: ParserModel
  readonly names: NameModel
  readonly lemmas: Lemmas
}

/** Reads the model of a language from the bytes of its files. Throws where one is cut short or of another make. */
export function readModel(files: (name: (typeof MODEL_FILES)[number]) => Uint8Array): LanguageModel {
  const tagger = unpackTagger(files('tagger.bin'))
  return {
    sentences: files('sentence.bin'),
    tagger,
    tagNames: tagNames(tagger.tags),
    parser: unpackParser(files('parser.bin')),
    names: unpackNames(files('names.bin')),
    lemmas: readLemmas(files('lemma.txt')),
  }
}
