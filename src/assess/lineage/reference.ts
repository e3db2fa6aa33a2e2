import type { LineageDocument, LineageWay } from '../../model/lineage.ts'
import type { Span } from '../../model/text.ts'
import { publicationsIn } from './publication-named.ts'
import { titlesIn } from './title-named.ts'

/** Another telling that a text names, before it is known whether the case holds it. */
export interface Reference extends Span {
  readonly how: Exclude<LineageWay, 'copies'>
  /**
   * By what it is named. *title*: all of the words are one. *opening*: a title without marks, the words behind it with it.
   * *publication*: its publisher. *author*: who wrote it. *address*: a URL. *nobody*: "media reports".
   */
  readonly by: 'title' | 'opening' | 'publication' | 'author' | 'address' | 'nobody'
  /** the words that name it, as they stand */
  readonly words: string
  /** it is another telling even if the case does not hold it; else it is one only if the case does */
  readonly surely: boolean
  /** the sentence it stands in, which may tell its day or that it is an interview */
  readonly sentence: string
}

/** The other tellings that a document's running text names, by start. They depend on nothing but the document. */
export function references(document: LineageDocument): Reference[] {
  const titles = titlesIn(document)
  const sure = titles.filter(({ by, surely }) => by === 'title' && surely)
  // "an article that Dawn printed under the title …" names one telling, and so does what is said of it further on
  const publications = publicationsIn(document).filter(
    ({ by, words, sentence }) =>
      !sure.some((title) => title.sentence === sentence || (by === 'publication' && title.sentence.includes(words))),
  )
  return [...titles, ...publications].sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * The sentence of a passage that a place stands in: from the last stop before it to the next one behind it. Stops within
 * abbreviations cut it short, which costs no more than a hint.
 */
export function sentenceAt(text: string, passage: Span, place: Span): Span {
  const from = Math.max(passage.start, place.start - FAR)
  const to = Math.min(passage.end, place.end + FAR)
  let start = from
  for (const stop of text.slice(from, place.start).matchAll(STOP)) start = from + stop.index + stop[0].length
  const stop = text.slice(place.end, to).search(/[.!?…]/u)
  return { start, end: stop < 0 ? to : place.end + stop + 1 }
}

/** Characters beyond which a sentence is a text without stops. */
const FAR = 400

const STOP = /(?<!\b\p{Lu}|\bMrs?|\bMs|\bDr|\bNo|\bSt)[.!?…]["”“’»)]*\s+(?=["“”„«‘(]?[\p{Lu}\p{N}])/gu
