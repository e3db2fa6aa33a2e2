import { type Borrowing, borrowingId, type HeldAssessment, lineageId, type Replaced } from '../../model/imprint.ts'
import type { Lineage, LineageDocument } from '../../model/lineage.ts'
import { unpacked } from '../../model/pack.ts'
import { isOlder, sortedByAge } from './age.ts'
import { candidates } from './candidate.ts'
import { catalogue, type Titled } from './catalogue.ts'
import { fingerprintIn, type LineageImprint } from './print.ts'
import { references } from './reference.ts'
import { type Laid, laid, reuse } from './reuse.ts'
import { lineOf } from './trace.ts'

/** What became of the documents of a case since their lineage was told. */
export interface Course {
  /** as kept then */
  readonly held: readonly LineageImprint[]
  /** of the documents that came or were changed, as they are now */
  readonly fresh: readonly LineageImprint[]
  /** documents that are no more in the case */
  readonly gone: ReadonlySet<string>
  /** all that are in the case now, by id */
  readonly titled: ReadonlyMap<string, Titled>
}

/** What is asked for while lineage is told again. */
export interface LineageSource {
  readonly held: Pick<HeldAssessment, 'borrowings' | 'lineage'>
  /** one of the case */
  document(id: string): Promise<LineageDocument>
}

/** What is to be written so that lineage is as of now. */
interface Retraced {
  readonly lineage: Replaced<Lineage>
  readonly borrowings: Replaced<Borrowing>
  /** documents of which it was told again, sorted: that of the others is as it was */
  readonly documents: readonly string[]
}

/**
 * Tells again what documents have from each other where those that came, changed or went may alter it: with those that share
 * hashes with them, and those that may name them. What comes out is what telling all of it anew gives.
 */
export async function retraced(course: Course, source: LineageSource): Promise<Retraced> {
  const { gone } = course
  const fresh = new Set(course.fresh.map(({ document }) => document))
  const isAltered = (id: string): boolean => fresh.has(id) || gone.has(id)
  const then = course.held.filter(({ document }) => isAltered(document))
  const now = [...course.held.filter(({ document }) => !isAltered(document)), ...course.fresh]
  const altered = [...then, ...course.fresh]

  const sharing = documentsSharing(now, altered)
  const wanted = wantedPairs(now, sharing)
  const held = await source.held.borrowings([...new Set([...sharing, ...gone])])
  const kept = new Set<string>()
  const left: string[] = []
  for (const each of held) {
    const { later, earlier } = each
    if (isAltered(later) || isAltered(earlier) || (sharing.has(later) && !wanted.has(borrowingId(each))))
      left.push(borrowingId(each))
    else kept.add(borrowingId(each))
  }
  const put: Borrowing[] = []
  const sides = new Map<string, Laid>()
  const sideOf = async (id: string): Promise<Laid> => {
    const known = sides.get(id) ?? laid(await source.document(id))
    sides.set(id, known)
    return known
  }
  for (const [id, { later, earlier }] of wanted)
    if (!kept.has(id)) put.push({ later, earlier, reused: reuse(await sideOf(later), await sideOf(earlier)) })

  const changed = new Set(left)
  const told = new Set(fresh)
  for (const { later, earlier } of [...held.filter((each) => changed.has(borrowingId(each))), ...put])
    for (const id of [later, earlier]) told.add(id)
  for (const id of documentsNaming(now, altered)) told.add(id)
  for (const id of gone) told.delete(id)
  const documents = [...told].sort()
  const standing = new Map(
    [...(await source.held.borrowings(documents)).filter((each) => !changed.has(borrowingId(each))), ...put].map(
      (each) => [borrowingId(each), each],
    ),
  )
  return {
    documents,
    lineage: await retold(documents, [...standing.values()], now, course, source),
    borrowings: { gone: left, put },
  }
}

/** Those of the documents that share a hash with one of these. */
function documentsSharing(now: readonly LineageImprint[], altered: readonly LineageImprint[]): ReadonlySet<string> {
  const hashes = new Set(altered.flatMap((each) => [...unpacked(each.hashes)]))
  return new Set(now.flatMap((each) => (unpacked(each.hashes).some((hash) => hashes.has(hash)) ? [each.document] : [])))
}

/** The pairs to be laid side by side of which the later is one of these, by id. */
function wantedPairs(
  now: readonly LineageImprint[],
  of: ReadonlySet<string>,
): ReadonlyMap<string, Pick<Borrowing, 'later' | 'earlier'>> {
  const sorted = sortedByAge(now.map((each) => ({ id: each.document, published: each.published, each })))
  const places = new Set(sorted.flatMap(({ id }, at) => (of.has(id) ? [at] : [])))
  const pairs = candidates(
    sorted.map(({ each }) => fingerprintIn(each)),
    places,
  ).map(({ later, earlier }) => ({ later: sorted[later]!.id, earlier: sorted[earlier]!.id }))
  return new Map(pairs.map((pair) => [borrowingId(pair), pair]))
}

/** Those that may name one of these: what is surely younger is named by nobody. */
function documentsNaming(now: readonly LineageImprint[], altered: readonly LineageImprint[]): string[] {
  const named = new Map<number, LineageImprint[]>()
  for (const each of altered)
    for (const name of unpacked(each.called)) (named.get(name) ?? named.set(name, []).get(name)!).push(each)
  return now.flatMap((each) => {
    const mayBe = [...unpacked(each.calls)].flatMap((name) => named.get(name) ?? [])
    return mayBe.some((other) => !isOlder(each, other)) ? [each.document] : []
  })
}

/** The lineage of these documents, in the place of what is held of them and of those that are gone. */
async function retold(
  documents: readonly string[],
  borrowings: readonly Borrowing[],
  now: readonly LineageImprint[],
  { gone, titled }: Course,
  source: LineageSource,
): Promise<Replaced<Lineage>> {
  const told = new Set(documents)
  const reused = Map.groupBy(
    borrowings.flatMap((each) => each.reused),
    ({ document }) => document,
  )
  const calls = new Set(now.flatMap((each) => (told.has(each.document) ? [...unpacked(each.calls)] : [])))
  const names = catalogue(
    now.flatMap(({ document, called }) =>
      unpacked(called).some((name) => calls.has(name)) ? [titled.get(document)!] : [],
    ),
  )
  const put: Lineage[] = []
  for (const id of documents) {
    const document = await source.document(id)
    put.push(...lineOf(document, references(document), reused.get(id) ?? [], names, titled))
  }
  const before = await source.held.lineage([...documents, ...gone])
  return { gone: before.filter((each) => told.has(each.document) || gone.has(each.document)).map(lineageId), put }
}
