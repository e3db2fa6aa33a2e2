import type { DisagreementView, PropositionView } from '../../model/assess-view.ts'
import type { Decision, LinkVerdict } from '../../model/decision.ts'
import type { MetadataField } from '../../model/document.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { DecisionView, EntityLine, EntityView } from '../../model/entity-view.ts'
import type { TimelineView } from '../../model/event.ts'
import type { Problem } from '../../model/problem.ts'
import type { ClaimView, DocumentPage, DocumentView, SearchView, Shown, Status } from '../../model/view.ts'
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

export const getDocuments = async (): Promise<readonly DocumentView[]> =>
  (await ask<{ documents: DocumentView[] }>('/api/documents')).documents

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

export const getTold = (limit: number): Promise<ClaimsAnswer> =>
  ask(withQuery('/api/claims', { legalStatus: 'any', limit }))

export interface TimelineAsked {
  readonly about: string | null
  readonly from: string | null
  readonly to: string | null
}

export const getTimeline = (asked: TimelineAsked): Promise<TimelineView> =>
  ask(withQuery('/api/timeline', { ...asked }))

export const getDisagreements = async (about: string | null): Promise<readonly DisagreementView[]> =>
  (await ask<{ disagreements: DisagreementView[] }>(withQuery('/api/disagreements', { about }))).disagreements

export const getAgreements = async (about: string | null): Promise<readonly PropositionView[]> =>
  (await ask<{ agreements: PropositionView[] }>(withQuery('/api/agreements', { about }))).agreements

export const getDecisions = async (): Promise<readonly DecisionView[]> =>
  (await ask<{ decisions: DecisionView[] }>('/api/decisions')).decisions

/** A decision to be recorded; `why` is the person's reason. */
export type Asked = { readonly why?: string } & (
  | { readonly kind: 'set'; readonly document: string; readonly field: MetadataField; readonly value: string | null }
  | { readonly kind: 'same' | 'different'; readonly a: string; readonly b: string }
  | { readonly kind: 'rename'; readonly entity: string; readonly name: string }
  | { readonly kind: 'public'; readonly entity: string; readonly value: boolean }
  | { readonly kind: 'link'; readonly a: string; readonly b: string; readonly verdict: LinkVerdict }
  | { readonly kind: 'undo'; readonly decision: string }
)

export const decide = (asked: Asked): Promise<Decision> =>
  ask('/api/decisions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  })
