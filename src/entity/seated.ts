import { comparePrepared, type PreparedName } from '../model/name/compare.ts'
import type { Context } from './context.ts'
import type { Joined } from './joining.ts'
import type { Parts } from './parts.ts'

/** "audit chamber of the republic of kordia", in a body's key: what it is, and the place behind the last "of". */
const SEATED = /^(?<body>.+?) of (?:the (?:[\p{L}-]+ of )?)?(?<place>[\p{L}-]+(?: [\p{L}-]+)?)$/u

/**
 * Joins a body that is named without its country or town, "the Audit Chamber", to the one that is named with it, "the Audit
 * Chamber of Kordia": where the case knows no such body of another place, and at least half of the documents that leave the place out
 * name it elsewhere, or one of them names somebody else together with a document that has it.
 */
export function joinSeated(parts: Parts, context: Context): Joined[] {
  const { nodes } = parts
  const places = new Map<string, Set<number>>()
  const short = new Map<string, { node: number; name: PreparedName }>()
  const seated = new Map<string, { node: number; name: PreparedName; place: string }[]>()
  for (const [node, { kind, names, fullness, documents }] of nodes.entries()) {
    for (const name of names) {
      const { key } = name
      if (kind === 'Place') places.set(key, new Set([...(places.get(key) ?? []), ...documents]))
      if (kind !== 'Organization' || fullness !== 'whole') continue
      short.set(key, { node, name })
      const { body, place } = SEATED.exec(key)?.groups ?? {}
      if (body?.includes(' ') && place) seated.set(body, [...(seated.get(body) ?? []), { node, name, place }])
    }
  }
  const joined: Joined[] = []
  for (const [body, all] of [...seated].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bare = short.get(body)
    const [{ node, name, place }] = all as [(typeof all)[0]]
    if (!bare || all.some((other) => parts.whole(other.node) !== parts.whole(node) || other.place !== place)) continue
    const bareIn = nodes[bare.node]!.documents
    const inPlace = bareIn.filter((document) => places.get(place)?.has(document))
    if (inPlace.length * 2 < bareIn.length && !context.areRelated(bare.node, node)) continue
    if (parts.whole(bare.node) === parts.whole(node) || !parts.mayBeOne(bare.node, node)) continue
    joined.push({ a: bare.node, b: node, by: 'name', comparison: comparePrepared(bare.name, name) })
    parts.join(bare.node, node)
  }
  return joined
}
