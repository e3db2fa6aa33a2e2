import type { Role } from '../model/gist.ts'
import type { Aligned } from './aligned.ts'
import type { Clash } from './contradiction.ts'
import { accusations, doing, unfounded as unfoundedWords, wrongdoers, wrongs, wrongVerbs } from './data/noun.ts'
import type { Fact } from './fact.ts'
import { type Known, wordingOf } from './role.ts'

/** As sharp as yes and no, and about a person. */
const UNFOUNDED = 2.5

/** One holds that nothing is behind what is said against somebody; the other says it of him. */
export function unfounded({ a, b, sameTime }: Aligned, known: Known): Clash | null {
  if (sameTime === false) return null
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const cleared = clearedBy(one)
    const accused = accusedBy(other)
    const shared = cleared.find(({ entity }) => accused.some((each) => each.entity === entity))
    if (!shared) continue
    const name = wordingOf(shared, known)
    return {
      type: 'unfounded accusation',
      isWhole: true,
      reasons: [
        { feature: 'whom or what', detail: `both of what ${name} is accused of`, weight: 1.5 },
        {
          feature: 'unfounded',
          detail: `one says that ${name} did it, the other that the accusation is “${one.predicate}”`,
          weight: UNFOUNDED,
        },
      ],
    }
  }
  return null
}

/** Against whom the accusations are that a fact calls unfounded: "the case against Varga is contrived". */
export function clearedBy(fact: Fact): readonly Role[] {
  if (fact.denied || fact.mode === 'possible' || !unfoundedWords.has(fact.predicate)) return []
  const what = fact.form === 'verb' ? fact.objects : [...fact.agents, ...fact.objects]
  return what
    .filter(({ head }) => accusations.has(head))
    .flatMap((role) => role.entities.map((entity) => ({ ...role, entity })))
}

/**
 * Whom a fact says to have done a wrong, where its speaker is named and says it as so: "Varga was one of the organisers of the riots",
 * "accuses Varga of theft". That somebody "is accused" says nothing of who does it, and that he is suspected is not that he did it.
 */
export function accusedBy({ telling, predicate, form, mode, denied, agents, objects, others }: Fact): readonly Role[] {
  if (denied || mode !== 'actual' || telling.claim.speakerKind !== 'named') return []
  const named = (roles: readonly Role[]): Role[] =>
    roles.filter(({ entity }) => entity !== null && entity !== telling.claim.speaker)
  const has = (roles: readonly Role[], list: ReadonlySet<string>): boolean =>
    roles.some(({ head, words }) => list.has(head) || words.some((word) => list.has(word)))
  if (wrongVerbs.has(predicate)) return named(agents)
  if (form === 'noun' && wrongdoers.has(predicate)) return named(agents)
  if (doing.has(predicate) && has([...objects, ...others], wrongs)) return named(agents)
  // "became one of the organisers of the riots"
  if (/^(?:be|become)$/u.test(predicate) && has([...objects, ...others], wrongdoers)) return named(agents)
  return []
}

/** Everybody whom a fact accuses or clears, for finding what to compare it with. */
export const accusedOrCleared = (fact: Fact): readonly string[] =>
  [...clearedBy(fact), ...accusedBy(fact)].flatMap(({ entity }) => (entity === null ? [] : [entity]))
