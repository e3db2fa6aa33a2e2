import type { Entity, JoinReason } from '../model/entity.ts'
import type { Comparison } from '../model/name/compare.ts'
import { joinBare } from './bare.ts'
import { candidates } from './block.ts'
import { Context } from './context.ts'
import { decided, type IdentityConflict, type IdentityDecisions } from './decided.ts'
import { joinNamed } from './joining.ts'
import { keysOf, nodesOf } from './node.ts'
import { Parts } from './parts.ts'
import { joinSeated } from './seated.ts'

export type { IdentityConflict, IdentityDecisions } from './decided.ts'

/** Who an entity of a document is in the case. */
export interface Identity {
  /** the smallest id among the members */
  readonly canonical: string
  /**
   * The joins at this entity that made it one with the others, sorted by the other's id; none where it is alone. All the
   * members' reasons together lead from each to each.
   */
  readonly reasons: readonly JoinReason[]
}

export interface Identities {
  /** by the ids of all the entities */
  readonly identities: ReadonlyMap<string, Identity>
  readonly conflicts: readonly IdentityConflict[]
}

/**
 * Which entities of documents are one in the case: those of one kind whose names are one name, if nothing speaks against it
 * (see docs/identity.md), and those that somebody said are one. Depends on nothing but the entities and the decisions, in
 * whichever order they come.
 */
export function identify(entities: readonly Entity[], decisions: IdentityDecisions): Identities {
  const sorted = [...entities].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const { same, different, conflicts } = decided(
    sorted.map(({ id }) => id),
    decisions,
  )
  const nodes = nodesOf(sorted, new Set([...same, ...different].flat()))
  const nodeOf = new Int32Array(sorted.length)
  for (const [node, { members }] of nodes.entries()) for (const member of members) nodeOf[member] = node
  const parts = new Parts(nodes)
  for (const [a, b] of same) parts.decideSame(nodeOf[a]!, nodeOf[b]!)
  for (const [a, b] of different) parts.decideDifferent(nodeOf[a]!, nodeOf[b]!)
  const context = new Context(nodes, parts)
  const pairs = candidates(nodes.map(keysOf), (node) => nodes[node]!.names[0]!.key)
  const joined = [...joinNamed(parts, context, pairs), ...joinSeated(parts, context), ...joinBare(parts, context)]

  const reasons = sorted.map((): JoinReason[] => [])
  const give = (a: number, b: number, reason: (other: string) => JoinReason): void => {
    reasons[a]!.push(reason(sorted[b]!.id))
    reasons[b]!.push(reason(sorted[a]!.id))
  }
  for (const [a, b] of same) give(a, b, (other) => ({ by: 'decision', other }))
  for (const { members } of nodes) {
    const [first, ...others] = members
    const comparison = equal(sorted[first!]!.name)
    for (const member of others) give(first!, member, (other) => ({ by: 'name', other, comparison }))
  }
  for (const { a, b, by, comparison } of joined)
    give(nodes[a]!.members[0]!, nodes[b]!.members[0]!, (other) => ({ by, other, comparison }))

  const canonical = new Map<number, string>()
  for (const [at, { id }] of sorted.entries()) {
    const whole = parts.whole(nodeOf[at]!)
    if (!canonical.has(whole)) canonical.set(whole, id)
  }
  const identities = new Map(
    sorted.map(({ id }, at): [string, Identity] => [
      id,
      {
        canonical: canonical.get(parts.whole(nodeOf[at]!))!,
        reasons: reasons[at]!.sort((a, b) => (a.other < b.other ? -1 : a.other > b.other ? 1 : 0)),
      },
    ]),
  )
  return { identities, conflicts }
}

const equal = (detail: string): Comparison => ({
  score: 1,
  verdict: 'same',
  features: [{ name: 'identical', detail, weight: 1 }],
})
