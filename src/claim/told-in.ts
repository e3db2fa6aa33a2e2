import type { LegalStatus, Statement } from '../model/claim.ts'
import type { Reading } from '../model/reading.ts'
import { contains, firstEndingAfter, type Span, wordsAtAll } from '../model/text.ts'
import { LONGEST_READ, type Tree } from '../model/tree.ts'
import type { Attribution } from './attribution.ts'
import { legalCues } from './data/legal.ts'
import { legalStatusesIn } from './legal.ts'
import type { Mentioned } from './mentioned.ts'
import { nestedIn, type Readable } from './outer-voice.ts'
import { stanceIn } from './stance.ts'
import { statementsIn } from './statement.ts'
import { surelyMeant } from './surely.ts'
import type { Sentence } from './told.ts'

/** A document, to read its sentences. */
interface Given {
  readonly text: string
  readonly reading: Reading
  readonly tree: (sentence: number) => Tree
  readonly mentioned: Mentioned
}

/** What the syntax of these words plainly tells of those they name, sentence by sentence. */
export const statementsOf = (given: Given, content: readonly Span[]): Statement[] =>
  sentencesOf(given, content, []).flatMap(({ tree, inside, entityAt, text }) =>
    statementsIn(tree, inside, (word) => entityAt(word) ?? meantAt(given, tree, word), text),
  )

/**
 * The legal statuses that these words tell, but for those of `nested`, which are other claims'.
 */
export function legalStatusesOf(given: Given, content: readonly Span[], nested: readonly Span[]): LegalStatus[] {
  return sentencesOf(given, content, nested).flatMap((sentence) =>
    legalStatusesIn({
      ...sentence,
      entityAt: (word) => {
        const at = sentence.tree.words[word]
        if (!at) return null
        const named = given.mentioned.at(at)
        if (named) return ['Person', 'Organization'].includes(named.kind) ? named.id : null
        return meantAt(given, sentence.tree, word)
      },
    }),
  )
}

/** Whom a pronoun surely stands for; null for other words, and where that is not sure. */
function meantAt(given: Given, tree: Tree, word: number): string | null {
  const at = tree.words[word]
  return at && /^(?:he|she|him|her|his)$/u.test(tree.low(word)) ? surelyMeant(given, at) : null
}

/**
 * The legal statuses of a reported claim: none of what is denied, asked, demanded or foreseen. "accuse him of X" is itself one,
 * and comes from the `speaker`.
 */
export function statusesReported(given: Readable, attribution: Attribution, speaker: string | null): LegalStatus[] {
  const { source, cue, content } = attribution
  if (stanceIn(attribution) !== 'asserts') return []
  const nested = nestedIn(given, content)
  if (!legalCues.test(wordsAtAll(given.text, cue))) return legalStatusesOf(given, content, nested)
  return legalStatusesOf(given, [...source, ...cue, ...content], nested).map((status) =>
    status.by === null ? { ...status, by: speaker } : status,
  )
}

/** The sentences in which these words stand, each with what of it belongs to them. */
export function sentencesOf(
  { text, reading, tree, mentioned }: Given,
  content: readonly Span[],
  nested: readonly Span[],
): Sentence[] {
  const last = Math.max(0, ...content.map(({ end }) => end))
  const first = Math.min(...content.map(({ start }) => start))
  const found: Sentence[] = []
  for (let at = firstEndingAfter(reading.sentences, first); at < reading.sentences.length; at++) {
    if (reading.sentences[at]!.start >= last) break
    const here = tree(at)
    if (here.length > LONGEST_READ) continue
    const holds = (spans: readonly Span[], word: number): boolean =>
      here.words[word] !== undefined && spans.some((piece) => contains(piece, here.words[word]!))
    const inside = (word: number): boolean => holds(content, word) && !holds(nested, word)
    const entityAt = (word: number): string | null =>
      here.words[word] === undefined ? null : (mentioned.at(here.words[word])?.id ?? null)
    found.push({ tree: here, text, inside, entityAt })
  }
  return found
}
