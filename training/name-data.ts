import { namesIn, unpackNames } from '../src/reading/name.ts'
import type { NamedSentence } from '../src/reading/name-label.ts'
import type { GoldSentence } from './gold/conllu.ts'
import { ewtNames } from './gold/ewt-names.ts'
import type { GumDocument } from './gold/gum.ts'
import { readMeantime } from './gold/meantime.ts'
import { gumNames, type NameDocument } from './gold/names.ts'
import { trainNames, type WeighedDocument } from './name.ts'
import { variant } from './name-variant.ts'
import { random } from './random.ts'

/** What the recogniser is trained from: the training parts of the treebanks, and how their words are tagged. */
export interface NameSources {
  readonly gum: readonly GumDocument[]
  readonly ewt: readonly GoldSentence[]
  /** tags for a sentence of GUM or EWT by a tagger that was not trained on it, as they will be when names are read */
  readonly tagged: (words: readonly string[]) => readonly string[]
  /** tags for a sentence of another text */
  readonly tag: (words: readonly string[]) => readonly string[]
}

/** How much a name counts that annotators did not mark as one. */
const WEIGHT = { ewt: 0.5, meantime: 0.5, variant: 0.5 }

/**
 * The documents that the recogniser learns from: GUM; EWT, whose trees show where names begin and end while lists and a
 * recogniser trained on GUM tell of what kind they are; the heads of MEANTIME's articles; and GUM once more under other
 * names (see {@link variant}).
 */
export function nameData({ gum, ewt, tagged, tag }: NameSources, log: (line: string) => void): WeighedDocument[] {
  const gold = gum.map((document) => gumNames(document))
  const teacher = unpackNames(
    trainNames(
      gold.map((document) => ({ document, weight: 1 })),
      log,
    ),
  )
  const guess = (sentences: readonly NamedSentence[]) => namesIn(teacher, sentences)
  const retagged = (document: NameDocument): NameDocument => ({
    ...document,
    sentences: document.sentences.map((sentence) => ({ ...sentence, tags: tagged(sentence.words) })),
  })
  const draw = random(5)
  const own = gold.map(retagged)
  return [
    ...own.map((document) => ({ document, weight: 1 })),
    ...ewtNames(ewt, guess).map((document) => ({ document: retagged(document), weight: WEIGHT.ewt })),
    ...readMeantime(tag).map((document) => ({ document, weight: WEIGHT.meantime })),
    ...own.map((document) => ({ document: variant(document, draw), weight: WEIGHT.variant })),
  ]
}
