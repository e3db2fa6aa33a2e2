import type { Node } from './node.ts'
import type { Parts } from './parts.ts'

/** Whom documents name together: the people and bodies that they name in full. Places are in too many documents. */
export class Context {
  readonly #parts: Parts
  readonly #nodes: readonly Node[]
  readonly #named: readonly (readonly number[])[]

  constructor(nodes: readonly Node[], parts: Parts) {
    this.#parts = parts
    this.#nodes = nodes
    const named: number[][] = []
    for (const [node, { kind, fullness, documents }] of nodes.entries())
      if ((kind === 'Person' || kind === 'Organization') && fullness === 'whole')
        for (const document of documents) {
          named[document] ??= []
          named[document].push(node)
        }
    this.#named = named
  }

  /** Whether two nodes' documents name somebody else together. */
  areRelated(a: number, b: number): boolean {
    const others = this.#around(a, b)
    for (const document of this.#nodes[b]!.documents)
      for (const node of this.#named[document] ?? [])
        if (node !== a && node !== b && others.has(this.#parts.part(node))) return true
    return false
  }

  /** The one of these whose documents name most, by share, of whom a node's documents name; null where it is undecided. */
  nearest(node: number, others: readonly number[]): number | null {
    const ranked = others.map((other) => ({ other, share: this.#share(other, node) })).sort((a, b) => b.share - a.share)
    return ranked[0]!.share > (ranked[1]?.share ?? 0) ? ranked[0]!.other : null
  }

  #share(from: number, to: number): number {
    const its = this.#around(from, to)
    const others = this.#around(to, from)
    let common = 0
    for (const each of its) if (others.has(each)) common++
    return its.size ? common / its.size : 0
  }

  #around(node: number, but: number): Set<number> {
    const parts = new Set<number>()
    for (const document of this.#nodes[node]!.documents)
      for (const each of this.#named[document] ?? []) parts.add(this.#parts.part(each))
    for (const each of [node, but]) parts.delete(this.#parts.part(each))
    return parts
  }
}
