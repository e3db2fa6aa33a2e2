import type { EntityKind } from '../model/entity.ts'
import type { ListedName } from './name-list.ts'

/** Schemata of FollowTheMoney that bear names of people and organisations, by the kind of entity they may be; null: either. */
const schemata: Readonly<Record<string, EntityKind | null>> = {
  Person: 'Person',
  Organization: 'Organization',
  Company: 'Organization',
  PublicBody: 'Organization',
  LegalEntity: null,
}

/** Properties that hold names, the usual one first. */
const properties = ['name', 'alias', 'previousName', 'weakAlias']

/** Whether a file is a list of FollowTheMoney entities, one in JSON on each line. */
export const isFtmList = (text: string): boolean => /^\s*\{.{0,100000}"schema"\s*:/u.test(text.slice(0, 100_000))

/**
 * The names of a list of FollowTheMoney entities, as sanctions lists and registers are published: an entity a line, with its other names.
 * Lines of other schemata (addresses, passports, ownerships) and lines that are no JSON are passed over.
 */
export function readFtmList(text: string): ListedName[] {
  return text.split(/\r?\n/u).flatMap((line, index): ListedName[] => {
    const { schema, caption, properties: said } = parsed(line)
    if (typeof schema !== 'string' || !Object.hasOwn(schemata, schema)) return []
    const names = [...new Set([caption, ...properties.map((name) => fieldOf(said, name))].flat().filter(isName))]
    const [name, ...aliases] = names
    return name ? [{ line: index + 1, name, aliases, kind: schemata[schema] ?? null }] : []
  })
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 200

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined

function parsed(line: string): { schema?: unknown; caption?: unknown; properties?: unknown } {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
