import { HearsayError } from '../model/error.ts'
import { nameKey } from '../model/name.ts'
import { searchTerms } from '../model/text.ts'
import type { ClaimQuery } from '../model/view.ts'
import type { ClaimFilter, Store } from '../store/index.ts'
import { noSuchId, type Shelf } from './shelf.ts'

/** The one thing whose id begins so. @throws HearsayError `no-such-id`, `ambiguous-id` */
export async function lookUp(
  store: Store,
  prefix: string,
): Promise<{ readonly noun: 'document' | 'claim' | 'entity' | 'receipt'; readonly id: string }> {
  const wanted = prefix.trim().toLowerCase()
  const found = /^[0-9a-f]{3,}$/u.test(wanted) ? await store.idsBeginning(wanted) : []
  const exact = found.find((each) => each.id === wanted)
  if (exact) return exact
  if (!found.length) throw noSuchId(prefix)
  if (found.length > 1)
    throw new HearsayError(
      'ambiguous-id',
      `${prefix} begins the ids of ${found.map((each) => `${each.noun} ${each.id.slice(0, 12)}`).join(', ')}.`,
      'Give more letters of the id.',
    )
  return found[0]!
}

/** A document by its id, the beginning of it, or its path. */
export async function lookUpDocument(store: Store, shelf: Shelf, name: string): Promise<string> {
  const byPath = [...shelf.receipts.values()]
    .flat()
    .filter(({ path }) =>
      [path, path.replace(/\.[^./]+$/u, '')].some((known) => known === name || known.endsWith(`/${name}`)),
    )
  const ids = [...new Set(byPath.filter((receipt) => receipt.state === 'present').map((receipt) => receipt.document))]
  if (ids.length === 1) return ids[0]!
  if (ids.length > 1)
    throw new HearsayError(
      'ambiguous-id',
      `Several documents are called ${name}.`,
      'Use the id: hearsay documents lists them.',
    )
  const found = await lookUp(store, name)
  if (found.noun === 'receipt') {
    const receipt = [...shelf.receipts.values()].flat().find((each) => each.id === found.id)
    if (receipt) return receipt.document
  }
  if (found.noun !== 'document')
    throw new HearsayError(
      'no-such-id',
      `${name} is the id of a ${found.noun}, not of a document.`,
      'hearsay documents lists the documents.',
    )
  return found.id
}

/** The filter of the store that a person's question comes to; null where it can have no answer. */
export async function filterOf(store: Store, shelf: Shelf, query: ClaimQuery): Promise<ClaimFilter | null> {
  const speakers =
    query.speaker === undefined || query.speaker === 'outlet' ? null : await entitiesCalled(store, shelf, query.speaker)
  const about = query.about === undefined ? null : await entitiesCalled(store, shelf, query.about)
  if (speakers?.length === 0 || about?.length === 0) return null
  return {
    ...(query.document !== undefined && { document: await lookUpDocument(store, shelf, query.document) }),
    ...(speakers && { speakers }),
    ...(about && { about }),
    ...(query.stance !== undefined && { stance: query.stance }),
    ...(query.speaker === 'outlet'
      ? { speakerKind: 'outlet' as const }
      : query.speakerKind !== undefined && { speakerKind: query.speakerKind }),
    ...(query.offset !== undefined && { offset: query.offset }),
    ...(query.limit !== undefined && { limit: query.limit }),
  }
}

/** Case-wide ids of the entities that a person means by a name: every word of it stands in one of theirs; or by an id. */
export async function entitiesCalled(store: Store, shelf: Shelf, name: string): Promise<string[]> {
  const entities = [...(await shelf.entities()).values()]
  const wanted = searchTerms(nameKey(name))
  const called = entities.filter((entity) => {
    const known = new Set([entity.name, ...entity.aliases].flatMap((each) => searchTerms(nameKey(each))))
    return wanted.length > 0 && wanted.every((word) => known.has(word))
  })
  if (called.length) return [...new Set(called.map((entity) => entity.canonical))].sort()
  const byId = /^[0-9a-f]{6,}$/u.test(name)
    ? (await store.idsBeginning(name)).filter((each) => each.noun === 'entity')
    : []
  return [...new Set(byId.flatMap((each) => entities.find((entity) => entity.id === each.id)?.canonical ?? []))].sort()
}
