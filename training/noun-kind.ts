import { join } from 'node:path'
import { dataRoot } from './gold/conllu.ts'
import type { GumDocument } from './gold/gum.ts'
import { type EntitySpan, readEntities } from './gold/names.ts'

/** What a noun stands for, as counted. */
type Counts = Record<'person' | 'organization' | 'place' | 'other', number>

/** How large a part of a noun's uses must be of one kind. */
const MOSTLY = 0.7

/**
 * Which common nouns stand for people, for bodies and for things, as GUM marks its noun phrases: a line a noun, a tab, its
 * kind, sorted. Nouns that are used of either are left out,
 * and so are places: a city may decide what a street may not.
 */
export function nounKinds(documents: readonly GumDocument[], folder: string = join(dataRoot, 'gum')): Uint8Array {
  const counted = new Map<string, Counts>()
  for (const document of documents) count(document, readEntities(join(folder, 'tsv', `${document.name}.tsv`)), counted)
  const lines = [...counted].flatMap(([noun, counts]) => {
    const kind = kindOf(counts)
    return kind && /^\p{Ll}[\p{L}-]+$/u.test(noun) ? [`${noun}\t${kind}\n`] : []
  })
  return new TextEncoder().encode(lines.sort().join(''))
}

/** Adds the head of each noun phrase that is marked, where it is a common noun. */
function count({ sentences }: GumDocument, entities: readonly EntitySpan[], counted: Map<string, Counts>): void {
  const tokens = sentences.flatMap((sentence) => {
    const ends = sentence.tokens.length
    return sentence.tokens.map((token, index) => ({ ...token, up: token.head ? token.head - 1 - index : ends }))
  })
  for (const { type, first, last } of entities) {
    const head = tokens.slice(first, last).findIndex(({ up }, at) => first + at + up < first || first + at + up >= last)
    const token = tokens[first + head]
    if (head < 0 || !token || !/^NNS?$/u.test(token.xpos)) continue
    const noun = token.lemma.toLowerCase()
    const counts = counted.get(noun) ?? { person: 0, organization: 0, place: 0, other: 0 }
    counts[type === 'person' || type === 'organization' || type === 'place' ? type : 'other']++
    counted.set(noun, counts)
  }
}

function kindOf({ person, organization, place, other }: Counts): string | null {
  const all = person + organization + place + other
  if (person / all >= MOSTLY) return 'person'
  if ((person + organization) / all >= MOSTLY) return 'body'
  return other / all >= MOSTLY ? 'thing' : null
}
