import { firstEndingAfter } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import { type Clause, determiners } from './clause.ts'
import { type CueForm, cueOf } from './cue.ts'
import { phraseAfter, phraseBefore, type Range } from './noun-phrase.ts'
import type { Tag } from './tag.ts'

/** The verb of attribution at a token; null where the tagger takes the word for no verb: "the use of executive orders". */
function cueAt(clause: Clause, tree: Tree, at: number): CueForm | null {
  const token = clause.reading.tokens[at]
  const word = token ? tree.words[firstEndingAfter(tree.words, token.start)] : undefined
  return word?.upos === 'VERB' ? cueOf(clause.low(at)) : null
}

/** “…,” Linde said · “…,” said the prosecutor · “…,” according to the letter · “…” – Linde */
export function wordTagBehind(clause: Clause, tree: Tree, open: boolean): Tag | null {
  let at = clause.first
  while (at < clause.last && /^[,.–—-]$/u.test(clause.word(at))) at++
  if (clause.low(at) === 'according' && clause.low(at + 1) === 'to') {
    const source = phraseAfter(clause, at + 2)
    return source && { source: [clause.span(...source)], cue: [clause.span(at, at + 2)], class: 'say', negated: false }
  }
  const inverted = cueAt(clause, tree, at)
  if (inverted && inverted.form !== 'participle') {
    const source = phraseAfter(clause, at + 1)
    if (source)
      return { source: [clause.span(...source)], cue: [clause.span(at, at + 1)], class: inverted.class, negated: false }
  }
  for (let verb = at + 1; verb < Math.min(clause.last, at + 16); verb++) {
    if (/^[.;:“"]$/u.test(clause.word(verb))) break
    const cue = cueAt(clause, tree, verb)
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
export function wordTagAhead(clause: Clause, tree: Tree, piece: boolean): Tag | null {
  let last = clause.last
  while (last > clause.first && /^[,:–—-]$/u.test(clause.word(last - 1))) last--
  if (last > clause.first && clause.low(last - 1) === 'that') last--
  for (let verb = last - 1; verb >= Math.max(clause.first, last - 9); verb--) {
    if (/^[.;]$/u.test(clause.word(verb))) break
    if (piece && verb < last - 1) break
    const cue = cueAt(clause, tree, verb)
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
