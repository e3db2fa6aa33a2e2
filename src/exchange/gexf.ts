import type { MultiGraph } from 'graphology'
import { write } from 'graphology-gexf'
import type { EdgeSays, NodeSays } from './tie.ts'

/** The ties as GEXF 1.2, which Gephi opens. @see https://gexf.net */
export const gexfOf = (graph: MultiGraph<NodeSays, EdgeSays>): string => write(graph)
