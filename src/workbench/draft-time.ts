import type { Telling } from '../model/assess.ts'
import { intervalOf, mayCoincide } from '../model/calendar.ts'
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
    const told = others.flatMap(timesOf)
    const untold = timesOf(telling).filter((edtf) => EXACT.test(edtf) && !told.some((other) => isOfOneDay(edtf, other)))
    if (untold.length)
      return {
        verdict: 'no support found',
        because: untold.map((edtf) => `nobody in the case tells of this time: ${edtf}`),
        support: [],
        against: [],
      }
  }
  return null
}

const timesOf = ({ claim: { times } }: Telling): string[] =>
  times.flatMap(({ edtf, of }) => (edtf !== null && of !== 'saying' ? [edtf] : []))

/** Whether two times may be one day, in whichever year where one of them was placed without its own. */
function isOfOneDay(edtf: string, other: string): boolean {
  const [a, b] = [intervalOf(edtf), intervalOf(other)]
  return (a !== null && b !== null && mayCoincide(a, b)) || edtf.slice(4) === other.slice(4)
}
