import type { LineageDocument } from '../../model/lineage.ts'
import { type Span, trim, wordsAt } from '../../model/text.ts'
import { COMMENTING, CORRECTING, PUBLISHED, QUOTING, WORK } from './data/publication.ts'
import { type Marked, markedIn } from './quoted.ts'
import { type Reference, sentenceAt } from './reference.ts'
import { foldedWords, runningPassages, WORD } from './word.ts'

/** No headline is longer, in characters. */
const LONGEST = 200

/** Words of a title without marks that are tried. */
const TRIED = 20

const TITLED = /\b(?:titled|entitled|headlined|under the (?:title|headline|heading))\s*[:,]?\s*$/iu
const PUBLISHED_BEFORE = new RegExp(`\\b${PUBLISHED}\\s*(?:[,:(]|called)?\\s*$`, 'iu')
const TOLD_IN =
  /(?:\bsee(?: also)?|\bread (?:also|more)|(?:^|\()read|\b(?:wrote|written|reported|published|argued|said|explained|showed|proved|told|described)\b[^.]{0,40}\bin(?: our| my| the)?)\s*:?\s*$/iu
const ANNOUNCED = new RegExp(`^[,;]\\s*(?:(?:an?|our|his|her|their)\\s+(?:[\\p{L}-]+\\s+){0,3}${PUBLISHED})\\b`, 'iu')
const NOTED = new RegExp(`\\b${PUBLISHED}\\b[^“"„«]*\\($`, 'iu')
const ALSO = /^[\s,;]*(?:and|or|&)?\s*$/iu
/** Words that end a phrase, or begin another. */
const LINKING = '(?:in|on|of|at|by|with|from|to|for|and|or|an?|the|our|my|his|her|its|their|your|this|these)'
const PHRASE = new RegExp(
  `(?:\\b(?:an?|the|our|my|his|her|its|their|your|this|these)\\s+(?:(?!${LINKING}\\b)[\\p{L}\\d-]+\\s+){0,3}?)?\\b${PUBLISHED}\\b`,
  'giu',
)
const OURS = /\b(?:our|my|we|I)\b/iu
const LISTED =
  /\b(?:list|following|here (?:is|are)|these|previous|earlier|recent)\b.*\b(?:articles|publications|reports|pieces|interviews|posts|stories|columns)\b[^.]*[.:]?/iu

/** The titles of other tellings that a document names: in marks beside words of publication, or one a line in a list of them. */
export function titlesIn(document: LineageDocument): Reference[] {
  const { text } = document
  const passages = runningPassages(document)
  const found: Reference[] = []
  let listing = false
  for (const [index, passage] of passages.entries()) {
    const marked = markedIn(text, passage)
    const item = listing ? itemOf(text, passage, marked) : null
    if (item) {
      found.push(item)
      continue
    }
    const ending = text.slice(Math.max(passage.start, passage.end - LONGEST), passage.end)
    listing = LISTED.test(ending) && /[.:]$/u.test(ending)
    const next = passages[index + 1]
    found.push(...inMarks(document, passage, marked, next ?? null), ...unmarked(document, passage))
  }
  return found
}

/** What may stand behind a title on its line: a stop, or a note in brackets. */
const BEHIND = /^[\s.,;]*(?:\([^)]*\))?[\s.,;]*$/u

/** A line of a list of publications: the words in its marks, or all of it. */
function itemOf(text: string, passage: Span, marked: readonly Marked[]): Reference | null {
  const first = marked[0]
  const inMarks = first?.start === passage.start
  // the closing mark of a line may be torn off, while one of a word inside it is there
  const span = inMarks ? { start: first.inner.start, end: first.closed ? first.inner.end : passage.end } : passage
  const behind = inMarks && first.closed ? text.slice(first.end, passage.end) : ''
  if (span.end - span.start > LONGEST || /[:;,]$/u.test(wordsAt(text, span)) || !BEHIND.test(behind)) return null
  return {
    ...span,
    by: 'title',
    how: 'cites',
    words: wordsAt(text, span),
    surely: inMarks,
    sentence: wordsAt(text, passage),
  }
}

function inMarks(document: LineageDocument, passage: Span, marked: readonly Marked[], next: Span | null): Reference[] {
  const { text } = document
  const found: Reference[] = []
  let last: Span = { start: passage.start, end: passage.start }
  for (const title of marked) {
    if (title.start < last.end || title.inner.end - title.inner.start > LONGEST) continue
    const sentence = sentenceAt(text, passage, title)
    const before = text.slice(sentence.start, title.start)
    const words = wordsAt(text, title.inner)
    const also = last.end > sentence.start && ALSO.test(text.slice(last.end, title.start))
    const sure = isTitle(before, words, text.slice(title.end, passage.end), also)
    if (!sure && !mayBeTitle(words)) continue
    const phrase = sure && !also ? phraseStart(before) : null
    found.push({
      start: phrase === null ? title.start : sentence.start + phrase,
      end: title.end,
      by: 'title',
      how: sure
        ? wayOf(
            document,
            before,
            phrase,
            text.slice(sentence.start, Math.min(passage.end, sentence.end + LONGEST)),
            next,
          )
        : 'cites',
      words,
      surely: sure,
      sentence: wordsAt(text, sentence),
    })
    if (sure) last = title
  }
  return found
}

/** Whether words in marks are the title of something published, by what stands before and behind them. */
function isTitle(before: string, words: string, after: string, also: boolean): boolean {
  const titled = TITLED.test(before)
  if (!/^[\p{Lu}\p{N}“„«"‘¿¡]/u.test(words) || /[,;]$/u.test(words)) return false
  if (isOfWork(before)) return false
  if (titled) return true
  if (foldedWords(words).length < 2 || /[^.]\.$/u.test(words)) return false
  return also || PUBLISHED_BEFORE.test(before) || TOLD_IN.test(before) || NOTED.test(before) || ANNOUNCED.test(after)
}

/** Words in marks that nothing calls a title, but that may be one of the case. */
const mayBeTitle = (words: string): boolean => foldedWords(words).length >= 3

/** Whether what is titled is a book, a film or the like: the nearest word for a work before it. */
function isOfWork(before: string): boolean {
  const work = [...before.matchAll(WORK)].at(-1)
  return work !== undefined && work.index > ([...before.matchAll(PHRASE)].at(-1)?.index ?? -1)
}

const phraseStart = (before: string): number | null => [...before.matchAll(PHRASE)].at(-1)?.index ?? null

/** How a text takes up what it names. What is one's own is cited, whatever else the sentence is about. */
function wayOf(
  document: LineageDocument,
  before: string,
  phrase: number | null,
  from: string,
  next: Span | null,
): Reference['how'] {
  const [lead, name] = [before.slice(0, phrase ?? before.length), before.slice(phrase ?? before.length)]
  const ours = OURS.test(name) || (/\bin\s*$/u.test(lead) && OURS.test(lead))
  if (!ours && (COMMENTING.test(lead) || CORRECTING.test(document.title ?? ''))) return 'comments'
  if (QUOTING.test(from) || (next && opensAtLength(document.text, next))) return 'quotes'
  return 'cites'
}

/** Words of a quotation that opens a paragraph and is no remark. */
const AT_LENGTH = 25

const opensAtLength = (text: string, next: Span): boolean => {
  const opening = markedIn(text, next)[0]
  return opening?.start === next.start && foldedWords(wordsAt(text, opening.inner)).length >= AT_LENGTH
}

const NAMED = new RegExp(
  `(?:\\b(?:titled|entitled|headlined)\\s*[:,]?|\\b${PUBLISHED}\\s*:?|\\b(?:wrote|reported|published)\\s+in)\\s+[*_]?(?=[\\p{Lu}\\p{N}])`,
  'gu',
)

/** Words behind a word of publication that are a title without marks if the case has it. */
function unmarked(document: LineageDocument, passage: Span): Reference[] {
  const { text } = document
  return [...wordsAt(text, passage).matchAll(NAMED)].flatMap((match): Reference[] => {
    const start = passage.start + match.index + match[0].length
    const words = [...text.slice(start, Math.min(passage.end, start + LONGEST)).matchAll(WORD)].slice(0, TRIED)
    const span = trim(text, { start, end: start + (words.at(-1)?.index ?? 0) + (words.at(-1)?.[0].length ?? 0) })
    if (!span || words.length < 3) return []
    const sentence = wordsAt(text, sentenceAt(text, passage, { start, end: start }))
    return [{ ...span, by: 'opening', how: 'cites', words: wordsAt(text, span), surely: false, sentence }]
  })
}
