import { isAbsolute, relative, sep } from 'node:path'
import { MAX_BYTES } from '../intake/index.ts'
import { firstReceipt, type Metadata, type Receipt } from '../model/document.ts'
import { HearsayError } from '../model/error.ts'
import { idOf, sha256 } from '../model/identity.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { ReadReport } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import { endingOf, type Outcome, readerVersion } from './analyse.ts'
import type { ReadOptions } from './case.ts'
import { type Decided, decided, isErased, languageSaid, versionOf } from './effective.ts'
import { bytesOf, type Found, findFiles, type Source, SourceLists } from './file.ts'
import { Gate } from './gate.ts'
import { LARGE, Pool } from './pool.ts'

type Counts = { -readonly [K in keyof ReadReport]: ReadReport[K] extends number ? number : Problem[] }

const nothing = (): Counts => ({
  files: 0,
  added: 0,
  renewed: 0,
  unchanged: 0,
  newVersions: 0,
  vanished: 0,
  removed: 0,
  updated: 0,
  claims: 0,
  failures: [],
  problems: [],
})

/**
 * Brings documents into a case. Others read, this alone writes, in an order from which a run that is killed can go on: the
 * original, its receipt, and then what was read of it. Whatever has a receipt and no current reading is read by the next run.
 */
export class Reader implements AsyncDisposable {
  readonly #store: Store
  readonly #options: ReadOptions
  readonly #pool = new Pool()
  readonly #gate = new Gate()
  readonly #counts = nothing()
  readonly #decided: Decided
  /** reader version by document */
  readonly #versions = new Map<string, string>()
  /** receipts by document */
  readonly #receipts = new Map<string, Receipt[]>()
  /** receipts by root and path */
  readonly #places = new Map<string, Receipt[]>()
  /** ids of the originals that the case has */
  readonly #originals = new Set<string>()
  /** roots and paths of which the case says that they could not be read */
  readonly #failed = new Set<string>()
  /** by document: the end of the last thing begun with it, so that two files of the same bytes take turns */
  readonly #turns = new Map<string, Promise<void>>()
  /** documents, with the version of reader and circumstances under which this run has tried to read them */
  readonly #tried = new Set<string>()

  private constructor(store: Store, options: ReadOptions, decisions: Decided) {
    this.#store = store
    this.#options = options
    this.#decided = decisions
  }

  static async over(store: Store, options: ReadOptions): Promise<Reader> {
    const reader = new Reader(store, options, decided(await store.decisions()))
    await reader.#look()
    for (const id of await store.originals()) reader.#originals.add(id)
    for (const { root, path } of await store.failures()) reader.#failed.add(placeOf({ root, path }))
    return reader
  }

  /** Learns what the case holds. */
  async #look(): Promise<void> {
    for (const { document, readerVersion } of await this.#store.analysed()) this.#versions.set(document, readerVersion)
    for (const receipt of await this.#store.receipts()) this.#remember(receipt)
  }

  get report(): ReadReport {
    // documents are done in any order; people and tests read in one
    const byPath = (a: Problem, b: Problem): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
    return {
      ...this.#counts,
      failures: this.#counts.failures.toSorted(byPath),
      problems: this.#counts.problems.toSorted(byPath),
    }
  }

  /** Reads files, folders and globs. */
  async readPaths(paths: readonly string[]): Promise<void> {
    const found = await findFiles(paths)
    if (!found.sources.length && !found.folders.length)
      throw new HearsayError(
        'nothing-to-read',
        `Nothing is at ${found.missing.join(', ') || 'the paths given'}.`,
        'Check the spelling, or name the folder that holds the articles.',
      )
    for (const path of found.missing)
      this.#counts.failures.push(problem('not-found', 'Nothing is at this path.', { path }))
    const lists = new SourceLists()
    let done = 0
    await this.#each(found.sources, async (source) => {
      await this.#readFile(source, await lists.of(source))
      this.#options.onProgress?.({ done: ++done, total: found.sources.length, path: source.path })
    })
    for (const { root, path } of found.closed)
      await this.#fail(this.#rootOf(root), problem('forbidden', 'You may not look into this folder.', { path }))
    for (const folder of found.folders) await this.#markVanished(folder, found)
    for (const { root, path, problems } of await lists.problems()) {
      await this.#putFailures(this.#rootOf(root), path, problems)
      this.#counts.problems.push(...problems)
    }
  }

  /** Reads bytes that are no file, such as standard input. */
  async readBytes(bytes: Uint8Array, name: string): Promise<void> {
    await this.#take(bytes, name, STDIN, {})
  }

  /** Reads again what an earlier run accepted and did not finish, or an older reader read. */
  async finish(): Promise<void> {
    // a removal that was cut short leaves receipts or an original behind
    const left = new Set([...this.#receipts.keys(), ...this.#originals])
    for (const id of left) if (isErased(id, this.#decided)) await this.#store.removeDocument(id)
    // what another process accepted meanwhile may change under which name a document is read
    await this.#look()
    await this.#each([...this.#receipts.keys()], async (id) => {
      if (this.#isCurrent(id) || isErased(id, this.#decided)) return
      if (this.#tried.has(attempt(id, versionOf(id, this.#receipts.get(id)!, this.#decided)))) return
      const bytes = await this.#store.original(id)
      if (bytes) await this.#inside(bytes, () => this.#renew(id, bytes))
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool[Symbol.asyncDispose]()
  }

  /** As many at once as are read at once. After an error nothing new is begun, and it is thrown when all is quiet. */
  async #each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
    const rest = [...items].reverse()
    const lane = async (): Promise<void> => {
      try {
        while (rest.length) await work(rest.pop()!)
      } catch (error) {
        rest.length = 0
        throw error
      }
    }
    const ends = await Promise.allSettled(Array.from({ length: this.#pool.size }, lane))
    for (const end of ends) if (end.status === 'rejected') throw end.reason
  }

  /** A folder as receipts know it: relative to a case on disk, so that both can be moved together. */
  #rootOf(folder: string): string {
    const { location } = this.#store
    return isAbsolute(location) ? relative(location, folder).split(sep).join('/') || '.' : folder
  }

  async #readFile(source: Source, listed: Partial<Metadata>): Promise<void> {
    this.#counts.files++
    const root = this.#rootOf(source.root)
    const bytes = await bytesOf(source.file, this.#options.maxBytes ?? MAX_BYTES)
    if (bytes instanceof Uint8Array) await this.#take(bytes, source.path, root, listed)
    else await this.#fail(root, problem(bytes.code, bytes.message, { path: source.path }))
  }

  /** Does what is to be done with a file; with a large one, while nothing is done with any other. */
  async #inside<T>(bytes: Uint8Array, work: () => Promise<T>): Promise<T> {
    const leave = await this.#gate.enter(bytes.length >= LARGE)
    try {
      return await work()
    } finally {
      leave()
    }
  }

  /** Accepts bytes that stand at a path; files of the same bytes one after the other. */
  async #take(bytes: Uint8Array, path: string, root: string, listed: Partial<Metadata>): Promise<void> {
    const document = sha256(bytes)
    const id = idOf('receipt', document, path, null)
    const receipt: Receipt = { id, document, path, container: null, root, listed, state: 'present' }
    const before = this.#turns.get(document) ?? Promise.resolve()
    const turn = before.then(() => this.#inside(bytes, () => this.#accept(receipt, bytes)))
    this.#turns.set(
      document,
      turn.catch(() => undefined),
    )
    await turn
  }

  async #accept(receipt: Receipt, bytes: Uint8Array): Promise<void> {
    const { document } = receipt
    if (isErased(document, this.#decided)) {
      this.#counts.removed++
      return this.#settle(receipt)
    }
    const known = this.#receipts.get(document) ?? []
    const before = known.find((each) => each.id === receipt.id)
    const all = [...known.filter((each) => each !== before), receipt]
    // a name that ends otherwise may make something else of the bytes, or nothing: `.json` is not read, as `.txt` it is
    const alike = known.some((each) => endingOf(each.path) === endingOf(receipt.path))
    const first = firstReceipt(all)!
    const isRead = this.#isCurrent(document, all)
    const wasRead = this.#versions.has(document)
    const outcome = alike && isRead ? null : await this.#analyse(document, bytes, receipt.path, all)
    if (outcome && 'failure' in outcome) return this.#fail(receipt.root, { ...outcome.failure, path: receipt.path })
    // in this order: whatever has a receipt and no reading is read by the next run
    if (!this.#originals.has(document)) await this.#store.putOriginal(document, bytes)
    this.#originals.add(document)
    if (!before || !sameReceipt(before, receipt)) await this.#put([receipt])
    if (outcome && !isRead && endingOf(first.path) === endingOf(receipt.path)) await this.#commit(outcome)
    else if (!isRead) await this.#renew(document, bytes)
    if (wasRead && (!before || !sameReceipt(before, receipt))) this.#counts.updated++
    else if (wasRead && isRead) this.#counts.unchanged++
    await this.#settle(receipt)
  }

  /** Reads a document that the case holds already. What was read of it before stays if that fails. */
  async #renew(document: string, bytes: Uint8Array): Promise<void> {
    const receipts = this.#receipts.get(document) ?? []
    const { root, path } = firstReceipt(receipts)!
    const outcome = await this.#analyse(document, bytes, path, receipts)
    if ('failure' in outcome) await this.#fail(root, { ...outcome.failure, path })
    else await this.#commit(outcome)
  }

  async #analyse(document: string, bytes: Uint8Array, name: string, receipts: readonly Receipt[]): Promise<Outcome> {
    const language = languageSaid(document, receipts, this.#decided)
    this.#tried.add(attempt(document, readerVersion(name, language)))
    return this.#pool.analyse({ bytes, name, language, maxBytes: this.#options.maxBytes ?? null })
  }

  async #commit({ analysis }: Extract<Outcome, { analysis: unknown }>): Promise<void> {
    const { id } = analysis.document
    await this.#store.putAnalysis(analysis)
    if (this.#versions.has(id)) this.#counts.renewed++
    else this.#counts.added++
    this.#versions.set(id, analysis.readerVersion)
    this.#counts.claims += analysis.claims.length
    this.#counts.problems.push(...analysis.problems)
  }

  /** What stood at this path before is an older version now, and what was said of it as a failure is mended. */
  async #settle(receipt: Receipt): Promise<void> {
    await this.#putFailures(receipt.root, receipt.path, [])
    const others = (this.#places.get(placeOf(receipt)) ?? []).filter(
      (each) => each.document !== receipt.document && each.state === 'present',
    )
    if (!others.length) return
    await this.#put(others.map((each) => ({ ...each, state: 'superseded' })))
    this.#counts.newVersions++
  }

  async #put(receipts: readonly Receipt[]): Promise<void> {
    await this.#store.putReceipts(receipts)
    for (const receipt of receipts) this.#remember(receipt)
  }

  #remember(receipt: Receipt): void {
    const into = (map: Map<string, Receipt[]>, key: string): void => {
      map.set(key, [...(map.get(key) ?? []).filter((each) => each.id !== receipt.id), receipt])
    }
    into(this.#receipts, receipt.document)
    into(this.#places, placeOf(receipt))
  }

  #isCurrent(document: string, receipts = this.#receipts.get(document) ?? []): boolean {
    return this.#versions.get(document) === versionOf(document, receipts, this.#decided)
  }

  async #fail(root: string, failure: Problem): Promise<void> {
    this.#counts.failures.push(failure)
    await this.#putFailures(root, failure.path, [failure])
  }

  /** Records failures at a place; where there were and are none, nothing is written. */
  async #putFailures(root: string, path: string, failures: readonly Problem[]): Promise<void> {
    const place = placeOf({ root, path })
    if (!failures.length && !this.#failed.has(place)) return
    await this.#store.putFailures(root, path, failures)
    if (failures.length) this.#failed.add(place)
    else this.#failed.delete(place)
  }

  async #markVanished(folder: string, { sources, closed }: Found): Promise<void> {
    const inside = sources.filter((source) => source.root === folder)
    const there = new Set(inside.map((source) => source.path))
    const root = this.#rootOf(folder)
    const unseen = closed.filter((source) => source.root === folder).map(({ path }) => path)
    const isGone = (path: string): boolean =>
      !there.has(path) && !unseen.some((each) => each === '.' || path === each || path.startsWith(`${each}/`))
    const gone = [...this.#receipts.values()]
      .flat()
      .filter((receipt) => receipt.root === root && receipt.state === 'present' && isGone(receipt.path))
    await this.#put(gone.map((receipt) => ({ ...receipt, state: 'vanished' })))
    this.#counts.vanished += gone.length
    for (const failure of await this.#store.failures())
      if (failure.root === root && isGone(failure.path)) await this.#putFailures(root, failure.path, [])
  }
}

/** The root of what is read from standard input. */
const STDIN = '-'

const placeOf = ({ root, path }: Pick<Receipt, 'root' | 'path'>): string => `${root}\u0000${path}`

const attempt = (document: string, version: string): string => `${document} ${version}`

const sameReceipt = (a: Receipt, b: Receipt): boolean =>
  a.state === b.state &&
  a.root === b.root &&
  Object.keys({ ...a.listed, ...b.listed }).every(
    (key) => a.listed[key as keyof Metadata] === b.listed[key as keyof Metadata],
  )
