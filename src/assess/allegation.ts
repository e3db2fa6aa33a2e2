import { burdens } from '../model/allegation.ts'
import type { Telling } from '../model/assess.ts'
import type { LegalStatusName } from '../model/claim.ts'
import type { Role } from '../model/gist.ts'
import { doing, pronouns, vague, wrongdoers, wrongs, wrongVerbs } from './data/noun.ts'
import { bringing, destroying, evidence, harms, money, representatives, taking, wrongful } from './data/wrong.ts'
import { type Fact, factsOf } from './fact.ts'
import type { Known } from './role.ts'

/** Somebody of whom a claim says a wrong, or a step of a proceeding that presupposes one. */
interface Accused {
  /** entity id */
  readonly of: string
  /** the steps of a proceeding that it tells; none where it tells the deed */
  readonly statuses: readonly LegalStatusName[]
}

const burdening: ReadonlySet<LegalStatusName> = new Set<LegalStatusName>(burdens)

/**
 * Whom a claim accuses, sorted: whoever says so, the text itself included. Wider than what a contradiction is found by, since here
 * a claim too many is one to be answered, and a claim too few is an allegation that passes for a fact. Who says it of himself, or
 * says that it was not so, accuses nobody.
 */
export function accusedIn(telling: Telling, known: Known): readonly Accused[] {
  const { claim } = telling
  const found = new Map<string, Set<LegalStatusName>>()
  const add = (of: string, status: LegalStatusName | null): void => {
    const kind = known.entities.get(of)?.kind
    if (of === claim.speaker || (kind !== 'Person' && kind !== 'Organization')) return
    const statuses = found.get(of) ?? new Set()
    found.set(of, status ? statuses.add(status) : statuses)
  }
  if (claim.stance === 'denies' || claim.stance === 'doubts' || claim.stance === 'asks') return []
  for (const { status, of } of claim.legalStatus) if (of !== null && burdening.has(status)) add(of, status)
  const facts = factsOf(telling, known.lexicon)
  for (const fact of facts)
    if (!fact.denied && fact.mode !== 'supposed' && fact.status === null)
      for (const { entity } of doersOf(fact, facts)) if (entity !== null) add(entity, null)
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([of, statuses]) => ({ of, statuses: [...statuses] }))
}

/** Those who do what a fact tells, where that is a wrong. */
function doersOf(fact: Fact, facts: readonly Fact[]): readonly Role[] {
  const { predicate, form, objects, others, agents, said } = fact
  const done = [...objects, ...others]
  const isOf = (roles: readonly Role[], words: ReadonlySet<string>): boolean =>
    roles.some(({ head, words: all, negated }) => !negated && (words.has(head) || all.some((word) => words.has(word))))
  // a lemma may have lost its last letter
  if ([predicate, `${predicate}e`].some((verb) => wrongVerbs.has(verb) || wrongful.has(verb))) return agents
  if (form === 'noun' && (wrongdoers.has(predicate) || (said && isOf([said], wrongdoers)))) return agents
  if (doing.has(predicate) && isOf(done, wrongs)) return agents
  if (/^(?:be|become)$/u.test(predicate) && isOf(done, wrongdoers)) return agents
  if (taking.has(predicate) && objects.some((role) => role.quantity?.kind === 'money' || isOf([role], money)))
    return agents
  if (destroying.has(predicate) && isOf(objects, evidence)) return agents
  // "ordered the files burned"; "had the files burned"
  if (predicate === 'order' && isOf(objects, evidence)) return agents
  if (predicate === 'have' && isOf(objects, evidence) && facts.some((each) => destroying.has(each.predicate)))
    return agents
  if (bringing.has(predicate) && isOf(objects, harms)) return agents
  return []
}

const denying: ReadonlySet<string> = new Set(['deny', 'reject', 'refute', 'dispute', 'dismiss', 'contest'])

/**
 * Whether a claim says that something was not so, or that somebody denies it: "Varga took no money", "Varga denied this".
 * @param of entity ids: whose denial is asked for
 * @param isTheirs whether the claim is their own word, or that of who speaks for them
 */
export function isDenial(telling: Telling, { lexicon }: Known, of: ReadonlySet<string>, isTheirs: boolean): boolean {
  const { stance, manner } = telling.claim
  // to speak out against a plan, or not to want it, denies nothing
  if (isTheirs && stance === 'denies') return manner === 'said'
  return factsOf(telling, lexicon).some(
    ({ denied, mode, predicate, agents }) =>
      (isTheirs && denied && stance === 'asserts' && mode !== 'wanted' && mode !== 'supposed') ||
      (!denied && denying.has(predicate) && agents.some(({ entity }) => entity !== null && of.has(entity))),
  )
}

/** What a claim tells done to what, so that "my client took no money" can be found to answer "Varga took the money". */
export const deedsOf = (telling: Telling, { lexicon }: Known): readonly string[] =>
  factsOf(telling, lexicon).flatMap(({ predicate, objects }) =>
    objects.flatMap(({ head, quantity }) => {
      const what = quantity?.kind === 'money' || money.has(head) ? 'money' : head
      return pronouns.has(what) || vague.has(what) ? [] : [`${predicate} ${what}`]
    }),
  )

/** Whether some words name one who speaks for others: "his wife", "Varga's lawyer". */
export const isRepresentative = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => representatives.has(word))
