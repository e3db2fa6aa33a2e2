import { type Aligned, isShared } from './aligned.ts'
import type { Clash } from './contradiction.ts'
import { single } from './data/noun.ts'
import { type Known, wordingOf } from './role.ts'

const ACTORS = 1.8

/** Of what one alone does, each names another who did it. */
export function otherActor({ a, b, predicates, agents, objects, sameTime }: Aligned, known: Known): Clash | null {
  if (a.denied || b.denied || sameTime === false || (predicates !== 'same' && predicates !== 'near')) return null
  if (!single.has(a.predicate) || !single.has(b.predicate)) return null
  if (agents?.likeness !== 'different' || !isShared(objects, 0.8)) return null
  const kind = known.entities.get(agents.a.entity ?? '')?.kind
  if (kind !== 'Person') return null
  const detail = `one says ${wordingOf(agents.a, known)}, the other ${wordingOf(agents.b, known)}`
  return { type: 'other actor', reasons: [{ feature: 'who did it', detail, weight: ACTORS }] }
}
