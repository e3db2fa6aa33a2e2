import type { Passage } from '../model/document.ts'
import type { Quotation, Reading, Sentence } from '../model/reading.ts'
import { type Span, spanAt } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import type { Attribution } from './attribution.ts'
import { attributionsIn } from './attributions.ts'
import type { Judge } from './judge.ts'
import { isBare } from './own-words.ts'
import { beginningIn, beyondMarks, partials } from './partial.ts'
import { announced } from './proposition.ts'
import type { Quoted } from './quoted.ts'
import { Recent } from './recent.ts'
import { beforeTag, isWithin, leadingTags, tagsOf, wholeQuotation } from './whole-quotation.ts'

interface Given {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly reading: Reading
  readonly tree: (sentence: number) => Tree
  readonly judge: Judge
  /** quotations that stand in no other, in the order of the text */
  readonly outermost: readonly Quotation[]
}

/** The reported clauses of a document, by sentence. */
export class Reports {
  readonly #given: Given
  /** the tags that stand before their quotations, in the order of the text */
  readonly #leading: readonly Span[]
  /** the cues of quotations, in the order of the text */
  readonly #tags: readonly Span[]
  readonly #found = new Recent<readonly Attribution[]>()

  constructor(given: Given, quotes: readonly Quoted[]) {
    this.#given = given
    this.#leading = leadingTags(quotes)
    this.#tags = tagsOf(given, quotes)
  }

  /** Reported clauses of a sentence; those of the last sentences are asked for several times. */
  of(index: number): readonly Attribution[] {
    return this.#found.of(index, () => this.#read(this.#given.reading.sentences[index]!, index))
  }

  /** Those, and what is quoted in part by a report that the marks tore. `known`: quotations that are claims already. */
  withPartials(index: number, known: readonly Attribution[]): readonly Attribution[] {
    const { text, passages, reading, tree, outermost } = this.#given
    const sentence = reading.sentences[index]!
    const reports = this.of(index)
    const here = beginningIn(outermost, sentence)
    if (isBare(passages[sentence.passage]!) || !here.length) return reports
    return [...reports, ...partials(text, tree(index), here, [...reports, ...known])]
  }

  /** Reported clauses that are not themselves the tag of a quotation. */
  #read(sentence: Sentence, index: number): Attribution[] {
    const { text, passages, judge, tree, outermost } = this.#given
    if (isBare(passages[sentence.passage]!)) return []
    const words = tree(index)
    const quoted = (word: number): boolean => spanAt(outermost, words.words[word]!.start) !== undefined
    const here = beginningIn(outermost, sentence)
    return attributionsIn(words, judge, quoted)
      .filter((each) => !each.cue.some((cue) => spanAt(this.#tags, cue.start) !== undefined))
      .map((each) => ({ ...each, content: each.content.map((piece) => wholeQuotation(outermost, piece)) }))
      .map((each) => ({ ...each, content: each.content.map((piece) => beforeTag(text, this.#leading, piece)) }))
      .map((each) => (here.length ? beyondMarks(text, words, here, each) : each))
      .map((each) => ({ ...each, content: announced({ ...this.#given, sentence }, each.content) }))
      .filter((each) => isWithin(text, outermost, each))
  }
}
