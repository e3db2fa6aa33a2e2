import type { Quotation } from '../model/reading.ts'
import { contains, firstEndingAfter, overlap, type Span, spanAt } from '../model/text.ts'
import { LONGEST_READ, type Tree } from '../model/tree.ts'
import { actorOf } from './actor.ts'
import type { Attribution } from './attribution.ts'
import { cueWords, isNegated, sourceWords } from './candidate.ts'
import type { CueEntry } from './data/lexicon.ts'
import { verbSense } from './lexicon.ts'
import { antecedentOf } from './relative.ts'
import { isPassive, subjectOf } from './subject.ts'
import { isTitle } from './title.ts'

/** Conjunctions that open a clause which tells when or why something was said, more often than it was part of it. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'when', 'while'])

const FINITE = /^VB[DPZ]$/u

/**
 * Where a clause ends that a quotation is a piece of: “it gets me mad” every time he thinks of it, she said. `from` is where the
 * quotation ends; where a comma or a stop stands on either side of its closing mark, the clause ends with it.
 */
export function endOfClause(text: string, tree: Tree, from: number): number {
  if (/[,.?!;:…][’'\s]*[”"»]?$/u.test(text.slice(Math.max(0, from - 3), from))) return from
  let end = from
  for (const [word, { start, end: last }] of tree.words.entries()) {
    if (start < from) continue
    if (tree.upos(word) === 'PUNCT' && !/^(?:[“”"«»'’-]|''|``)$/u.test(tree.words[word]!.form)) break
    if (CIRCUMSTANCE.has(tree.low(word)) || isJoined(tree, word)) break
    end = last
  }
  const closing = end > from ? /^[.,?!]?[”"»]/u.exec(text.slice(end, end + 2)) : null
  return end + (closing?.[0].length ?? 0)
}

/** "and called", "but said": a conjunction before another verb of whoever speaks. */
function isJoined(tree: Tree, word: number): boolean {
  if (!['and', 'but', 'or'].includes(tree.low(word))) return false
  const next = tree.upos(word + 1) === 'ADV' ? word + 2 : word + 1
  return FINITE.test(tree.xpos(next)) && tree.upos(next) === 'VERB'
}

/**
 * A content without what follows on the last quotation in it and is no part of what was said: ", adding that …", "and called
 * him …", "– a play on her name". `verb` is the cue's.
 */
function withoutRest(text: string, tree: Tree, quotations: readonly Quotation[], verb: number, piece: Span): Span {
  for (const { start, end } of quotations) {
    if (start < piece.start || end >= piece.end) continue
    const next = tree.words.findIndex((word) => word.start >= end)
    if (next < 0) break
    const comma = /,[’'\s]*.$/u.test(text.slice(end - 3, end))
    const told = FINITE.test(tree.xpos(verb)) && ['and', 'but'].includes(tree.low(next))
    const joined = tree.upos(next + 1) === 'ADV' ? next + 2 : next + 1
    if (
      (comma && tree.xpos(next) === 'VBG') ||
      (told && tree.xpos(joined) === tree.xpos(verb) && verbSense(tree, joined)) ||
      (tree.low(next) === 'before' && tree.xpos(next + 1) === 'VBG') ||
      (/^[–—]$/u.test(tree.low(next)) && isRemark(tree, next, piece))
    )
      return { start: piece.start, end }
  }
  return piece
}

/** "– a play on her name": a dash that no other closes, before a noun or a participle. */
function isRemark(tree: Tree, dash: number, piece: Span): boolean {
  const rest = tree.words.slice(dash + 1).filter(({ end }) => end <= piece.end)
  if (rest.some(({ form }) => /^[–—]$/u.test(form))) return false
  return tree.upos(dash + 1) === 'DET' || tree.xpos(dash + 1) === 'VBG'
}

/** A report that quotes, mended where the tree was torn at the marks: who a participle is of, and where the content ends. */
export function beyondMarks(
  text: string,
  tree: Tree,
  quotations: readonly Quotation[],
  report: Attribution,
): Attribution {
  if (!quotations.some((each) => report.content.some((piece) => overlap(each, piece) > 0))) return report
  const at = report.cue.at(-1)?.end
  const verb = tree.words.findLastIndex((word, index) => word.end === at && tree.upos(index) === 'VERB')
  const content = report.content.map((piece) => withoutRest(text, tree, quotations, verb, piece))
  const free = freeWords(tree, quotations)
  const participle = tree.xpos(verb) === 'VBG' && tree.kid(verb, 'aux') < 0 && free.includes(verb)
  const set = participle && free.includes(verb - 1) ? tree.low(verb - 1) === ',' : participle && verb > 0
  const actor = set ? actorOf(tree, verb, free) : []
  return { ...report, content, source: actor.length ? tree.spans(actor) : report.source }
}

/** The words of a sentence that stand in no quotation. */
const freeWords = (tree: Tree, quotations: readonly Quotation[]): number[] =>
  tree.words.flatMap(({ start }, word) => (spanAt(quotations, start) ? [] : [word]))

/**
 * Who says what is partly quoted, where the tree was torn at the marks: "told her supporters that “we are in this together”",
 * "vowed to “defend the mill”", "called the bridge “a disgrace”". null where no such words stand before the quotation.
 */
function partial(text: string, tree: Tree, free: readonly number[], quotation: Quotation): Attribution | null {
  if (tree.length > LONGEST_READ || !quotation.closed) return null
  const before = free.filter((word) => tree.words[word]!.end <= quotation.start)
  const verb = before.findLast((word) => tree.upos(word) === 'VERB' && entriesOf(tree, word).length > 0)
  if (verb === undefined || isPassive(tree, verb)) return null
  const first = contentStart(tree, verb, before)
  if (first === null) return null
  const subject = subjectOf(tree, verb).head
  const plain = tree.xpos(verb) !== 'VBG' && before.includes(subject) && subject < verb
  const source = plain
    ? sourceWords(tree, subject, [verb]).filter((word) => before.includes(word))
    : actorOf(tree, verb, before)
  if (!source.length) return null
  const start = first < tree.length ? Math.min(tree.words[first]!.start, quotation.start) : quotation.start
  const cue = cueWords(tree, verb, []).filter((word) => before.includes(word) && word < first && !source.includes(word))
  return {
    source: tree.spans(source.filter((word) => word < verb)),
    cue: tree.spans(cue),
    content: [{ start, end: endOfClause(text, tree, quotation.end) }],
    class: entriesOf(tree, verb)[0]!.class,
    negated: isNegated(tree, verb),
    quotation: 'mixed',
    antecedent: source.length === 1 ? antecedentOf(tree, source[0]!) : [],
  }
}

const entriesOf = (tree: Tree, verb: number): readonly CueEntry[] =>
  (verbSense(tree, verb)?.entries ?? []).filter(({ frames }) => !frames.has('weak'))

/** The first word of what was said, by the order of the words; null where none is. */
function contentStart(tree: Tree, verb: number, before: readonly number[]): number | null {
  const behind = before.filter((word) => word > verb)
  const some = (...frames: readonly ('clause' | 'that' | 'infinitive' | 'as')[]): boolean =>
    entriesOf(tree, verb).some((entry) => frames.some((frame) => entry.frames.has(frame)))
  const verbless = (upTo: number): boolean =>
    behind.every((word) => word >= upTo || !['VERB', 'AUX'].includes(tree.upos(word)))
  const that = behind.find((word) => ['that', 'whether', 'if'].includes(tree.low(word)) && tree.upos(word) === 'SCONJ')
  if (that !== undefined && some('clause', 'that') && verbless(that)) return that
  const to = behind.find(
    (word) => tree.low(word) === 'to' && (tree.upos(word + 1) === 'VERB' || !behind.includes(word + 1)),
  )
  if (to !== undefined && some('infinitive') && verbless(to)) return to
  // "called the bridge “a disgrace”"
  if (CALLS.has(tree.lemma(verb)) && behind.length && verbless(tree.length)) return verb + 1
  return null
}

/** Verbs of giving somebody or something a name. */
const CALLS: ReadonlySet<string> = new Set('brand call deem describe dub label name term'.split(' '))

/**
 * Those who are partly quoted in a sentence, and whom neither a tag nor a report was found for. `quotations` begin in the sentence;
 * `known` are the attributions found in it and in what it quotes.
 */
export function partials(
  text: string,
  tree: Tree,
  quotations: readonly Quotation[],
  known: readonly Attribution[],
): Attribution[] {
  const free = freeWords(tree, quotations)
  const contents = known.flatMap(({ content }) => content)
  const cues = known.flatMap(({ cue }) => cue)
  return quotations
    .filter((each) => !isTitle(text, each))
    .filter(({ start, end }) => !contents.some((piece) => contains(piece, { start: start + 1, end: end - 1 })))
    .flatMap((each) => partial(text, tree, free, each) ?? [])
    .filter(({ cue }) => !cue.some((span) => cues.some((other) => overlap(span, other) > 0)))
}

/** Those of the quotations, which follow one another in the order of the text, that begin in a sentence. */
export function beginningIn(quotations: readonly Quotation[], sentence: Span): Quotation[] {
  const found: Quotation[] = []
  for (let at = firstEndingAfter(quotations, sentence.start); at < quotations.length; at++) {
    const quotation = quotations[at]!
    if (quotation.start >= sentence.end) break
    if (quotation.start >= sentence.start) found.push(quotation)
  }
  return found
}
