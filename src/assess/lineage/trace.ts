import type { Borrowing, Reused } from '../../model/imprint.ts'
import type { Lineage, LineageDocument, LineageReason, LineageWay } from '../../model/lineage.ts'
import { overlap } from '../../model/text.ts'
import { byAge, type Dated, sortedByAge } from './age.ts'
import { candidates } from './candidate.ts'
import { type Catalogue, catalogue, type Resolved, resolve, type Titled } from './catalogue.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type LineageImprint, lineagePrint } from './print.ts'
import { type Reference, references } from './reference.ts'
import { laid, reuse } from './reuse.ts'
import { foldedWords } from './word.ts'

/** What documents have from each other, with what tells later what another document changes in it: see `retraced`. */
export interface Traced {
  readonly lineage: readonly Lineage[]
  /** the pairs of documents that it was worked out from */
  readonly borrowings: readonly Borrowing[]
  /** by age */
  readonly imprints: readonly LineageImprint[]
}

/**
 * Which document copies, quotes, cites or comments on which, by document and place. The same for any order of `documents`; a
 * document that is given twice counts once. Grows with the length of all texts together.
 */
export const lineageOf = (documents: readonly LineageDocument[]): readonly Lineage[] => traced(documents).lineage

/** {@link lineageOf}, with what it was worked out from. */
export function traced(documents: readonly LineageDocument[]): Traced {
  const known = sortedByAge(new Map(documents.map((document) => [document.id, document])).values())
  const sides = known.map(laid)
  const prints = sides.map(({ document, words }) => fingerprintOf(document.id, words))
  const borrowings = candidates(prints).map(({ earlier, later }) => ({
    later: known[later]!.id,
    earlier: known[earlier]!.id,
    reused: reuse(sides[later]!, sides[earlier]!),
  }))
  const names = catalogue(known)
  const named = known.map(references)
  const byId = new Map<string, Dated>(known.map((document) => [document.id, document]))
  const reused = Map.groupBy(
    borrowings.flatMap((each) => each.reused),
    ({ document }) => document,
  )
  return {
    lineage: known
      .flatMap((document, at) => lineOf(document, named[at]!, reused.get(document.id) ?? [], names, byId))
      .sort(byPlace),
    borrowings,
    imprints: known.map((document, at) => lineagePrint(document, prints[at]!, named[at]!)),
  }
}

/**
 * What one document has from others.
 * @param named what it names
 * @param reused all that it has from others by its words
 * @param names all that it may name
 * @param dated those of which it has something, by id
 */
export function lineOf(
  document: Titled,
  named: readonly Reference[],
  reused: readonly Reused[],
  names: Catalogue,
  dated: ReadonlyMap<string, Dated>,
): Lineage[] {
  const taken = cited(
    document,
    named.flatMap((reference) => {
      const resolved = resolve(reference, document, names)
      return resolved ? { reference, resolved } : []
    }),
  )
  // a headline in marks is a title, and nobody's words
  const titles = taken.filter(byTitle)
  const copied = nearest(
    reused.filter((each) => each.how === 'copies' || !titles.some((title) => overlap(title, each) > 0)),
    dated,
  ).map(({ on, how, start, end, reasons }) => ({ document: document.id, on, how, start, end, named: null, reasons }))
  return [...copied, ...taken]
}

const byTitle = ({ reasons }: Lineage): boolean => reasons.some(({ feature }) => feature === 'title')

/**
 * Of several that the same words may come from, the one that has most of them; of equals the earliest. So the copies of one
 * report hang on it as a tree and not all on each other.
 */
function nearest(reused: readonly Reused[], dated: ReadonlyMap<string, Dated>): Reused[] {
  const ranked = [...reused].sort(
    (a, b) =>
      Number(a.quotedThere) - Number(b.quotedThere) ||
      b.matched - a.matched ||
      byAge(dated.get(a.on)!, dated.get(b.on)!) ||
      a.start - b.start,
  )
  const kept: Reused[] = []
  for (const each of ranked) {
    const taken = kept.reduce((sum, other) => sum + overlap(other, each), 0)
    if (2 * taken < each.end - each.start) kept.push(each)
  }
  return kept
}

interface Cited {
  readonly reference: Reference
  readonly resolved: Resolved
}

const STRENGTH: Readonly<Record<LineageWay, number>> = { cites: 1, quotes: 2, comments: 3, copies: 4 }

/** One lineage for each thing that is named: where the words say most of how it is taken up; of equals the first place. */
function cited(document: Titled, all: readonly Cited[]): Lineage[] {
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
      ? 'of which the case holds several, and nothing tells which'
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
