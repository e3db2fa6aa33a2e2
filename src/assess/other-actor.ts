import type { Role } from '../model/gist.ts'
import { type Aligned, isShared } from './aligned.ts'
import type { Clash } from './contradiction.ts'
import { single } from './data/noun.ts'
import { type Known, matched, wordingOf } from './role.ts'

const ACTORS = 1.8
/** Who is named and denied: the plainest that it can be. */
const CORRECTED = 2.5

/** Of what one alone does, each names another who did it. */
export function otherActor(pair: Aligned, known: Known): Clash | null {
  const { a, b, predicates, agents, objects, sameTime } = pair
  if (a.denied || b.denied || sameTime === false || (predicates !== 'same' && predicates !== 'near')) return null
  const corrected = correcting(pair, known)
  if (corrected) return corrected
  if (!single.has(a.predicate) || !single.has(b.predicate)) return null
  if (agents?.likeness !== 'different' || !isShared(objects, 0.8)) return null
  if (![agents.a, agents.b].every(({ entity }) => isMaker(known.entities.get(entity ?? '')?.kind, a.predicate)))
    return null
  const detail = `one says ${wordingOf(agents.a, known)}, the other ${wordingOf(agents.b, known)}`
  return { type: 'other actor', reasons: [{ feature: 'who did it', detail, weight: ACTORS }] }
}

/** Bodies make works too; of other deeds it may be said that a body did them and that its head did. */
const isMaker = (kind: string | undefined, deed: string): boolean =>
  kind === 'Person' || (deed === 'create' && kind === 'Organization')

/** "not Varga decided but Koll" against "Varga decided". */
function correcting({ a, b, objects }: Aligned, known: Known): Clash | null {
  const isSame = (one: Role, other: Role): boolean => matched(one, other, known).likeness === 'same'
  if (objects && !['same', 'compatible', 'unknown'].includes(objects.likeness)) return null
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const same = one.notAgents.flatMap((not) => other.agents.filter((each) => isSame(not, each)))[0]
    const but = one.agents[0]
    if (!same || !but || other.agents.some((each) => isSame(but, each))) continue
    const name = wordingOf(same, known)
    const detail = `one says ${name}, the other says not ${name} but ${wordingOf(but, known)}`
    const reasons = [
      { feature: 'who', detail: `both of ${name}`, weight: 1.5 },
      { feature: 'who did it', detail, weight: CORRECTED },
    ]
    return { type: 'other actor', reasons }
  }
  return null
}
