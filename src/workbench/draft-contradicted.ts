import type { Contradiction, Telling } from '../model/assess.ts'
import { quantitiesOverlap, readQuantity } from '../model/quantity.ts'
import type { ClaimView } from '../model/view.ts'
import { ALIKE, type Beside, SHOWN, unique, type Verdict } from './draft-beside.ts'
import type { Line } from './draft-line.ts'
import { mayBeOne, whensOf } from './draft-time.ts'

/** Somebody in the case says otherwise and nobody the same: by a contradiction, another number, another time. */
export function contradicted(line: Line, { own, lines, same, otherwise, tells }: Beside): Verdict | null {
  const clash = otherwise.filter(({ contradiction }) => contradiction.type !== 'perhaps the same')
  if (clash.length && !same.some((claim) => bearsOut(claim, own, tells, clash[0]!.contradiction.type)))
    return {
      verdict: 'contradicted',
      because: clash[0]!.contradiction.reasons.map(({ detail }) => detail),
      support: [],
      against: unique(clash.map(({ claim }) => claim)).slice(0, SHOWN),
    }
  const alike = lines.filter(({ bare }) => bare >= ALIKE)
  const quantity = readQuantity(line.words)
  const others = quantity
    ? alike.flatMap(({ line: { words }, claims }) => {
        const told = readQuantity(words)
        const isSame = told && quantitiesOverlap(quantity, told)
        return told && isSame !== null ? [{ words, claims, isSame }] : []
      })
    : []
  if (others.length && !others.some(({ isSame }) => isSame))
    return {
      verdict: 'contradicted',
      because: [`another number: “${others[0]!.words}”`],
      support: [],
      against: unique(others.flatMap(({ claims }) => claims)).slice(0, SHOWN),
    }
  const days = own.flatMap(whensOf)
  const told = alike.flatMap(({ tellings, line: { words }, claims }) =>
    tellings.flatMap((telling) => whensOf(telling).map((time) => ({ time, words, claims }))),
  )
  if (days.length && told.length && !told.some(({ time }) => days.some((day) => mayBeOne(day, time))))
    return {
      verdict: 'contradicted',
      because: [`another time: “${told[0]!.words}”`],
      support: [],
      against: unique(told.flatMap(({ claims }) => claims)).slice(0, SHOWN),
    }
  return null
}

/** Whether a claim says the same in the very thing in which another says otherwise: it names the same people, or a time that fits. */
function bearsOut(
  claim: ClaimView,
  own: readonly Telling[],
  tells: readonly Telling[],
  type: Contradiction['type'],
): boolean {
  if (type === 'other actor') {
    const named = own.flatMap((telling) => telling.claim.about)
    return named.every((id) => claim.about.includes(id))
  }
  if (type === 'other date')
    return tells
      .filter((telling) => telling.claim.id === claim.id)
      .flatMap(whensOf)
      .some((time) => own.flatMap(whensOf).some((day) => mayBeOne(day, time)))
  return true
}
