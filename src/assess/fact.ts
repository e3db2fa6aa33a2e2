import type { Telling } from '../model/assess.ts'
import { changing } from '../model/changing.ts'
import type { ClaimTime } from '../model/claim.ts'
import type { DatedTime } from '../model/event.ts'
import type { Clause, ClauseMode, Role } from '../model/gist.ts'
import type { Span } from '../model/text.ts'
import { placeKinds } from './data/kind.ts'
import { pronouns } from './data/noun.ts'
import { derivedFacts } from './derived.ts'
import type { Lexicon, PartOfSpeech } from './lexicon.ts'
import { placed, type When } from './when.ts'

/** One thing that a claim puts forward, as it is laid beside others: a clause with all that the claim around it makes of it. */
export interface Fact {
  readonly telling: Telling
  readonly predicate: string
  readonly form: PartOfSpeech
  /** the clause says no, or the speaker denies it; not both */
  readonly denied: boolean
  readonly mode: ClauseMode
  readonly tense: Clause['tense']
  readonly agents: readonly Role[]
  /** who is said not to have done it, but the agents instead: "not Varga but Koll" */
  readonly notAgents: readonly Role[]
  readonly objects: readonly Role[]
  /** the whole of what is said of somebody, where the predicate is its noun: "one of the organisers of the riots" */
  readonly said: Role | null
  /** all the others, as the clause names them */
  readonly others: readonly Role[]
  readonly when: When | null
  /** the status of a proceeding, where the fact is one */
  readonly status: string | null
  /** whether it only repeats what another fact of the claim says with all its roles */
  readonly isAgain: boolean
}

/** What the claims' own words put forward, clause by clause, and what follows from it by plain rules. */
export function factsOf(telling: Telling, lexicon: Lexicon): readonly Fact[] {
  const plain = placedWithin(identified(telling.claim.gist.clauses)).map((clause) => factOf(telling, clause, lexicon))
  return [...plain, ...derivedFacts(telling, plain)]
}

/** "The Quay is a film that Linde made": she made the Quay. What something is said to be stands for it in the other clauses. */
function identified(clauses: readonly Clause[]): readonly Clause[] {
  const meant = new Map<string, Role>()
  for (const { form, negated, mode, roles } of clauses) {
    const said = form === 'noun' && !negated && mode === 'actual' ? roles.find(({ as }) => as === 'as') : undefined
    const [subject, another] = roles.filter(({ as }) => as === 'agent')
    if (said && subject && !another && said.entity === null) meant.set(keyOf(said), subject)
  }
  if (!meant.size) return clauses
  const named = (role: Role): Role => {
    const subject = role.as === 'as' ? undefined : meant.get(keyOf(role))
    return subject ? { ...subject, as: role.as, negated: role.negated, quantity: role.quantity } : role
  }
  return clauses.map((clause) => ({ ...clause, roles: clause.roles.map(named) }))
}

/** "born in Sarn, the capital of Kordia": born in Kordia too. */
function placedWithin(clauses: readonly Clause[]): readonly Clause[] {
  const around = new Map<string, Role>()
  for (const { form, predicate, negated, roles } of clauses) {
    const [place] = roles.filter(({ as }) => as === 'agent')
    const whole = roles.find(({ as, entity }) => (as === 'of' || as === 'in') && entity !== null)
    if (form === 'noun' && !negated && placeKinds.has(predicate) && place?.entity != null && whole)
      around.set(place.entity, whole)
  }
  if (!around.size) return clauses
  const wider = (role: Role): Role[] => {
    const whole = role.as === 'agent' || role.as === 'object' ? undefined : around.get(role.entity ?? '')
    return whole && !role.negated ? [role, { ...whole, as: role.as }] : [role]
  }
  return clauses.map((clause) => ({ ...clause, roles: clause.roles.flatMap(wider) }))
}

const keyOf = ({ head, span }: Role): string => `${head} ${span.start}`

function factOf(telling: Telling, clause: Clause, lexicon: Lexicon): Fact {
  const { predicate, roles, form } = undergoing(joined(clause, lexicon))
  const { stance } = telling.claim
  const mode = stance === 'demands' && clause.mode === 'actual' ? 'wanted' : clause.mode
  return {
    telling,
    predicate,
    form,
    tense: clause.tense,
    denied: clause.negated !== (stance === 'denies' && mode !== 'presupposed'),
    mode: stance === 'asks' ? 'supposed' : stance === 'doubts' || stance === 'predicts' ? atMostPossible(mode) : mode,
    agents: roles.filter((role) => role.as === 'agent' && !role.negated),
    notAgents: roles.filter((role) => role.as === 'agent' && role.negated),
    objects: roles.filter((role) => role.as === 'object'),
    others: roles.filter(({ as, head }) => as !== 'agent' && as !== 'object' && !(as === 'as' && head === predicate)),
    said: roles.find(({ as, head }) => as === 'as' && head === predicate) ?? null,
    when: timeOf(telling, clause),
    status: null,
    isAgain: false,
  }
}

const atMostPossible = (mode: ClauseMode): ClauseMode => (mode === 'actual' ? 'possible' : mode)

/** "turn to the guild" is a verb with an object, where the lexicon knows the two words as one; the noun of a deed is its verb. */
function joined(clause: Clause, lexicon: Lexicon): Pick<Clause, 'predicate' | 'roles'> & { form: PartOfSpeech } {
  const { predicate, form, roles, mode } = clause
  if (form === 'verb' && !roles.some((role) => role.as === 'object')) {
    const governed = roles.find((role) => lexicon.isOne(`${predicate} ${role.as}`))
    if (governed)
      return {
        predicate: `${predicate} ${governed.as}`,
        form,
        roles: roles.map((role) => (role.as === governed.as ? { ...role, as: 'object' } : role)),
      }
  }
  const isDeed = form === 'noun' && mode === 'presupposed' && !roles.some((role) => role.as === 'as')
  return { predicate, form: isDeed ? 'verb' : form, roles }
}

/** "The boxes burned" and "the boxes were burned" are one: the thing that changes is not who does it. */
function undergoing<T extends Pick<Clause, 'predicate' | 'roles'>>(clause: T): T {
  const { predicate, roles } = clause
  if (!changing.has(predicate) || roles.some(({ as }) => as === 'object')) return clause
  const agents = roles.filter(({ as }) => as === 'agent')
  if (!agents.length || agents.some(({ entity, head }) => entity !== null || pronouns.has(head))) return clause
  return { ...clause, roles: roles.map((role) => (role.as === 'agent' ? { ...role, as: 'object' } : role)) }
}

/**
 * When what a clause tells was: by the time that the claim tells of its verb; else by the one in front of all, of a clause whose
 * subject it shares, "On 7 March the boxes were carried out and burned"; else, of the first clause that is put forward as so, by
 * the only time of the content that belongs to no verb that is known.
 */
function timeOf({ claim }: Telling, clause: Clause): When | null {
  const { predicate, span } = clause
  const told = claim.times.filter(({ of }) => of !== 'saying')
  const own = told.filter(({ deed }) => deed?.verb === predicate.split(' ')[0])
  const nearest = own.toSorted((a, b) => Math.abs(a.start - span.start) - Math.abs(b.start - span.start))[0]
  if (nearest) return placedTime(nearest)
  const hung = told.find((time) => isOf(time, span))
  if (hung) return placedTime(hung)
  const fronted = told.find((time) => isOfBoth(time, clause, claim.gist.clauses))
  if (fronted) return placedTime(fronted)
  const [free, another] = told.filter(
    (time) => time.of === 'content' && !time.deed && !claim.gist.clauses.some((each) => isOf(time, each.span)),
  )
  const first = claim.gist.clauses.find(({ mode }) => mode === 'actual')
  if (free && !another && first?.span.start === span.start) return placedTime(free)
  if (claim.gist.clauses.length > 1) return null
  const [only] = told.filter(({ edtf }) => edtf === claim.when)
  return only ? placedTime(only) : placed(claim.when)
}

const placedTime = ({ edtf, anchoredOn }: DatedTime): When | null => placed(edtf, anchoredOn === 'published')

/** Whether a time stands before all that a claim says, and dates a clause with the same one for its subject as this. */
function isOfBoth({ end, of, deed }: DatedTime, clause: Clause, clauses: readonly Clause[]): boolean {
  const isOf = ({ predicate, mode, negated }: Clause): boolean =>
    deed ? predicate.split(' ')[0] === deed.verb : of === 'content' && mode === 'actual' && !negated
  const first = clauses.find(isOf)
  if (!first || clauses.some(({ span, roles }) => Math.min(span.start, ...roles.map((role) => role.span.start)) < end))
    return false
  return subjectsOf(first).some((start) => subjectsOf(clause).includes(start))
}

const isOf = ({ predicate }: ClaimTime, word: Span): boolean =>
  predicate !== null && predicate.start === word.start && predicate.end === word.end

/** Where those stand by whom or to whom something is done. */
const subjectsOf = ({ roles }: Clause): readonly number[] =>
  roles.flatMap(({ as, span }) => (as === 'agent' || as === 'object' ? [span.start] : []))
