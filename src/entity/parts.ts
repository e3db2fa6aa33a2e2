import { Forest } from './forest.ts'
import type { Node } from './node.ts'
import { type Relation, relate } from './relation.ts'

/** What was made one by its names, and what is so by decisions as well; and what may not be made one. */
export class Parts {
  readonly nodes: readonly Node[]
  /** joined by names alone: what has to be one person's by name */
  readonly #named: Forest
  /** joined by names or by decisions */
  readonly #whole: Forest
  readonly #members = new Map<number, number[]>()
  readonly #documents = new Map<number, Map<number, number[]>>()
  readonly #different = new Map<number, Set<number>>()
  readonly #relations = new Map<number, Relation>()

  constructor(nodes: readonly Node[]) {
    this.nodes = nodes
    this.#named = new Forest(nodes.length)
    this.#whole = new Forest(nodes.length)
  }

  /** The node that stands for all those that have been joined with this one, by names. */
  part = (node: number): number => this.#named.root(node)
  /** The same, by names or by decisions. */
  whole = (node: number): number => this.#whole.root(node)

  /** What the names of two nodes say. */
  relation(a: number, b: number): Relation {
    const pair = Math.min(a, b) * this.nodes.length + Math.max(a, b)
    const known = this.#relations.get(pair)
    if (known) return known
    const found = relate(this.nodes[Math.min(a, b)]!.names, this.nodes[Math.max(a, b)]!.names)
    this.#relations.set(pair, found)
    return found
  }

  /** Somebody said that they are one. */
  decideSame(a: number, b: number): void {
    this.#joinWholes(a, b)
  }

  /** Somebody said that they are two. */
  decideDifferent(a: number, b: number): void {
    const [one, other] = [this.whole(a), this.whole(b)]
    this.#differentFrom(one).add(other)
    this.#differentFrom(other).add(one)
  }

  /** Makes one of two parts. The caller asks `mayBeOne` before. */
  join(a: number, b: number): void {
    const [one, other] = [this.part(a), this.part(b)]
    if (one === other) return
    this.#joinWholes(a, b)
    const [members, others] = [this.#membersOf(one), this.#membersOf(other)]
    const [documents, otherDocuments] = [this.#documentsOf(one), this.#documentsOf(other)]
    this.#named.join(one, other)
    const root = this.part(one)
    const [more, fewer] = members.length >= others.length ? [members, others] : [others, members]
    for (const each of fewer) more.push(each)
    this.#members.set(root, more)
    const [larger, smaller] =
      documents.size >= otherDocuments.size ? [documents, otherDocuments] : [otherDocuments, documents]
    for (const [document, nodes] of smaller) larger.set(document, [...(larger.get(document) ?? []), ...nodes])
    this.#documents.set(root, larger)
  }

  /**
   * Whether nothing speaks against two parts' being one: no decision, no names that cannot be of one, and no document that
   * tells two of them apart that are not two spellings of one name.
   */
  mayBeOne(a: number, b: number): boolean {
    const [one, other] = [this.part(a), this.part(b)]
    if (one === other) return true
    if (this.areDifferent(a, b)) return false
    if (this.nodes[one]!.kind !== this.nodes[other]!.kind) return false
    for (const each of this.#membersOf(one))
      for (const its of this.#membersOf(other)) {
        if (this.nodes[each]!.fullness !== 'whole' || this.nodes[its]!.fullness !== 'whole') continue
        if (this.relation(each, its).verdict === 'against') return false
      }
    return !this.#areToldApart(one, other)
  }

  /** Whether somebody said so, of them or of what they were joined with. */
  areDifferent = (a: number, b: number): boolean => this.#different.get(this.whole(a))?.has(this.whole(b)) ?? false

  #areToldApart(one: number, other: number): boolean {
    const [documents, otherDocuments] = [this.#documentsOf(one), this.#documentsOf(other)]
    const [smaller, larger] =
      documents.size <= otherDocuments.size ? [documents, otherDocuments] : [otherDocuments, documents]
    for (const [document, nodes] of smaller)
      for (const its of larger.get(document) ?? [])
        for (const each of nodes) if (!this.relation(each, its).inOneDocument) return true
    return false
  }

  #membersOf = (root: number): number[] => this.#members.get(root) ?? [root]

  #documentsOf(root: number): Map<number, number[]> {
    const known = this.#documents.get(root)
    if (known) return known
    const found = new Map(this.nodes[root]!.documents.map((document): [number, number[]] => [document, [root]]))
    this.#documents.set(root, found)
    return found
  }

  #differentFrom(root: number): Set<number> {
    const known = this.#different.get(root) ?? new Set()
    this.#different.set(root, known)
    return known
  }

  #joinWholes(a: number, b: number): void {
    const [one, other] = [this.whole(a), this.whole(b)]
    if (one === other) return
    this.#whole.join(one, other)
    const root = this.whole(one)
    const gone = root === one ? other : one
    for (const each of this.#different.get(gone) ?? []) {
      this.#differentFrom(root).add(each)
      this.#differentFrom(each).delete(gone)
      this.#differentFrom(each).add(root)
    }
    this.#different.delete(gone)
  }
}
