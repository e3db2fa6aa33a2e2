import { firstEndingAfter } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import { auxiliaries, type Clause, determiners, isFiniteVerb } from './clause.ts'
import { type CueForm, cueOf } from './cue.ts'
import { phraseAfter, phraseBefore, type Range } from './noun-phrase.ts'
import type { Tag } from './tag.ts'

/**
 * The verb of attribution at a token; null where the tagger takes the word for no verb: "the use of executive orders". Where
 * one is promised it may be wrong: “It is late,” Linde notes.
 */
function cueAt(clause: Clause, tree: Tree, at: number, promised = false): CueForm | null {
  const token = clause.reading.tokens[at]
  const word = token ? tree.words[firstEndingAfter(tree.words, token.start)] : undefined
  const cue = cueOf(clause.low(at))
  const told = promised && (cue?.form === 'third' || cue?.form === 'past') && /^\p{Ll}/u.test(clause.word(at))
  return told || word?.upos === 'VERB' ? cue : null
}

/** “…,” Linde said · “…,” said the prosecutor · “…,” according to the letter · “…” – Linde */
export function wordTagBehind(clause: Clause, tree: Tree, open: boolean): Tag | null {
  let at = clause.first
  while (at < clause.last && /^[,.–—-]$/u.test(clause.word(at))) at++
  if (clause.low(at) === 'according' && clause.low(at + 1) === 'to') {
    const source = phraseAfter(clause, at + 2)
    return source && { source: [clause.span(...source)], cue: [clause.span(at, at + 2)], class: 'say', negated: false }
  }
  const inverted = cueAt(clause, tree, at, open)
  if (inverted && inverted.form !== 'participle') {
    const source = phraseAfter(clause, at + 1)
    // Linde, who calls it a “farce,” said he does not agree: what is said begins there
    if (source && isSubject(clause, source)) return null
    if (source)
      return { source: [clause.span(...source)], cue: [clause.span(at, at + 1)], class: inverted.class, negated: false }
  }
  for (let verb = at + 1; verb < Math.min(clause.last, at + 16); verb++) {
    // "(K-Sarn.)" ends no sentence
    if (/^[.;:“"]$/u.test(clause.word(verb)) && clause.word(verb + 1) !== ')') break
    const cue = cueAt(clause, tree, verb, open)
    if (!cue || cue.form === 'participle' || clause.low(verb - 1) === 'to') continue
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
  // “Never,” Linde shot back, where the tagger takes the verb for a noun
  if (open)
    for (let verb = at + 1; verb < Math.min(clause.last, at + 6); verb++) {
      if (!isFiniteVerb(clause, verb) || auxiliaries.has(clause.low(verb))) continue
      const source = phraseBefore(clause, verb)
      if (source?.[0] !== at) break
      return { source: [clause.span(...source)], cue: [clause.span(verb, verb + 1)], class: 'say', negated: false }
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

/** Said Linde, who led the inquiry: “…” · According to the Ledger, “…” · From the report: “…” · … – Anna Linde: “…” */
export function wordTagAtHead(clause: Clause): Tag | null {
  const { first } = clause
  let last = clause.last
  while (last > first && /^[,:–—-]$/u.test(clause.word(last - 1))) last--
  if (last === clause.last) return null
  const colon = clause.word(last) === ':'
  const label = colon ? nameAfterDash(clause, last) : null
  if (label)
    return { source: [clause.span(...label)], cue: [clause.span(last, last + 1)], class: 'say', negated: false }
  if (last - first > LONGEST_HEAD) return null
  if (colon && clause.low(first) === 'from' && last > first + 1 && last - first < 10)
    return {
      source: [clause.span(first + 1, last)],
      cue: [clause.span(first, first + 1)],
      class: 'say',
      negated: false,
    }
  if (clause.low(first) === 'according' && clause.low(first + 1) === 'to' && last > first + 2)
    return {
      source: [clause.span(first + 2, last)],
      cue: [clause.span(first, first + 2)],
      class: 'say',
      negated: false,
    }
  // "Here’s Linde in the winter: “…”"
  if (clause.low(first) === 'here' && /^(?:'s|is)$/u.test(clause.low(first + 1))) {
    const source = phraseAfter(clause, first + 2)
    if (source && clause.word(clause.last - 1) === ':')
      return { source: [clause.span(...source)], cue: [clause.span(first, first + 2)], class: 'say', negated: false }
  }
  // "Asked about it, Linde said, “…”": the verb before the quotation tells who speaks
  if (cueOf(clause.low(last - 1)) && last - 1 > first + 1) return null
  const cue = /^\p{Lu}/u.test(clause.word(first)) ? cueOf(clause.low(first)) : null
  if (cue?.form !== 'past' || !(determiners.has(clause.low(first + 1)) || /^\p{Lu}/u.test(clause.word(first + 1))))
    return null
  return {
    source: [clause.span(first + 1, last)],
    cue: [clause.span(first, first + 1)],
    class: cue.class,
    negated: false,
  }
}

/** "A headline – Anna Linde and Jan Toma: “…”": the names between a dash and the colon. */
function nameAfterDash(clause: Clause, colon: number): Range | null {
  let at = colon
  while (at > clause.first && /^(?:\p{Lu}[\p{L}.’'-]*|and|of)$/u.test(clause.word(at - 1))) at--
  const dash = at > clause.first && /^[–—-]$/u.test(clause.word(at - 1)) && clause.word(at - 1).length > 0
  return dash && at < colon && /^\p{Lu}\p{Ll}/u.test(clause.word(at)) ? [at, colon] : null
}

/** Words of a sentence that does no more than name who speaks. */
const LONGEST_HEAD = 24

/** Linde said: “…” · Linde said that “…” · in Linde’s words, “…” · LINDE: “…” */
export function wordTagAhead(clause: Clause, tree: Tree, piece: boolean): Tag | null {
  let last = clause.last
  while (last > clause.first && /^[,:–—-]$/u.test(clause.word(last - 1))) last--
  if (last > clause.first && clause.low(last - 1) === 'that') last--
  for (let verb = last - 1; verb >= Math.max(clause.first, last - 9); verb--) {
    if (/^[.;]$/u.test(clause.word(verb))) break
    if (piece && verb < last - 1) break
    const cue = cueAt(clause, tree, verb, verb === last - 1 && last < clause.last)
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
  const label = colon ? phraseBefore(clause, clause.last - 1, false) : null
  const named =
    label && (label[0] === clause.first && label[1] - label[0] <= 4 ? label : nameBefore(clause, tree, label[1]))
  if (!named) return null
  return {
    source: [clause.span(...named)],
    cue: [clause.span(clause.last - 1, clause.last)],
    class: 'say',
    negated: false,
  }
}

/** "The poll was no surprise to the pollster Anna Linde: “…”" */
function nameBefore(clause: Clause, tree: Tree, last: number): Range | null {
  if ([1, 2].some((back) => !/^\p{Lu}\p{Ll}/u.test(clause.word(last - back)))) return null
  const nominal = (at: number): boolean =>
    /^(?:PROPN|NOUN|ADJ|DET)$/u.test(tree.upos(firstEndingAfter(tree.words, clause.reading.tokens[at]!.start)))
  let first = last
  while (first > clause.first && nominal(first - 1)) first--
  return first < last ? [first, last] : null
}

/** Whether a pronoun has a verb of its own behind it: "said he does not". */
const isSubject = (clause: Clause, [first, last]: Range): boolean =>
  last === first + 1 &&
  /^(?:he|she|they|we|i)$/u.test(clause.low(first)) &&
  (isFiniteVerb(clause, last) || /^\p{Ll}{2,}s$/u.test(clause.word(last)))
