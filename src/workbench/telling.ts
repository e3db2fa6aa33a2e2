import type { Account, KnownEntities, Telling } from '../model/assess.ts'
import type { Claim } from '../model/claim.ts'
import type { CaseEntity, EntityKind } from '../model/entity.ts'
import type { Store } from '../store/index.ts'
import { inCase, type Shelf } from './shelf.ts'

/** Who is known in the case, by case-wide id. */
export async function knownEntities(shelf: Shelf): Promise<KnownEntities> {
  return new Map((await shelf.groups()).map(({ id, kind, name }) => [id, { kind, name }]))
}

/** The claims of documents with the case's ids and their times placed, each with what is known of its document. */
export async function tellingsIn(
  store: Store,
  shelf: Shelf,
  documents: Iterable<string> = [...shelf.heads.keys()].sort(),
): Promise<Telling[]> {
  const found: Telling[] = []
  for (const document of documents) found.push(...(await tellingsOf(shelf, await store.claims({ document }))))
  return found
}

/** Claims as they are laid beside each other. */
export async function tellingsOf(shelf: Shelf, claims: readonly Claim[]): Promise<Telling[]> {
  const entities = await shelf.entities()
  const accounts = new Map<string, Account>()
  const found: Telling[] = []
  for (const read of claims) {
    const document = accounts.get(read.document) ?? (await accountOf(shelf, read.document))
    accounts.set(read.document, document)
    const { claim } = await shelf.spoken(read)
    const dated = claim.times.length ? (await shelf.dates(read.document)).of(claim) : undated
    found.push({ claim: { ...inCase(claim, entities), ...dated }, document })
  }
  return found
}

/** What a claim without times comes to. */
const undated = { when: null, said: null, times: [] } as const

async function accountOf(shelf: Shelf, id: string): Promise<Account> {
  const { title, publisher, author, published, receipts } = shelf.document(id)
  return {
    id,
    title,
    publisher,
    author,
    published,
    receipts: receipts.map((receipt) => receipt.id),
    names: namesOf((await shelf.named()).get(id) ?? []),
  }
}

/** Whom and what a document names by which it can be told what it is about: not the places, nor those who speak without a name. */
export const namesOf = (entities: Iterable<CaseEntity>): ReadonlySet<string> =>
  new Set([...entities].flatMap(({ kind, canonical }) => (telling.has(kind) ? [canonical] : [])))

const telling: ReadonlySet<EntityKind> = new Set<EntityKind>(['Person', 'Organization', 'Document'])
