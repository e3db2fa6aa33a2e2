import type { Quotation, Reading } from '../model/reading.ts'
import { contains, firstEndingAfter, type Span, without, wordsAt, wordsAtAll } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import type { Attribution } from './attribution.ts'
import type { Mentioned } from './mentioned.ts'

/** A document, with what its sentences report. */
export interface Readable {
  readonly document: string
  readonly text: string
  readonly reading: Reading
  readonly tree: (sentence: number) => Tree
  readonly mentioned: Mentioned
  /** the reported clauses of a sentence */
  readonly reports: (sentence: number) => readonly Attribution[]
  /** quotations that stand in no other, in the order of the text */
  readonly outermost: readonly Quotation[]
}

/** The contents of the claims that stand inside these words together with what attributes them: they are others' words. */
export function nestedIn({ reading, reports }: Readable, content: readonly Span[]): Span[] {
  const { sentences } = reading
  const isInside = (span: Span): boolean => content.some((piece) => contains(piece, span))
  const last = content.at(-1)?.end ?? 0
  const found: Span[] = []
  for (let at = firstEndingAfter(sentences, content[0]?.start ?? 0); at < sentences.length; at++) {
    if (sentences[at]!.start >= last) break
    for (const each of reports(at))
      if ([...each.source, ...each.cue, ...each.content].every(isInside)) found.push(...each.content)
  }
  return found
}

/** How many sentences behind a claim may still comment on it. */
const REACH = 4

/**
 * What the outer voice goes on to say behind these words: the rest of their sentence, then the sentences behind it, each without
 * what it quotes or reports of others. It ends before the second that does so, and two paragraphs further on.
 */
export function voiceAfter(given: Readable, spans: readonly Span[]): string[] {
  const { text, reading } = given
  const { sentences } = reading
  const end = Math.max(0, ...spans.map((span) => span.end))
  const at = firstEndingAfter(sentences, end - 1)
  const here = sentences[at]
  if (!here) return []
  const own = (span: Span, cut: readonly Span[]): string =>
    without(text, span, cut)
      .map((piece) => wordsAt(text, piece))
      .join(' ')
  const from = commentIn(text, here, end)
  const found = [own({ start: from, end: here.end }, from < end ? quotationsIn(given, here) : others(given, at))]
  for (let next = at + 1; next <= at + REACH && next < sentences.length; next++) {
    const sentence = sentences[next]!
    const cut = others(given, next)
    if (sentence.passage - here.passage > 2 || (next > at + 1 && cut.length)) break
    found.push(own(sentence, cut))
  }
  return found
}

/**
 * Where the comment begins in the sentence in which a claim ends: behind it, or with an "(this we …)" or a ", which is untrue" that
 * was taken into it.
 */
function commentIn(text: string, sentence: Span, end: number): number {
  const words = text.slice(sentence.start, sentence.end)
  const aside = /\([^()]*\b(?:we|I)\b[^()]*\)[\s.]*$|,\s*which (?:is|was) [^,]*$/u.exec(words)
  return aside ? Math.min(end, sentence.start + aside.index) : end
}

/** What a sentence quotes or reports of others, with the words that name them. */
function others(given: Readable, at: number): Span[] {
  return given
    .reports(at)
    .filter(({ source }) => !OUTLET.test(wordsAtAll(given.text, source)))
    .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
    .concat(quotationsIn(given, given.reading.sentences[at]!))
}

function quotationsIn({ text, outermost }: Readable, sentence: Span): Span[] {
  const found: Span[] = []
  for (let next = firstEndingAfter(outermost, sentence.start); next < outermost.length; next++) {
    const quotation = outermost[next]!
    if (quotation.start >= sentence.end) break
    if (wordsAt(text, quotation).split(/\s+/u).length >= SPEECH) found.push(quotation)
  }
  return found
}

/** Fewer quoted words are a scare quote, which is the outer voice's own. */
const SPEECH = 5

/** As whom an outlet speaks of itself. */
const OUTLET = /^(?:we|us|our|I|my|me|one)(?: \S+)?$/iu

/** Whether words stand between quotation marks of their own. */
export const isMarked = (text: string, { start, end }: Span): boolean =>
  /[“"«‘]$/u.test(text.slice(0, start)) && /^[”"»’](?!\p{L})/u.test(text.slice(end, end + 2))
