import type { CaseEntity, EntityKind } from '../model/entity.ts'

/** Entities of several documents that are one in the case. */
export interface Group {
  /** the smallest id among the members */
  readonly id: string
  readonly kind: EntityKind
  /** what a person has called it, else the name of the most words; of several the one that most documents use */
  readonly name: string
  readonly aliases: readonly string[]
  /** sorted by document */
  readonly members: readonly CaseEntity[]
}

/**
 * Joins the documents' entities under the ids that they bear in the case; sorted by id.
 * @param given names that people gave, by that id
 */
export function grouped(entities: readonly CaseEntity[], given: ReadonlyMap<string, string>): Group[] {
  return [...Map.groupBy(entities, (entity) => entity.canonical)]
    .map(([id, found]) => {
      const members = [...found].sort((a, b) =>
        a.document < b.document ? -1 : a.document > b.document ? 1 : a.id < b.id ? -1 : 1,
      )
      const names = [...new Set(members.flatMap((member) => [member.name, ...member.aliases]))].sort()
      const name = given.get(id) ?? fullest(members.map((member) => member.name))
      return { id, kind: members[0]!.kind, name, aliases: names.filter((each) => each !== name), members }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The name of the most words; of several the one that most documents use, the longer, the first by letters. */
function fullest(names: readonly string[]): string {
  const used = Map.groupBy(names, (name) => name)
  const words = (name: string): number => name.split(' ').length
  return [...used].sort(
    ([a, some], [b, others]) =>
      words(b) - words(a) || others.length - some.length || b.length - a.length || (a < b ? -1 : 1),
  )[0]![0]
}
