import type { AllegationView } from '../../model/allegation.ts'
import type { DisagreementView, LineageView, OriginsView, PropositionView, WeighView } from '../../model/assess-view.ts'
import type { Brief, BriefForm, BriefFormat, BriefSubject } from '../../model/brief.ts'
import type { Stance } from '../../model/claim.ts'
import type { Decision, LinkVerdict } from '../../model/decision.ts'
import type { MetadataField } from '../../model/document.ts'
import type { DraftView } from '../../model/draft.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { DecisionView, EntityLine, EntityView } from '../../model/entity-view.ts'
import type { TimelineView } from '../../model/event.ts'
import type { Mark, Relevance } from '../../model/hypothesis.ts'
import type { MatrixLine, MatrixView } from '../../model/hypothesis-view.ts'
import type { NetworkView, TieView, WaysView } from '../../model/network.ts'
import type { NewsView, VersionsView } from '../../model/news-view.ts'
import type { Problem } from '../../model/problem.ts'
import type { RatingView } from '../../model/rating.ts'
import type { Span } from '../../model/text.ts'
import type {
  ClaimView,
  DocumentPage,
  DocumentPart,
  DocumentView,
  SearchView,
  SeenView,
  Shown,
  Status,
} from '../../model/view.ts'
import { strings } from './strings.ts'

/** What the server answers instead of what was asked: its sentence, and what to do. */
export class Refusal extends Error {
  readonly code: string
  readonly advice: string
  constructor({ code, message, advice }: { code: string; message: string; advice: string }) {
    super(message)
    this.code = code
    this.advice = advice
  }
}

/** Answers are typed as the server's schemas say; its tests hold every answer against them. */
async function ask<A>(path: string, init: RequestInit = {}): Promise<A> {
  const headers = { accept: 'application/json', ...init.headers }
  const answer = await fetch(path, { ...init, headers }).catch(() => {
    const { unreachable: message, unreachableAdvice: advice } = strings.states
    throw new Refusal({ code: 'unreachable', message, advice })
  })
  const body = await answer.json()
  if (!answer.ok) throw new Refusal(body.error)
  return body
}

const withQuery = (path: string, query: Readonly<Record<string, string | number | null>>): string => {
  const known = Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))
  return known.length ? `${path}?${new URLSearchParams(known)}` : path
}

export const getStatus = (): Promise<Status> => ask('/api/status')

export const getDocuments = async (): Promise<readonly DocumentView[]> => (await getSomeDocuments({})).documents

/** Some documents, and how many there are. A case may have more of them than a page can draw. */
export const getSomeDocuments = ({
  around = null,
  named = null,
  limit = null,
}: {
  readonly around?: string | null
  readonly named?: string | null
  readonly limit?: number | null
}): Promise<DocumentPart> => ask(withQuery('/api/documents', { around, named, limit }))

/** So many ids are asked for at once: an address has an end. */
const AT_ONCE = 100

/** The documents with these ids, as far as the case holds them. */
export async function getDocumentsOf(ids: Iterable<string>): Promise<readonly DocumentView[]> {
  const all = [...new Set(ids)]
  const asked = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE).join(','),
  )
  const parts = await Promise.all(asked.map((ids) => ask<DocumentPart>(withQuery('/api/documents', { ids }))))
  return parts.flatMap(({ documents }) => documents)
}

export const getSeen = (): Promise<SeenView> => ask('/api/seen')

export const getDocument = (id: string): Promise<DocumentPage> => ask(`/api/documents/${encodeURIComponent(id)}`)

export const getProblems = async (): Promise<readonly Problem[]> =>
  (await ask<{ problems: Problem[] }>('/api/problems')).problems

export const search = async (q: string, limit: number): Promise<readonly SearchView[]> =>
  (await ask<{ hits: SearchView[] }>(withQuery('/api/search', { q, limit }))).hits

export const getEntities = async (kind: EntityKind): Promise<readonly EntityLine[]> =>
  (await ask<{ entities: EntityLine[] }>(withQuery('/api/entities', { kind }))).entities

/** An entity by its id, or by one it had before. */
export async function getEntity(id: string): Promise<EntityView> {
  const shown = await ask<Shown>(`/api/show/${encodeURIComponent(id)}`)
  if (shown.noun === 'entity') return shown.entity
  const { noEntity: message, noEntityAdvice: advice } = strings.entity
  throw new Refusal({ code: 'no-such-id', message, advice })
}

/** Where the reading of files that were brought here is. */
export interface Arrivals {
  readonly isReading: boolean
  readonly total: number
  readonly done: number
  /** the file that was done with last */
  readonly last: string | null
  readonly failed: readonly { readonly name: string; readonly message: string; readonly advice: string }[]
}

export const getArrivals = (): Promise<Arrivals> => ask('/api/arrivals')

/** Brings a file to the case. @throws Refusal */
export const bring = (name: string, file: Blob): Promise<Arrivals> =>
  ask(withQuery('/api/arrivals', { name }), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  })

/** A claim with what was decided on it. */
export async function getClaim(id: string): Promise<Extract<Shown, { noun: 'claim' }>> {
  const shown = await ask<Shown>(`/api/show/${encodeURIComponent(id)}`)
  if (shown.noun === 'claim') return shown
  throw new Refusal({ code: 'no-such-id', message: strings.document.noSuchClaim, advice: '' })
}

/** What the server can choose claims by; the rest is chosen on the page. */
export interface ClaimsAsked {
  readonly document: string | null
  readonly speaker: string | null
  readonly about: string | null
}

export interface ClaimsAnswer {
  readonly claims: readonly ClaimView[]
  readonly next: number | null
}

export const getClaims = (asked: ClaimsAsked, offset: number, limit: number): Promise<ClaimsAnswer> =>
  ask(withQuery('/api/claims', { ...asked, offset, limit }))

export interface TimelineAsked {
  readonly about: string | null
  readonly from: string | null
  readonly to: string | null
  /** only events with rival dates */
  readonly rivals?: boolean
  readonly limit?: number
}

export const getTimeline = (asked: TimelineAsked): Promise<TimelineView> =>
  ask(withQuery('/api/timeline', { ...asked, rivals: asked.rivals ? 'true' : null, limit: asked.limit ?? null }))

export interface Disagreements {
  /** the sharpest */
  readonly disagreements: readonly DisagreementView[]
  readonly total: number
}

export const getDisagreements = (about: string | null, limit: number): Promise<Disagreements> =>
  ask(withQuery('/api/disagreements', { about, limit }))

export const getAllegations = (
  limit: number,
): Promise<{ readonly allegations: readonly AllegationView[]; readonly total: number }> =>
  ask(withQuery('/api/allegations', { limit }))

export interface Agreements {
  /** those on most origins */
  readonly agreements: readonly PropositionView[]
  readonly total: number
}

export const getAgreements = (about: string | null, limit: number): Promise<Agreements> =>
  ask(withQuery('/api/agreements', { about, limit }))

/** On whose word a claim rests, and who says otherwise. */
export const getOrigins = (claim: string): Promise<OriginsView> => ask(`/api/origins/${encodeURIComponent(claim)}`)

export const getLineage = (
  limit: number,
): Promise<{ readonly lineage: readonly LineageView[]; readonly total: number }> =>
  ask(withQuery('/api/lineage', { limit }))

export const getRatings = async (): Promise<readonly RatingView[]> =>
  (await ask<{ ratings: RatingView[] }>('/api/ratings')).ratings

export const getWeighed = (sentence: string): Promise<WeighView> => ask(withQuery('/api/weigh', { sentence }))

export const getVersions = (document: string): Promise<VersionsView> =>
  ask(`/api/documents/${encodeURIComponent(document)}/versions`)

/** What is new, with as many of its claims as the server tells at once. */
export interface News extends NewsView {
  readonly total: number
}

export const getNews = (since: string | null): Promise<News> => ask(withQuery('/api/news', { since }))

export const getNetwork = (about: string | null): Promise<NetworkView> => ask(withQuery('/api/network', { about }))

export const getTie = (a: string, b: string): Promise<TieView> => ask(withQuery('/api/network/tie', { a, b }))

export const getWays = (a: string, b: string): Promise<WaysView> => ask(withQuery('/api/network/ways', { a, b }))

export const getDecisions = async (): Promise<readonly DecisionView[]> =>
  (await ask<{ decisions: DecisionView[] }>('/api/decisions')).decisions

/** A decision to be recorded; `why` is the person's reason. */
export type Asked = { readonly why?: string } & (
  | { readonly kind: 'set'; readonly document: string; readonly field: MetadataField; readonly value: string | null }
  | { readonly kind: 'same' | 'different'; readonly a: string; readonly b: string }
  | { readonly kind: 'rename'; readonly entity: string; readonly name: string }
  | { readonly kind: 'public'; readonly entity: string; readonly value: boolean }
  | { readonly kind: 'rate'; readonly target: string; readonly grade: string }
  | { readonly kind: 'link'; readonly a: string; readonly b: string; readonly verdict: LinkVerdict }
  | { readonly kind: 'accept' | 'reject'; readonly claim: string }
  | { readonly kind: 'speaker'; readonly claim: string; readonly speaker: string }
  | {
      readonly kind: 'note'
      readonly claim: string
      readonly text: string
      readonly next?: string
      readonly owner?: string
    }
  | {
      readonly kind: 'mark'
      readonly document: string
      readonly content: Span
      readonly source?: Span
      readonly cue?: Span
      readonly speaker?: string
      readonly stance: Stance
      readonly translation?: string
    }
  | { readonly kind: 'undo'; readonly decision: string }
)

const post = <A>(path: string, asked: unknown): Promise<A> =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(asked) })

export const decide = (asked: Asked): Promise<Decision> => post('/api/decisions', asked)

/** A brief as the page asks for it. */
export interface BriefWanted {
  readonly subject: BriefSubject
  readonly form: BriefForm
  readonly own: readonly string[]
  /** external: people to hide though they are public figures */
  readonly hide: readonly string[]
  /** external: the same key gives the same labels */
  readonly key?: string
}

/** A spelling that was replaced by a label. */
export interface Replaced {
  readonly label: string
  readonly person: string
  readonly spelling: string
  readonly times: number
}

/** A brief as it is answered: of one for others, with what was replaced in it, and the key of its labels. */
export interface BriefMade extends Brief {
  readonly replaced: readonly Replaced[] | null
  readonly key: string | null
}

export const getBrief = (wanted: BriefWanted): Promise<BriefMade> => post('/api/brief', wanted)

/** The same as a file, with the name that the server gives it. @throws Refusal */
export async function getBriefFile(
  wanted: BriefWanted,
  format: BriefFormat,
): Promise<{ readonly bytes: Blob; readonly name: string }> {
  const answer = await fetch('/api/brief/file', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...wanted, format }),
  })
  if (!answer.ok) throw new Refusal((await answer.json()).error)
  const name = /filename="([^"]+)"/u.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  return { bytes: await answer.blob(), name: name ?? `brief.${format}` }
}

export const checkDraft = (text: string): Promise<DraftView> => post('/api/check-draft', { text })

export const getMatrices = async (): Promise<readonly MatrixLine[]> =>
  (await ask<{ matrices: MatrixLine[] }>('/api/hypotheses')).matrices

export const getMatrix = (id: string): Promise<MatrixView> => ask(`/api/hypotheses/${encodeURIComponent(id)}`)

export const beginMatrix = (question: string, hypotheses: readonly string[]): Promise<MatrixView> =>
  post('/api/hypotheses', { question, hypotheses })

/** One change of a matrix, as the page makes them. */
export type MatrixChange =
  | { readonly kind: 'hypothesis'; readonly text: string }
  | {
      readonly kind: 'item'
      readonly text: string | null
      readonly claim: string | null
      readonly credibility: null
      readonly relevance: Relevance
      readonly origin: null
    }
  | {
      readonly kind: 'change'
      readonly item: string
      readonly to: { readonly relevance?: Relevance; readonly origin?: string | null }
    }
  | {
      readonly kind: 'cell'
      readonly item: string
      readonly hypothesis: string
      readonly mark: Mark | null
      readonly why: null
    }
  | { readonly kind: 'drop'; readonly id: string }

export const changeMatrix = (id: string, edit: MatrixChange): Promise<MatrixView> =>
  post(`/api/hypotheses/${encodeURIComponent(id)}`, { edit })
