import type { Entity } from '../model/entity.ts'

/** What people decided: pairs of entity ids (of documents) that are, or are not, one. */
export interface IdentityDecisions {
  readonly same: readonly (readonly [string, string])[]
  readonly different: readonly (readonly [string, string])[]
}

export interface Identity {
  /** smallest id among the members */
  readonly canonical: string
  /** why it is joined to the others */
  readonly reasons: readonly unknown[]
}

/**
 * Which entities of documents are one in the case: those of one kind and key, unnamed sources by themselves, and what people
 * decided before that. What is decided to be different stays apart, whatever else would join it; a decision that would join
 * it all the same is a conflict, and is listed. The order of the entities makes no difference.
 */
export function identify(
  entities: readonly Entity[],
  decisions: IdentityDecisions,
): { readonly identities: ReadonlyMap<string, Identity>; readonly conflicts: readonly unknown[] } {
  const sorted = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1))
  const clusters = new Clusters(
    sorted.map(({ id }) => id),
    decisions.different,
  )
  const conflicts = decisions.same.flatMap(([a, b]) => (clusters.join(a, b) ? [] : [{ same: [a, b] }]))
  for (const equals of Map.groupBy(
    sorted,
    ({ kind, key, id }) => `${kind} ${kind === 'Unnamed' ? id : key}`,
  ).values()) {
    // each joins the first that it may join: two that were told apart draw the others to the smaller id
    const heads: string[] = []
    for (const { id } of equals) if (!heads.some((head) => clusters.join(head, id))) heads.push(id)
  }
  return { identities: new Map(sorted.map(({ id }) => [id, { canonical: clusters.of(id), reasons: [] }])), conflicts }
}

/** Disjoint sets of ids, some of which must stay apart. Each bears its smallest id. */
class Clusters {
  readonly #head = new Map<string, string>()
  readonly #apart = new Map<string, Set<string>>()

  constructor(ids: readonly string[], different: IdentityDecisions['different']) {
    for (const id of ids) this.#head.set(id, id)
    for (const [a, b] of different)
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const)
        this.#apart.set(one, (this.#apart.get(one) ?? new Set()).add(other))
  }

  of(id: string): string {
    let head = id
    while (this.#head.get(head) !== head) head = this.#head.get(head)!
    for (let at = id; at !== head; ) {
      const next = this.#head.get(at)!
      this.#head.set(at, head)
      at = next
    }
    return head
  }

  /** Whether they are one now. Ids that are not there are none. */
  join(a: string, b: string): boolean {
    if (!this.#head.has(a) || !this.#head.has(b)) return false
    const [small, large] = [this.of(a), this.of(b)].sort() as [string, string]
    if (small === large) return true
    const apart = [...(this.#apart.get(large) ?? [])].filter((id) => this.#head.has(id))
    if (apart.some((id) => this.of(id) === small)) return false
    this.#head.set(large, small)
    const both = [...(this.#apart.get(small) ?? []), ...(this.#apart.get(large) ?? [])]
    this.#apart.set(small, new Set(both))
    return true
  }
}
