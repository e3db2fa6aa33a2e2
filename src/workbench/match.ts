import type { ListedName } from '../intake/index.ts'
import type { EntityKind } from '../model/entity.ts'
import type { MatchView } from '../model/entity-view.ts'
import { comparePrepared, type PreparedName, prepared } from '../model/name/compare.ts'
import { matchingKeys } from '../model/name/keys.ts'
import type { Group } from './entity.ts'

/** What a name without a kind may be. */
const NAMED: readonly EntityKind[] = ['Person', 'Organization']

interface Spelling extends PreparedName {
  readonly group: Group
}

/** Compares a list of names with all spellings of the case's entities. */
export function matched(list: readonly ListedName[], groups: readonly Group[]): MatchView[] {
  const index = new Map<string, Spelling[]>()
  for (const group of groups)
    for (const name of new Set([group.name, ...group.aliases])) {
      const spelling = { ...prepared(name, group.kind), group }
      for (const key of matchingKeys(name, group.kind)) {
        const at = `${group.kind} ${key}`
        index.set(at, [...(index.get(at) ?? []), spelling])
      }
    }
  return list.map(({ aliases, ...listed }) => ({
    ...listed,
    found: foundFor([listed.name, ...aliases], listed.kind, index),
  }))
}

/** @param names of one bearer, the usual one first */
function foundFor(
  names: readonly string[],
  kind: EntityKind | null,
  index: ReadonlyMap<string, readonly Spelling[]>,
): MatchView['found'] {
  const best = new Map<string, MatchView['found'][number]>()
  const asked = names.flatMap((name) => (kind ? [kind] : NAMED).map((each) => [name, each] as const))
  for (const [name, each] of asked) {
    const wanted = prepared(name, each)
    const near = new Set(matchingKeys(name, each).flatMap((key) => index.get(`${each} ${key}`) ?? []))
    for (const { group, ...spelling } of near) {
      const comparison = comparePrepared(wanted, spelling)
      const known = best.get(group.id)
      if (comparison.verdict === 'different') continue
      if (
        known &&
        (known.score > comparison.score || (known.score === comparison.score && known.spelling < spelling.name))
      )
        continue
      best.set(group.id, {
        entity: group.id,
        entityName: group.name,
        entityKind: group.kind,
        spelling: spelling.name,
        listedAs: name,
        ...comparison,
      })
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1))
}
