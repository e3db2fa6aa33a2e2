import type { MultiGraph } from 'graphology'
import { xmlOf } from './printable.ts'
import type { EdgeSays, NodeSays } from './tie.ts'

const NODE = { label: 'string', entity: 'string', public: 'string', documents: 'int' } as const
const EDGE = { tie: 'string', claims: 'int', weight: 'double', evidence: 'string' } as const

/** The ties as GraphML. @see http://graphml.graphdrawing.org/specification.html */
export function graphmlOf(graph: MultiGraph<NodeSays, EdgeSays>): string {
  const keys = (of: 'node' | 'edge', types: Readonly<Record<string, string>>): string[] =>
    Object.entries(types).map(
      ([name, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    )
  const data = (of: 'node' | 'edge', says: object): string =>
    Object.entries(says)
      .map(([name, value]) => `<data key="${of}-${name}">${xmlOf(String(value))}</data>`)
      .join('')
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', NODE),
    ...keys('edge', EDGE),
    '  <graph id="ties" edgedefault="undirected">',
    ...graph.mapNodes((id, says) => `    <node id="${xmlOf(id)}">${data('node', says)}</node>`),
    ...graph.mapEdges((key, says, source, target, _from, _to, undirected) => {
      const ends = `source="${xmlOf(source)}" target="${xmlOf(target)}"`
      return `    <edge id="${xmlOf(key)}" ${ends} directed="${!undirected}">${data('edge', says)}</edge>`
    }),
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`
}
