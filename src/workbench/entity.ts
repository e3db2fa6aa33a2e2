import type { CaseEntity, EntityKind } from '../model/entity.ts'

/** Entities of several documents that are one in the case. */
export interface Group {
  /** the smallest id among the members */
  readonly id: string
  readonly kind: EntityKind
  /** what a person has called it, else the fullest name that any document uses */
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

const fullest = (names: readonly string[]): string =>
  names.reduce((best, each) =>
    each.length > best.length || (each.length === best.length && each < best) ? each : best,
  )
