import { type Aligned, isShared } from './aligned.ts'
import type { Clash } from './contradiction.ts'
import { nationalities, ordinals } from './data/noun.ts'
import type { Fact } from './fact.ts'
import type { Known } from './role.ts'

/** A person is no animal, and a place no book. */
const KINDS = 3
/** What comes first does not come second. */
const PLACES_IN_A_ROW = 2
/** One may be of two countries, but is rarely told to be so. */
const COUNTRIES = 2

/**
 * Of one who or what is said to be two things that cannot be one: things of two kinds, the first and the second of a kind, one of a
 * kind of two years or countries.
 */
export function otherKind({ a, b, agents, predicates, sameTime }: Aligned, { lexicon }: Known): Clash | null {
  if (a.denied || b.denied || sameTime === false || !isSaid(a) || !isSaid(b)) return null
  if (!a.said || !b.said || !isShared(agents, 0.8)) return null
  const clash = (feature: string, weight: number, one: string, other: string): Clash => ({
    type: 'other value',
    reasons: [{ feature, detail: `one says ${one}, the other ${other}`, weight }],
  })
  const kinds = [a, b].map(({ predicate }) => lexicon.kindOf(predicate))
  if (kinds[0] && kinds[1] && kinds[0] !== kinds[1]) return clash('kind', KINDS, a.predicate, b.predicate)
  if (predicates !== 'same' && predicates !== 'near') return null
  const [first, second] = apart(a, b, ordinals)
  if (first && second)
    return clash('order', PLACES_IN_A_ROW, `the ${first} ${a.predicate}`, `the ${second} ${b.predicate}`)
  const [year, otherYear] = apart(a, b, /^(?:1[0-9]|20)\d\d$/u)
  if (year && otherYear)
    return clash('year', PLACES_IN_A_ROW, `the ${a.predicate} of ${year}`, `the ${b.predicate} of ${otherYear}`)
  const [one, other] = apart(a, b, nationalities)
  return one && other ? clash('country', COUNTRIES, `${one} ${a.predicate}`, `${other} ${b.predicate}`) : null
}

/** What somebody is called on the way, "the legend Varga", is often a figure of speech. */
const isSaid = ({ form, mode }: Fact): boolean => form === 'noun' && mode === 'actual'

/** A word of the list or the pattern on each side, where the two have none in common. */
function apart(
  a: Fact,
  b: Fact,
  list: ReadonlySet<string> | RegExp,
): readonly [string | undefined, string | undefined] {
  const [mine, theirs] = [a, b].map(({ said }) =>
    said!.words.filter((word) => (list instanceof RegExp ? list.test(word) : list.has(word))),
  )
  return mine!.some((word) => theirs!.includes(word)) ? [undefined, undefined] : [mine![0], theirs![0]]
}
