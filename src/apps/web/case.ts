import { useSyncExternalStore } from 'react'
import type { Decision } from '../../model/decision.ts'
import type { MatrixView } from '../../model/hypothesis-view.ts'
import { type Asked, decide, getDecisions } from './api.ts'

/** What the page knows of the case beside what a screen shows: its name, and what was last decided here. */
export interface CaseState {
  /** what the case is called: its folder's name without its ending; empty until known */
  readonly name: string
  /** rises with every decision, so that what is shown is asked for anew */
  readonly version: number
  /** the last decision made on this page, to be told and taken back; null once it was sent away */
  readonly told: { readonly words: string; readonly decision: Decision } | null
  /** what was done that changes nothing of the case, told in passing; null when there is nothing to tell */
  readonly aside: string | null
}

let state: CaseState = { name: '', version: 0, told: null, aside: null }
const listeners = new Set<() => void>()

function change(next: Partial<CaseState>): void {
  state = { ...state, ...next }
  for (const listener of listeners) listener()
}

export const caseName = (location: string): string =>
  location
    .split(/[/\\]/)
    .filter(Boolean)
    .at(-1)
    ?.replace(/\.hearsay$/, '') ?? location

const setName = (location: string): void => change({ name: caseName(location) })

/** Records a decision, tells of it in `words`, and has everything shown asked for anew. @throws Refusal */
export async function settle(asked: Asked, words: string): Promise<void> {
  const decision = await decide(asked)
  change({ version: state.version + 1, told: { words, decision } })
}

/** The same for a change of a matrix: the server answers with the matrix, and its decision is looked up to be undone. @throws Refusal */
export async function settleMatrix(changing: Promise<MatrixView>, words: string): Promise<MatrixView> {
  const matrix = await changing
  const decision = (await getDecisions()).find(
    ({ what, at }) => what.kind === 'hypothesis' && what.id === matrix.id && at === matrix.at,
  )
  change({ version: state.version + 1, told: decision ? { words, decision } : null })
  return matrix
}

/** Has everything shown asked for anew. */
export const renew = (): void => change({ version: state.version + 1 })

/** How long something is told in passing. Milliseconds. */
const PASSING = 2400

/** Tells something in passing. */
export function tell(words: string): void {
  change({ aside: words })
  setTimeout(() => state.aside === words && change({ aside: null }), PASSING)
}

export const forget = (): void => change({ told: null })

export const useCase = (): CaseState & { readonly setName: typeof setName } => {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
  return { ...current, setName }
}
