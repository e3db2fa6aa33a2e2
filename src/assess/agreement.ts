import type { Agreement } from '../model/assess.ts'
import type { ClauseMode } from '../model/gist.ts'
import { quantitiesOverlap } from '../model/quantity.ts'
import { type Aligned, common, isShared, total } from './aligned.ts'
import { moving } from './data/noun.ts'
import type { Fact } from './fact.ts'
import { otherDate } from './other-date.ts'
import { otherKind } from './other-kind.ts'
import { areOneSum, type Known, type Match } from './role.ts'

/** Where both are put forward as so, whether said or taken for granted. */
const asSo = (mode: ClauseMode): boolean => mode === 'actual' || mode === 'presupposed'

/**
 * Whether two facts say the same: predicates of one meaning, nobody and nothing that differs, and enough that is named on both
 * sides. "Varga was arrested" and "Toma arrested Varga" do; "Varga studied" and "Varga studied law" do not.
 */
export function agreement(pair: Aligned, known: Known): Agreement | null {
  const { a, b, predicates, sameTime } = pair
  if (predicates !== 'same' && predicates !== 'near') return null
  if (a.denied !== b.denied || !(a.mode === b.mode || (asSo(a.mode) && asSo(b.mode)))) return null
  if (sameTime === false || a.status !== b.status || isAtOdds(pair)) return null
  if (otherKind(pair, known) || otherDate(pair, known)) return null
  if ((a.isAgain && b.isAgain) || isTitle(a) || isTitle(b) || !isAnchored(pair)) return null
  const reasons = common(pair, known)
  return { type: 'same', score: total(reasons), reasons }
}

/** "President Toma went": what somebody is called on the way is not put forward, unless it is told how often. */
const isTitle = ({ form, mode, said }: Fact): boolean =>
  form === 'noun' && mode === 'presupposed' && said !== null && said.quantity === null

const apart: ReadonlySet<string> = new Set(['different', 'opposed', 'unrelated'])

/** Whether a role of one is not that of the other, or is denied there, or is another number. */
function isAtOdds({ a, b, agents, objects, others }: Aligned): boolean {
  const matches = [agents, objects, ...others.values()].filter((match) => match !== null)
  if ([...others.values()].some(({ likeness }) => likeness === 'different') || areCalledApart(a, b)) return true
  if (a.status !== null && apart.has(others.get('of')?.likeness ?? '')) return true
  if ([agents, objects].some((match) => match !== null && apart.has(match.likeness))) return true
  return matches.some(({ a: one, b: other, likeness }) => {
    if (likeness === 'same' && one.negated !== other.negated) return true
    return one.quantity !== null && other.quantity !== null && quantitiesOverlap(one.quantity, other.quantity) === false
  })
}

/** "the first minister" and "the second minister": each says more than the noun, and nothing of it is the same. */
function areCalledApart({ said: mine }: Fact, { said: theirs }: Fact): boolean {
  if (!mine || !theirs) return false
  const [more, other] = [mine, theirs].map(({ words, head }) => words.filter((word) => word !== head))
  return more!.length > 0 && other!.length > 0 && !more!.some((word) => other!.includes(word))
}

/** How much a predicate must say to be one event with nothing but one name beside it. */
const TELLING = 0.4

const isSame = ({ likeness }: Match): boolean => likeness === 'same'

/** Whether enough that is named stands on both sides. */
function isAnchored({ a, b, agents, objects, others, weight, sameTime }: Aligned): boolean {
  const circumstances = [...others.values()].filter((match) => isShared(match))
  const anchors = [agents, objects].filter((match): match is Match => isShared(match)).concat(circumstances)
  if (!anchors.some(({ strength }) => strength >= 0.8)) return false
  const same = [agents, objects, ...others.values()].filter((match): match is Match => match?.likeness === 'same')
  if (same.length > 1 && same.some((match) => areOneSum(match.a, match.b))) return true
  // "ordered the files burned", "had the files burned"
  if (isShared(agents, 0.8) && objects?.likeness === 'same' && others.get('to do')?.likeness === 'same') return true
  if (weight < TELLING)
    return anchors.length > 2 || (anchors.length === 2 && isShared(objects, 0.8) && isShared(agents))
  if (anchors.length > 1) return true
  // what is only wanted or may be is one wish only where both tell whose and of what
  if (!asSo(a.mode) || moving.has(a.predicate) || moving.has(b.predicate)) return false
  if (isShared(objects, 0.8))
    return (
      (!a.others.length || !b.others.length || sameTime === true || [...others.values()].some(isSame)) &&
      (!agents || agents.likeness === 'unknown' || sameTime === true)
    )
  // "he slept well" and "he slept in the office", "she resigned" and "she resigned as chair of the guild"
  const told = [a, b].map(({ objects, others }) => objects.length + others.length)
  const isBare = told.every((roles) => !roles) || (sameTime === true && told.some((roles) => !roles))
  return isShared(agents, 0.8) && isBare && weight >= 0.5
}
