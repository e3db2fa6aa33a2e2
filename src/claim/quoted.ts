import type { Passage } from '../model/document.ts'
import type { Quotation, Reading, Sentence } from '../model/reading.ts'
import { firstEndingAfter, lengthOf, type Span, spanAt, trim } from '../model/text.ts'
import type { Attribution } from './attribution.ts'
import { type Clause, clauseOf, determiners } from './clause.ts'
import { cueOf } from './cue.ts'
import { documentNouns } from './data/source.ts'
import { isNoun, phraseAfter, phraseBefore, type Range } from './noun-phrase.ts'

/** A quotation that somebody speaks, with the indices of the quotations it is made of. */
export interface Quoted extends Attribution {
  readonly members: readonly number[]
  /** no source is named, but the words before it, or a quotation right before it, say that somebody goes on speaking */
  readonly goesOn: boolean
}

/** Quoted words of fewer than these are a scare quote, a nickname or a term, unless a cue stands right beside them. */
const SPEECH = 5

const nobody = { source: [], cue: [], class: 'say' } as const

/** Words that introduce the quotation of the next paragraph: "Here is his answer", "The letter reads:". */
const INTRODUCES =
  /\b(?:here (?:is|are)|quot(?:e|es|ed|ing|ation)|following|as follows|reads?|these words|verbatim|in full)\b|:\s*$/iu

/**
 * Quotations with the words that attribute them: in the same sentence, before or behind; in the sentence before, where the
 * quotation is a paragraph of its own; carried on from the quotation just before. Scare quotes and titles are left out.
 */
export function quoted(text: string, passages: readonly Passage[], reading: Reading): Quoted[] {
  const found: Quoted[] = []
  const outermost = reading.quotations.filter((quotation) => quotation.within === null)
  for (const [index, quotation] of reading.quotations.entries()) {
    const pieces = contentOf(text, passages, quotation)
    if (!pieces.length || isTitle(text, quotation)) continue
    const length = lengthOf(pieces)
    const words = text.slice(pieces[0]!.start, pieces.at(-1)!.end).split(/\s+/u).length
    const attributed = beside(text, reading, quotation)
    const before = found.at(-1)
    const last = before && reading.quotations[before.members.at(-1)!]!
    if (attributed && words >= 2) {
      found.push({ ...attributed, content: pieces, quotation: 'direct', members: [index], goesOn: false })
    } else if (last && before && quotation.within === last.within && carriesOn(text, reading, before, quotation)) {
      found[found.length - 1] = {
        ...before,
        content: [...before.content, ...pieces],
        members: [...before.members, index],
      }
    } else if (words >= SPEECH && ownParagraph(passages, quotation)) {
      const from = introduction(text, passages, reading, outermost, quotation)
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
  return found
}

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
  const inner = text.slice(quotation.start + 1, quotation.end - 1)
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
function beside(
  text: string,
  reading: Reading,
  quotation: Quotation,
): Pick<Attribution, 'source' | 'cue' | 'class' | 'negated'> | null {
  const outer = quotation.within === null ? null : reading.quotations[quotation.within]!
  const closing = sentenceAt(reading, quotation.end - 1)
  // a comma inside the marks promises who is speaking
  const open = /[,?!]\s*$/u.test(text.slice(quotation.start, quotation.end - 1))
  const limit = outer ? outer.end - 1 : text.length
  if (closing && closing.end > quotation.end) {
    const behind = clauseOf(text, reading, closing, { start: quotation.end, end: Math.min(closing.end, limit) })
    const tag = behind && tagBehind(behind, open)
    if (tag) return tag
  }
  // “Nothing was taken.” Varga said. — the tag may be a sentence of its own for the splitter
  const next =
    closing && closing.end <= quotation.end + 1
      ? reading.sentences[firstEndingAfter(reading.sentences, closing.end)]
      : undefined
  if (next && next.passage === closing!.passage && /^\p{Ll}/u.test(text.slice(next.start))) {
    const behind = clauseOf(text, reading, next, { start: next.start, end: Math.min(next.end, limit) })
    const tag = behind && tagBehind(behind, open)
    if (tag) return tag
  }
  const opening = sentenceAt(reading, quotation.start)
  if (opening && opening.start < quotation.start) {
    const ahead = clauseOf(text, reading, opening, {
      start: Math.max(opening.start, outer ? outer.start + 1 : 0),
      end: quotation.start,
    })
    if (ahead) return tagAhead(ahead)
  }
  return null
}

/** “…,” Linde said · “…,” said the prosecutor · “…,” according to the letter · “…” – Linde */
function tagBehind(clause: Clause, open: boolean): Pick<Attribution, 'source' | 'cue' | 'class' | 'negated'> | null {
  let at = clause.first
  while (at < clause.last && /^[,.–—-]$/u.test(clause.word(at))) at++
  if (clause.low(at) === 'according' && clause.low(at + 1) === 'to') {
    const source = phraseAfter(clause, at + 2)
    return source && { source: [clause.span(...source)], cue: [clause.span(at, at + 2)], class: 'say', negated: false }
  }
  const inverted = cueOf(clause.low(at))
  if (inverted && inverted.form !== 'participle') {
    const source = phraseAfter(clause, at + 1)
    if (source)
      return { source: [clause.span(...source)], cue: [clause.span(at, at + 1)], class: inverted.class, negated: false }
  }
  for (let verb = at + 1; verb < Math.min(clause.last, at + 16); verb++) {
    if (/^[.;:“"]$/u.test(clause.word(verb))) break
    const cue = cueOf(clause.low(verb))
    if (!cue || cue.form === 'participle') continue
    // “They came on Friday”: his wife disputes the day — what is disputed stands behind the verb
    if (/^(?:deny|doubt|ask|demand)$/u.test(cue.class) && determiners.has(clause.low(verb + 1))) continue
    const source = phraseBefore(clause, verb)
    if (source && source[0] <= at + 1)
      return { source: [clause.span(...source)], cue: [clause.span(verb, verb + 1)], class: cue.class, negated: false }
  }
  // “Never,” snapped the mayor: where the marks promise a speaker, any past tense will do
  if (open && /^\p{Ll}{2,}ed$/u.test(clause.word(at))) {
    const source = phraseAfter(clause, at + 1)
    if (source)
      return { source: [clause.span(...source)], cue: [clause.span(at, at + 1)], class: 'say', negated: false }
  }
  const dash = /^[–—]$/u.test(clause.word(clause.first))
  const signature = dash ? phraseAfter(clause, clause.first + 1) : null
  if (signature && signature[1] >= clause.last - 1)
    return {
      source: [clause.span(...signature)],
      cue: [clause.span(clause.first, clause.first + 1)],
      class: 'say',
      negated: false,
    }
  return null
}

/** Linde said: “…” · Linde said that “…” · in Linde’s words, “…” · LINDE: “…” */
function tagAhead(clause: Clause): Pick<Attribution, 'source' | 'cue' | 'class' | 'negated'> | null {
  let last = clause.last
  while (last > clause.first && /^[,:–—-]$/u.test(clause.word(last - 1))) last--
  if (last > clause.first && clause.low(last - 1) === 'that') last--
  for (let verb = last - 1; verb >= Math.max(clause.first, last - 9); verb--) {
    if (/^[.;]$/u.test(clause.word(verb))) break
    const cue = cueOf(clause.low(verb))
    // between the cue and the quotation only the hearer, the place or the day may stand: "told reporters on Friday:"
    if (!cue) continue
    if (
      verb < last - 1 &&
      clause.last === last &&
      !/^(?:reporters|journalists|him|her|us|me|them)$/u.test(clause.low(last - 1))
    )
      break
    const source = phraseBefore(clause, verb)
    if (source)
      return { source: [clause.span(...source)], cue: [clause.span(verb, verb + 1)], class: cue.class, negated: false }
    break
  }
  const colon = clause.word(clause.last - 1) === ':'
  const label: Range | null = colon ? phraseBefore(clause, clause.last - 1, false) : null
  if (label && label[0] === clause.first && label[1] - label[0] <= 4)
    return {
      source: [clause.span(...label)],
      cue: [clause.span(clause.last - 1, clause.last)],
      class: 'say',
      negated: false,
    }
  return null
}

/** “No,” she said. “Nothing was taken.” — the second follows on the first, with nothing between but its tag. */
function carriesOn(text: string, reading: Reading, before: Quoted, quotation: Quotation): boolean {
  if (!before.cue.length || before.quotation !== 'direct') return false
  const last = reading.quotations[before.members.at(-1)!]!
  const a = sentenceAt(reading, last.end - 1)
  const b = sentenceAt(reading, quotation.start)
  if (!a || !b || a.passage !== b.passage || quotation.start - last.end > 120) return false
  const between = text.slice(last.end, quotation.start)
  return b.start === quotation.start && !/[.?!].*[.?!]/su.test(between.trim().slice(0, -1))
}

/** Who a quotation that is a paragraph of its own is by, from the sentence before it. */
function introduction(
  text: string,
  passages: readonly Passage[],
  reading: Reading,
  outermost: readonly Quotation[],
  quotation: Quotation,
): Pick<Attribution, 'source' | 'cue' | 'class'> | null {
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
    const cue = cueOf(clause.low(at))
    const source = cue && phraseBefore(clause, at)
    if (source) return { source: [clause.span(...source)], cue: [clause.span(at, at + 1)], class: cue.class }
  }
  return { source: [], cue: [], class: 'say' }
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
