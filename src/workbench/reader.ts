import { isAbsolute, relative, sep } from 'node:path'
import { type Allowance, MAX_BYTES, type Member } from '../intake/index.ts'
import type { Analysis } from '../model/analysis.ts'
import { firstReceipt, type Metadata, type Receipt } from '../model/document.ts'
import { HearsayError } from '../model/error.ts'
import { idOf, sha256 } from '../model/identity.ts'
import { fails, type Problem, problem } from '../model/problem.ts'
import type { ReadReport } from '../model/view.ts'
import type { Store } from '../store/index.ts'
import { endingOf, type Inside, type Outcome, readerVersion, type Taken } from './analyse.ts'
import type { GivenFile, ReadOptions } from './case.ts'
import { type Decided, decided, isErased, languageSaid, versionOf } from './effective.ts'
import { bytesOf, type Found, findFiles, type Source, SourceLists } from './file.ts'
import { Gate } from './gate.ts'
import { type Arrival, containersOf, NOTHING_INSIDE, Purse, pathInside } from './inside.ts'
import { markedIds, marksIn, marksVersion, storedAnalysis, unmarkedVersion, withMarks } from './marked.ts'
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
  /** all that one run brings arrives at one time */
  readonly #began = new Date().toISOString()
  readonly #decided: Decided
  /** reader version by document */
  readonly #versions = new Map<string, string>()
  /** receipts by document */
  readonly #receipts = new Map<string, Receipt[]>()
  /** receipts by root and path */
  readonly #places = new Map<string, Receipt[]>()
  /** by root and path of a file: the receipts of all that came inside it, by their ids */
  readonly #contents = new Map<string, Map<string, Receipt>>()
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
      await this.#readFile(source, lists)
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

  /** Reads bytes that no path leads to, such as standard input. */
  async readFiles(files: readonly GivenFile[]): Promise<void> {
    const listedAt = async (): Promise<Partial<Metadata>> => ({})
    let done = 0
    await this.#each(files, async ({ bytes, name }) => {
      const purse = new Purse()
      await this.#take({ bytes, path: name, root: GIVEN, container: null, listed: {}, listedAt, purse, around: [] })
      this.#options.onProgress?.({ done: ++done, total: files.length, path: name })
    })
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
      const stored = await this.#unmarked(id)
      if (stored) return this.#commit({ analysis: stored })
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

  async #readFile(source: Source, lists: SourceLists): Promise<void> {
    this.#counts.files++
    const { path } = source
    const root = this.#rootOf(source.root)
    const bytes = await bytesOf(source.file, this.#options.maxBytes ?? MAX_BYTES)
    if (!(bytes instanceof Uint8Array)) return this.#fail(root, problem(bytes.code, bytes.message, { path }))
    const listedAt = (path: string): Promise<Partial<Metadata>> => lists.of({ ...source, path })
    const listed = await listedAt(path)
    await this.#take({ bytes, path, root, container: null, listed, listedAt, purse: new Purse(), around: [] })
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
  async #take(arrival: Arrival): Promise<void> {
    const { bytes, path, root, container, listed, around } = arrival
    const document = sha256(bytes)
    if (around.includes(document))
      return this.#fail(root, problem('bomb', 'It is the very file that it came in.', { path }))
    const id = idOf('receipt', document, path, container)
    const receipt: Receipt = { id, document, path, container, root, listed, state: 'present' }
    const before = this.#turns.get(document) ?? Promise.resolve()
    const turn = before.then(() => this.#accept(receipt, arrival))
    this.#turns.set(
      document,
      turn.catch(() => undefined),
    )
    await turn
  }

  /** Reads a file, then what came inside it, and then writes what was read of it: a run that is killed between begins with it again. */
  async #accept(receipt: Receipt, arrival: Arrival): Promise<void> {
    const { bytes } = arrival
    const left = await this.#inside(bytes, async () => {
      const { outcome, inside } = await this.#read(receipt, arrival)
      const write = (): Promise<void> => this.#keep(receipt, bytes, outcome)
      if (inside.members.length || inside.problems.length) return { inside, write }
      await write()
      if (typeof outcome !== 'string') await this.#forget(receipt, new Set())
      return null
    })
    if (!left) return
    arrival.purse.spend(left.inside.members)
    for (const member of left.inside.members) await this.#takeMember(member, receipt, arrival)
    await this.#inside(bytes, left.write)
    await this.#tell(receipt, left.inside)
  }

  /** What comes of a file. Of a document that is read already nothing is read again, and of one that was removed nothing at all. */
  async #read(receipt: Receipt, { bytes, path, purse, around }: Arrival): Promise<Read> {
    const { document } = receipt
    const nothing: Inside = { members: [], problems: [] }
    if (isErased(document, this.#decided)) return { outcome: 'removed', inside: nothing }
    const known = this.#receipts.get(document) ?? []
    const all = [...known.filter((each) => each.id !== receipt.id), receipt]
    // a name that ends otherwise may make something else of the bytes, or nothing: `.json` is not read, as `.txt` it is
    const alike = known.some((each) => endingOf(each.path) === endingOf(path))
    const isHere = known.some((each) => each.id === receipt.id && each.state === 'present')
    // a message that is read already stands at another path, and what was attached to it with it
    const brings = !isHere && known.some((each) => this.#contents.has(placeOf(each)))
    if (alike && !brings && this.#isCurrent(document, all)) return { outcome: 'known', inside: nothing }
    return this.#analyse(document, bytes, path, all, purse.allowance(around.length))
  }

  async #takeMember({ name, bytes, listed }: Member, receipt: Receipt, arrival: Arrival): Promise<void> {
    const path = pathInside(arrival.path, name)
    const around = [...arrival.around, receipt.document]
    const known = { ...listed, ...(await arrival.listedAt(path)) }
    await this.#take({ ...arrival, bytes, path, container: arrival.path, listed: known, around })
  }

  /** Says what of an archive could not be had, and forgets what it held before. */
  async #tell({ root, path }: Receipt, { members, problems }: Inside): Promise<void> {
    const placed = problems.map((found) => ({ ...found, path: found.path ? pathInside(path, found.path) : path }))
    for (const [at, found] of Map.groupBy(placed, (each) => each.path)) await this.#putFailures(root, at, found)
    for (const found of placed) this.#counts[fails(found.code) ? 'failures' : 'problems'].push(found)
    const there = new Set([...members.map(({ name }) => pathInside(path, name)), ...placed.map((each) => each.path)])
    await this.#forget({ root, path }, there)
  }

  /** What came inside a file before and does not any more has vanished. */
  async #forget(holder: Pick<Receipt, 'root' | 'path'>, there: ReadonlySet<string>): Promise<void> {
    const isThere = (path: string): boolean => there.has(path) || containersOf(path).some((each) => there.has(each))
    const held = this.#contents.get(placeOf(holder))?.values().toArray() ?? []
    const gone = held.filter(({ path, state }) => state === 'present' && !isThere(path))
    await this.#put(gone.map((each) => ({ ...each, state: 'vanished' })))
    this.#counts.vanished += gone.length
    if (!held.length && !there.size) return
    const inside = `${placeOf(holder)}/`
    for (const place of [...this.#failed]) {
      const path = place.slice(holder.root.length + 1)
      if (place.startsWith(inside) && !isThere(path)) await this.#putFailures(holder.root, path, [])
    }
  }

  /** Writes that a file arrived, and what was read of it. */
  async #keep(receipt: Receipt, bytes: Uint8Array, outcome: Read['outcome']): Promise<void> {
    const { document } = receipt
    if (outcome === 'removed') this.#counts.removed++
    // an archive is no document: its place is settled, and nothing of it is kept
    if (outcome === 'removed' || outcome === null) return this.#settle(receipt)
    const read = outcome === 'known' ? null : outcome
    if (read && 'failure' in read) return this.#fail(receipt.root, { ...read.failure, path: receipt.path })
    const known = this.#receipts.get(document) ?? []
    const before = known.find((each) => each.id === receipt.id)
    const all = [...known.filter((each) => each !== before), receipt]
    const first = firstReceipt(all)!
    const isRead = this.#isCurrent(document, all)
    const wasRead = this.#versions.has(document)
    // in this order: whatever has a receipt and no reading is read by the next run
    if (!this.#originals.has(document)) await this.#store.putOriginal(document, bytes)
    this.#originals.add(document)
    if (!before || !sameReceipt(before, receipt)) await this.#put([receipt])
    if (read && !isRead && endingOf(first.path) === endingOf(receipt.path)) await this.#commit(read)
    else if (!isRead) await this.#renew(document, bytes)
    if (wasRead && (!before || !sameReceipt(before, receipt))) this.#counts.updated++
    else if (wasRead && isRead) this.#counts.unchanged++
    await this.#settle(receipt)
  }

  /** Reads a document that the case holds already. What was read of it before stays if that fails. */
  async #renew(document: string, bytes: Uint8Array): Promise<void> {
    const receipts = this.#receipts.get(document) ?? []
    const { root, path } = firstReceipt(receipts)!
    const { outcome } = await this.#analyse(document, bytes, path, receipts, NOTHING_INSIDE)
    if (!outcome) return
    if ('failure' in outcome) await this.#fail(root, { ...outcome.failure, path })
    else await this.#commit(outcome)
  }

  /** What is held of a document of which nothing is out of date but the claims that people marked, without these; else null. */
  async #unmarked(id: string): Promise<Analysis | null> {
    const version = unmarkedVersion(versionOf(id, this.#receipts.get(id)!, this.#decided))
    const held = this.#versions.get(id)
    return held !== undefined && unmarkedVersion(held) === version
      ? storedAnalysis(this.#store, id, version, markedIds(this.#decided.log))
      : null
  }

  async #analyse(
    document: string,
    bytes: Uint8Array,
    name: string,
    receipts: readonly Receipt[],
    allowance: Allowance,
  ): Promise<Taken> {
    const language = languageSaid(document, receipts, this.#decided)
    this.#tried.add(attempt(document, readerVersion(name, language) + marksVersion(document, this.#decided)))
    return this.#pool.take({ bytes, name, language, maxBytes: this.#options.maxBytes ?? null, allowance })
  }

  async #commit({ analysis: read }: Extract<Outcome, { analysis: unknown }>): Promise<void> {
    const { id } = read.document
    const analysis = withMarks(
      { ...read, readerVersion: read.readerVersion + marksVersion(id, this.#decided) },
      marksIn(id, this.#decided),
    )
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
    await this.#store.putReceipts(receipts, this.#began)
    for (const receipt of receipts) this.#remember(receipt)
  }

  #remember(receipt: Receipt): void {
    const into = (map: Map<string, Receipt[]>, key: string): void => {
      map.set(key, [...(map.get(key) ?? []).filter((each) => each.id !== receipt.id), receipt])
    }
    into(this.#receipts, receipt.document)
    into(this.#places, placeOf(receipt))
    for (const path of containersOf(receipt.path, receipt.container)) {
      const place = placeOf({ root: receipt.root, path })
      const held = this.#contents.get(place) ?? new Map<string, Receipt>()
      this.#contents.set(place, held.set(receipt.id, receipt))
    }
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
      !there.has(path) &&
      !containersOf(path).some((each) => there.has(each)) &&
      !unseen.some((each) => each === '.' || path === each || path.startsWith(`${each}/`))
    const gone = [...this.#receipts.values()]
      .flat()
      .filter((receipt) => receipt.root === root && receipt.state === 'present' && isGone(receipt.path))
    await this.#put(gone.map((receipt) => ({ ...receipt, state: 'vanished' })))
    this.#counts.vanished += gone.length
    for (const failure of await this.#store.failures())
      if (failure.root === root && isGone(failure.path)) await this.#putFailures(root, failure.path, [])
  }
}

/** What came of a file, or why nothing did: it is read already, or was removed from the case. */
interface Read {
  readonly outcome: Taken['outcome'] | 'known' | 'removed'
  readonly inside: Inside
}

/** The root of what no path leads to: given as bytes, or imported. */
export const GIVEN = '-'

const placeOf = ({ root, path }: Pick<Receipt, 'root' | 'path'>): string => `${root}\u0000${path}`

const attempt = (document: string, version: string): string => `${document} ${version}`

const sameReceipt = (a: Receipt, b: Receipt): boolean =>
  a.state === b.state &&
  a.root === b.root &&
  Object.keys({ ...a.listed, ...b.listed }).every(
    (key) => a.listed[key as keyof Metadata] === b.listed[key as keyof Metadata],
  )
