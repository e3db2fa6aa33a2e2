import { daysBetween, placed, type When } from '../assess/index.ts'
import type { Telling } from '../model/assess.ts'
import type { Beside, Verdict } from './draft-beside.ts'

/** A month or a day: a year alone is seldom the point of a sentence. */
const EXACT = /^\d{4}-(?:0[1-9]|1[0-2])/u

/**
 * A month or day on which nobody in the case puts anything of those whom the sentence is about: who tells the deed and no date bears
 * out no date.
 */
export function untoldTime({ own, tells }: Beside): Verdict | null {
  for (const telling of own) {
    const { about } = telling.claim
    const others = tells.filter(({ claim }) => claim.about.some((id) => about.includes(id)))
    if (!about.length || !others.length) continue
    const told = others.flatMap(whensOf)
    const untold = whensOf(telling).filter(
      (when) => EXACT.test(when.edtf) && !told.some((each) => mayBeOne(when, each)),
    )
    if (untold.length)
      return {
        verdict: 'no support found',
        because: untold.map(({ edtf }) => `nobody in the case tells of this time: ${edtf}`),
        support: [],
        against: [],
      }
  }
  return null
}

/** When what a telling tells was; the time of the saying is left aside. */
export const whensOf = ({ claim: { times } }: Telling): When[] =>
  times.flatMap(({ edtf, of, anchoredOn }) => (of === 'saying' ? [] : (placed(edtf, anchoredOn === 'published') ?? [])))

/** Whether two times may be of one day, or nobody can tell because a year was only guessed. */
export const mayBeOne = (a: When, b: When): boolean => (daysBetween(a, b) ?? 0) === 0
