import type { Passage } from '../model/document.ts'
import type { Quotation, Sentence } from '../model/reading.ts'
import { type Span, spanAt, without, wordsAt } from '../model/text.ts'

/** What a sentence stands in. */
export interface Standing {
  readonly text: string
  readonly passages: readonly Passage[]
  /** quoted names of works, in the order of the text */
  readonly titles: readonly Quotation[]
}

/**
 * What a sentence says in the outlet's own voice, when these contents of others and the words that attribute them are left out;
 * nothing where only the frame of a report is left.
 */
export function ownWords(
  standing: Standing,
  sentence: Sentence,
  content: readonly Span[],
  frame: readonly Span[],
): Span[] {
  const { text, passages, titles } = standing
  const passage = passages[sentence.passage]!
  if (isBare(passage)) return []
  const words = wordsAt(text, sentence)
  const body = bodyOf(standing, sentence)
  if (!content.length && !frame.length) {
    if (countWords(words) < 3) return []
    // a headline without a verb names its matter and claims nothing, and so does a title in a list of titles
    if (passage.kind === 'title' && !VERB.test(words) && !THIRD_PERSON.test(words)) return []
    if (words.length > LONGEST_CLAIM || spanAt(titles, sentence.start)) return []
    return [body]
  }
  const left = without(text, body, [...content, ...frame])
  const says = left.some((piece) => countWords(wordsAt(text, piece)) >= 4 && VERB.test(wordsAt(text, piece)))
  return says ? without(text, body, content).flatMap((piece) => unpunctuated(text, piece)) : []
}

/** A sentence without the dateline that opens an agency's report: "SARN (Norda) — ". */
function bodyOf({ text, passages }: Standing, sentence: Sentence): Span {
  if (passages[sentence.passage]!.start !== sentence.start) return { start: sentence.start, end: sentence.end }
  const dateline = DATELINE.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 100)))
  return { start: sentence.start + (dateline?.[0].length ?? 0), end: sentence.end }
}

/** A place in capitals, an agency in brackets, or both, before a dash. */
const DATELINE = /^(?:\p{Lu}{2,}[\p{Lu} ,.'’-]*|\p{Lu}[\p{L} .'’-]{1,30}(?=\())(?:\([^)]{2,40}\)\s*)?[—–-]{1,2}\s/u

/** A sentence longer than this is a table or a dump; nobody could read it as one claim. */
const LONGEST_CLAIM = 2000

/** Blocks that name things and say nothing. */
export const isBare = (passage: Passage): boolean => passage.kind === 'heading' || passage.kind === 'byline'

const countWords = (words: string): number => words.match(/\p{L}{2,}/gu)?.length ?? 0

/** The plainest signs of a finite verb. */
const VERB =
  /(?<!\p{L})(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|not|\p{Ll}{2,}ed|gave|took|went|came|made|left|got|held|kept|lost|won|saw|met|ran|fell|led|sent|spent|began|became)(?!\p{L})/u

/** As in headlines: "Kordia bans imports". */
const THIRD_PERSON =
  /\p{L}\s(?!(?:this|its|his|hers|as|us|across|towards|always|perhaps|news|less)\b)\p{L}{2,}s\s\p{L}/u

/** A piece without the commas and dashes that a cut left at its edges; none if nothing else is in it. */
function unpunctuated(text: string, piece: Span): Span[] {
  let { start, end } = piece
  while (start < end && /[\s,;:–—)-]/u.test(text[start]!)) start++
  while (end > start && /[\s,;:–—(-]/u.test(text[end - 1]!)) end--
  return /\p{L}/u.test(text.slice(start, end)) ? [{ start, end }] : []
}
