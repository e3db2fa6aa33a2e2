import type { Lineage, LineageDocument, LineageReason, LineageWay } from '../../model/lineage.ts'
import { overlap } from '../../model/text.ts'
import { byAge } from './age.ts'
import { candidates } from './candidate.ts'
import { catalogue, type Resolved, resolve } from './catalogue.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type Reference, references } from './reference.ts'
import { laid, type Reused, reuse } from './reuse.ts'
import { foldedWords } from './word.ts'

/**
 * Which document copies, quotes, cites or comments on which, by document and place. The same for any order of `documents`; a
 * document that is given twice counts once. Grows with the length of all texts together.
 */
export function lineageOf(documents: readonly LineageDocument[]): Lineage[] {
  const known = [...new Map(documents.map((document) => [document.id, document])).values()].sort(byAge)
  const sides = known.map(laid)
  const prints = sides.map(({ document, words }) => fingerprintOf(document.id, words))
  const reused = candidates(prints).flatMap(({ earlier, later }) => reuse(sides[later]!, sides[earlier]!))
  const age = new Map(known.map(({ id }, index) => [id, index]))
  const names = catalogue(known)
  const named = known.flatMap((document) =>
    cited(
      document,
      references(document).flatMap((reference) => {
        const resolved = resolve(reference, document, names)
        return resolved ? { reference, resolved } : []
      }),
    ),
  )
  // a headline in marks is a title, and nobody's words
  const titles = Map.groupBy(named.filter(byTitle), ({ document }) => document)
  const taken = nearest(
    reused.filter(
      (each) => each.how === 'copies' || !titles.get(each.document)?.some((title) => overlap(title, each) > 0),
    ),
    age,
  ).map(
    ({ document, on, how, start, end, reasons }): Lineage => ({ document, on, how, start, end, named: null, reasons }),
  )
  return [...taken, ...named].sort(byPlace)
}

const byTitle = ({ reasons }: Lineage): boolean => reasons.some(({ feature }) => feature === 'title')

/**
 * Of several that the same words may come from, the one that has most of them; of equals the earliest. So the copies of one
 * report hang on it as a tree and not all on each other.
 */
export function nearest(reused: readonly Reused[], age: ReadonlyMap<string, number>): Reused[] {
  const ranked = [...reused].sort(
    (a, b) =>
      Number(a.quotedThere) - Number(b.quotedThere) ||
      b.matched - a.matched ||
      age.get(a.on)! - age.get(b.on)! ||
      a.start - b.start,
  )
  const kept = new Map<string, Reused[]>()
  for (const each of ranked) {
    const before = kept.get(each.document) ?? []
    const taken = before.reduce((sum, other) => sum + overlap(other, each), 0)
    if (2 * taken < each.end - each.start) kept.set(each.document, [...before, each])
  }
  return [...kept.values()].flat()
}

interface Cited {
  readonly reference: Reference
  readonly resolved: Resolved
}

const STRENGTH: Readonly<Record<LineageWay, number>> = { cites: 1, quotes: 2, comments: 3, copies: 4 }

/** One lineage for each thing that is named: where the words say most of how it is taken up; of equals the first place. */
function cited(document: LineageDocument, all: readonly Cited[]): Lineage[] {
  const best = new Map<string, Cited>()
  for (const each of all) {
    const key = each.resolved.on?.id ?? `named ${foldedWords(each.reference.words).join(' ').replace(/^the /u, '')}`
    const before = best.get(key)
    if (!before || STRENGTH[each.reference.how] > STRENGTH[before.reference.how]) best.set(key, each)
  }
  return [...best.values()].map(({ reference, resolved }) => ({
    document: document.id,
    on: resolved.on?.id ?? null,
    how: reference.how,
    start: reference.start,
    end: reference.end,
    named: resolved.on ? null : reference.words || null,
    reasons: [reasonOf(reference, resolved)],
  }))
}

function reasonOf({ by, words }: Reference, { on, among }: Resolved): LineageReason {
  const held = on
    ? 'which the case holds'
    : among > 1
      ? `of which the case holds ${among}, and nothing tells which`
      : 'which the case does not hold'
  if (by === 'title' || by === 'opening')
    return { feature: 'title', detail: `It names “${on?.title ?? words}”, ${held}.` }
  if (by === 'publication') return { feature: 'publication', detail: `It credits ${words}, ${held}.` }
  if (by === 'author') return { feature: 'author', detail: `It says that ${words} wrote it, ${held}.` }
  if (by === 'address') return { feature: 'address', detail: `It gives the address ${words}, ${held}.` }
  return { feature: 'vague', detail: 'It speaks of other reports and does not name them.' }
}

const byPlace = (a: Lineage, b: Lineage): number =>
  compare(a.document, b.document) ||
  a.start - b.start ||
  a.end - b.end ||
  compare(a.how, b.how) ||
  compare(a.on ?? '', b.on ?? '') ||
  compare(a.named ?? '', b.named ?? '')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
