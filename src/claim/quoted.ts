import type { Passage } from '../model/document.ts'
import type { Quotation, Reading, Sentence } from '../model/reading.ts'
import { firstEndingAfter, lengthOf, type Span, spanAt, trim } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import type { Attribution } from './attribution.ts'
import { clauseOf } from './clause.ts'
import { introduction } from './introduction.ts'
import { isTag, type Tag, treeTagAhead, treeTagBehind } from './tag.ts'
import { turns } from './transcript.ts'
import { wordTagAhead, wordTagBehind } from './word-tag.ts'

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
    const pieces = contentOf(text, passages, quotation)
    if (!pieces.length || isTitle(text, quotation)) continue
    const length = lengthOf(pieces)
    const words = text.slice(pieces[0]!.start, pieces.at(-1)!.end).split(/\s+/u).length
    const attributed = beside(text, reading, tree, quotation)
    const before = found.at(-1)
    const last = before && reading.quotations[before.members.at(-1)!]!
    if (
      before &&
      last &&
      quotation.within === last.within &&
      (resumes(text, before, last, quotation) || (attributed && sameCue(before, attributed)))
    ) {
      // “It is late,” she said, “and cold.”
      found[found.length - 1] = joined(before, index, pieces)
    } else if (attributed && (words >= 2 || /[,?!]$/u.test(text.slice(0, quotation.inner.at(-1)!.end).slice(-1)))) {
      found.push({ ...attributed, content: pieces, quotation: 'direct', members: [index], goesOn: false })
    } else if (last && before && quotation.within === last.within && carriesOn(text, reading, before, quotation)) {
      found[found.length - 1] = joined(before, index, pieces)
    } else if (words >= SPEECH && ownParagraph(passages, quotation)) {
      const from = introduction(text, passages, reading, tree, outermost, quotation)
      if (!from && before && last && quotation.within === last.within && nextParagraph(text, before, quotation)) {
        found[found.length - 1] = joined(before, index, pieces)
        continue
      }
      const adjoins = last !== null && last !== undefined && !/\p{L}/u.test(text.slice(last.end, quotation.start))
      found.push({
        ...(from ?? nobody),
        negated: false,
        content: pieces,
        quotation: 'direct',
        members: [index],
        goesOn: from !== null || adjoins,
      })
    } else if (words >= 2 * SPEECH && length > 60 && wholeSentence(text, pieces)) {
      found.push({ ...nobody, negated: false, content: pieces, quotation: 'direct', members: [index], goesOn: false })
    }
  }
  return [...found, ...turns(text, passages)].sort((a, b) => a.content[0]!.start - b.content[0]!.start)
}

const joined = (before: Quoted, index: number, pieces: readonly Span[]): Quoted => ({
  ...before,
  content: [...before.content, ...pieces],
  members: [...before.members, index],
})

/** A paragraph that is a quotation, right behind one that ends with a quotation and its tag: the same person goes on. */
function nextParagraph(text: string, before: Quoted, quotation: Quotation): boolean {
  if (!before.cue.length) return false
  const end = Math.max(...[...before.content, ...before.cue, ...before.source].map((span) => span.end))
  return quotation.start > end && /^[^\n.?!“"]{0,60}[.?!]?[”"]?\s*\n\s*$/u.test(text.slice(end, quotation.start))
}

/** “It is late,” she said of the show, “and cold.” — between the two stands nothing but the tag, and no sentence ends. */
function resumes(text: string, before: Quoted, last: Quotation, quotation: Quotation): boolean {
  const [cue] = before.cue
  if (!cue || cue.start < last.end || cue.end > quotation.start || quotation.start - last.end > 160) return false
  const between = text.slice(last.end, quotation.start)
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

/** The name of a work: its words are capitalised, or a noun or verb of naming stands before it. */
export function isTitle(text: string, quotation: Quotation): boolean {
  const inner = text.slice(quotation.inner[0]!.start, quotation.inner.at(-1)!.end)
  const before = text.slice(Math.max(0, quotation.start - 40), quotation.start)
  if (/\b(?:titled|entitled|headlined|called|named|dubbed|headline|title|nicknamed)\s*[:,]?\s*$/iu.test(before))
    return true
  const long = inner.match(/[\p{L}][\p{L}’'-]{3,}/gu) ?? []
  return (
    inner.length < 120 && long.length >= 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.7
  )
}

const wholeSentence = (text: string, pieces: readonly Span[]): boolean =>
  /^\p{Lu}/u.test(text.slice(pieces[0]!.start)) &&
  /[.?!…,]$/u.test(text.slice(pieces.at(-1)!.start, pieces.at(-1)!.end))

function ownParagraph(passages: readonly Passage[], quotation: Quotation): boolean {
  const first = spanAt(passages, quotation.start)
  const last = spanAt(passages, quotation.end - 1)
  return first !== undefined && last !== undefined && quotation.start === first.start && quotation.end >= last.end - 2
}

const sentenceAt = (reading: Reading, at: number): Sentence | undefined => spanAt(reading.sentences, at)

/** The source and cue in the quotation's own sentence: behind it first, since that is where English puts them. */
function beside(text: string, reading: Reading, tree: (sentence: number) => Tree, quotation: Quotation): Tag | null {
  const treeOf = (sentence: Sentence): Tree => tree(firstEndingAfter(reading.sentences, sentence.start))
  const outer = quotation.within === null ? null : reading.quotations[quotation.within]!
  const closing = sentenceAt(reading, quotation.end - 1)
  // a comma inside the marks promises who is speaking
  const open = /[,?!]\s*$/u.test(text.slice(quotation.start, quotation.inner.at(-1)!.end))
  const limit = outer ? outer.end - 1 : text.length
  // "it will take time to “cool off,” Linde said": what is quoted is a piece of a longer report, whose tree tells who made it
  const opens = sentenceAt(reading, quotation.start)
  const piece =
    /^\p{Ll}/u.test(text.slice(quotation.inner[0]!.start)) &&
    opens !== undefined &&
    /\p{L}\P{L}+\p{L}/u.test(text.slice(opens.start, quotation.start))
  if (closing && closing.end > quotation.end) {
    const region = { start: quotation.end, end: Math.min(closing.end, limit) }
    const behind = clauseOf(text, reading, closing, region)
    const tag = behind && (treeTagBehind(treeOf(closing), region, open) ?? wordTagBehind(behind, treeOf(closing), open))
    if (tag) return tag
  }
  // “Nothing was taken.” Varga said. — the tag may be a sentence of its own for the splitter
  const next =
    closing && closing.end <= quotation.end + 1
      ? reading.sentences[firstEndingAfter(reading.sentences, closing.end)]
      : undefined
  if (next && next.passage === closing!.passage && (/^\p{Ll}/u.test(text.slice(next.start)) || isTag(treeOf(next)))) {
    const region = { start: next.start, end: Math.min(next.end, limit) }
    const behind = clauseOf(text, reading, next, region)
    const tag = behind && (treeTagBehind(treeOf(next), region, open) ?? wordTagBehind(behind, treeOf(next), open))
    if (tag) return tag
  }
  const opening = opens
  if (opening && opening.start < quotation.start) {
    const region = { start: Math.max(opening.start, outer ? outer.start + 1 : 0), end: quotation.start }
    const ahead = clauseOf(text, reading, opening, region)
    if (ahead) return treeTagAhead(treeOf(opening), region, piece) ?? wordTagAhead(ahead, treeOf(opening), piece)
  }
  return null
}

/** “No,” she said. “Nothing was taken.” — the second follows on the first, with nothing between but its tag. */
function carriesOn(text: string, reading: Reading, before: Quoted, quotation: Quotation): boolean {
  if (!before.cue.length || before.quotation !== 'direct') return false
  const last = reading.quotations[before.members.at(-1)!]!
  const a = sentenceAt(reading, last.end - 1)
  const b = sentenceAt(reading, quotation.start)
  if (!a || !b || a.passage !== b.passage || quotation.start - last.end > 240) return false
  if (b.start !== quotation.start) {
    // the splitter took "Calif." for no end
    const between = text.slice(last.end, quotation.start)
    return a === b && /\p{L}{2}[.?!]\s*$/u.test(between) && between.length < 160
  }
  // the tag ends the sentence of the first, or is one of its own
  const next = firstEndingAfter(reading.sentences, a.end)
  return b === reading.sentences[next] || (b === reading.sentences[next + 1] && a.end <= last.end + 1)
}
