import type { Entity } from '../model/entity.ts'
import { type PreparedName, prepared } from '../model/name/compare.ts'
import { preparedKeys } from '../model/name/keys.ts'
import { type Sex, sexOfName } from '../model/name/sex.ts'
import { nameKey } from '../model/name.ts'
import { countryNames } from './data/place.ts'
import { fullness, isNamed } from './relation.ts'

const countries = new Map(countryNames.flatMap((names) => names.map((name) => [name, names[0]!] as const)))

/**
 * Entities that are compared as one, since they have one name: those of one kind and key in several documents. What cannot be
 * known by its name alone (an unnamed source, a bare surname, "the Committee") is a node by itself.
 */
export interface Node {
  /** places in the list of entities, sorted */
  readonly members: readonly number[]
  readonly kind: Entity['kind']
  /** what it is compared by: whole names, as written; the one name of a bare one; none of what is not compared */
  readonly names: readonly PreparedName[]
  readonly fullness: 'whole' | 'half' | 'bare'
  /** numbers of documents, sorted */
  readonly documents: readonly number[]
  /** single words that a whole name's bearer goes by as well, by key: in how many of the documents */
  readonly short: ReadonlyMap<string, number>
  /** what names and titles tell of a person; both where they tell both */
  readonly sexes: ReadonlySet<Sex>
}

/**
 * The nodes of entities.
 * @param entities sorted by id
 * @param apart places of entities that somebody said are not another's: they are nodes by themselves
 */
export function nodesOf(entities: readonly Entity[], apart: ReadonlySet<number>): Node[] {
  const documents = new Map<string, number>()
  for (const { document } of entities) if (!documents.has(document)) documents.set(document, documents.size)
  const parsed = new Map<string, PreparedName>()
  const parse = (name: string, kind: Entity['kind']): PreparedName => {
    const key = `${kind} ${name}`
    const found = parsed.get(key) ?? prepared(name, kind)
    parsed.set(key, found)
    return found
  }
  const groups = new Map<string, { members: number[]; names: Set<PreparedName>; fullness: Node['fullness'] }>()
  for (const [at, { id, kind, key, name, aliases }] of entities.entries()) {
    const own = isNamed(kind) ? parse(name, kind) : null
    const full = own ? fullness(own) : 'whole'
    const alone = !own || full !== 'whole' || apart.has(at)
    const by = alone ? id : `${kind} ${kind === 'Place' ? (countries.get(key) ?? key) : key}`
    const group = groups.get(by) ?? { members: [], names: new Set(), fullness: full }
    group.members.push(at)
    if (own) group.names.add(own)
    if (own && full === 'whole')
      for (const alias of aliases) {
        // "the Fox" is somebody else in another document
        if (alias.startsWith('the ')) continue
        const other = parse(alias, kind)
        if (fullness(other) === 'whole') group.names.add(other)
      }
    groups.set(by, group)
  }
  return [...groups.values()].map(({ members, names, fullness: full }) => ({
    members,
    kind: entities[members[0]!]!.kind,
    names: [...names],
    fullness: full,
    documents: [...new Set(members.map((at) => documents.get(entities[at]!.document)!))].sort((a, b) => a - b),
    ...ofPeople(members.map((at) => entities[at]!)),
  }))
}

function ofPeople(members: readonly Entity[]): Pick<Node, 'short' | 'sexes'> {
  const short = new Map<string, number>()
  const sexes = new Set<Sex>()
  for (const { kind, name, aliases } of members) {
    if (kind !== 'Person') continue
    const keys = new Set(aliases.map(nameKey).filter((key) => !key.includes(' ')))
    for (const key of keys) short.set(key, (short.get(key) ?? 0) + 1)
    for (const form of [name, ...aliases]) {
      const sex = sexOfName(form)
      if (sex) sexes.add(sex)
    }
  }
  return { short, sexes }
}

/** What a node is found under; nothing where it is not compared. */
export const keysOf = ({ kind, names, fullness: full }: Node): string[] =>
  full === 'whole' && isNamed(kind)
    ? [...new Set(names.flatMap((name) => preparedKeys(name).map((key) => `${key} ${kind}`)))]
    : []
