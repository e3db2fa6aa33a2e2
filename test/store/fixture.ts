import { identify } from '../../src/entity/identity.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Claim } from '../../src/model/claim.ts'
import { noMetadata, type Receipt } from '../../src/model/document.ts'
import type { Entity, EntityKind } from '../../src/model/entity.ts'
import { idOf, sha256 } from '../../src/model/identity.ts'
import { problem } from '../../src/model/problem.ts'
import type { Store } from '../../src/store/index.ts'

/** A claim with nothing remarkable about it, but for what is given. */
export const claimOf = (document: string, start: number, parts: Partial<Claim> = {}): Claim => ({
  id: idOf(document, start),
  document,
  content: [{ start, end: start + 4 }],
  source: [],
  cue: [],
  speaker: null,
  speakerKind: 'outlet',
  candidates: [],
  within: null,
  partOf: null,
  quotation: 'none',
  stance: 'asserts',
  manner: 'said',
  adoption: 'none',
  certainty: 'not stated',
  basis: 'not stated here',
  legalStatus: [],
  about: [],
  times: [],
  when: null,
  said: null,
  statements: [],
  gist: { clauses: [] },
  ...parts,
})

/** An entity whose id tells its document and name. */
export const entityOf = (document: string, kind: EntityKind, name: string): Entity => ({
  id: idOf(document, kind, name),
  document,
  kind,
  name,
  aliases: [],
  key: name.toLowerCase(),
  mentions: [{ start: 0, end: 3, form: 'name' }],
})

/** An analysis that holds a text as one paragraph, and what is given besides. */
export const analysisOf = (text: string, parts: Partial<Analysis> = {}): Analysis => ({
  document: {
    id: sha256(text),
    text,
    textHash: sha256(text),
    mediaType: 'text/plain',
    size: Buffer.byteLength(text),
    metadata: noMetadata,
    intakeVersion: '1',
  },
  passages: [{ start: 0, end: text.length, kind: 'paragraph' }],
  times: [],
  entities: [],
  claims: [],
  problems: [],
  readerVersion: '1',
  ...parts,
})

const cast = ['Mira Kovel', 'Anton Dresh', 'The Harbour Bank', 'Lisna', 'Tomas Vey', 'Olga Brandt', 'The Courier']

/**
 * The numbered report of an invented affair. Every third of the cast speaks in it, so entities recur from one report to
 * the next; another reading of a report differs in its claims, its entities and its reader version.
 */
export function report(number: number, reading = 'first'): Analysis {
  const text = `Report ${number}. ${cast[number % 7]} denied that ${cast[(number + 2) % 7]} knew. `.repeat(8)
  const document = sha256(text)
  const names = cast.filter((_, at) => (at + number + reading.length) % 3 === 0)
  const entities = names.map((name) => entityOf(document, 'Person', name))
  const claims = Array.from({ length: 12 }, (_, at) =>
    claimOf(document, at * 7 + reading.length, {
      speaker: entities[at % entities.length]!.id,
      speakerKind: 'named',
      about: entities.map((entity) => entity.id),
    }),
  )
  const problems = [problem('cut-off', `as the ${reading} reading says`, { document })]
  return analysisOf(text, { entities, claims, problems, readerVersion: reading })
}

/** Puts the identities of all entities as names alone give them. */
export async function identifyAll(store: Store): Promise<void> {
  const { entities } = await store.identityState()
  const { identities } = identify(await store.entities(), { same: [], different: [] })
  if (!(await store.putIdentities(identities, entities, 'none'))) throw new Error('Somebody else is writing.')
}

/** The receipt of an analysis' document at a path. */
export const receiptOf = (document: string, path: string, parts: Partial<Receipt> = {}): Receipt => ({
  id: idOf(document, path, null),
  document,
  path,
  container: null,
  root: 'reports',
  listed: {},
  state: 'present',
  ...parts,
})

/** How many claims a case holds in all. */
export const counted = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)
