import type { CaseEntity, EntityKind } from '../model/entity.ts'

/** Entities of several documents that are one in the case. */
export interface Group {
  /** the smallest id among the members */
  readonly id: string
  readonly kind: EntityKind
  /** what a person has called it, else the fullest name that is common in its documents */
  readonly name: string
  readonly aliases: readonly string[]
  /** sorted by document */
  readonly members: readonly CaseEntity[]
}

/** Joins the documents' entities under the ids that they bear in the case; sorted by id. */
export function grouped(entities: readonly CaseEntity[]): Group[] {
  return [...Map.groupBy(entities, (entity) => entity.canonical)]
    .map(([id, found]) => {
      const members = [...found].sort((a, b) =>
        a.document < b.document ? -1 : a.document > b.document ? 1 : a.id < b.id ? -1 : 1,
      )
      const names = [...new Set(members.flatMap((member) => [member.name, ...member.aliases]))].sort()
      const name = commonName(members)
      return { id, kind: members[0]!.kind, name, aliases: names.filter((each) => each !== name), members }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The same entity under the name that a person gave it: what its documents call it is another spelling then. */
export const called = (group: Group, name: string): Group => ({
  ...group,
  name,
  aliases: [group.name, ...group.aliases].filter((each) => each !== name).sort(),
})

/**
 * The name that an entity goes by, among those by which its documents have it: of a person's first name and surname before a surname
 * alone, of others the most words; of these the one that most documents use, then the one of most mentions, the longest, the first
 * by alphabet. A spelling that one document has against many does not name the entity.
 */
function commonName(members: readonly CaseEntity[]): string {
  const ranked = [...Map.groupBy(members, ({ name }) => name)].map(([name, bearers]) => ({
    name,
    by: [
      fullnessOf(name, members[0]!.kind),
      new Set(bearers.map(({ document }) => document)).size,
      bearers.reduce((sum, { mentions }) => sum + mentions.length, 0),
      name.length,
    ],
  }))
  const isBetter = (a: (typeof ranked)[number], b: (typeof ranked)[number]): boolean => {
    const at = a.by.findIndex((figure, place) => figure !== b.by[place])
    return at < 0 ? a.name < b.name : a.by[at]! > b.by[at]!
  }
  return ranked.reduce((best, each) => (isBetter(each, best) ? each : best)).name
}

function fullnessOf(name: string, kind: EntityKind): number {
  const words = name.split(/\s+/u).length
  return kind === 'Person' ? Math.min(words, 2) : words
}
