import type { Claim, LegalStatusName } from '../model/claim.ts'
import { HearsayError } from '../model/error.ts'
import type { NewsView, StatusNews, VersionChange } from '../model/news-view.ts'
import type { ClaimView } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import type { Assessed } from './assessed.ts'
import { inCase, type Shelf } from './shelf.ts'
import { Versions } from './version.ts'

/**
 * What came into the case from a time on, that time included. @param since a day or a time in ISO 8601; null: that of the last reading
 * that brought anything. @throws HearsayError `bad-value`
 */
export async function newsSince(
  store: Store,
  shelf: Shelf,
  assessed: Assessed,
  asked: string | null,
): Promise<NewsView> {
  const versions = await Versions.over(store, shelf)
  const arrived = new Map(shelf.documents().map((document) => [document.id, versions.arrived(document)]))
  const since = asked === null ? latest([...arrived.values()]) : checked(asked)
  const isNew = (document: string): boolean => since !== null && (arrived.get(document) ?? '') >= since
  const documents = shelf.documents().filter(({ id }) => isNew(id))
  const claims = await store.claims()
  const fresh = claims.filter(({ document, partOf }) => isNew(document) && partOf === null)
  const changes: VersionChange[] = []
  for (const { id } of documents) {
    const line = versions.of(id)
    const at = line.findIndex((each) => each.id === id)
    if (at > 0) changes.push(await versions.change(line[at - 1]!, line[at]!))
  }
  const disagreements = (await assessed.disagreements()).filter(({ a, b }) =>
    [...a.claims, ...b.claims].some(({ document }) => isNew(document)),
  )
  return {
    since,
    documents: documents.map((document) => versions.version(document)),
    claims: await shelf.views(fresh),
    changes,
    disagreements,
    statuses: await statusesIn(shelf, claims, isNew),
  }
}

const latest = (times: readonly (string | null)[]): string | null =>
  times.reduce((last, time) => (last === null || (time !== null && time > last) ? time : last), null)

/** A day begins at midnight, universal time. */
function checked(asked: string): string {
  const time = /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(asked) ? new Date(asked) : null
  if (!time || Number.isNaN(time.getTime()))
    throw new HearsayError('bad-value', `Not a day or a time: “${asked}”.`, 'Use 2022-03-09, or 2022-03-09T14:00:00Z.')
  return time.toISOString()
}

/** Statuses that new claims tell of somebody of whom no earlier document tells them. */
async function statusesIn(
  shelf: Shelf,
  claims: readonly Claim[],
  isNew: (document: string) => boolean,
): Promise<StatusNews[]> {
  const entities = await shelf.entities()
  const telling = claims.filter(({ legalStatus }) => legalStatus.length).map((claim) => inCase(claim, entities))
  const before = new Map<string, Set<LegalStatusName>>()
  for (const { document, legalStatus } of telling)
    for (const { of, status } of legalStatus)
      if (of !== null && !isNew(document)) before.set(of, (before.get(of) ?? new Set<LegalStatusName>()).add(status))
  const told = new Map<string, { of: string; status: LegalStatusName; claim: Claim }>()
  for (const claim of telling)
    for (const { of, status } of claim.legalStatus)
      if (of !== null && isNew(claim.document) && !before.get(of)?.has(status) && !told.has(`${of} ${status}`))
        told.set(`${of} ${status}`, { of, status, claim })
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const views = new Map<string, ClaimView>()
  for (const view of await shelf.views([...told.values()].map(({ claim }) => byId.get(claim.id)!)))
    views.set(view.id, view)
  return [...told.values()].map(({ of, status, claim }) => ({
    of,
    name: shelf.nameOf(of),
    status,
    claim: views.get(claim.id)!,
    before: [...(before.get(of) ?? [])].sort(),
  }))
}
