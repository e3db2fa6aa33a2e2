import { type Aligned, isShared } from './aligned.ts'
import type { Clash } from './contradiction.ts'
import { exclusiveKinds } from './data/kind.ts'
import { nationalities, ordinals } from './data/noun.ts'
import type { Fact } from './fact.ts'
import type { Lexicon } from './lexicon.ts'
import type { Known } from './role.ts'

/** A person is no animal, and a place no book. */
const KINDS = 3
/** A film may be called after a book, so that two things bear the name. */
const WORKS = 2.8
/** What comes first does not come second. */
const PLACES_IN_A_ROW = 2
/** One may be of two countries, but is rarely told to be so. */
const COUNTRIES = 2.4
/** "a real place" and "a fictional place": the words may be meant of different sides of a thing. */
const QUALITIES = 2.4

/**
 * Of one who or what is said to be two things that cannot be one: things of two kinds, the first and the second of a kind, one of
 * two years or countries, or with two qualities that exclude each other.
 */
export function otherKind({ a, b, agents, predicates, sameTime }: Aligned, { lexicon }: Known): Clash | null {
  if (a.denied || b.denied || sameTime === false || !isSaid(a) || !isSaid(b) || !isShared(agents, 0.8)) return null
  const clash = (feature: string, weight: number, one: string, other: string): Clash => ({
    type: 'other value',
    reasons: [{ feature, detail: `one says “${one}”, the other “${other}”`, weight }],
  })
  const [mine, theirs] = [a, b].map(wordingOf)
  const kinds = [a, b].map(({ predicate, form }) => (form === 'noun' ? lexicon.kindOf(predicate) : null))
  if (kinds[0] && kinds[1] && kinds[0] !== kinds[1]) return clash('kind', KINDS, mine!, theirs!)
  const [one, other] = [a, b].map(({ predicate }) => exclusiveKinds.get(predicate))
  if (one !== undefined && other !== undefined && one !== other) return clash('kind', WORKS, mine!, theirs!)
  const ofOneKind = predicates === 'same' || predicates === 'near'
  if (ofOneKind && isApart(a, b, ordinals)) return clash('order', PLACES_IN_A_ROW, mine!, theirs!)
  if (ofOneKind && isApart(a, b, /^(?:1[0-9]|20)\d\d$/u)) return clash('year', PLACES_IN_A_ROW, mine!, theirs!)
  if ((ofOneKind || kinds.every((kind) => kind === 'person' || kind === null)) && isApart(a, b, nationalities))
    return clash('country', COUNTRIES, mine!, theirs!)
  return areOpposedIn(a, b, lexicon) ? clash('quality', QUALITIES, mine!, theirs!) : null
}

/** What somebody is called on the way, "the legend Varga", is often a figure of speech. */
const isSaid = ({ form, mode, said }: Fact): boolean =>
  mode === 'actual' && ((form === 'noun' && said !== null) || form === 'adjective')

const wordingOf = ({ said, predicate }: Fact): string => said?.wording ?? predicate

const wordsOf = ({ said, predicate }: Fact): readonly string[] => said?.words ?? [predicate]

/** Whether each has a word of the list or the pattern, and they have none in common. */
function isApart(a: Fact, b: Fact, list: ReadonlySet<string> | RegExp): boolean {
  const [mine, theirs] = [a, b].map((fact) =>
    wordsOf(fact).filter((word) => (list instanceof RegExp ? list.test(word) : list.has(word))),
  )
  return mine!.length > 0 && theirs!.length > 0 && !mine!.some((word) => theirs!.includes(word))
}

/** Whether an adjective of one excludes an adjective of the other: "real", "fictional". */
const areOpposedIn = (a: Fact, b: Fact, lexicon: Lexicon): boolean =>
  qualitiesOf(a).some((mine) =>
    qualitiesOf(b).some((theirs) => lexicon.relation(mine, theirs, 'adjective') === 'opposed'),
  )

const qualitiesOf = (fact: Fact): readonly string[] =>
  wordsOf(fact).filter((word) => fact.form === 'adjective' || word !== fact.predicate)
