import type { Claim } from '../model/claim.ts'
import type { CaseEntity } from '../model/entity.ts'
import { type ErrorCode, HearsayError } from '../model/error.ts'
import { nameKey } from '../model/name.ts'
import { searchTerms } from '../model/text.ts'
import type { ClaimQuery } from '../model/view.ts'
import type { ClaimFilter, Store } from '../store/index.ts'
import { once } from './once.ts'
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

/** A claim by its id, or the beginning of it. @throws HearsayError `no-such-id`, `ambiguous-id` */
export async function lookUpClaim(store: Store, name: string): Promise<Claim> {
  const { noun, id } = await lookUp(store, name)
  const claim = noun === 'claim' ? await store.claim(id) : null
  if (claim) return claim
  throw new HearsayError(
    'no-such-id',
    `${name} is the id of ${noun === 'entity' ? 'an entity' : `a ${noun}`}, not of a claim.`,
    'hearsay claims lists the claims with their ids.',
  )
}

/** The filter of the store that a person's question comes to; null where it can have no answer. */
export async function filterOf(store: Store, shelf: Shelf, query: ClaimQuery): Promise<ClaimFilter | null> {
  const speakers =
    query.speaker === undefined || query.speaker === 'outlet' ? null : await entitiesCalled(store, shelf, query.speaker)
  const about = query.about === undefined ? null : await entitiesCalled(store, shelf, query.about)
  if (about?.length === 0) return null
  return {
    ...(query.document !== undefined && { document: await lookUpDocument(store, shelf, query.document) }),
    ...(speakers && { speakers }),
    ...(about && { about }),
    ...(query.legalStatus !== undefined && {
      tells: query.legalStatus === 'any' ? ('legal status' as const) : query.legalStatus,
    }),
    ...(query.stance !== undefined && { stance: query.stance }),
    ...(query.speaker === 'outlet'
      ? { speakerKind: 'outlet' as const }
      : query.speakerKind !== undefined && { speakerKind: query.speakerKind }),
    ...(query.offset !== undefined && { offset: query.offset }),
    ...(query.limit !== undefined && { limit: query.limit }),
  }
}

/**
 * Case-wide ids of the entities that a person means by a name: every word of it stands in one of theirs, or in what a person
 * called them; or by an id.
 */
export async function entitiesCalled(store: Store, shelf: Shelf, name: string): Promise<string[]> {
  const entities = await shelf.entities()
  const exact = /^[0-9a-f]{24}$/u.test(name) ? entities.get(name) : undefined
  if (exact) return [exact.canonical]
  const wanted = searchTerms(nameKey(name))
  const { names } = await shelf.judged()
  const given = new Map([...names].map(([canonical, each]) => [canonical, searchTerms(nameKey(each))]))
  const called = new Set<string>()
  for (const { words, bearers } of wanted.length ? await bearersIn(entities) : [])
    for (const bearer of bearers)
      if (wanted.every((word) => words.has(word) || given.get(bearer)?.includes(word))) called.add(bearer)
  if (called.size) return [...called].sort()
  const byId = /^[0-9a-f]{6,}$/u.test(name)
    ? (await store.idsBeginning(name)).filter((each) => each.noun === 'entity')
    : []
  return [...new Set(byId.flatMap((each) => entities.get(each.id)?.canonical ?? []))].sort()
}

/** The words of all names by which a document has an entity, and who in the case is had by those names. */
interface Bearers {
  readonly words: ReadonlySet<string>
  readonly bearers: Set<string>
}

/** Documents have the same few names for most: each set of them is folded once. */
const bearersIn = once(async (entities: ReadonlyMap<string, CaseEntity>): Promise<readonly Bearers[]> => {
  const found = new Map<string, Bearers>()
  for (const { name, aliases, canonical } of entities.values()) {
    const names = [name, ...aliases]
    const key = names.join('\n')
    const known = found.get(key) ?? {
      words: new Set(names.flatMap((each) => searchTerms(nameKey(each)))),
      bearers: new Set<string>(),
    }
    known.bearers.add(canonical)
    found.set(key, known)
  }
  return [...found.values()]
})

/** All names of an entity: as its document has them, and as people gave them. */
async function namer(shelf: Shelf): Promise<(entity: CaseEntity) => string[]> {
  const { names } = await shelf.judged()
  return ({ name, aliases, canonical }) => [name, ...aliases, ...[names.get(canonical) ?? []].flat()]
}

/** The one entity that a name stands for, or null where it stands for none. @throws HearsayError `ambiguous-id` */
async function entityCalled(store: Store, shelf: Shelf, name: string): Promise<string | null> {
  const called = await entitiesCalled(store, shelf, name)
  const exact = (await shelf.groups()).filter(
    (each) => called.includes(each.id) && nameKey(each.name) === nameKey(name),
  )
  const entities = exact.length === 1 ? exact.map(({ id }) => id) : called
  if (entities.length > 1)
    throw new HearsayError(
      'ambiguous-id',
      `${name} may be ${entities.map((id) => `${shelf.nameOf(id)} (${id.slice(0, 8)})`).join(', ')}.`,
      'Give the whole name, or the id.',
    )
  return entities[0] ?? null
}

/**
 * What an id stands for, or a name: a person or organisation, or a document by its path.
 * @throws HearsayError `no-such-id`, `ambiguous-id`
 */
export async function lookUpAny(
  store: Store,
  shelf: Shelf,
  name: string,
): Promise<{ readonly noun: 'document' | 'claim' | 'entity'; readonly id: string }> {
  const found = await lookUp(store, name).catch(async (error: unknown) => {
    if (!(error instanceof HearsayError) || error.code !== 'no-such-id') throw error
    const entity = await entityCalled(store, shelf, name)
    return entity ? { noun: 'entity' as const, id: entity } : { noun: 'document' as const, id: name }
  })
  return found.noun === 'claim' || found.noun === 'entity'
    ? { noun: found.noun, id: found.id }
    : { noun: 'document', id: await lookUpDocument(store, shelf, found.id) }
}

/**
 * The entity of a document that a person means, to decide about it: by its id the very one, by a name one that bears it among
 * those of the case's one entity of that name.
 * @throws HearsayError `no-such-id`, `ambiguous-id`
 */
export async function memberCalled(store: Store, shelf: Shelf, name: string): Promise<CaseEntity> {
  const entities = await shelf.entities()
  const namesOf = await namer(shelf)
  const prefix = name.trim().toLowerCase()
  const exact = entities.get(prefix)
  if (exact) return exact
  const isNamed = [...entities.values()].some((entity) =>
    namesOf(entity).some((each) => nameKey(each) === nameKey(name)),
  )
  const byId = isNamed ? null : await lookUp(store, prefix).catch((error: unknown) => noneOr(error, 'no-such-id'))
  if (byId?.noun === 'entity') return entities.get(byId.id)!
  const id = await entityCalled(store, shelf, name)
  if (!id)
    throw new HearsayError(
      'no-such-id',
      byId ? `${name} is the id of a ${byId.noun}.` : `Nobody and nothing in this case is called ${name}.`,
      'hearsay people and hearsay organisations list names and ids.',
    )
  const members = [...entities.values()].filter(({ canonical }) => canonical === id)
  const bearing = members.filter((each) => [each.name, ...each.aliases].some((own) => nameKey(own) === nameKey(name)))
  return [...bearing, entities.get(id)!][0]!
}

function noneOr(error: unknown, code: ErrorCode): null {
  if (error instanceof HearsayError && error.code === code) return null
  throw error
}
