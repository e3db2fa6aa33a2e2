import type { Decision, DecisionState, EntityTarget, SpeakerSaid } from '../model/decision.ts'
import type { CaseEntity } from '../model/entity.ts'
import type { StandingDecision } from '../model/entity-view.ts'
import type { Decided } from './effective.ts'
import { entityAt } from './target.ts'

/** A decision that two entities are, or are not, one; by the ids that their documents give them. */
export interface Pair {
  readonly decision: Decision
  readonly ids: readonly [string, string]
}

/** What decisions about entities come to, with their words found again. */
export interface Judged {
  readonly same: readonly Pair[]
  readonly different: readonly Pair[]
  /** by case-wide id */
  readonly names: ReadonlyMap<string, string>
  readonly public: ReadonlyMap<string, boolean>
  /** the whole log, with where each decision stands */
  readonly views: readonly StandingDecision[]
  /** by decision: the entities that it names, by the ids that their documents give them */
  readonly named: ReadonlyMap<string, readonly string[]>
}

/** Where a decision stands, unless it stands as it was made, and because of which others. */
type Fate = Pick<StandingDecision, 'state' | 'against'>

/**
 * Looks up again what the decisions about entities name, and works out which of them hold. Of two about the same, the later
 * holds. Decisions that cannot all be carried out are in conflict, each with the others; what is different stays apart.
 * @param textOf null for a document that the case does not hold
 */
export async function judged(
  { log, undone }: Decided,
  entities: ReadonlyMap<string, CaseEntity>,
  textOf: (document: string) => Promise<string | null>,
): Promise<Judged> {
  const byDocument = Map.groupBy(entities.values(), ({ document }) => document)
  const texts = new Map<string, string | null>()
  const find = async (target: EntityTarget): Promise<CaseEntity | null> => {
    const text = texts.get(target.document) ?? (await textOf(target.document))
    texts.set(target.document, text)
    return text === null ? null : entityAt(text, byDocument.get(target.document) ?? [], target)
  }
  const fates = new Map<string, Fate>()
  const named = new Map<string, readonly string[]>()
  /** by what they are about, the last decision */
  const last = new Map<string, Decision>()
  for (const decision of log) {
    const { id, what } = decision
    const by = undone.get(id)
    if (by !== undefined) fates.set(id, { state: 'undone', against: [by] })
    const targets = targetsOf(decision)
    if (!targets.length) continue
    const found = await Promise.all(targets.map(find))
    const ids = found.flatMap((entity) => entity?.id ?? [])
    named.set(id, ids)
    if (by !== undefined) continue
    if (ids.length < targets.length) {
      fates.set(id, { state: 'orphaned', against: [] })
      continue
    }
    // whom a person names as a speaker is no decision about that one
    if (what.kind === 'speaker' || what.kind === 'mark') continue
    const subject = targets.length > 1 ? `pair ${ids.toSorted().join(' ')}` : `${what.kind} ${found[0]!.canonical}`
    const earlier = last.get(subject)
    if (earlier) fates.set(earlier.id, { state: 'replaced', against: [id] })
    last.set(subject, decision)
  }
  const standing = [...last.values()]
  const pairs = (kind: 'same' | 'different'): Pair[] =>
    standing.flatMap((decision) => {
      const [a, b] = named.get(decision.id)!
      return decision.what.kind === kind && b !== undefined ? [{ decision, ids: [a!, b] }] : []
    })
  const [same, different] = [pairs('same'), pairs('different')]
  for (const [id, against] of conflictsOf(same, different, entities)) fates.set(id, { state: 'in conflict', against })
  const canonical = ({ id }: Decision): string => entities.get(named.get(id)![0]!)!.canonical
  return {
    same,
    different,
    names: new Map(
      standing.flatMap((decision) =>
        decision.what.kind === 'rename' ? [[canonical(decision), decision.what.name] as const] : [],
      ),
    ),
    public: new Map(
      standing.flatMap((decision) =>
        decision.what.kind === 'public' ? [[canonical(decision), decision.what.value] as const] : [],
      ),
    ),
    views: log.map((decision) => ({
      ...decision,
      ...(fates.get(decision.id) ?? { state: 'stands' satisfies DecisionState, against: [] }),
    })),
    named,
  }
}

/** The entities that a decision is about, as it names them; none where it is about something else. */
export function targetsOf({ what }: Pick<Decision, 'what'>): readonly EntityTarget[] {
  if (what.kind === 'same' || what.kind === 'different') return [what.a, what.b]
  if (what.kind === 'rate') return 'entity' in what.target ? [what.target.entity] : []
  if (what.kind === 'speaker') return entityIn(what.speaker)
  if (what.kind === 'mark') return what.claim.speaker === null ? [] : entityIn(what.claim.speaker)
  return what.kind === 'rename' || what.kind === 'public' ? [what.entity] : []
}

const entityIn = (speaker: SpeakerSaid): readonly EntityTarget[] =>
  speaker !== 'outlet' && 'entity' in speaker ? [speaker.entity] : []

/**
 * Decisions that cannot all hold, each with the others: A is B and B is C, but A is not C. And those that are not carried out
 * for another reason, with none.
 */
function conflictsOf(
  same: readonly Pair[],
  different: readonly Pair[],
  entities: ReadonlyMap<string, CaseEntity>,
): Map<string, string[]> {
  const conflicts = new Map<string, Set<string>>()
  const clash = (decisions: readonly string[]): void => {
    for (const id of decisions) {
      const known = conflicts.get(id) ?? new Set()
      for (const other of decisions) if (other !== id) known.add(other)
      conflicts.set(id, known)
    }
  }
  for (const { decision, ids } of different) {
    const way = wayBetween(ids, same)
    if (way) clash([...way, decision.id])
  }
  const isOne = ([a, b]: Pair['ids']): boolean => entities.get(a)!.canonical === entities.get(b)!.canonical
  for (const { decision, ids } of same) if (!isOne(ids) && !conflicts.has(decision.id)) clash([decision.id])
  for (const { decision, ids } of different) if (isOne(ids) && !conflicts.has(decision.id)) clash([decision.id])
  return new Map([...conflicts].map(([id, others]) => [id, [...others]]))
}

/** The fewest decisions by which two entities would be one; none where they are one already; null where there are none such. */
function wayBetween([from, to]: Pair['ids'], same: readonly Pair[]): string[] | null {
  const ways = new Map<string, string[]>([[from, []]])
  for (const [at, way] of ways) {
    if (at === to) return way
    for (const { decision, ids } of same) {
      const next = ids[0] === at ? ids[1] : ids[1] === at ? ids[0] : null
      if (next !== null && !ways.has(next)) ways.set(next, [...way, decision.id])
    }
  }
  return null
}
