import type { Agreement, Reason } from '../model/assess.ts'
import type { Role } from '../model/gist.ts'
import type { Aligned } from './aligned.ts'
import type { Clash } from './contradiction.ts'
import { accusations, doing, unfounded as unfoundedWords, wrongdoers, wrongs, wrongVerbs } from './data/noun.ts'
import type { Fact } from './fact.ts'
import type { Key } from './key.ts'
import type { Lexicon } from './lexicon.ts'
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
    const cleared = clearedBy(one, known)
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

/** The accusations that a fact calls unfounded: "the case against Varga is contrived". */
function unfoundedIn(fact: Fact): readonly Role[] {
  if (fact.denied || fact.mode === 'possible' || !unfoundedWords.has(fact.predicate)) return []
  const what = fact.form === 'verb' ? fact.objects : [...fact.agents, ...fact.objects]
  return what.filter(({ head }) => accusations.has(head))
}

/** Against whom they are, where that is one who is named: in "the accusations of one of Toma's allies" it is not Toma. */
function clearedBy(fact: Fact, { lexicon }: Pick<Known, 'lexicon'>): readonly Role[] {
  return unfoundedIn(fact).flatMap((role) => {
    const [entity, another] = role.entities
    const behind = role.words[role.words.indexOf(role.head) + 1]
    const isNamed = [behind, role.words.at(-1)].some((word) => word !== undefined && !lexicon.isNoun(word))
    return entity !== undefined && another === undefined && isNamed ? [{ ...role, entity }] : []
  })
}

/**
 * Two that hold the same accusations to be unfounded: against the same, or in one document where one does not name him again.
 */
export function bothUnfounded({ a, b }: Aligned, known: Known): Agreement | null {
  if (!unfoundedIn(a).length || !unfoundedIn(b).length) return null
  const [mine, theirs] = [clearedBy(a, known), clearedBy(b, known)]
  const shared = mine.find(({ entity }) => theirs.some((each) => each.entity === entity))
  const isAgain = (!mine.length || !theirs.length) && a.telling.document.id === b.telling.document.id
  const named = shared ?? (isAgain ? (mine[0] ?? theirs[0]) : undefined)
  if (!named) return null
  const reasons: Reason[] = [
    {
      feature: 'unfounded',
      detail: `both hold that what ${wordingOf(named, known)} is accused of is unfounded`,
      weight: 2,
    },
    {
      feature: 'whom or what',
      detail: shared ? 'both name the accused' : 'one text speaks of one accusation',
      weight: shared ? 1.5 : 0.5,
    },
  ]
  return { type: 'same', score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons }
}

/**
 * Whom a fact says to have done a wrong, where its speaker is named and says it as so: "Varga was one of the organisers of the riots",
 * "accuses Varga of theft". That somebody "is accused" says nothing of who does it, and that he is suspected is not that he did it.
 */
function accusedBy({ telling, predicate, form, mode, denied, said, agents, objects, others }: Fact): readonly Role[] {
  if (denied || mode !== 'actual' || telling.claim.speakerKind !== 'named') return []
  const named = (roles: readonly Role[]): Role[] =>
    roles.filter(({ entity }) => entity !== null && entity !== telling.claim.speaker)
  const has = (roles: readonly Role[], list: ReadonlySet<string>): boolean =>
    roles.some(({ head, words }) => list.has(head) || words.some((word) => list.has(word)))
  if (wrongVerbs.has(predicate)) return named(agents)
  if (form === 'noun' && (wrongdoers.has(predicate) || (said && has([said], wrongdoers)))) return named(agents)
  if (doing.has(predicate) && has([...objects, ...others], wrongs)) return named(agents)
  // "became one of the organisers of the riots"
  if (/^(?:be|become)$/u.test(predicate) && has([...objects, ...others], wrongdoers)) return named(agents)
  return []
}

/** Under what a fact is found as an accusation, or as what calls one unfounded. */
export const accusationKeys = (fact: Fact, lexicon: Lexicon): readonly Key[] => [
  ...[...clearedBy(fact, { lexicon }), ...accusedBy(fact)].map(({ entity }): Key => ['accused', entity ?? '']),
  ...(unfoundedIn(fact).length ? [['unfounded in', fact.telling.document.id] as const] : []),
]
