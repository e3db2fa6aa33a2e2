import { isAbsolute, relative, sep } from 'node:path'
import { MAX_BYTES } from '../intake/index.ts'
import type { Metadata, Receipt } from '../model/document.ts'
import { HearsayError } from '../model/error.ts'
import { idOf, sha256 } from '../model/identity.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Store } from '../store/index.ts'
import { readerVersion } from './analyse.ts'
import type { ReadOptions } from './case.ts'
import { type Decided, decided, languageSaid } from './effective.ts'
import { bytesOf, findFiles, SOURCES, type Source, SourceLists } from './file.ts'
import { Pool } from './pool.ts'
import type { ReadReport } from './view.ts'

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
 * Brings documents into a case. Threads read, this alone writes, in an order from which a run that is killed can go on: the
 * original, its receipt, and then what was read of it. Whatever has a receipt and no current reading is read by the next run.
 */
export class Reader implements AsyncDisposable {
  readonly #store: Store
  readonly #options: ReadOptions
  readonly #pool = new Pool()
  readonly #counts = nothing()
  readonly #decided: Decided
  /** reader version by document */
  readonly #versions = new Map<string, string>()
  /** receipts by document */
  readonly #receipts = new Map<string, Receipt[]>()
  /** receipts by root and path */
  readonly #places = new Map<string, Receipt[]>()

  private constructor(store: Store, options: ReadOptions, decisions: Decided) {
    this.#store = store
    this.#options = options
    this.#decided = decisions
  }

  static async over(store: Store, options: ReadOptions): Promise<Reader> {
    const reader = new Reader(store, options, decided(await store.decisions()))
    for (const { document, readerVersion } of await store.analysed()) reader.#versions.set(document, readerVersion)
    for (const receipt of await store.receipts()) reader.#remember(receipt)
    return reader
  }

  get report(): ReadReport {
    // threads finish in any order; people and tests read in one
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
    for (const { folder, problems } of await lists.problems()) {
      await this.#store.putFailures(this.#rootOf(folder), SOURCES, problems)
      this.#counts.problems.push(...problems)
    }
    for (const folder of found.folders) await this.#markVanished(folder, found.sources)
  }

  /** Reads bytes that are no file, such as standard input. */
  async readBytes(bytes: Uint8Array, name: string): Promise<void> {
    await this.#take(bytes, name, name, STDIN, {})
  }

  /** Reads again what an earlier run accepted and did not finish, or an older reader read. */
  async finish(): Promise<void> {
    // a removal that was cut short leaves receipts or an original behind
    const left = new Set([
      ...this.#receipts.keys(),
      ...(this.#decided.removed.size ? await this.#store.originals() : []),
    ])
    for (const id of this.#decided.removed) if (left.has(id)) await this.#store.removeDocument(id)
    await this.#each([...this.#receipts], async ([id, known]) => {
      if (this.#isCurrent(id, known) || this.#decided.removed.has(id)) return
      const bytes = await this.#store.original(id)
      if (bytes) await this.#analyse(id, bytes, known, known[0]!)
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool[Symbol.asyncDispose]()
  }

  /** As many at once as threads read. */
  async #each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
    const rest = items[Symbol.iterator]()
    const lane = async (): Promise<void> => {
      for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value)
    }
    await Promise.all(Array.from({ length: this.#pool.size }, lane))
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
    if (bytes instanceof Uint8Array) await this.#take(bytes, source.path, source.path, root, listed)
    else await this.#fail(root, problem(bytes.code, bytes.message, { path: source.path }))
  }

  async #take(bytes: Uint8Array, name: string, path: string, root: string, listed: Partial<Metadata>): Promise<void> {
    const document = sha256(bytes)
    if (this.#decided.removed.has(document)) {
      this.#counts.removed++
      return
    }
    const receipt: Receipt = {
      id: idOf('receipt', document, path, null),
      document,
      path,
      container: null,
      root,
      listed,
      state: 'present',
    }
    const known = this.#receipts.get(document) ?? []
    const before = known.find((each) => each.id === receipt.id)
    if (before && this.#isCurrent(document, known)) {
      if (!sameReceipt(before, receipt)) {
        await this.#put([receipt])
        this.#counts.updated++
        if (!this.#isCurrent(document, [receipt])) await this.#analyse(document, bytes, [receipt], receipt)
      } else this.#counts.unchanged++
      await this.#supersede(receipt)
      return
    }
    const all = [...known.filter((each) => each.id !== receipt.id), receipt]
    await this.#analyse(document, bytes, all, receipt, name)
  }

  /** Writes original, receipt and reading, in this order; a file that cannot be read leaves its reason and nothing else. */
  async #analyse(
    document: string,
    bytes: Uint8Array,
    receipts: readonly Receipt[],
    receipt: Receipt,
    name = receipt.path,
  ): Promise<void> {
    const language = languageSaid(document, receipts, this.#decided)
    if (!this.#isCurrent(document, receipts)) {
      const outcome = await this.#pool.analyse({ bytes, name, language, maxBytes: this.#options.maxBytes ?? null })
      if ('failure' in outcome) return this.#fail(receipt.root, { ...outcome.failure, path: receipt.path })
      const { analysis } = outcome
      await this.#store.putOriginal(document, bytes)
      await this.#put([receipt])
      await this.#store.putAnalysis(analysis)
      if (this.#versions.has(document)) this.#counts.renewed++
      else this.#counts.added++
      this.#versions.set(document, analysis.readerVersion)
      this.#counts.claims += analysis.claims.length
      this.#counts.problems.push(...analysis.problems)
    } else {
      // the same bytes at another path: one more receipt
      await this.#put([receipt])
      this.#counts.updated++
    }
    await this.#store.putFailures(receipt.root, receipt.path, [])
    await this.#supersede(receipt)
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

  #isCurrent(document: string, receipts: readonly Receipt[]): boolean {
    return this.#versions.get(document) === readerVersion(languageSaid(document, receipts, this.#decided))
  }

  async #fail(root: string, failure: Problem): Promise<void> {
    this.#counts.failures.push(failure)
    await this.#store.putFailures(root, failure.path, [failure])
  }

  /** Marks what stood at this path before as an older version. */
  async #supersede(receipt: Receipt): Promise<void> {
    const others = (this.#places.get(placeOf(receipt)) ?? []).filter(
      (each) => each.document !== receipt.document && each.state === 'present',
    )
    if (!others.length) return
    await this.#put(others.map((each) => ({ ...each, state: 'superseded' })))
    this.#counts.newVersions++
  }

  async #markVanished(folder: string, sources: readonly Source[]): Promise<void> {
    const there = new Set(sources.filter((source) => source.root === folder).map((source) => source.path))
    const root = this.#rootOf(folder)
    const gone = [...this.#receipts.values()]
      .flat()
      .filter((receipt) => receipt.root === root && receipt.state === 'present' && !there.has(receipt.path))
    await this.#put(gone.map((receipt) => ({ ...receipt, state: 'vanished' })))
    this.#counts.vanished += gone.length
    for (const failure of await this.#store.failures())
      if (failure.root === root && failure.path !== SOURCES && !there.has(failure.path))
        await this.#store.putFailures(root, failure.path, [])
  }
}

/** The root of what is read from standard input. */
const STDIN = '-'

const placeOf = (receipt: Receipt): string => `${receipt.root}\u0000${receipt.path}`

const sameReceipt = (a: Receipt, b: Receipt): boolean =>
  a.state === b.state &&
  a.root === b.root &&
  Object.keys({ ...a.listed, ...b.listed }).every(
    (key) => a.listed[key as keyof Metadata] === b.listed[key as keyof Metadata],
  )
