import type { SeenView } from '../../../model/view.ts'

/** What a case held when somebody looked last, as little of it as tells what is new. Kept by the browser. */
export interface Seen {
  /** ISO 8601, UTC */
  readonly at: string
  /** claims by document, by the beginnings of the documents' ids */
  readonly documents: Readonly<Record<string, number>>
  /** the beginnings of the ids of both sides */
  readonly disagreements: readonly string[]
}

/** What has been added since. */
export interface News {
  readonly since: string
  /** ids, in the order of the case */
  readonly documents: readonly string[]
  /** claims in documents that were there before, where there are more of them now */
  readonly claims: number
  /** as {@link keyOf} has them, the sharpest first */
  readonly disagreements: readonly string[]
}

/** Letters of an id that are enough to know it by. */
const ENOUGH = 12

interface Sides {
  readonly a: string
  readonly b: string
}

/** By what a disagreement is known that has these sides. */
export const keyOf = ({
  a,
  b,
}: Sides | { readonly a: { readonly id: string }; readonly b: { readonly id: string } }): string =>
  [a, b].map((side) => (typeof side === 'string' ? side : side.id).slice(0, ENOUGH)).join(' ')

export const seenNow = (at: string, { documents, disagreements }: SeenView): Seen => ({
  at,
  documents: Object.fromEntries(documents.map(({ id, claims }) => [id.slice(0, ENOUGH), claims])),
  disagreements: disagreements.map(keyOf),
})

/** What a case holds that it did not when somebody looked last; null where nothing is new. */
export function newsSince(seen: Seen, { documents, disagreements }: SeenView): News | null {
  const before = new Set(seen.disagreements)
  const fresh = disagreements.map(keyOf).filter((each) => !before.has(each))
  const added = documents.filter(({ id }) => seen.documents[id.slice(0, ENOUGH)] === undefined)
  const claims = documents.reduce((sum, { id, claims }) => {
    const known = seen.documents[id.slice(0, ENOUGH)]
    return sum + (known === undefined ? 0 : Math.max(0, claims - known))
  }, 0)
  if (!added.length && !fresh.length && !claims) return null
  return { since: seen.at, documents: added.map(({ id }) => id), claims, disagreements: fresh }
}

const key = (location: string): string => `hearsay.seen ${location}`

/**
 * What was seen before this visit. A visit lasts as long as the browser's tab: what is seen in it becomes what was seen before only
 * for the next one. null on the first visit, and in a browser that keeps nothing.
 */
export function seenBefore(location: string, now: Seen): Seen | null {
  try {
    const name = key(location)
    if (sessionStorage.getItem(name) === null) sessionStorage.setItem(name, localStorage.getItem(name) ?? '')
    localStorage.setItem(name, JSON.stringify(now))
    return read(sessionStorage.getItem(name))
  } catch {
    return null
  }
}

function read(kept: string | null): Seen | null {
  if (!kept) return null
  const seen: unknown = JSON.parse(kept)
  const isSeen =
    typeof seen === 'object' && seen !== null && 'at' in seen && 'documents' in seen && 'disagreements' in seen
  return isSeen ? (seen as Seen) : null
}
