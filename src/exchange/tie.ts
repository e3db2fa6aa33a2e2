import { MultiGraph } from 'graphology'
import type { Contents, TakenClaim } from './contents.ts'
import { printable } from './printable.ts'

/** What a node of the graph says of somebody. */
export interface NodeSays {
  readonly label: string
  readonly entity: string
  /** empty for what is no person */
  readonly public: string
  readonly documents: number
}

/**
 * What an edge says. *named together*: one claim speaks of both; without direction. *speaks of*: the one makes claims about the
 * other. Which claims is told by their ids, parted by spaces: no tie stands without its evidence, and none says what it is.
 */
export interface EdgeSays {
  readonly tie: 'named together' | 'speaks of'
  /** how many claims; also its weight */
  readonly claims: number
  readonly weight: number
  readonly evidence: string
}

/**
 * Who is tied to whom, as far as claims say. Propositions of a larger claim are not counted once more, and unnamed sources are
 * nodes, each of its document.
 */
export function tiesOf(contents: Contents): MultiGraph<NodeSays, EdgeSays> {
  const graph = new MultiGraph<NodeSays, EdgeSays>()
  const ties = new Map<string, { a: string; b: string; tie: EdgeSays['tie']; claims: Set<string> }>()
  const known = new Set(contents.entities.map(({ id }) => id))
  const add = (tie: EdgeSays['tie'], a: string, b: string, { id }: TakenClaim): void => {
    if (a === b || !known.has(a) || !known.has(b)) return
    const key = `${tie} ${a} ${b}`
    const found = ties.get(key) ?? { a, b, tie, claims: new Set() }
    ties.set(key, found)
    found.claims.add(id)
  }
  for (const claim of contents.claims) {
    if (claim.partOf !== null) continue
    const about = [...claim.about].sort()
    for (const [at, one] of about.entries())
      for (const other of about.slice(at + 1)) add('named together', one, other, claim)
    if (claim.speaker !== null) for (const each of about) add('speaks of', claim.speaker, each, claim)
  }
  const tied = new Set([...ties.values()].flatMap(({ a, b }) => [a, b]))
  for (const { id, kind, name, public: isPublic, documents } of contents.entities)
    if (tied.has(id))
      graph.addNode(id, {
        label: printable(name),
        entity: kind,
        public: isPublic === null ? '' : String(isPublic),
        documents,
      })
  for (const [key, { a, b, tie, claims }] of [...ties].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const says = { tie, claims: claims.size, weight: claims.size, evidence: [...claims].sort().join(' ') }
    if (tie === 'speaks of') graph.addDirectedEdgeWithKey(key, a, b, says)
    else graph.addUndirectedEdgeWithKey(key, a, b, says)
  }
  return graph
}
