import { useSyncExternalStore } from 'react'
import { type Arrivals, bring, getArrivals, Refusal } from './api.ts'
import { renew } from './case.ts'
import type { Brought } from './shell/files.ts'
import { strings } from './strings.ts'

/** How often it is asked how far the reading is, while there is any. Milliseconds. */
const PACE = 700

/** What was brought to the page and where its reading is; null while nothing is known of any. */
export interface Arriving extends Arrivals {
  /** files still to be sent from here */
  readonly toSend: number
}

let state: Arriving | null = null
let watching = false
const listeners = new Set<() => void>()

function put(next: Arriving | null): void {
  state = next
  for (const listener of listeners) listener()
}

const now = (): Arriving => state ?? { isReading: false, total: 0, done: 0, last: null, failed: [], toSend: 0 }

/** Looks how far the reading is until it is at its end, then has everything shown asked for anew. */
async function watch(): Promise<void> {
  if (watching) return
  watching = true
  try {
    for (;;) {
      const found = await getArrivals()
      if (found.total || now().toSend) put({ ...found, failed: [...unsent, ...found.failed], toSend: now().toSend })
      if (!found.isReading && !now().toSend) {
        if (found.total) renew()
        return
      }
      await new Promise((resolve) => setTimeout(resolve, PACE))
    }
  } catch {
    // Whatever screen is shown says that nothing answers.
  } finally {
    watching = false
  }
}

/** Files that the server would not take. */
let unsent: Arrivals['failed'] = []

/** Sends files to the case, one after the other. They are read whether or not anybody looks on. */
export async function send(files: readonly Brought[]): Promise<void> {
  if (!files.length) return
  if (!now().toSend) unsent = []
  put({ ...now(), toSend: now().toSend + files.length })
  void watch()
  for (const { name, file } of files) {
    try {
      await bring(name, file)
    } catch (error) {
      const { message, advice } = error instanceof Refusal ? error : strings.arrivals.unreadable
      unsent = [...unsent, { name, message, advice }]
    }
    put({ ...now(), toSend: now().toSend - 1 })
  }
  void watch()
}

/** Asks whether something is being read that was brought before this page was opened. */
export function resume(): void {
  getArrivals().then(
    ({ isReading }) => isReading && void watch(),
    () => undefined,
  )
}

export const forgetArrivals = (): void => put(null)

export const useArrivals = (): Arriving | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
