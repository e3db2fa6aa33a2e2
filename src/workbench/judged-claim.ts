import type { Claim } from '../model/claim.ts'
import type { ClaimTarget } from '../model/claim-target.ts'
import type { Decision, DecisionWhat } from '../model/decision.ts'
import type { StandingDecision } from '../model/entity-view.ts'
import type { MarkedClaim } from '../model/marked-claim.ts'
import { nameKey } from '../model/name.ts'
import { claimAt } from './claim-target.ts'
import type { Judged } from './judged.ts'
import { markedId } from './marked.ts'

/** What decisions about claims, publishers and hypotheses come to, with their words found again. */
export interface JudgedClaims {
  /** the whole log, with where each decision stands; those about entities as {@link Judged} has them */
  readonly views: readonly StandingDecision[]
  /** by decision: the claims that it names */
  readonly named: ReadonlyMap<string, readonly Claim[]>
  /** by claim: the acceptance or rejection that stands */
  readonly verdicts: ReadonlyMap<string, Decision>
  /** by claim: who speaks, as a person says */
  readonly speakers: ReadonlyMap<string, Decision>
  /** by claim: the decision that marked it */
  readonly marks: ReadonlyMap<string, Decision>
  /** by claim, oldest first */
  readonly notes: ReadonlyMap<string, readonly Decision[]>
  /** by what is rated ({@link ratedKey}) and which half of the grade */
  readonly ratings: ReadonlyMap<string, Decision>
  /** what people say of two claims, by the claims' ids */
  readonly links: readonly { readonly decision: Decision; readonly ids: readonly [string, string] }[]
  /** by matrix: the decision that gives it as it is */
  readonly matrices: ReadonlyMap<string, Decision>
}

export const halves = ['reliability', 'credibility'] as const

/** Under what key a rating is kept. A publisher is known by its name however it is written, a speaker by its case-wide id. */
export const ratedKey = (on: 'publisher' | 'speaker' | 'claim', id: string, half: (typeof halves)[number]): string =>
  `${half} of ${on} ${on === 'publisher' ? nameKey(id) : id}`

/** What the case holds, as far as decisions may name it. */
export interface Named {
  readonly canonical: (entity: string) => string
  readonly publishers: ReadonlySet<string>
  /** null for a document that the case does not hold */
  readonly textOf: (document: string) => Promise<string | null>
  readonly claimsOf: (document: string) => Promise<readonly Claim[]>
}

/**
 * Looks up again what the decisions about claims name, and works out which of them hold. Of two about the same, the later holds,
 * each half of a rating by itself; notes stand beside each other.
 */
export async function judgedClaims(entities: Judged, held: Named): Promise<JudgedClaims> {
  const find = finder(held)
  const named = new Map<string, readonly Claim[]>()
  const orphaned = new Set<string>()
  /** by what they are about, the last decision */
  const last = new Map<string, Decision>()
  const subjects = new Map<string, readonly string[]>()
  for (const decision of entities.views) {
    const targets = claimTargetsOf(decision.what)
    const claims =
      decision.what.kind === 'mark'
        ? await markedIn(decision.what.claim, held)
        : (await Promise.all(targets.map(find))).filter((claim) => claim !== null)
    named.set(decision.id, claims)
    if (decision.state !== 'stands') continue
    const about =
      claims.length < (decision.what.kind === 'mark' ? 1 : targets.length)
        ? null
        : subjectsOf(decision, claims, entities, held)
    if (about === null) orphaned.add(decision.id)
    else if (about.length) {
      subjects.set(decision.id, about)
      for (const subject of about) last.set(subject, decision)
    }
  }
  const standing = (subject: string): Decision => last.get(subject)!
  const stateOf = (view: StandingDecision): Pick<StandingDecision, 'state' | 'against'> => {
    if (orphaned.has(view.id)) return { state: 'orphaned', against: [] }
    const by = (subjects.get(view.id) ?? []).map((subject) => standing(subject).id)
    return by.length && !by.includes(view.id) ? { state: 'replaced', against: [...new Set(by)] } : view
  }
  const views = entities.views.map((view) => ({ ...view, ...pick(stateOf(view)) }))
  const live = views.filter(({ state }) => state === 'stands')
  const byClaim = (...kinds: DecisionWhat['kind'][]): [string, StandingDecision][] =>
    live.flatMap((view) =>
      kinds.includes(view.what.kind)
        ? named.get(view.id)!.map(({ id }) => [id, view] as [string, StandingDecision])
        : [],
    )
  return {
    views,
    named,
    verdicts: new Map(byClaim('accept', 'reject')),
    speakers: new Map([...byClaim('mark'), ...byClaim('speaker')]),
    marks: new Map(byClaim('mark')),
    notes: new Map(
      [...Map.groupBy(byClaim('note'), ([claim]) => claim)].map(([claim, notes]) => [
        claim,
        notes.map(([, note]) => note),
      ]),
    ),
    ratings: last,
    links: live.flatMap((decision) => {
      const [a, b] = named.get(decision.id) ?? []
      return decision.what.kind === 'link' && a && b ? [{ decision, ids: [a.id, b.id] as const }] : []
    }),
    matrices: new Map(live.flatMap((view) => (view.what.kind === 'hypothesis' ? [[view.what.id, view] as const] : []))),
  }
}

const pick = ({ state, against }: Pick<StandingDecision, 'state' | 'against'>) => ({ state, against })

/** The claims that a decision is about, as it names them. Those of a matrix's items are looked for when it is shown. */
function claimTargetsOf(what: DecisionWhat): readonly ClaimTarget[] {
  switch (what.kind) {
    case 'rate':
      return 'claim' in what.target ? [what.target.claim] : []
    case 'link':
      return [what.a, what.b]
    case 'accept':
    case 'reject':
    case 'speaker':
    case 'note':
      return [what.claim]
    default:
      return []
  }
}

/** The claim of the document that a person marked; none where its words are gone. */
async function markedIn(mark: MarkedClaim, { textOf, claimsOf }: Named): Promise<readonly Claim[]> {
  const id = markedId(mark)
  const known = (await textOf(mark.document)) === null ? [] : await claimsOf(mark.document)
  return known.filter((claim) => claim.id === id)
}

/** What a decision is about, so that a later one about the same takes its place; null where that is not there any more. */
function subjectsOf(
  { id, what }: Decision,
  claims: readonly Claim[],
  entities: Judged,
  { canonical, publishers }: Named,
): readonly string[] | null {
  switch (what.kind) {
    case 'rate': {
      const given = halves.filter((half) => what[half] !== null)
      if ('publisher' in what.target) {
        const name = what.target.publisher
        return publishers.has(nameKey(name)) ? given.map((half) => ratedKey('publisher', name, half)) : null
      }
      const [on, rated] = claims[0]
        ? (['claim', claims[0].id] as const)
        : (['speaker', canonical(entities.named.get(id)![0]!)] as const)
      return given.map((half) => ratedKey(on, rated, half))
    }
    case 'link':
      return [
        `link ${claims
          .map((claim) => claim.id)
          .sort()
          .join(' ')}`,
      ]
    case 'accept':
    case 'reject':
      return [`verdict ${claims[0]!.id}`]
    case 'speaker':
      return [`speaker ${claims[0]!.id}`]
    case 'mark':
      return [`mark ${claims[0]!.id}`]
    case 'hypothesis':
      return [`matrix ${what.id}`]
    default:
      return []
  }
}

/** Looks claims up by their words, each document's text and claims fetched once. */
export function finder({
  textOf,
  claimsOf,
}: Pick<Named, 'textOf' | 'claimsOf'>): (target: ClaimTarget) => Promise<Claim | null> {
  const documents = new Map<string, Promise<{ readonly text: string; readonly claims: readonly Claim[] } | null>>()
  const fetched = async (document: string) => {
    const text = await textOf(document)
    return text === null ? null : { text, claims: await claimsOf(document) }
  }
  return async (target) => {
    const known = documents.get(target.document) ?? fetched(target.document)
    documents.set(target.document, known)
    const document = await known
    return document && claimAt(document.text, document.claims, target)
  }
}
