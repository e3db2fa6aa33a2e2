import type { Passage } from '../model/document.ts'
import type { Quotation, Reading, Sentence } from '../model/reading.ts'
import { firstEndingAfter, spanAt } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import type { Attribution } from './attribution.ts'
import { type Clause, clauseOf } from './clause.ts'
import { documentNouns } from './data/source.ts'
import { isNoun, phraseAfter, phraseBefore, type Range } from './noun-phrase.ts'
import { reprinted } from './reprint.ts'
import { treeTagAhead } from './tag.ts'
import { wordTagAtHead } from './word-tag.ts'

/** Words that introduce the quotation of the next paragraph: "Here is his answer", "The letter reads:". */
const INTRODUCES =
  /\b(?:here (?:is|are)|quot(?:e|es|ed|ing|ation)|following|as follows|reads?|these words|verbatim|in full)\b|:\s*$/iu

/** Who a quotation that is a paragraph of its own is by, from the sentence before it. */
export function introduction(
  text: string,
  passages: readonly Passage[],
  reading: Reading,
  tree: (sentence: number) => Tree,
  outermost: readonly Quotation[],
  quotation: Quotation,
): Pick<Attribution, 'source' | 'cue' | 'class' | 'antecedent'> | null {
  const next = firstEndingAfter(reading.sentences, quotation.start)
  const sentence = wholeSentenceBefore(reading, outermost, next - 1)
  if (
    !sentence ||
    passages[sentence.passage]!.kind !== 'paragraph' ||
    !INTRODUCES.test(text.slice(sentence.start, sentence.end))
  )
    return null
  const clause = clauseOf(text, reading, sentence)
  if (!clause) return null
  // "let us quote an old publication": what is quoted speaks
  for (let at = clause.first; at < clause.last; at++) {
    if (!/^(?:quote|quoting|cite|citing|reads?|reprint)$/u.test(clause.low(at))) continue
    const behind = phraseAfter(clause, at + 1)
    const paper = behind && paperIn(clause, behind)
    const ahead = paper ? null : phraseBefore(clause, at)
    const source = paper ?? (ahead && paperIn(clause, ahead))
    if (source) return { source: [clause.span(...source)], cue: [clause.span(at, at + 1)], class: 'say' }
  }
  for (let at = clause.first; at < clause.last; at++) {
    // "Here is Linde’s answer" · "his words"
    if (/^(?:answer|reply|response|words|statement|explanation|quote|quotation|account)$/u.test(clause.low(at))) {
      const owner = /^['’]s?$/u.test(clause.word(at - 1))
        ? phraseBefore(clause, at - 1, false)
        : /^(?:his|her|their)$/u.test(clause.low(at - 1))
          ? ([at - 1, at] as Range)
          : null
      if (owner) return { source: [clause.span(...owner)], cue: [clause.span(at, at + 1)], class: 'say' }
    }
  }
  // "She went on to say:"
  const tag = wordTagAtHead(clause) ??
    treeTagAhead(tree(next - 1), sentence, false) ?? { source: [], cue: [], class: 'say' }
  return reprinted(text, reading, outermost, tag, next - 1) ?? tag
}

/** A sentence that ends inside a quoted title began before the title did. */
function wholeSentenceBefore(reading: Reading, outermost: readonly Quotation[], index: number): Sentence | undefined {
  let first = index
  for (let last = -1; first !== last; ) {
    last = first
    const start = reading.sentences[first]?.start ?? 0
    const around = spanAt(outermost, start)
    if (around && around.start < start) first = firstEndingAfter(reading.sentences, around.start)
  }
  const [from, to] = [reading.sentences[first], reading.sentences[index]]
  return from && to && { ...from, end: to.end, last: to.last }
}

/** The phrase up to its first noun for a paper; null where it names none. */
function paperIn(clause: Clause, [first, last]: Range): Range | null {
  for (let at = first; at < last; at++) if (isNoun(documentNouns, clause.low(at))) return [first, at + 1]
  return null
}
