import type { Role } from '../model/gist.ts'
import { quantitiesOverlap } from '../model/quantity.ts'
import { type Aligned, isShared } from './aligned.ts'
import type { Clash } from './contradiction.ts'
import { functional, schools } from './data/noun.ts'
import { type Known, type Match, matched, wordingOf } from './role.ts'

/** "not Arabic but Chinese" against "Arabic": the plainest that a contradiction can be. */
const DENIED_VALUE = 2.5
const FUNCTIONAL_VALUE = 2
const NUMBER = 1.5
/** Two names with words in common: rather one thing that is to be looked up than a contradiction. */
const TWO_NAMES = 1

const areAlike = ({ predicates }: Aligned): boolean => predicates === 'same' || predicates === 'near'

/** What one says and the other says not: "not Arabic but Chinese"; or another place for what has but one. */
export function otherValue(pair: Aligned, known: Known): Clash | null {
  const { a, b, agents, objects, others, sameTime } = pair
  if (!areAlike(pair) || a.denied !== b.denied || a.denied || sameTime === false) return null
  if (agents && agents.likeness !== 'same') return null
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    for (const role of [...one.objects, ...one.others].filter(({ negated }) => negated)) {
      const same = [...other.objects, ...other.others].find(
        (each) => !each.negated && matched(role, each, known).likeness === 'same',
      )
      if (!same || !isShared(agents)) continue
      const told = [...other.objects, ...other.others]
      const instead = [...one.objects, ...one.others].filter(
        (each) =>
          !each.negated && each.as === role.as && !told.some((its) => matched(each, its, known).likeness === 'same'),
      )
      const but = instead.length ? ` but ${instead.map((each) => wordingOf(each, known)).join(', ')}` : ''
      const detail = `one says ${wordingOf(same, known)}, the other says not ${wordingOf(role, known)}${but}`
      return { type: 'other value', reasons: [{ feature: 'value', detail, weight: DENIED_VALUE }] }
    }
  if (!functional.has(a.predicate) || !(isShared(agents) || isShared(objects))) return null
  // who made "a film by Linde" is no value of the film
  for (const [place, match] of others)
    if (match.likeness === 'different' && place !== 'by')
      return {
        type: 'other value',
        reasons: [{ feature: 'value', detail: says(place, match, known), weight: FUNCTIONAL_VALUE }],
      }
  return null
}

const says = (place: string, { a, b }: Match, known: Known): string =>
  `one says ${place} ${wordingOf(a, known)}, the other ${place} ${wordingOf(b, known)}`

/** Another number of the same, further off than rounding goes. */
export function otherNumber(pair: Aligned, known: Known): Clash | null {
  const { a, b, agents, objects, others, sameTime } = pair
  if (!areAlike(pair) || a.denied || b.denied || sameTime === false) return null
  const slots = [objects, ...others.values()].filter((match) => match !== null)
  const anchors = [agents, ...slots].filter((match): match is Match => isShared(match))
  if (![agents, objects].every((match) => match?.likeness !== 'different')) return null
  for (const match of slots) {
    const [one, other] = [match.a.quantity, match.b.quantity]
    if (!one || !other || quantitiesOverlap(one, other) !== false) continue
    if (!anchors.some((anchor) => anchor !== match && anchor.strength >= 0.8)) continue
    const detail = `one says ${wordingOf(match.a, known)}, the other ${wordingOf(match.b, known)}`
    return { type: 'other number', reasons: [{ feature: 'number', detail, weight: NUMBER }] }
  }
  return null
}

/** Two bodies of one kind with words of their names in common, where each names one: perhaps one under two names. */
export function perhapsTheSame(pair: Aligned, known: Known): Clash | null {
  const { a, b, agents, sameTime } = pair
  if (!areAlike(pair) || a.denied || b.denied || sameTime === false || !isShared(agents, 0.8)) return null
  for (const one of a.others)
    for (const other of b.others) {
      if (one.as !== other.as || !areTwoNames(one, other, known)) continue
      // who names both does not take them for one
      if ([a, b].some(({ telling }) => [one, other].every((role) => telling.claim.about.includes(role.entity ?? ''))))
        continue
      const detail = `${wordingOf(one, known)} and ${wordingOf(other, known)}: perhaps one under two names`
      return { type: 'perhaps the same', reasons: [{ feature: 'two names', detail, weight: TWO_NAMES + 1 }] }
    }
  return null
}

function areTwoNames(a: Role, b: Role, known: Known): boolean {
  if (a.entity !== null && a.entity === b.entity) return false
  const [one, other] = [a, b].map((role) => namedWords(role, known))
  const kind = (words: readonly string[]): boolean => words.some((word) => schools.has(word))
  if (!kind(one!) || !kind(other!)) return false
  const shared = one!.filter((word) => !schools.has(word) && other!.includes(word))
  const rest = [one!, other!].map((words) => words.filter((word) => !schools.has(word) && !shared.includes(word)))
  return shared.length > 0 && rest.some(({ length }) => length > 0)
}

const namedWords = (role: Role, { entities }: Known): string[] => {
  const name = role.entity === null ? undefined : entities.get(role.entity)?.name
  return name
    ? (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/s$/u, ''))
    : [...role.words]
}
