import type { Known } from '../assess/index.ts'
import type { LegalStatusName } from '../model/claim.ts'
import { ALIKE, type Beside, BORNE, SHOWN, unique, type Verdict } from './draft-beside.ts'
import { coverage, type Line, lineOf } from './draft-line.ts'

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
/** What takes a step back. */
const falling: ReadonlySet<LegalStatusName> = new Set<LegalStatusName>([
  'acquitted',
  'dropped',
  'overturned',
  'pardoned',
])

const stepOf = (status: LegalStatusName): number => ladder.findIndex((step) => step.includes(status))

/** A status that nobody in the case tells of this one, where they tell a lower one. */
export function strongerStatus({ own, tells }: Beside, { entities }: Known): Verdict | null {
  for (const { claim } of own)
    for (const { status, of } of claim.legalStatus) {
      const step = stepOf(status)
      if (of === null || claim.stance === 'denies') continue
      const told = tells.flatMap((telling) => telling.claim.legalStatus.filter((each) => each.of === of))
      const highest = Math.max(-1, ...told.map((each) => stepOf(each.status)))
      // a step is told of them, and not that it was taken back
      const isTakenBack = step < 0 && told.length > 0 && !told.some((each) => each.status === status)
      if (isTakenBack && falling.has(status))
        return {
          verdict: 'no support found',
          because: [
            `nobody in the case tells that ${entities.get(of)?.name ?? 'somebody'} was ${status}; what is told is ${[...new Set(told.map((each) => each.status))].join(', ')}`,
          ],
          support: [],
          against: [],
        }
      if (step >= 0 && told.length && highest < step)
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

/** What the case only supposes, doubts or denies, put forward as so. */
export function strongerWords(line: Line, { own, lines }: Beside, { lexicon }: Known): Verdict | null {
  const near = lines.filter(({ bare, covered }) => bare >= ALIKE || covered >= ALIKE)
  const [nearest] = near
  const isFirm =
    own.length > 0 && own.every(({ claim }) => claim.stance === 'asserts' && claim.certainty === 'not stated')
  if (!nearest || !isFirm || HELD.test(line.words) || HEDGED.test(line.words)) return null
  const because = (reason: string): Verdict => ({
    verdict: 'stronger than its source',
    because: [reason],
    support: [],
    against: nearest.claims.slice(0, SHOWN),
  })
  if (HEDGED.test(nearest.line.words))
    return because(`the case has it less surely, or the other way round: “${nearest.line.words}”`)
  const [known] = FACTIVE.exec(line.words) ?? []
  if (known && !near.some((each) => FACTIVE.test(each.line.words)))
    return because(`“${known}” takes it for known, and the case does not: “${nearest.line.words}”`)
  if (own.some(({ claim }) => claim.speakerKind !== 'outlet')) return null
  // who doubts it, or puts it as possible, in words that hold most of the sentence
  const says = unique(near.flatMap(({ claims }) => claims)).filter(
    ({ contentWords }) => coverage(line, [lineOf(contentWords)], lexicon) >= BORNE,
  )
  const soft = says.filter(
    ({ stance, certainty }) =>
      stance === 'denies' || stance === 'doubts' || certainty === 'possible' || certainty === 'probable',
  )
  if (!soft.length || soft.length < says.length) return null
  return {
    verdict: 'stronger than its source',
    because: soft.map(({ stance, certainty, contentWords }) =>
      stance === 'asserts' ? `worded as ${certainty}: “${contentWords}”` : `the source ${stance} it: “${contentWords}”`,
    ),
    support: [],
    against: soft.slice(0, SHOWN),
  }
}

/** Words that hold a whole sentence back, or turn it round. The month is written with a capital. */
const HEDGED =
  /\b(?:may|might|[Pp]erhaps|possibly|reportedly|allegedly|[Aa]pparently|rumou?red|supposed(?:ly)?|den(?:ied|ies|y|ying)|rejected|refuted|disputed)\b/u

/** Words by which a draft does not say a thing outright. */
const HELD = /\b(?:if|whether|never|not|no|nobody|nothing)\b|n[’']t\b/iu

/** Verbs that take what is said for known. */
const FACTIVE =
  /\b(?:prov(?:e[sdn]?|ing)|confirm(?:s|ed)?|establish(?:es|ed)?|admit(?:s|ted)?|confess(?:es|ed)?|reveal(?:s|ed)?)\b/iu
