import { type IdentityDecisions, identify } from '../../src/entity/identity.ts'
import type { Entity, EntityKind } from '../../src/model/entity.ts'
import { nameKey } from '../../src/model/name.ts'

export const undecided: IdentityDecisions = { same: [], different: [] }

/** An entity of a document; its id is "document/name". The name may have others behind it: "Halcyon Quay = HQ". */
export function entity(document: string, names: string, kind: EntityKind = 'Person'): Entity {
  const [name, ...aliases] = names.split(' = ')
  return {
    id: `${document}/${name}`,
    document,
    kind,
    name: name!,
    aliases,
    key: nameKey(name!),
    mentions: [{ start: 0, end: name!.length, form: 'name' }],
  }
}

/** The people that documents name, one list each; the documents are a, b, c and so on. */
export const people = (...documents: readonly (readonly string[])[]): Entity[] =>
  documents.flatMap((names, at) => names.map((name) => entity('abcdefghij'[at]!, name)))

export const bodies = (...documents: readonly (readonly string[])[]): Entity[] =>
  documents.flatMap((names, at) => names.map((name) => entity('abcdefghij'[at]!, name, 'Organization')))

/** Who is one, as lists of ids, those of one entity left out; all sorted. */
export function together(entities: readonly Entity[], decisions: IdentityDecisions = undecided): string[][] {
  const { identities } = identify(entities, decisions)
  return [...Map.groupBy(identities.keys(), (id) => identities.get(id)!.canonical).values()]
    .filter((ids) => ids.length > 1)
    .map((ids) => ids.sort())
    .sort()
}
