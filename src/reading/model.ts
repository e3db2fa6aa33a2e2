import { readLemmas } from './lemma.ts'
import { type NameModel, unpackNames } from './name.ts'
import { type ParserModel, type TagName, tagNames } from './parser.ts'
import { Lemmatiser } from './syntax.ts'
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
  readonly lemmatiser: Lemmatiser
}

/**
 * The model of a language from the bytes of its files, each read when it is first needed: who only looks for names does not
 * wait for the parser. Using it throws where a file is cut short or of another make.
 */
export function readModel(files: (name: (typeof MODEL_FILES)[number]) => Uint8Array): LanguageModel {
  const once = <T>(make: () => T): (() => T) => {
    let made: { readonly value: T } | null = null
    return () => {
      made ??= { value: make() }
      return made.value
    }
  }
  const sentences = once(() => files('sentence.bin'))
  const tagger = once(() => unpackTagger(files('tagger.bin')))
  const names = once(() => tagNames(tagger().tags))
  const parser = once(() => unpackParser(files('parser.bin')))
  const recogniser = once(() => unpackNames(files('names.bin')))
  const lemmatiser = once(() => new Lemmatiser(readLemmas(files('lemma.txt')), names()))
  return {
    get sentences() {
      return sentences()
    },
    get tagger() {
      return tagger()
    },
    get tagNames() {
      return names()
    },
    get parser() {
      return parser()
    },
    get names() {
      return recogniser()
    },
    get lemmatiser() {
      return lemmatiser()
    },
  }
}
