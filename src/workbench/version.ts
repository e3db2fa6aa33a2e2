import { firstReceipt } from '../model/document.ts'
import type { DocumentVersion, VersionChange, VersionsView } from '../model/news-view.ts'
import type { ClaimView, DocumentView } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import type { Shelf } from './shelf.ts'

/**
 * Tells which documents are versions of one: those that stood at one path, and those that bear one address. Older first: by when they
 * came, then by whether another stands at their path now, by the time of capture that a web archive gives, and by path.
 */
export class Versions {
  readonly #store: Store
  readonly #shelf: Shelf
  readonly #arrivals: ReadonlyMap<string, string>
  /** by place or address: documents */
  readonly #places: ReadonlyMap<string, readonly DocumentView[]>

  private constructor(store: Store, shelf: Shelf, arrivals: ReadonlyMap<string, string>) {
    this.#store = store
    this.#shelf = shelf
    this.#arrivals = arrivals
    const places = new Map<string, DocumentView[]>()
    for (const document of shelf.documents())
      for (const place of placesOf(document)) places.set(place, [...(places.get(place) ?? []), document])
    this.#places = places
  }

  static async over(store: Store, shelf: Shelf): Promise<Versions> {
    return new Versions(store, shelf, await store.arrivals())
  }

  /** When a document came first; null where nobody has written that down. */
  arrived(document: Pick<DocumentView, 'receipts'>): string | null {
    const times = document.receipts.flatMap(({ id }) => this.#arrivals.get(id) ?? [])
    return times.length ? times.reduce((a, b) => (a < b ? a : b)) : null
  }

  version(document: DocumentView): DocumentVersion {
    const { id, path, title, publisher, published, claims } = document
    const state = firstReceipt(document.receipts)?.state ?? 'vanished'
    return { id, path, title: title ?? path, publisher, published, claims, state, arrived: this.arrived(document) }
  }

  /** A document and its other versions, oldest first. */
  of(document: string): DocumentVersion[] {
    const found = new Map<string, DocumentView>()
    const queue = [this.#shelf.document(document)]
    for (let each = queue.pop(); each; each = queue.pop()) {
      if (found.has(each.id)) continue
      found.set(each.id, each)
      queue.push(...placesOf(each).flatMap((place) => this.#places.get(place) ?? []))
    }
    return [...found.values()].map((each) => this.version(each)).sort(byAge)
  }

  async view(document: string): Promise<VersionsView> {
    const versions = this.of(document)
    const changes: VersionChange[] = []
    for (const [at, to] of versions.entries()) if (at > 0) changes.push(await this.change(versions[at - 1]!, to))
    return { versions, changes }
  }

  /** What the newer of two versions says otherwise. */
  async change(from: DocumentVersion, to: DocumentVersion): Promise<VersionChange> {
    const [old, now] = [await this.#passages(from.id), await this.#passages(to.id)]
    const [before, after] = [await this.#claims(from.id), await this.#claims(to.id)]
    return {
      from,
      to,
      came: without(now, old, folded),
      went: without(old, now, folded),
      claimsCame: without(after, before, keyOf),
      claimsWent: without(before, after, keyOf),
    }
  }

  async #passages(document: string): Promise<string[]> {
    const text = await this.#shelf.text(document)
    const passages = await this.#store.passages(document)
    return passages.filter(({ kind }) => kind !== 'furniture').map(({ start, end }) => text.slice(start, end))
  }

  async #claims(document: string): Promise<ClaimView[]> {
    return this.#shelf.views(await this.#store.claims({ document }))
  }
}

const folded = (words: string): string => words.replace(/\s+/gu, ' ').trim()

const keyOf = ({ contentWords, sourceWords, stance, partOf }: ClaimView): string =>
  JSON.stringify([folded(contentWords), folded(sourceWords), stance, partOf !== null])

/** Those of the one list that have no fellow in the other; of two alike with one fellow, the second has none. */
function without<T>(these: readonly T[], those: readonly T[], key: (item: T) => string): T[] {
  const left = new Map<string, number>()
  for (const each of those) left.set(key(each), (left.get(key(each)) ?? 0) + 1)
  return these.filter((each) => {
    const count = left.get(key(each)) ?? 0
    left.set(key(each), count - 1)
    return count <= 0
  })
}

/** Where a document stands or stood, and its address. */
const placesOf = ({ receipts, url }: DocumentView): string[] => [
  ...receipts.map(({ root, path }) => `path ${root}\u0000${path}`),
  ...(url ? [`url ${addressOf(url)}`] : []),
]

/** An address without what does not tell pages apart: its scheme, `www.`, the place in the page, and marks of where a reader came from. */
function addressOf(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed) return url
  for (const name of [...parsed.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid)$/iu.test(name)) parsed.searchParams.delete(name)
  parsed.searchParams.sort()
  return `${parsed.host.replace(/^www\./u, '')}${parsed.pathname.replace(/\/+$/u, '')}${parsed.search}`
}

const captureOf = (path: string): string => /(?:^|\/)(\d{14})\//u.exec(path)?.[1] ?? ''

const byAge = (a: DocumentVersion, b: DocumentVersion): number =>
  compared(a.arrived ?? '', b.arrived ?? '') ||
  Number(b.state === 'superseded') - Number(a.state === 'superseded') ||
  compared(captureOf(a.path), captureOf(b.path)) ||
  compared(a.published ?? '', b.published ?? '') ||
  compared(a.path, b.path) ||
  compared(a.id, b.id)

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
