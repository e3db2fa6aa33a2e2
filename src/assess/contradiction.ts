import type { Contradiction, ContradictionType, Reason } from '../model/assess.ts'
import { type Aligned, common, total } from './aligned.ts'
import { exclusiveRole } from './exclusive-role.ts'
import { opposed } from './opposed.ts'
import { otherActor } from './other-actor.ts'
import { otherCause } from './other-cause.ts'
import { otherDate } from './other-date.ts'
import { otherKind } from './other-kind.ts'
import { otherPlace } from './other-place.ts'
import { otherNumber, otherValue, perhapsTheSame } from './other-value.ts'
import type { Known } from './role.ts'
import { exclusiveStatus } from './status.ts'
import { unfounded } from './unfounded.ts'

/** What speaks for two facts' excluding each other, apart from their being of one matter. */
export interface Clash {
  readonly type: ContradictionType
  readonly reasons: readonly Reason[]
  /** whether the reasons say all that makes the matter one, so that nothing in common is to be added */
  readonly isWhole?: true
}

/** Looks for one kind of clash; null: there is none of it. */
export type Detector = (pair: Aligned, known: Known) => Clash | null

/** In the order in which the sharper goes before the weaker of one score. */
const detectors: readonly Detector[] = [
  opposed,
  otherValue,
  unfounded,
  exclusiveStatus,
  otherCause,
  otherNumber,
  otherDate,
  otherActor,
  exclusiveRole,
  otherKind,
  otherPlace,
  perhapsTheSame,
]

/**
 * From here on a contradiction is listed. A predicate that says something (1), one name in common (1.5) and a plain clash (2)
 * come to more; the same with an open question about who or what is meant (-0.8), or with "may have" (-1), to about as much. With
 * less a reader would say that the two need not be about one matter.
 */
export const LISTED = 3.9

/** How two facts contradict each other; null where they do not, or where it is too little to be listed. */
export function contradiction(pair: Aligned, known: Known): Contradiction | null {
  if ([pair.a, pair.b].some(({ mode }) => mode === 'wanted' || mode === 'supposed')) return null
  let best: Contradiction | null = null
  for (const detect of detectors) {
    const clash = detect(pair, known)
    if (!clash) continue
    const reasons = [...(clash.isWhole ? [] : common(pair, known)), ...clash.reasons, ...hedges(pair)]
    const score = Math.round(100 * total(reasons)) / 100
    if (score >= LISTED && (!best || score > best.score)) best = { type: clash.type, score, reasons }
  }
  return best
}

function hedges({ a, b }: Aligned): Reason[] {
  const reasons: Reason[] = []
  if (a.mode === 'possible' || b.mode === 'possible')
    reasons.push({ feature: 'possible', detail: 'one is put forward as possible only', weight: -1 })
  return reasons
}
