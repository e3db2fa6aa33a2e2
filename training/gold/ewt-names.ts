import { calendarWords } from '../../src/reading/data/name-context.ts'
import { demonyms } from '../../src/reading/data/place-name.ts'
import {
  bitsOf,
  CITY,
  COUNTRY,
  folded,
  GIVEN,
  LANDMARK,
  LEGAL,
  ORGANISATION,
  ORGANISATION_WORD,
  PLACE_WORD,
  REGION,
  SURNAME,
  SURNAME_ENDING,
} from '../../src/reading/gazetteer.ts'
import type { NamedSentence, NameKind, NameSpan } from '../../src/reading/name-label.ts'
import type { GoldSentence } from './conllu.ts'
import { kindsByHand } from './ewt-kind.ts'
import { coreOf, type NameDocument, type NameGold, type Node } from './names.ts'

const DEMONYM: ReadonlySet<string> = new Set(demonyms)
const CALENDAR: ReadonlySet<string> = new Set(calendarWords)

/**
 * Names of a treebank that has trees and tags but no kinds of names (EWT's training part): where names begin and end is
 * told from the trees, by the rules that GUM's names are told by; the kind is {@link kindsByHand}'s for frequent strings,
 * and for the others what `guess`, a recogniser trained on GUM, says of the head. Where neither says anything, the words
 * are marked unsure.
 */
export function ewtNames(
  sentences: readonly GoldSentence[],
  guess: (sentences: readonly NamedSentence[]) => readonly (readonly NameSpan[])[],
): NameDocument[] {
  const documents: { id: string; genre: string; sentences: GoldSentence[] }[] = []
  for (const sentence of sentences) {
    if (sentence.newDocument || !documents.length)
      documents.push({ id: sentence.document, genre: sentence.document.split('-')[0]!, sentences: [] })
    documents.at(-1)!.sentences.push(sentence)
  }
  return documents.map(({ id, genre, sentences }) => {
    const plain = sentences.map(({ tokens }) => ({
      words: tokens.map((token) => token.form),
      tags: tokens.map((token) => token.xpos),
    }))
    const guessed = guess(plain)
    return { id, genre, sentences: sentences.map((sentence, index) => named(sentence, guessed[index]!)) }
  })
}

function named({ tokens }: GoldSentence, guessed: readonly NameSpan[]): NameGold {
  const nodes: Node[] = tokens.map(({ form, xpos, head, deprel }) => ({
    word: form,
    tag: xpos,
    head: head - 1,
    relation: deprel,
  }))
  const names: NameSpan[] = []
  const unsure: { first: number; last: number }[] = []
  for (const [at, node] of nodes.entries()) {
    if (!/^NNPS?$/u.test(node.tag) || !isTop(nodes, at)) continue
    const span = subtree(nodes, at)
    const core = (type: string): NameSpan | null => coreOf(nodes, { type, ...span }, [])
    const wide = core('organization')
    if (!wide) continue
    const person = core('person')
    const textOf = (name: NameSpan): string =>
      tokens
        .slice(name.first, name.last)
        .map((token) => token.form)
        .join(' ')
        .toLowerCase()
    const small = node.word.toLowerCase()
    if (CALENDAR.has(small) && wide.last - wide.first <= 2) continue
    if (wide.last - wide.first === 1 && (DEMONYM.has(small) || DEMONYM.has(small.replace(/s$/u, '')))) {
      names.push({ ...wide, kind: 'OTHER' })
      continue
    }
    const byHand = kindsByHand.get(textOf(wide)) ?? (person ? kindsByHand.get(textOf(person)) : undefined)
    const kind: NameKind | 'NONE' | undefined =
      byHand ??
      guessed.find((name) => at >= name.first && at < name.last)?.kind ??
      guessed.find((name) => wide.first < name.last && name.first < wide.last)?.kind ??
      listed(nodes, wide)
    if (kind === 'NONE') continue
    if (!kind) unsure.push(wide)
    else if (kind === 'PER') {
      if (person) names.push({ ...person, kind })
    } else names.push({ ...wide, kind })
  }
  names.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  const kept: NameSpan[] = []
  for (const name of names)
    if (!kept.some((other) => other.first < name.last && name.first < other.last)) kept.push(name)
  const words = tokens.map((token) => token.form)
  return { words, tags: tokens.map((token) => token.xpos), names: kept.sort((a, b) => a.first - b.first), unsure }
}

/** The kind that the word lists give a name; undefined where they give none, or several. */
function listed(nodes: readonly Node[], { first, last }: NameSpan): NameKind | undefined {
  const bits = nodes.slice(first, last).map(({ word }) => bitsOf(folded(word)))
  const some = (mask: number): boolean => bits.some((each) => (each & mask) !== 0)
  if (some(ORGANISATION | ORGANISATION_WORD | LEGAL)) return 'ORG'
  const place = some(CITY | COUNTRY | REGION | LANDMARK | PLACE_WORD)
  const person = some(GIVEN | SURNAME | SURNAME_ENDING) && last - first <= 3
  return place === person ? undefined : place ? 'LOC' : 'PER'
}

/** Whether a proper noun heads a name: it is no part of another proper noun's. */
function isTop(nodes: readonly Node[], at: number): boolean {
  const { head, relation } = nodes[at]!
  const above = nodes[head]
  return !(above && /^NNPS?$/u.test(above.tag) && /^(?:flat|compound|goeswith)/u.test(relation))
}

/** The words below one. */
function subtree(nodes: readonly Node[], top: number): { first: number; last: number } {
  let first = top
  let last = top + 1
  for (const at of nodes.keys()) {
    let node = at
    for (let step = 0; step < nodes.length && node >= 0 && node !== top; step++) node = nodes[node]!.head
    if (node !== top) continue
    first = Math.min(first, at)
    last = Math.max(last, at + 1)
  }
  return { first, last }
}
