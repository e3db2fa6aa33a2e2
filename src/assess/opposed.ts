import type { Reason } from '../model/assess.ts'
import { type Aligned, isShared } from './aligned.ts'
import type { Clash } from './contradiction.ts'
import { whatever } from './data/noun.ts'
import type { Fact } from './fact.ts'
import type { Known, Match } from './role.ts'

/** What a plain yes and no weigh: as much as a name in common and half a predicate. */
const YES_AND_NO = 2
/** Words of opposite meaning may be meant of different sides of a thing: "won the vote", "lost the vote". */
const OPPOSITES = 1.5

/** One says it and the other says that it was not so; or they say the opposite of each other. */
export function opposed(pair: Aligned, known: Known): Clash | null {
  const { a, b, predicates, sameTime } = pair
  const isYesAndNo =
    a.denied !== b.denied && (predicates === 'same' || predicates === 'near' || isKindDenied(pair, known))
  const areOpposite = a.denied === b.denied && !a.denied && predicates === 'opposed'
  if (!isYesAndNo && !areOpposite) return null
  if (sameTime === false || a.status !== b.status || !isOneMatter(pair)) return null
  const reasons: Reason[] = [
    isYesAndNo
      ? {
          feature: 'yes and no',
          detail: `one says that it was so, the other that it was not: ${wordingOf(a, b)}`,
          weight: YES_AND_NO,
        }
      : { feature: 'opposites', detail: `one says “${a.predicate}”, the other “${b.predicate}”`, weight: OPPOSITES },
    ...kindOf(pair, known),
    ...doubts(pair),
  ]
  return {
    type: [a, b].some(({ telling, denied }) => denied && telling.claim.stance === 'denies') ? 'denial' : 'opposed',
    reasons,
  }
}

/** What makes one matter of two nouns of which one is a kind of the other. */
function kindOf(pair: Aligned, known: Known): Reason[] {
  const { a, b, predicates } = pair
  if (predicates !== null || !isKindDenied(pair, known)) return []
  const [denied, other] = a.denied ? [a, b] : [b, a]
  return [{ feature: 'kind', detail: `“${other.predicate}” is a kind of “${denied.predicate}”`, weight: 0.6 }]
}

/** "is no musician" denies "is a drummer". */
function isKindDenied({ a, b }: Aligned, { lexicon }: Known): boolean {
  const [denied, other] = a.denied ? [a, b] : [b, a]
  if (!denied.said || !other.said || denied.said.words.length > 1 || other.mode !== 'actual') return false
  return lexicon.isKindOf(other.predicate, denied.predicate)
}

const wordingOf = (a: Fact, b: Fact): string =>
  [a, b].map(({ predicate, denied }) => (denied ? `not “${predicate}”` : `“${predicate}”`)).join(' and ')

const may: ReadonlySet<string> = new Set(['same', 'compatible', 'unknown'])
const isOne = (match: Match | null): boolean => !match || may.has(match.likeness)

/** Whether yes and no are said of one thing: nothing stands on both sides that differs, and a name does that is the same. */
function isOneMatter({ a, b, agents, objects, others, weight }: Aligned): boolean {
  if (!isOne(agents) || !isOne(objects) || ![...others.values()].every(isOne)) return false
  if (!isWithinScope(a, b, others)) return false
  if (isShared(agents) && isOfWhatever(a, b, others)) return true
  if (isShared(objects) && (isShared(agents) || !agents || weight >= 0.4)) return true
  if (!isShared(agents)) return false
  const bare = !a.objects.length && !b.objects.length
  if (bare) return [...others.values()].some((match) => isShared(match)) || weight >= 0.4
  return objects !== null && objects.likeness !== 'unknown' ? true : objects !== null && weight >= 0.5
}

/** "ordered nothing burned" denies "ordered the files burned", but "ordered nothing" may be said of a dinner. */
function isOfWhatever(a: Fact, b: Fact, others: Aligned['others']): boolean {
  const [denied, other] = a.denied ? [a, b] : [b, a]
  return (
    denied.objects.some(({ head }) => whatever.has(head)) &&
    other.objects.length > 0 &&
    [...others.values()].some(({ likeness }) => likeness === 'same')
  )
}

/** "did not return to the school" does not deny "returned to Sarn", nor "returned": what is denied goes no further than its words. */
function isWithinScope(a: Fact, b: Fact, others: Aligned['others']): boolean {
  const [denied, other] = a.denied ? [a, b] : [b, a]
  if (hasMoreSaid(denied, other)) return false
  if (!denied.others.length || (denied.objects.length && other.objects.length)) return true
  return [...others.values()].some(({ likeness }) => likeness === 'same')
}

/** What makes it less sure that the two speak of one thing. */
function doubts({ a, b, agents, objects, others }: Aligned): Reason[] {
  const reasons: Reason[] = []
  for (const [name, match] of [
    ['who', agents],
    ['whom or what', objects],
  ] as const)
    if (match?.likeness === 'unknown' && ![match.a, match.b].some(({ head }) => whatever.has(head)))
      reasons.push({ feature: name, detail: `${name} is meant is not told on one side`, weight: -0.8 })
  const [denied] = a.denied ? [a] : [b]
  const narrower = denied.others.filter(
    (role) => ![...others.values()].some((match) => match.a === role || match.b === role),
  )
  if (narrower.length) {
    const detail = `only one says “${narrower[0]!.as} ${narrower[0]!.words.join(' ')}”`
    reasons.push({ feature: 'scope', detail, weight: -0.7 * Math.min(2, narrower.length) })
  }
  return reasons
}

/** "not the first woman" denies neither "the second woman" nor "a woman". */
const hasMoreSaid = ({ said, predicate }: Fact, other: Fact): boolean =>
  said !== null &&
  other.said !== null &&
  said.words.some((word) => word !== predicate && !other.said!.words.includes(word))
