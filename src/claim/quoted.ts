import type { Passage } from '../model/document.ts'
import type { Quotation, Reading } from '../model/reading.ts'
import { firstEndingAfter, lengthOf, type Span, spanAt, trim } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import type { Attribution } from './attribution.ts'
import { beside } from './beside.ts'
import { introduction } from './introduction.ts'
import { endOfClause } from './partial.ts'
import { reportBefore } from './report-before.ts'
import { signature } from './signature.ts'
import type { Tag } from './tag.ts'
import { isCalledOut, isTitle } from './title.ts'
import { turns } from './transcript.ts'

/** A quotation that somebody speaks, with the indices of the quotations it is made of. */
export interface Quoted extends Attribution {
  readonly members: readonly number[]
  /** no source is named, but the words before it, or a quotation right before it, say that somebody goes on speaking */
  readonly goesOn: boolean
}

/** Quoted words of fewer than these are a scare quote, a nickname or a term, unless a cue stands right beside them. */
const SPEECH = 5

const nobody = { source: [], cue: [], class: 'say' } as const

/**
 * Quotations with the words that attribute them: in the same sentence, before or behind; in the sentence before, where the
 * quotation is a paragraph of its own; carried on from the quotation just before. Scare quotes and titles are left out.
 */
export function quoted(
  text: string,
  passages: readonly Passage[],
  reading: Reading,
  tree: (sentence: number) => Tree,
): Quoted[] {
  const found: Quoted[] = []
  const outermost = reading.quotations.filter((quotation) => quotation.within === null)
  for (const [index, quotation] of reading.quotations.entries()) {
    const whole = contentOf(text, passages, quotation)
    if (!whole.length) continue
    const signed = signature(text, passages, quotation, whole)
    const pieces = signed?.content ?? whole
    const words = text.slice(pieces[0]!.start, pieces.at(-1)!.end).split(/\s+/u).length
    const attributed = signed?.tag ?? beside(text, reading, tree, index)
    // “What a Day,” said Linde: what is called out is no name of a work
    if (isTitle(text, quotation) && !(attributed && isCalledOut(text, reading, quotation, attributed))) continue
    // what a clause was taken from that is quoted in part
    if (found.at(-1)?.quotation === 'mixed' && quotation.start < found.at(-1)!.content.at(-1)!.end) continue
    // what is quoted in a quotation does not come between it and the next
    const at = lastWithin(found, reading, quotation.within)
    const before = found[at]
    const last = before && reading.quotations[before.members.at(-1)!]!
    if (before && last && (resumes(text, before, last, quotation) || (attributed && sameCue(before, attributed)))) {
      // “It is late,” she said, “and cold.”
      found[at] = joined(before, index, pieces)
    } else if (attributed && (words >= 2 || /[,?!]$/u.test(text.slice(0, quotation.inner.at(-1)!.end).slice(-1)))) {
      const clause = clauseAround(text, reading, tree, quotation, attributed)
      found.push({
        ...attributed,
        ...clause,
        content: clause.content.length ? clause.content : pieces,
        members: [index],
        goesOn: false,
      })
    } else if (before && carriesOn(text, reading, before, quotation)) {
      found[at] = joined(before, index, pieces)
    } else if (words >= SPEECH && ownParagraph(passages, quotation)) {
      if (before && last && isInterrupted(text, passages, last, quotation)) {
        found[at] = joined(before, index, pieces)
        continue
      }
      const introduced = introduction(text, passages, reading, tree, outermost, quotation)
      if (!introduced && before && nextParagraph(text, reading, before, quotation)) {
        found[at] = joined(before, index, pieces)
        continue
      }
      const from = introduced ?? reportBefore(reading, tree, outermost, quotation, true)
      const adjoins = last !== undefined && !/\p{L}/u.test(text.slice(last.end, quotation.start))
      found.push({
        ...(from ?? nobody),
        negated: false,
        content: pieces,
        quotation: 'direct',
        members: [index],
        goesOn: from !== null || adjoins,
      })
    } else if (words >= SPEECH && wholeSentence(text, pieces)) {
      const from = reportBefore(reading, tree, outermost, quotation, false)
      if (!from && (words < 2 * SPEECH || lengthOf(pieces) <= 60)) continue
      found.push({
        ...(from ?? nobody),
        negated: false,
        content: pieces,
        quotation: 'direct',
        members: [index],
        goesOn: false,
      })
    }
  }
  return [...found, ...turns(text, passages)].sort((a, b) => a.content[0]!.start - b.content[0]!.start)
}

/** Linde said “it gets me mad” every time she thinks of it: the clause that the quotation is a piece of, behind its tag. */
function clauseAround(
  text: string,
  reading: Reading,
  tree: (sentence: number) => Tree,
  quotation: Quotation,
  { cue }: Tag,
): Pick<Quoted, 'content' | 'quotation'> {
  const direct = { content: [], quotation: 'direct' } as const
  const cueEnd = cue.at(-1)?.end ?? text.length
  if (cueEnd > quotation.start || /[^\s\p{L}]/u.test(text.slice(cueEnd, quotation.start))) return direct
  const end = endOfClause(text, tree(firstEndingAfter(reading.sentences, quotation.end - 1)), quotation.end)
  return end > quotation.end ? { content: [{ start: quotation.start, end }], quotation: 'mixed' } : direct
}

const joined = (before: Quoted, index: number, pieces: readonly Span[]): Quoted => ({
  ...before,
  content: [...before.content, ...pieces],
  members: [...before.members, index],
})

/** A paragraph that is a quotation, right behind one that ends with a quotation and its tag: the same person goes on. */
function nextParagraph(text: string, reading: Reading, before: Quoted, quotation: Quotation): boolean {
  if (!before.cue.length) return false
  const end = Math.max(...[...before.content, ...before.cue, ...before.source].map((span) => span.end))
  if (quotation.start <= end) return false
  const between = text.slice(end, quotation.start)
  // all that stands between is the rest of the tag's sentence
  const sentence = spanAt(reading.sentences, end - 1)
  const rest = text.slice(end, Math.max(end, sentence?.end ?? end)).replace(/^\s*[”"]/u, '')
  return (
    /\n\s*$/u.test(between) && !between.slice(Math.max(0, (sentence?.end ?? end) - end)).trim() && !/[“"]/u.test(rest)
  )
}

/**
 * A quotation over several paragraphs, each with an opening mark of its own, in which the outlet puts in a paragraph: it was never
 * closed, and what opens anew behind the aside goes on.
 */
function isInterrupted(text: string, passages: readonly Passage[], last: Quotation, quotation: Quotation): boolean {
  const from = firstEndingAfter(passages, last.end - 1)
  const to = firstEndingAfter(passages, quotation.start)
  const aside = passages[from + 1]
  if (last.closed || last.inner.length < 2 || to !== from + 2 || aside?.kind !== 'paragraph') return false
  return !/[“”"«»]|:\s*$/u.test(text.slice(aside.start, aside.end))
}

/** The last of those found that stands in this quotation, or in none; -1 where none of the last few does. */
function lastWithin(found: readonly Quoted[], reading: Reading, within: number | null): number {
  for (let at = found.length - 1; at >= Math.max(0, found.length - 16); at--)
    if (reading.quotations[found[at]!.members[0]!]!.within === within) return at
  return -1
}

/** “It is late,” she said of the show, “and cold.” — between the two stands nothing but the tag, and no sentence ends. */
function resumes(text: string, before: Quoted, last: Quotation, quotation: Quotation): boolean {
  const [cue] = before.cue
  if (!cue || cue.start < last.end || cue.end > quotation.start || quotation.start - last.end > 160) return false
  const between = text.slice(last.end, quotation.start)
  // she said, adding that the house is “cold”: that is another's tag
  if (/[,\s]\p{Ll}{2,}ing\b|\bthat\b/u.test(text.slice(cue.end, quotation.start))) return false
  return /^\p{Ll}/u.test(text.slice(quotation.inner[0]!.start)) && !/[.?!;:\n]/u.test(between)
}

const sameCue = (before: Quoted, tag: Tag): boolean =>
  before.cue.length > 0 && before.cue[0]!.start === tag.cue[0]?.start

/**
 * An outlet's aside between the paragraphs of a long quotation: it speaks of this very text, or of what "we" print.
 */
const ASIDE =
  /\b(?:in|below|under|at the end of) (?:the )?this (?:article|publication|post|text)\b|\bour (?:[\p{L}-]+ )?(?:channel|website|site|archive|page)\b|\b(?:we|the editors|our editors) (?:present|publish|post|attach|reproduce|omit)\b|\b(?:editor['’]s|our) note\b/iu

function contentOf(text: string, passages: readonly Passage[], quotation: Quotation): Span[] {
  // the comma before a closing mark is the sentence's around it
  const pieces = quotation.inner.flatMap((piece) => {
    const words = trim(text, piece)
    return words && text[words.end - 1] === ',' ? (trim(text, { ...words, end: words.end - 1 }) ?? []) : (words ?? [])
  })
  if (pieces.length < 3) return pieces
  return pieces.filter((piece) => {
    const passage = spanAt(passages, piece.start)
    return !(
      passage &&
      piece.start === passage.start &&
      piece.end === passage.end &&
      ASIDE.test(text.slice(piece.start, piece.end))
    )
  })
}

const wholeSentence = (text: string, pieces: readonly Span[]): boolean =>
  /^\p{Lu}/u.test(text.slice(pieces[0]!.start)) &&
  /[.?!…,]$/u.test(text.slice(pieces.at(-1)!.start, pieces.at(-1)!.end))

function ownParagraph(passages: readonly Passage[], quotation: Quotation): boolean {
  const first = spanAt(passages, quotation.start)
  const last = spanAt(passages, quotation.end - 1)
  return first !== undefined && last !== undefined && quotation.start === first.start && quotation.end >= last.end - 2
}

/** Characters of a tag that tells at length who speaks. */
const LONGEST_TAG = 400

/** “No,” she said. “Nothing was taken.” — the second follows on the first, with nothing between but its tag. */
function carriesOn(text: string, reading: Reading, before: Quoted, quotation: Quotation): boolean {
  if (!before.cue.length || before.quotation !== 'direct') return false
  const last = reading.quotations[before.members.at(-1)!]!
  const a = spanAt(reading.sentences, last.end - 1)
  const b = spanAt(reading.sentences, quotation.start)
  if (!a || !b || a.passage !== b.passage || quotation.start - last.end > LONGEST_TAG) return false
  if (b.start !== quotation.start) {
    // the splitter took "Calif." for no end
    const between = text.slice(last.end, quotation.start)
    return a === b && /\p{L}{2}[.?!]\s*$/u.test(between) && between.length < 160
  }
  // the tag ends the sentence of the first, or is one of its own
  const next = firstEndingAfter(reading.sentences, a.end)
  return b === reading.sentences[next] || (b === reading.sentences[next + 1] && a.end <= last.end + 1)
}
