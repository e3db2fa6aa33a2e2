import { userInfo } from 'node:os'
import { isEdtf } from '../model/calendar.ts'
import type { Decision, DecisionWhat } from '../model/decision.ts'
import { documentKinds, type MetadataField, metadataFields, reliabilities } from '../model/document.ts'
import { HearsayError } from '../model/error.ts'
import type { TimelineQuery, TimelineView } from '../model/event.ts'
import { idOf } from '../model/identity.ts'
import { nameKey } from '../model/name.ts'
import { fails, type Problem } from '../model/problem.ts'
import { searchTerms } from '../model/text.ts'
import type {
  CheckReport,
  ClaimQuery,
  ClaimView,
  DocumentPage,
  DocumentView,
  ReadReport,
  SearchView,
  Shown,
  Status,
} from '../model/view.ts'
import { openStore, type Store } from '../store/index.ts'
import type { Case, Decider, ReadOptions } from './case.ts'
import { checkCase } from './check.ts'
import { circumstances, versionOf } from './effective.ts'
import { grouped } from './entity.ts'
import { exportLines } from './export.ts'
import { entitiesCalled, filterOf, lookUp, lookUpDocument } from './lookup.ts'
import { Reader } from './reader.ts'
import { Shelf } from './shelf.ts'
import { timelineOf } from './timeline.ts'

/**
 * Opens a case: a folder `NAME.hearsay`, or a PostgreSQL URL. Creates it where there is none, unless told not to.
 * @throws HearsayError `no-such-case`, `case-newer`, `case-damaged`, `case-busy`
 */
export async function openCase(location: string, options: { readonly create?: boolean } = {}): Promise<Case> {
  return new StoredCase(await openStore(location, options))
}

/** Who decides when nobody is named: the user of the machine. */
export const defaultUser = (): string => process.env.HEARSAY_USER ?? userInfo().username

class StoredCase implements Case {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  get location(): string {
    return this.#store.location
  }

  read(paths: readonly string[], options: ReadOptions = {}): Promise<ReadReport> {
    return this.#reading(options, (reader) => reader.readPaths(paths))
  }

  readBytes(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadReport> {
    return this.#reading(options, (reader) => reader.readBytes(bytes, name))
  }

  async #reading(options: ReadOptions, work: (reader: Reader) => Promise<void>): Promise<ReadReport> {
    await using reader = await Reader.over(this.#store, options)
    await work(reader)
    await reader.finish()
    return reader.report
  }

  async status(): Promise<Status> {
    const shelf = await Shelf.over(this.#store)
    const documents = shelf.documents()
    const problems = await this.#problems(shelf)
    const count = (code: Problem['code']): number =>
      new Set(problems.filter((found) => found.code === code).map((found) => found.document)).size
    const groups = grouped([...(await shelf.entities()).values()])
    const analysed = new Map((await this.#store.analysed()).map((each) => [each.document, each.readerVersion]))
    return {
      location: this.location,
      documents: documents.length,
      publishers: new Set(documents.flatMap((document) => document.publisher ?? [])).size,
      claims: documents.reduce((sum, document) => sum + document.claims, 0),
      people: groups.filter((group) => group.kind === 'Person').length,
      organizations: groups.filter((group) => group.kind === 'Organization').length,
      unnamed: groups.filter((group) => group.kind === 'Unnamed').length,
      withoutPublisher: count('no-publisher'),
      withoutDate: count('no-date'),
      cutOff: count('cut-off'),
      unread: count('unread-language') + count('no-text'),
      failures: problems.filter((found) => fails(found.code)).length,
      pending: [...shelf.receipts].filter(
        ([id, receipts]) => analysed.get(id) !== versionOf(id, receipts, shelf.decided),
      ).length,
    }
  }

  async documents(): Promise<DocumentView[]> {
    return (await Shelf.over(this.#store)).documents()
  }

  async document(name: string): Promise<DocumentPage> {
    const shelf = await Shelf.over(this.#store)
    return this.#page(shelf, await lookUpDocument(this.#store, shelf, name))
  }

  async #page(shelf: Shelf, id: string): Promise<DocumentPage> {
    const view = shelf.document(id)
    return {
      ...view,
      text: await shelf.text(id),
      passages: await this.#store.passages(id),
      claimViews: await shelf.views(await this.#store.claims({ document: id })),
      problems: [...circumstances(id, view.receipts, view), ...shelf.problems(await this.#store.problems(id))],
    }
  }

  async claims(query: ClaimQuery = {}): Promise<ClaimView[]> {
    const shelf = await Shelf.over(this.#store)
    const filter = await filterOf(this.#store, shelf, query)
    if (!filter) return []
    const { offset = 0, limit, ...whole } = filter
    const order = new Map(shelf.documents().map((document, index) => [document.id, index]))
    const claims = (await this.#store.claims(whole)).sort((a, b) => order.get(a.document)! - order.get(b.document)!)
    return shelf.views(claims.slice(offset, limit === undefined ? undefined : offset + limit))
  }

  async timeline(query: TimelineQuery = {}): Promise<TimelineView> {
    return timelineOf(this.#store, await Shelf.over(this.#store), query)
  }

  async show(id: string): Promise<Shown> {
    const shelf = await Shelf.over(this.#store)
    const found = await lookUp(this.#store, id).catch(async (error: unknown) => {
      if (!(error instanceof HearsayError) || error.code !== 'no-such-id') throw error
      return this.#called(shelf, id)
    })
    if (found.noun === 'claim') return this.#claimShown(shelf, found.id)
    if (found.noun === 'entity') return this.#entityShown(shelf, found.id)
    return { noun: 'document', document: await this.#page(shelf, await lookUpDocument(this.#store, shelf, found.id)) }
  }

  /** What goes by a name rather than an id: a person or organisation, or a document by its path. */
  async #called(shelf: Shelf, name: string): Promise<{ readonly noun: 'document' | 'entity'; readonly id: string }> {
    const called = await entitiesCalled(this.#store, shelf, name)
    const exact = called.filter((id) => nameKey(shelf.nameOf(id)) === nameKey(name))
    const entities = exact.length === 1 ? exact : called
    if (entities.length > 1)
      throw new HearsayError(
        'ambiguous-id',
        `${name} may be ${entities.map((id) => `${shelf.nameOf(id)} (${id.slice(0, 8)})`).join(', ')}.`,
        'Give the whole name, or the id.',
      )
    if (entities[0]) return { noun: 'entity', id: entities[0] }
    return { noun: 'document', id: await lookUpDocument(this.#store, shelf, name) }
  }

  async #claimShown(shelf: Shelf, id: string): Promise<Shown> {
    const claim = (await this.#store.claim(id))!
    const text = await shelf.text(claim.document)
    const [view] = await shelf.views([claim])
    const first = Math.min(...[...claim.content, ...claim.source, ...claim.cue].map((span) => span.start))
    const last = Math.max(...[...claim.content, ...claim.source, ...claim.cue].map((span) => span.end))
    return {
      noun: 'claim',
      claim: view!,
      before: text.slice(Math.max(0, first - CONTEXT), first),
      after: text.slice(last, last + CONTEXT),
      parts: await shelf.views(await this.#store.claims({ document: claim.document, partOf: id })),
    }
  }

  async #entityShown(shelf: Shelf, id: string): Promise<Shown> {
    const entities = await shelf.entities()
    const canonical = entities.get(id)?.canonical ?? id
    const [group] = grouped([...entities.values()].filter((entity) => entity.canonical === canonical))
    const says = await shelf.views(await this.#store.claims({ speakers: [canonical] }))
    const about = await shelf.views(await this.#store.claims({ about: [canonical] }))
    return { noun: 'entity', entity: { ...group!, says, about } }
  }

  async search(words: string, limit = 50): Promise<SearchView[]> {
    const phrases = [...words.matchAll(/["“]([^"”]*)["”]|(\S+)/gu)]
      .map((match) => searchTerms(match[1] ?? match[2] ?? ''))
      .filter((terms) => terms.length)
    if (!phrases.length) return []
    const shelf = await Shelf.over(this.#store)
    const hits = await this.#store.search(phrases, limit)
    return Promise.all(
      hits.map(async (hit) => {
        const { title, path } = shelf.document(hit.document)
        return {
          ...hit,
          words: (await shelf.text(hit.document)).slice(hit.start, hit.end),
          documentTitle: title ?? path,
          path,
        }
      }),
    )
  }

  async problems(): Promise<Problem[]> {
    return this.#problems(await Shelf.over(this.#store))
  }

  /** Files that could not be read first, then what is doubtful about those that could; by path. */
  async #problems(shelf: Shelf): Promise<Problem[]> {
    const failures = (await this.#store.failures()).map(({ root: _, ...failure }): Problem => failure)
    const around = shelf.documents().flatMap((document) => circumstances(document.id, document.receipts, document))
    const found = [...failures, ...around, ...shelf.problems(await this.#store.problems())]
    return found.sort(
      (a, b) =>
        Number(fails(b.code)) - Number(fails(a.code)) ||
        (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0) ||
        (a.start ?? 0) - (b.start ?? 0),
    )
  }

  async export(directory: string): Promise<Record<string, number>> {
    const shelf = await Shelf.over(this.#store)
    const problems = (await this.#problems(shelf)).map(({ document, path, code, message, start, end }) => ({
      document,
      path,
      code,
      message,
      start,
      end,
    }))
    return exportLines(this.#store, shelf, problems, directory)
  }

  async set(name: string, field: MetadataField, value: string | null, decider: Decider): Promise<Decision> {
    if (value !== null) checkMetadata(field, value)
    const shelf = await Shelf.over(this.#store)
    const document = await lookUpDocument(this.#store, shelf, name)
    const decision = await this.#decide({ kind: 'set', document, field, value }, decider)
    // another language is another reading
    if (field === 'language') await this.#reading({}, async () => undefined)
    return decision
  }

  async remove(name: string, decider: Decider): Promise<Decision> {
    const document = await lookUpDocument(this.#store, await Shelf.over(this.#store), name)
    const decision = await this.#decide({ kind: 'remove', document }, decider)
    await this.#store.removeDocument(document)
    return decision
  }

  async readmit(document: string, decider: Decider): Promise<Decision> {
    const { decided } = await Shelf.over(this.#store)
    const removed = [...decided.removed].filter((id) => id.startsWith(document))
    if (removed.length !== 1)
      throw new HearsayError(
        'no-such-id',
        `No one document that was removed has the hash ${document}.`,
        'hearsay export writes decisions.jsonl, where removals stand.',
      )
    return this.#decide({ kind: 'readmit', document: removed[0]! }, decider)
  }

  async #decide(what: DecisionWhat, { by, why }: Decider): Promise<Decision> {
    const at = new Date().toISOString()
    const decision: Decision = {
      id: idOf('decision', JSON.stringify(what), by, at, why ?? null),
      by,
      at,
      why: why ?? null,
      what,
    }
    await this.#store.addDecision(decision)
    return decision
  }

  check(): Promise<CheckReport> {
    return checkCase(this.#store)
  }

  async original(
    name: string,
  ): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string }> {
    const shelf = await Shelf.over(this.#store)
    const id = await lookUpDocument(this.#store, shelf, name)
    const bytes = await this.#store.original(id)
    const { mediaType, path } = shelf.document(id)
    if (!bytes) throw new HearsayError('case-damaged', `The original of ${path} is missing.`, 'Read the file again.')
    return { bytes, mediaType, name: path.split('/').at(-1)! }
  }

  close(): Promise<void> {
    return this.#store.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

/** Characters shown before and behind a claim. */
const CONTEXT = 240

/**
 * Whether a value may be set, before anything is recorded.
 * @throws HearsayError `bad-value`
 */
export function checkMetadata(field: MetadataField, value: string): void {
  const wrong = (what: string, advice: string): never => {
    throw new HearsayError('bad-value', `${what}: “${value}”.`, advice)
  }
  const oneOf = (choices: readonly string[]): void => {
    if (!choices.includes(value)) wrong(`Not a ${field}`, `Use one of: ${choices.join(', ')}.`)
  }
  if (!metadataFields.includes(field)) wrong(`There is no field ${field}`, `Use one of: ${metadataFields.join(', ')}.`)
  if (field === 'published' && !isEdtf(value))
    wrong(
      'Not a date',
      'Use 2022-01-06, 2022-01, 2022, or any EDTF date: 2022-03~ (about March), 2022-01-10/2022-01-14 (between).',
    )
  if (field === 'kind') oneOf(documentKinds)
  if (field === 'reliability') oneOf(reliabilities)
  if (field === 'complete') oneOf(['yes', 'no'])
  if (field === 'language' && !/^[a-z]{2,3}$/u.test(value))
    wrong('Not a language', 'Use its two- or three-letter tag: en, ru, kk.')
  if (!value.trim()) wrong(`An empty ${field}`, `To take a value back: hearsay set DOCUMENT ${field}=`)
}
