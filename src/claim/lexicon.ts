import type { Tree, Words } from '../model/tree.ts'
import { cueAdjectives } from './data/cue-adjective.ts'
import { cueAdverbs } from './data/cue-adverb.ts'
import { cueNouns } from './data/cue-noun.ts'
import { cueVerbs } from './data/cue-verb.ts'
import { type CueClass, type CueEntry, entriesOf } from './data/lexicon.ts'

/** What the lexicon says of a word where it stands. */
export interface Sense {
  readonly entries: readonly CueEntry[]
  /** the other words of a phrase: "call … attention to" */
  readonly more: Words
}

/** Entries by their first word; a phrase before the word alone. */
type Index = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly entries: readonly CueEntry[] }[]>

function indexed(table: string): Index {
  const index = new Map<string, { rest: string[]; entries: CueEntry[] }[]>()
  for (const [lemma, entries] of entriesOf(table)) {
    const [first = '', ...rest] = lemma.split(' ')
    index.set(first, [...(index.get(first) ?? []), { rest, entries: [...entries] }])
  }
  for (const there of index.values()) there.sort((a, b) => b.rest.length - a.rest.length)
  return index
}

const verbs = indexed(cueVerbs)
const nouns = indexed(cueNouns)
const adjectives = indexed(cueAdjectives)
const adverbs = indexed(cueAdverbs)

/** How many words may stand among those of a phrase: "made it very clear", "called their attention to". */
const GAP = 3

const ANSWERS: ReadonlySet<string> = new Set(['yes', 'no', 'so'])

function sensesIn(index: Index, tree: Tree, word: number, key: string): Sense | null {
  for (const { rest, entries } of index.get(key) ?? []) {
    const more = phrase(tree, word, rest)
    if (more) return { entries, more }
  }
  return null
}

/** Where the other words of a phrase stand behind its first; null where they do not. */
function phrase(tree: Tree, word: number, rest: readonly string[]): number[] | null {
  const found: number[] = []
  let at = word + 1
  for (const each of rest) {
    // "said it made no difference" is no "said no"
    const limit = Math.min(tree.length, at + (ANSWERS.has(each) ? 1 : GAP))
    while (at < limit && tree.low(at) !== each && tree.lemma(at) !== each) at++
    if (at >= limit || (tree.low(at) !== each && tree.lemma(at) !== each)) return null
    found.push(at++)
  }
  return found
}

/** The sense of a verb by its lemma; where the reader has guessed that wrongly ("shoute"), by what its form can come from. */
export function verbSense(tree: Tree, word: number): Sense | null {
  const lemma = tree.lemma(word)
  if (verbs.has(lemma)) return sensesIn(verbs, tree, word, lemma)
  for (const base of bases(tree.low(word))) if (verbs.has(base)) return sensesIn(verbs, tree, word, base)
  return null
}

/** The verbs that a regular form may be of: "stopped" → stopped, stopp, stoppe, stop. */
function bases(form: string): string[] {
  const stem = /^(.+?)(?:ing|ed|es|s)$/u.exec(form)?.[1]
  if (!stem) return [form]
  return [form, stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1'), stem.replace(/i$/u, 'y')]
}

export const nounSense = (tree: Tree, word: number): Sense | null => sensesIn(nouns, tree, word, tree.lemma(word))
export const adjectiveSense = (tree: Tree, word: number): Sense | null =>
  sensesIn(adjectives, tree, word, tree.lemma(word)) ?? sensesIn(adjectives, tree, word, tree.low(word))
export const adverbSense = (tree: Tree, word: number): Sense | null => sensesIn(adverbs, tree, word, tree.low(word))

/** Verbs of one word that may stand beside a quotation or a clause, each with its first class. */
export const speechVerbs: readonly { readonly lemma: string; readonly class: CueClass }[] = [...verbs].flatMap(
  ([lemma, senses]) => {
    const entry = senses.find(({ rest }) => !rest.length)?.entries.find(({ frames }) => frames.has('quote'))
    return entry ? [{ lemma, class: entry.class }] : []
  },
)
