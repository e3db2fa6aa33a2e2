import type { Quotation, Reading, Sentence } from '../model/reading.ts'
import { type Span, spanAt, wordsAtAll } from '../model/text.ts'
import type { Attribution } from './attribution.ts'
import { type Clause, clauseOf } from './clause.ts'
import { documentNouns } from './data/source.ts'
import { isNoun, phraseBefore } from './noun-phrase.ts'

/** What an outlet does with words that are another's: "we give the passage at length". */
const GIVES = /^(?:attach|excerpt|give|print|reprint|reproduce|republish|translate)$/iu

/** How a paper came to be read. */
const APPEARS =
  /^(?:carried|carries|circulated|issued|issues|posted|printed|prints|published|publishes|ran|released|runs)$/u

/** How many sentences of the paragraph are looked through for the paper that is reprinted. */
const REACH = 3

/**
 * Whose a quotation is that "we give" or "we print": not the outlet's, but of the paper that it last said somebody printed: "a monthly
 * ran an article … we give the passage". `index`: of the sentence that introduces it. null where the outlet speaks, with no source
 * where no paper is told of.
 */
export function reprinted(
  text: string,
  reading: Reading,
  outermost: readonly Quotation[],
  { source, cue }: Pick<Attribution, 'source' | 'cue'>,
  index: number,
): Pick<Attribution, 'source' | 'cue' | 'class' | 'antecedent'> | null {
  if (!/^(?:we|i)$/iu.test(wordsAtAll(text, source)) || !GIVES.test(wordsAtAll(text, cue).split(' ').at(-1)!))
    return null
  const passage = reading.sentences[index]!.passage
  for (let at = index; at > index - REACH && reading.sentences[at]?.passage === passage; at--) {
    const paper = printedIn(text, reading, outermost, reading.sentences[at]!)
    if (paper) return { ...paper, cue, class: 'write' }
  }
  return { source: [], cue, class: 'write' }
}

/** "the monthly printed an article": who printed it, with the article, which is what speaks. */
function printedIn(
  text: string,
  reading: Reading,
  outermost: readonly Quotation[],
  sentence: Sentence,
): Pick<Attribution, 'source' | 'antecedent'> | null {
  const clause = clauseOf(text, reading, sentence)
  if (!clause) return null
  for (let at = clause.first; at < clause.last; at++) {
    const paper = APPEARS.test(clause.low(at)) ? paperBehind(clause, at) : null
    if (!paper) continue
    // *Dock and Rail* printed: marks that set a title apart
    let end = at
    while (/^[*_]+$/u.test(clause.word(end - 1))) end--
    const printer = phraseBefore(clause, end)
    const article = titled(outermost, paper)
    return { source: [...(printer ? [clause.span(...printer)] : []), article], antecedent: [paper] }
  }
  return null
}

/** "an article": up to the noun for a paper, a few words behind a verb. */
function paperBehind(clause: Clause, verb: number): Span | null {
  if (!/^(?:an?|the|this|that|its|his|her|their|another)$/u.test(clause.low(verb + 1))) return null
  for (let at = verb + 2; at < verb + 6; at++)
    if (isNoun(documentNouns, clause.low(at))) return clause.span(verb + 1, at + 1)
  return null
}

/** A paper with its title behind it: "an article under the title “Where Do the Piers Go?”". */
function titled(outermost: readonly Quotation[], paper: Span): Span {
  const title = [2, 12, 20, 30].flatMap((far) => spanAt(outermost, paper.end + far) ?? [])[0]
  return title && title.start < paper.end + 30 ? { start: paper.start, end: title.end } : paper
}
