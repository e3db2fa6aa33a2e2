import type { Known } from '../assess/index.ts'
import type { LegalStatusName } from '../model/claim.ts'
import type { ClaimView } from '../model/view.ts'
import { ALIKE, type Beside, SHOWN, unique, type Verdict } from './draft-beside.ts'
import type { Line } from './draft-line.ts'

/** From the first word against somebody to the last; what takes a status back is no step up. */
const ladder: readonly (readonly LegalStatusName[])[] = [
  ['accused in public'],
  ['suspected'],
  ['detained', 'arrested'],
  ['remanded'],
  ['charged'],
  ['on trial'],
  ['convicted'],
  ['sentenced', 'under appeal'],
]
const stepOf = (status: LegalStatusName): number => ladder.findIndex((step) => step.includes(status))

/** A status that nobody in the case tells of this one, where they tell a lower one. */
export function strongerStatus({ own, tells }: Beside, { entities }: Known): Verdict | null {
  for (const { claim } of own)
    for (const { status, of } of claim.legalStatus) {
      const step = stepOf(status)
      if (of === null || step < 0 || claim.stance === 'denies') continue
      const told = tells.flatMap((telling) => telling.claim.legalStatus.filter((each) => each.of === of))
      const highest = Math.max(-1, ...told.map((each) => stepOf(each.status)))
      if (told.length && highest < step)
        return {
          verdict: 'stronger than its source',
          because: [
            `the draft has ${entities.get(of)?.name ?? 'somebody'} ${status}; the most that the case tells is ${[...new Set(told.map((each) => each.status))].join(', ')}`,
          ],
          support: [],
          against: [],
        }
    }
  return null
}

/** What the case only supposes, doubts, asks for or denies, put forward as so. */
export function strongerWords(line: Line, { own, lines }: Beside): Verdict | null {
  const near = lines.filter(({ bare, covered }) => bare >= ALIKE || covered >= ALIKE)
  const claims = unique(near.flatMap((each) => each.claims)).filter((claim) =>
    near.some(({ line: held }) => isWithin(claim, held)),
  )
  if (!claims.length) return null
  const isFirm =
    own.length > 0 && own.every(({ claim }) => claim.stance === 'asserts' && claim.certainty === 'not stated')
  if (!isFirm || HEDGED.test(line.words)) return null
  const soft = claims.filter(
    ({ stance, certainty }) =>
      stance === 'denies' || stance === 'doubts' || certainty === 'possible' || certainty === 'probable',
  )
  const firm = claims.filter((claim) => !soft.includes(claim) && claim.partOf === null && claim.within === null)
  const hedge = near.find(({ line: held }) => HEDGED.test(held.words))
  if (hedge && near[0] === hedge)
    return {
      verdict: 'stronger than its source',
      because: [`the case has it less surely, or the other way round: “${hedge.line.words}”`],
      support: [],
      against: hedge.claims.slice(0, SHOWN),
    }
  if (!soft.length || firm.length) return null
  return {
    verdict: 'stronger than its source',
    because: soft.map(({ stance, certainty, contentWords }) =>
      stance === 'asserts' ? `worded as ${certainty}: “${contentWords}”` : `the source ${stance} it: “${contentWords}”`,
    ),
    support: [],
    against: soft.slice(0, SHOWN),
  }
}

const isWithin = ({ content }: ClaimView, { start, end }: Line): boolean =>
  content.some((span) => span.start < end && span.end > start)

/** Words that hold a sentence back, or turn it round. */
const HEDGED =
  /\b(?:may|might|perhaps|possibly|reportedly|allegedly|apparently|rumou?red|said to|supposed(?:ly)?|denied|denies|deny|denying|rejected|refused|if|whether|never|not|no)\b|n[’']t\b/iu
