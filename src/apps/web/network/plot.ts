import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { NetworkView } from '../../../model/network.ts'

/** More steps move the drawing no more than an eye sees. */
const STEPS = 300

/** What is drawn of a person or organisation. */
export interface Dot {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly x: number
  readonly y: number
}

/** What is drawn of a tie. */
export interface Line {
  readonly a: string
  readonly b: string
  readonly claims: number
}

/** A network with the places where it is drawn, and the groups in it. */
export interface Plot {
  readonly graph: Graph<Dot, Line>
  /** ids of those who are named together more than with others, the largest group first; none of one alone */
  readonly groups: readonly (readonly string[])[]
}

/** The same numbers on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Angle between neighbours of a spiral on which no two come to lie together: the golden angle. */
const TURN = Math.PI * (3 - Math.sqrt(5))

/** Places a network and finds its groups. The same network comes out the same: both begin from the order of ids. */
export function plotOf({ nodes, ties }: Pick<NetworkView, 'nodes' | 'ties'>): Plot {
  const graph = new Graph<Dot, Line>({ type: 'undirected' })
  const sorted = nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const [at, { id, name, kind }] of sorted.entries()) {
    const [radius, angle] = [Math.sqrt(at + 1), at * TURN]
    graph.addNode(id, { id, label: name, kind, x: radius * Math.cos(angle), y: radius * Math.sin(angle) })
  }
  for (const { a, b, claims } of ties) if (a !== b) graph.mergeUndirectedEdge(a, b, { a, b, claims })
  if (graph.order > 1)
    forceAtlas2.assign(graph, {
      iterations: STEPS,
      getEdgeWeight: (_edge, { claims }) => 1 + Math.log2(claims),
      settings: { ...forceAtlas2.inferSettings(graph), gravity: 1, scalingRatio: 8 },
    })
  return { graph, groups: groupsOf(graph) }
}

function groupsOf(graph: Graph<Dot, Line>): string[][] {
  if (!graph.size) return []
  const group = louvain(graph, { getEdgeWeight: 'claims', rng: seeded(1), randomWalk: false })
  const label = (id: string): string => graph.getNodeAttribute(id, 'label')
  return [...Map.groupBy(graph.nodes(), (id) => group[id]!).values()]
    .filter((members) => members.length > 1)
    .map((members) => members.sort((a, b) => graph.degree(b) - graph.degree(a) || (label(a) < label(b) ? -1 : 1)))
    .sort((a, b) => b.length - a.length || (label(a[0]!) < label(b[0]!) ? -1 : 1))
}
