import { accusedIn, isRepresentative, type Known } from '../assess/index.ts'
import type { Telling } from '../model/assess.ts'
import { hull } from '../model/text.ts'
import type { ClaimView } from '../model/view.ts'
import { ALIKE, type Beside, BORNE, SHOWN, unique, type Verdict } from './draft-beside.ts'
import { coverage, type Line, lineAt, lineOf } from './draft-line.ts'

/** So much of what somebody says must stand in other words of theirs. */
const HALF = 0.5

/** A saying that the case has from somebody else. */
export function otherSpeaker({ own, lines, same, text }: Beside, { entities, lexicon }: Known): Verdict | null {
  const speakers = new Set(own.flatMap(({ claim }) => (claim.speakerKind === 'outlet' ? [] : [claim.speaker])))
  // what two say in one sentence stands in several of the case
  if (speakers.size > 1) return null
  for (const { claim } of own) {
    const { speaker } = claim
    // what one denies, another said
    if (
      claim.stance === 'denies' ||
      claim.speakerKind !== 'named' ||
      speaker === null ||
      entities.get(speaker)?.kind !== 'Person'
    )
      continue
    const near = unique([...same, ...lines.filter(({ covered }) => covered >= BORNE).flatMap((each) => each.claims)])
    const content = lineAt(text, hull(claim.content)!)
    const all = [
      ...near,
      ...lines.filter(({ line }) => coverage(content, [line], lexicon) >= HALF).flatMap((each) => each.claims),
    ]
    const sayings = near.filter(({ speakerKind }) => speakerKind !== 'outlet')
    const surname = entities.get(speaker)!.name.split(' ').at(-1)!
    const isTheirs = ({ speaker: who, chain, sourceWords, candidates }: ClaimView): boolean =>
      who === speaker ||
      candidates.includes(speaker) ||
      [...chain, sourceWords].some((words) => words.includes(surname))
    const isNamed = lines.some(({ line, covered }) => covered >= BORNE && line.words.includes(surname))
    if (sayings.length && !all.some(isTheirs) && !isNamed)
      return {
        verdict: 'attribution lost',
        because: [`the draft gives it to ${entities.get(speaker)!.name}, the case to ${sayings[0]!.speakerName}`],
        support: [],
        against: sayings.slice(0, SHOWN),
      }
  }
  return null
}

/** Who is said to have done a wrong, a step of a proceeding left aside. */
const accusedOf = (own: readonly Telling[], known: Known): ReadonlySet<string> =>
  new Set(
    own.flatMap((telling) => accusedIn(telling, known).flatMap(({ of, statuses }) => (statuses.length ? [] : [of]))),
  )

/** Whether a sentence holds most of what a claim says, and not only whom it is about. */
const saysAsMuch = (line: Line, { contentWords }: ClaimView, { lexicon }: Known): boolean =>
  coverage(lineOf(contentWords), [line], lexicon) >= BORNE

/** What somebody is accused of, told as so. */
export function lostAttribution(line: Line, { own, lines, allegations, same }: Beside, known: Known): Verdict | null {
  // what is nearly the words of an allegation is one, however it is read
  const repeated = lines
    .filter(({ alone }) => alone >= ALIKE)
    .flatMap(({ claims }) =>
      allegations.filter(({ claim, statuses }) => !statuses.length && claims.some(({ id }) => id === claim.id)),
    )
    .filter(({ claim }) => claim.speakerKind !== 'outlet' && saysAsMuch(line, claim, known))
  const accused = new Set([...accusedOf(own, known), ...repeated.map(({ of }) => of)])
  // "Varga ordered the files burned" has a speaker too, who is the accused
  if (!accused.size || own.some(({ claim }) => claim.speakerKind !== 'outlet' && !accused.has(claim.speaker ?? '')))
    return null
  const near = unique([...same, ...lines.flatMap(({ claims }) => claims)])
  const said = near.filter(({ id }) => allegations.some(({ claim }) => claim.id === id))
  return {
    verdict: 'attribution lost',
    because: ['an allegation is told as so; it needs whoever makes it'],
    support: said.slice(0, SHOWN),
    against: unique(
      allegations.filter(({ claim }) => said.some(({ id }) => id === claim.id)).flatMap(({ answers }) => answers),
    ),
  }
}

/** An allegation to which the case holds an answer, and the draft none in this sentence or the two behind it. */
export function withoutAnswer({ own, near, allegations, lines, same }: Beside, known: Known): Verdict | null {
  if (!accusedOf(own, known).size) return null
  const ids = new Set(
    [...same, ...lines.filter(({ bare }) => bare >= BORNE).flatMap(({ claims }) => claims)].map(({ id }) => id),
  )
  const answered = allegations.filter(({ claim, answers }) => ids.has(claim.id) && answers.length)
  const answers = unique(answered.flatMap((each) => each.answers))
  const isGiven = near.some(
    ({ words }) =>
      DENIES.test(words) &&
      (isRepresentative(words) || answers.some(({ speakerName }) => words.includes(speakerName.split(' ').at(-1)!))),
  )
  if (!answers.length || isGiven) return null
  return {
    verdict: 'allegation without its answer',
    because: [
      `${answers[0]!.speakerName === 'the outlet' ? 'A text of the case' : answers[0]!.speakerName} answers it, and the draft does not say so`,
    ],
    support: answered.map(({ claim }) => claim).slice(0, SHOWN),
    against: answers.slice(0, SHOWN),
  }
}

const DENIES =
  /\b(?:den(?:y|ies|ied|ial)|reject(?:s|ed)?|not|no|never|nothing|false|untrue|refut\w+|disput\w+)\b|n[’']t\b/iu
