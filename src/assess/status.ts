import type { Agreement, Reason } from '../model/assess.ts'
import type { LegalStatusName } from '../model/claim.ts'
import { type Aligned, isShared } from './aligned.ts'
import type { Clash } from './contradiction.ts'
import { type Known, wordingOf } from './role.ts'

/** Outcomes of one proceeding that cannot both be. What comes before them, and what overturns them, can. */
const exclusive: readonly (readonly [LegalStatusName, LegalStatusName])[] = [
  ['acquitted', 'convicted'],
  ['acquitted', 'sentenced'],
  ['dropped', 'convicted'],
  ['dropped', 'sentenced'],
]

const STATUS = 2

/** Two outcomes of one proceeding, neither of which follows on the other. */
export function exclusiveStatus({ a, b, objects, others, sameTime }: Aligned, _known: Known): Clash | null {
  if (!a.status || !b.status || a.denied !== b.denied || !isShared(objects, 0.8)) return null
  if (!exclusive.some((pair) => pair.every((status) => status === a.status || status === b.status))) return null
  // of one offence, or at one time: else there may be two proceedings
  if (others.get('of')?.likeness !== 'same' && sameTime !== true) return null
  const detail = `one says ${a.status}, the other ${b.status}`
  return { type: 'status', reasons: [{ feature: 'status', detail, weight: STATUS }] }
}

/** Statuses by which a proceeding goes on against somebody, none of which excludes another. */
const against: ReadonlySet<string> = new Set<LegalStatusName>([
  'accused in public',
  'suspected',
  'detained',
  'arrested',
  'remanded',
  'charged',
  'on trial',
  'convicted',
  'sentenced',
])

/** Ways to be held, each of which may be told of one who is held in another. */
const custody: ReadonlySet<string> = new Set<LegalStatusName>(['detained', 'arrested', 'remanded'])

/** One proceeding on different levels: accused by the one, arrested by the other, of one offence. */
export function sameProceeding({ a, b, objects, others, sameTime }: Aligned, known: Known): Agreement | null {
  if (!a.status || !b.status || a.status === b.status || a.denied || b.denied || sameTime === false) return null
  if (!against.has(a.status) || !against.has(b.status) || !isShared(objects, 0.8)) return null
  const offence = others.get('of')
  // of one offence; or held by the one and arrested by the other, with no offence told or date that speaks against it
  if (offence ? offence.likeness !== 'same' : !custody.has(a.status) || !custody.has(b.status)) return null
  const reasons: Reason[] = [
    { feature: 'whom or what', detail: `both of ${wordingOf(objects!.a, known)}`, weight: 1.5 },
    { feature: 'level', detail: `one says ${a.status}, the other ${b.status}`, weight: -0.5 },
  ]
  if (offence) {
    const detail = `both of ${wordingOf(offence.a, known)}`
    reasons.push({ feature: 'offence', detail, weight: 1.5 * offence.strength })
  }
  return { type: 'other level', score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons }
}
