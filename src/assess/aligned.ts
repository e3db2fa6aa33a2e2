import type { Reason } from '../model/assess.ts'
import type { Role } from '../model/gist.ts'
import { light } from './data/noun.ts'
import type { Fact } from './fact.ts'
import type { WordRelation } from './lexicon.ts'
import { recordsOfOne } from './records.ts'
import { bestMatch, type Known, type Match, wordingOf } from './role.ts'
import { daysBetween } from './when.ts'

/** Two facts with their parts beside each other. */
export interface Aligned {
  readonly a: Fact
  readonly b: Fact
  readonly predicates: WordRelation | null
  /** how much the predicate says by itself, from 0 to 1 */
  readonly weight: number
  readonly agents: Match | null
  readonly objects: Match | null
  /** roles behind one preposition, by it; and those that name one thing behind different ones */
  readonly others: ReadonlyMap<string, Match>
  /** whether both are dated and may be of one day; null where one is not dated, or nobody can tell */
  readonly sameTime: boolean | null
  /** the days between the two, where they cannot be of one day; 0 else */
  readonly days: number
  /** the names that make it likely that "the files" of the one are "the boxes" of the other; none where that was not asked */
  readonly affair: readonly string[]
}

/** Prepositions that may stand for one another. */
const alike: Readonly<Record<string, string>> = {
  in: 'at',
  on: 'at',
  inside: 'at',
  into: 'to',
  towards: 'to',
  over: 'of',
  about: 'of',
}

/** Lays two facts beside each other. */
export function aligned(a: Fact, b: Fact, known: Known): Aligned {
  const { lexicon } = known
  const form = a.form === b.form ? a.form : 'verb'
  const objects = bestMatch(a.objects, b.objects, known) ?? elsewhere(a, b, known)
  const affair = recordsOfOne(a, b, known.entities)
  const days = a.when && b.when ? daysBetween(a.when, b.when) : null
  const others = new Map<string, Match>()
  const [byPlace, byPlaceToo] = [a, b].map(({ others: roles }) => Map.groupBy(roles, ({ as }) => alike[as] ?? as))
  for (const [place, roles] of byPlace!) {
    const match = bestMatch(roles, byPlaceToo!.get(place) ?? [], known)
    if (match) others.set(place, match)
  }
  return {
    a,
    b,
    predicates: lexicon.relation(a.predicate, b.predicate, form),
    weight: light.has(a.predicate) || light.has(b.predicate) ? 0.2 : weightOf(a, b, known),
    agents: bestMatch(a.agents, b.agents, known),
    objects: objects && affair.length ? { ...objects, likeness: 'same', strength: 0.8 } : objects,
    others,
    sameTime: days === null ? null : days === 0,
    days: days ?? 0,
    affair,
  }
}

/** The one that says less counts. */
const weightOf = (a: Fact, b: Fact, { lexicon }: Known): number =>
  Math.min(lexicon.weight(a.predicate, a.form), lexicon.weight(b.predicate, b.form))

/** What is an object on one side and stands behind a preposition on the other: "asked the guild", "appealed to the guild". */
function elsewhere(a: Fact, b: Fact, known: Known): Match | null {
  if (a.objects.length && b.objects.length) return null
  const match = a.objects.length ? bestMatch(a.objects, b.others, known) : bestMatch(a.others, b.objects, known)
  return match?.likeness === 'same' && match.strength === 1 ? match : null
}

/** So many names say enough. */
const MOST_NAMED = 4

/** Whose papers they are is not said, but of what the two documents tell. */
const AFFAIR = 0.5

/** What two facts have in common, feature by feature; the weights say how much each bears on their being about one matter. */
export function common(
  { a, b, predicates, weight, agents, objects, others, sameTime, affair }: Aligned,
  known: Known,
): Reason[] {
  const reasons: Reason[] = []
  const add = (feature: string, weight: number, detail: string): void => {
    reasons.push({ feature, detail, weight: Math.round(weight * 100) / 100 })
  }
  if (predicates === 'same') add('predicate', 2 * weight, `both say “${a.predicate}”`)
  if (predicates === 'near') add('predicate', 1.6 * weight, `“${a.predicate}” and “${b.predicate}” say the same`)
  if (predicates === 'broader') add('predicate', weight, `“${a.predicate}” and “${b.predicate}” are of one kind`)
  if (predicates === 'opposed') add('predicate', 2 * weight, `“${a.predicate}” and “${b.predicate}” are opposites`)
  for (const [name, match] of [
    ['who', agents],
    ['whom or what', objects],
  ] as const) {
    if (match?.likeness === 'same') {
      const wordings = new Set([match.a, match.b].map((role) => wordingOf(role, known)))
      const wording = affair.length ? [...wordings].join(', ') : wordingOf(match.a, known)
      add(name, 1.5 * match.strength, `both of ${wording}`)
    }
    if (match?.likeness === 'compatible')
      add(name, 0.4, `${wordingOf(match.a, known)} and ${wordingOf(match.b, known)} may be one`)
  }
  for (const [place, match] of others)
    if (match.likeness === 'same') add('circumstance', match.strength, circumstance(place, wordingOf(match.a, known)))
  if (affair.length) add('affair', AFFAIR, `both documents name ${affair.slice(0, MOST_NAMED).join(', ')}`)
  if (sameTime && a.when && b.when) add('time', 0.5, `${a.when.edtf} and ${b.when.edtf} may be of one time`)
  return reasons
}

function circumstance(place: string, wording: string): string {
  if (place === 'to do') return `both to have it ${wording}`
  return place === 'times' ? `both ${wording}` : `both ${place} ${wording}`
}

export const total = (reasons: readonly Reason[]): number => reasons.reduce((sum, { weight }) => sum + weight, 0)

/** Whether a role of both is the same name, or a description that goes into detail. */
export const isShared = (match: Match | null, least = 0.6): boolean =>
  match?.likeness === 'same' && match.strength >= least

/** Every role of a fact. */
export const rolesOf = (fact: Fact): readonly Role[] => [
  ...fact.agents,
  ...fact.notAgents,
  ...fact.objects,
  ...fact.others,
]
