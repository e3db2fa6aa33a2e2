import type { Role } from '../model/gist.ts'
import { type Aligned, isShared } from './aligned.ts'
import type { Clash } from './contradiction.ts'
import { continents, continentsOf, lying } from './data/continent.ts'
import { placeKinds } from './data/kind.ts'
import { schools } from './data/noun.ts'
import type { Fact } from './fact.ts'
import type { Key } from './key.ts'
import { type Known, wordingOf } from './role.ts'

/** No town lies in two countries: as plain as a kind that excludes another. */
const WHEREABOUTS = 2.5

/** Of one place or school, two countries or continents are told that it lies in, of which neither holds the other. */
export function otherPlace({ a, b, agents, objects, sameTime }: Aligned, known: Known): Clash | null {
  if (a.denied || b.denied || sameTime === false) return null
  const which = agents ?? objects
  if (!which || !isShared(which, 0.8) || !isFixed(which.a, known)) return null
  const [one, other] = [a, b].map(landIn)
  if (!one || !other || mayBeOne(one.land, other.land)) return null
  const detail = `one says that it is in ${wordingOf(one.role, known)}, the other in ${wordingOf(other.role, known)}`
  return { type: 'other value', reasons: [{ feature: 'where', detail, weight: WHEREABOUTS }] }
}

/** A place, or a school, which has one seat where a firm may have many. */
const isFixed = ({ entity, words }: Role, { entities }: Known): boolean =>
  entities.get(entity ?? '')?.kind === 'Place' || words.some((word) => schools.has(word))

/** The one country or continent that a fact says its place lies in: "is in Kordia", "is a town in the north of Kordia". */
function landIn({ predicate, form, mode, others }: Fact): { readonly role: Role; readonly land: string } | null {
  const isSaid = form === 'noun' && (placeKinds.has(predicate) || schools.has(predicate))
  if (mode !== 'actual' || !(isSaid || lying.has(predicate))) return null
  const told = others
    .filter(({ as, negated }) => !negated && /^(?:in|at|of|within|inside)$/u.test(as))
    .flatMap((role) => landsOf(role.wording).map((land) => ({ role, land })))
  const [only] = told
  return only && told.every(({ land }) => land === only.land) ? only : null
}

/** Under what a fact is found as one that says where its place lies. */
export const placeKeys = (fact: Fact): readonly Key[] =>
  landIn(fact) ? [...fact.agents, ...fact.objects].flatMap(({ entity, head }): Key[] => [['lies', entity ?? head]]) : []

const landsOf = (wording: string): readonly string[] => {
  const words = ` ${wording.toLowerCase().replace(/[^\p{L}-]+/gu, ' ')} `
  const found = [...continentsOf.keys(), ...continents].filter((land) => words.includes(` ${land} `))
  // "South Africa" names no continent, "Guinea-Bissau" is not Guinea
  return found.filter((land) => !found.some((longer) => longer !== land && longer.includes(land)))
}

/** One land, or a country and the continent that it lies on. */
const mayBeOne = (a: string, b: string): boolean =>
  a === b || (continentsOf.get(a)?.includes(b) ?? false) || (continentsOf.get(b)?.includes(a) ?? false)
