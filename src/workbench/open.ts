import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import { replyRows, requireAnswers, writeReply } from '../brief/index.ts'
import { type ExchangeFormat, forOthers } from '../exchange/index.ts'
import { newMatrix } from '../hypothesis/index.ts'
import { readNameList } from '../intake/index.ts'
import type { AllegationView } from '../model/allegation.ts'
import type { DisagreementView, LineageView, OriginsView, PropositionView, WeighView } from '../model/assess-view.ts'
import type { Brief, BriefAsked, BriefFile, BriefFormat } from '../model/brief.ts'
import type { Decision, DecisionWhat, LinkVerdict } from '../model/decision.ts'
import type { MetadataField } from '../model/document.ts'
import type { DraftView } from '../model/draft.ts'
import type { EntityKind } from '../model/entity.ts'
import type { DecisionView, EntityLine, MatchView } from '../model/entity-view.ts'
import { HearsayError } from '../model/error.ts'
import type { TimelineQuery, TimelineView } from '../model/event.ts'
import type { Matrix } from '../model/hypothesis.ts'
import type { MatrixImport, MatrixLine, MatrixView } from '../model/hypothesis-view.ts'
import type { MarkSaid } from '../model/marked-claim.ts'
import type { NetworkView, TieView, WaysView } from '../model/network.ts'
import type { NewsView, VersionsView } from '../model/news-view.ts'
import type { Problem } from '../model/problem.ts'
import type { RatingView } from '../model/rating.ts'
import type { ReplyFormat, ReplyRow } from '../model/reply.ts'
import { searchTerms } from '../model/text.ts'
import type {
  CheckReport,
  ClaimQuery,
  ClaimView,
  DocumentPage,
  DocumentPart,
  DocumentQuery,
  DocumentView,
  ReadReport,
  SearchView,
  SeenView,
  Shown,
  Status,
} from '../model/view.ts'
import { openStore, type Store } from '../store/index.ts'
import { allegationsOf } from './allegation.ts'
import { type Asked, Assessed, type Part } from './assessed.ts'
import { settleAssessment } from './assessment.ts'
import { briefFile, briefForOthers, briefOf } from './brief.ts'
import { carried } from './carried.ts'
import type {
  BriefForOthers,
  Case,
  Decider,
  ExportOptions,
  ForOthersOptions,
  ForOthersReport,
  GivenFile,
  ImportReport,
  PurgeReport,
  ReadOptions,
  ReplyAsked,
} from './case.ts'
import { checkCase } from './check.ts'
import { claimsInOrder } from './chosen.ts'
import { contentsOf } from './contents.ts'
import { marked, pairDecided, record, renamed, undoing } from './deciding.ts'
import { accepted, corrected, linked, type NoteSaid, noted, rated, rejected } from './deciding-claim.ts'
import { decisionsShown } from './decision-shown.ts'
import { documentsAsked } from './document-part.ts'
import { checkedDraft } from './draft.ts'
import { entityShown, linesOf } from './entity-shown.ts'
import { exportLines } from './export.ts'
import { exportAs } from './export-as.ts'
import { gravestOf } from './gravest.ts'
import { putExport } from './import.ts'
import { entitiesCalled, filterOf, lookUpAny, lookUpDocument, memberCalled } from './lookup.ts'
import { claimMarked } from './marking.ts'
import { matched } from './match.ts'
import { lineOf, matricesOf, matrixCalled, matrixView } from './matrix.ts'
import { edited, type MatrixEdit, type MatrixFormat, matrixId, matrixRead, matrixWritten } from './matrix-edit.ts'
import { checkMetadata } from './metadata.ts'
import { Network } from './network.ts'
import { newsSince } from './news.ts'
import { purge } from './purge.ts'
import { ratingsOf } from './rating.ts'
import { Reader } from './reader.ts'
import { seenOn } from './seen.ts'
import type { Shelf } from './shelf.ts'
import { claimShown, pageOf } from './show.ts'
import { Stand } from './stand.ts'
import { problemsOn, statusOn } from './status.ts'
import { timelineOf } from './timeline.ts'
import { Versions } from './version.ts'
import { weighed } from './weigh.ts'

/**
 * Opens a case: a folder `NAME.hearsay`, or a PostgreSQL URL. Creates it where there is none, unless told not to.
 * @throws HearsayError `no-such-case`, `case-newer`, `case-damaged`, `case-busy`
 */
export async function openCase(location: string, options: { readonly create?: boolean } = {}): Promise<Case> {
  return new StoredCase(await openStore(location, options))
}

/** Who decides when nobody is named: the user of the machine. */
export const defaultUser = (): string => process.env.HEARSAY_USER ?? userInfo().username

/** How often to cross-examine anew where another process goes on writing. */
const TRIES = 3

/** Why a decision is in the log once more. */
const CARRIED = 'as decided before on words of a document that was removed'

/** Labels differ from export to export unless a key is given. */
const withKey = ({
  hide = [],
  key = randomBytes(16).toString('hex'),
}: Partial<ForOthersOptions>): ForOthersOptions => ({
  hide,
  key,
})

class StoredCase implements Case {
  readonly #store: Store
  readonly #stand: Stand

  constructor(store: Store) {
    this.#store = store
    this.#stand = new Stand(store)
  }

  get location(): string {
    return this.#store.location
  }

  read(paths: readonly string[], options: ReadOptions = {}): Promise<ReadReport> {
    return this.#reading(options, (reader) => reader.readPaths(paths))
  }

  readBytes(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadReport> {
    return this.readFiles([{ bytes, name }], options)
  }

  readFiles(files: readonly GivenFile[], options: ReadOptions = {}): Promise<ReadReport> {
    return this.#reading(options, (reader) => reader.readFiles(files))
  }

  async #reading(options: ReadOptions, work: (reader: Reader) => Promise<void>): Promise<ReadReport> {
    const report = await this.#read(options, work)
    await this.#settle()
    return report
  }

  /** The processes that read are gone when this is done, but for one after a small run: what comes after needs their memory. */
  async #read(options: ReadOptions, work: (reader: Reader) => Promise<void>): Promise<ReadReport> {
    await using reader = await Reader.over(this.#store, options)
    await work(reader)
    await reader.finish()
    return reader.report
  }

  async import(directory: string, options: ReadOptions = {}): Promise<ImportReport> {
    const put = await putExport(this.#store, directory)
    const { failures } = await this.#reading(options, async () => undefined)
    return { ...put, failures: [...put.failures, ...failures] }
  }

  async status(): Promise<Status> {
    return { location: this.location, ...(await statusOn(await this.#stand.shelf())) }
  }

  async documents(): Promise<DocumentView[]> {
    return [...(await this.#stand.shelf()).documents()]
  }

  async someDocuments(asked: DocumentQuery): Promise<DocumentPart> {
    return documentsAsked(await this.#stand.shelf(), asked)
  }

  async seen(): Promise<SeenView> {
    return seenOn(await this.#stand.shelf())
  }

  async document(name: string): Promise<DocumentPage> {
    const shelf = await this.#stand.shelf()
    return pageOf(this.#store, shelf, await lookUpDocument(this.#store, shelf, name))
  }

  async claims(query: ClaimQuery = {}): Promise<ClaimView[]> {
    const shelf = await this.#stand.shelf()
    const filter = await filterOf(this.#store, shelf, query)
    return filter ? shelf.views(await claimsInOrder(this.#store, shelf, filter, query.speaker ?? null)) : []
  }

  async timeline(query: TimelineQuery = {}): Promise<TimelineView> {
    return timelineOf(this.#store, await this.#stand.shelf(), query)
  }

  async disagreements(about?: string): Promise<DisagreementView[]> {
    return (await this.#assessed()).disagreements(about)
  }

  async allegations(most = 12): Promise<{ allegations: AllegationView[]; total: number }> {
    const shelf = await this.#stand.shelf()
    return gravestOf(this.#store, shelf, await Assessed.over(this.#store, shelf), most)
  }

  async someDisagreements(about: string | undefined, part: Asked): Promise<Part<DisagreementView>> {
    return (await this.#assessed()).somewhere(about, part)
  }

  async someAgreements(about: string | undefined, part: Asked): Promise<Part<PropositionView>> {
    return (await this.#assessed()).together(about, part)
  }

  async someLineage(document: string | undefined, part: Asked): Promise<Part<LineageView>> {
    return (await this.#assessed()).descent(document, part)
  }

  async agreements(about?: string): Promise<PropositionView[]> {
    return (await this.#assessed()).agreements(about)
  }

  async lineage(document?: string): Promise<LineageView[]> {
    return (await this.#assessed()).lineage(document)
  }

  async network(about?: string): Promise<NetworkView> {
    return (await this.#network()).view(about)
  }

  async tie(a: string, b: string): Promise<TieView> {
    return (await this.#network()).tie(a, b)
  }

  async ways(a: string, b: string): Promise<WaysView> {
    return (await this.#network()).ways(a, b)
  }

  async #network(): Promise<Network> {
    return Network.over(await this.#stand.shelf())
  }

  async origins(claim: string): Promise<OriginsView> {
    return (await this.#assessed()).origins(claim)
  }

  async weigh(sentence: string): Promise<WeighView> {
    const shelf = await this.#stand.shelf()
    return weighed(this.#store, shelf, await Assessed.over(this.#store, shelf), sentence)
  }

  async brief(asked: BriefAsked): Promise<Brief> {
    if (asked.form === 'external') return (await this.briefForOthers(asked)).brief
    const shelf = await this.#stand.shelf()
    return briefOf(this.#store, shelf, asked, await problemsOn(shelf))
  }

  async briefForOthers(asked: BriefAsked, options: Partial<ForOthersOptions> = {}): Promise<BriefForOthers> {
    const shelf = await this.#stand.shelf()
    return briefForOthers(this.#store, shelf, asked, await problemsOn(shelf), withKey(options))
  }

  async briefFile(asked: BriefAsked, format: BriefFormat): Promise<BriefFile> {
    return briefFile(await this.brief(asked), format)
  }

  async reply({ about, all = false }: ReplyAsked = {}): Promise<readonly ReplyRow[]> {
    const shelf = await this.#stand.shelf()
    const wanted = about === undefined ? null : await entitiesCalled(this.#store, shelf, about)
    const found = await allegationsOf(shelf)
    const asked = found.filter(
      ({ of, claim }) => claim.decided?.verdict !== 'rejected' && (!wanted || wanted.includes(of)),
    )
    return replyRows(asked, all)
  }

  async replyFile(asked: ReplyAsked, format: ReplyFormat): Promise<Uint8Array> {
    return writeReply(await this.reply(asked), format)
  }

  async checkDraft(draft: Uint8Array, name: string): Promise<DraftView> {
    const shelf = await this.#stand.shelf()
    return checkedDraft(this.#store, shelf, await Assessed.over(this.#store, shelf), draft, name)
  }

  async #assessed(): Promise<Assessed> {
    return Assessed.over(this.#store, await this.#stand.shelf())
  }

  async versions(name: string): Promise<VersionsView> {
    const shelf = await this.#stand.shelf()
    const document = await lookUpDocument(this.#store, shelf, name)
    return (await Versions.over(this.#store, shelf)).view(document)
  }

  async news(since?: string): Promise<NewsView> {
    const shelf = await this.#stand.shelf()
    return newsSince(this.#store, shelf, await Assessed.over(this.#store, shelf), since ?? null)
  }

  async show(id: string): Promise<Shown> {
    const shelf = await this.#stand.shelf()
    const found = await lookUpAny(this.#store, shelf, id)
    if (found.noun === 'claim') return claimShown(this.#store, shelf, found.id)
    if (found.noun === 'entity') return { noun: 'entity', entity: await entityShown(this.#store, shelf, found.id) }
    return { noun: 'document', document: await pageOf(this.#store, shelf, found.id) }
  }

  async search(words: string, limit = 50): Promise<SearchView[]> {
    const phrases = [...words.matchAll(/["“]([^"”]*)["”]|(\S+)/gu)]
      .map((match) => searchTerms(match[1] ?? match[2] ?? ''))
      .filter((terms) => terms.length)
    if (!phrases.length) return []
    const shelf = await this.#stand.shelf()
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
    return [...(await problemsOn(await this.#stand.shelf()))]
  }

  async export(
    directory: string,
    { internal = false, originals = false }: Partial<ExportOptions> = {},
  ): Promise<Record<string, number>> {
    const shelf = await this.#stand.shelf()
    const problems = (await problemsOn(shelf)).map(({ document, path, code, message, start, end }) => ({
      document,
      path,
      code,
      message,
      start,
      end,
    }))
    return exportLines(this.#store, shelf, problems, directory, { internal, originals })
  }

  async exportAs(
    format: ExchangeFormat,
    directory: string,
    { internal = false }: Partial<ExportOptions> = {},
  ): Promise<readonly string[]> {
    const shelf = await this.#stand.shelf()
    return exportAs(format, directory, await contentsOf(this.#store, shelf, await problemsOn(shelf), internal))
  }

  async exportForOthers(
    format: ExchangeFormat,
    directory: string,
    options: Partial<ForOthersOptions> = {},
  ): Promise<ForOthersReport> {
    const { hide, key } = withKey(options)
    const shelf = await this.#stand.shelf()
    const allegations = await allegationsOf(shelf)
    requireAnswers(allegations.filter(({ claim }) => claim.decided?.verdict === 'accepted'))
    const members = await Promise.all(hide.map((name) => memberCalled(this.#store, shelf, name)))
    const whole = await contentsOf(this.#store, shelf, [], false)
    const { contents, replaced } = forOthers(whole, new Set(members.map(({ canonical }) => canonical)), key)
    return { files: await exportAs(format, directory, contents), replaced }
  }

  async set(name: string, field: MetadataField, value: string | null, decider: Decider): Promise<Decision> {
    if (value !== null) checkMetadata(field, value)
    const shelf = await this.#stand.shelf()
    const document = await lookUpDocument(this.#store, shelf, name)
    const decision = await record(this.#store, { kind: 'set', document, field, value }, decider)
    // another language is another reading
    if (field === 'language') await this.#reading({}, async () => undefined)
    return decision
  }

  async remove(name: string, decider: Decider): Promise<Decision> {
    const shelf = await this.#stand.shelf()
    const document = await lookUpDocument(this.#store, shelf, name)
    const again = await carried(shelf, document)
    const decision = await record(this.#store, { kind: 'remove', document }, decider)
    for (const what of again) await record(this.#store, what, { by: decider.by, why: CARRIED })
    await this.#store.removeDocument(document)
    await this.#settle()
    return decision
  }

  async purge(name: string, withDocuments: boolean, decider: Decider): Promise<PurgeReport> {
    const report = await purge(this.#store, name, withDocuments, decider)
    await this.#settle()
    return report
  }

  async readmit(document: string, decider: Decider): Promise<Decision> {
    const { decided } = await this.#stand.shelf()
    const removed = [...decided.removed].filter((id) => id.startsWith(document))
    if (removed.length !== 1)
      throw new HearsayError(
        'no-such-id',
        `No one document that was removed has the hash ${document}.`,
        'hearsay decisions lists removals.',
      )
    return record(this.#store, { kind: 'readmit', document: removed[0]! }, decider)
  }

  same(a: string, b: string, decider: Decider): Promise<Decision> {
    return this.#decide(decider, (shelf) => pairDecided(this.#store, shelf, 'same', [a, b]))
  }

  different(a: string, b: string, decider: Decider): Promise<Decision> {
    return this.#decide(decider, (shelf) => pairDecided(this.#store, shelf, 'different', [a, b]))
  }

  rename(entity: string, name: string, decider: Decider): Promise<Decision> {
    return this.#decide(decider, (shelf) => renamed(this.#store, shelf, entity, name))
  }

  markPublic(entity: string, value: boolean, decider: Decider): Promise<Decision> {
    return this.#decide(decider, (shelf) => marked(this.#store, shelf, entity, value))
  }

  rate(target: string, grade: string, decider: Decider): Promise<Decision> {
    return this.#decide(decider, (shelf) => rated(this.#store, shelf, target, grade, decider))
  }

  async ratings(): Promise<RatingView[]> {
    return ratingsOf(this.#store, await this.#stand.shelf())
  }

  link(a: string, b: string, verdict: LinkVerdict, decider: Decider): Promise<Decision> {
    return this.#decide(decider, (shelf) => linked(this.#store, shelf, [a, b], verdict))
  }

  accept(claim: string, decider: Decider): Promise<Decision> {
    return this.#decide(decider, (shelf) => accepted(this.#store, shelf, claim))
  }

  reject(claim: string, decider: Decider): Promise<Decision> {
    return this.#decide(decider, (shelf) => rejected(this.#store, shelf, claim, decider))
  }

  correctSpeaker(claim: string, speaker: string, decider: Decider): Promise<Decision> {
    return this.#decide(decider, (shelf) => corrected(this.#store, shelf, claim, speaker))
  }

  async mark(document: string, claim: MarkSaid, decider: Decider): Promise<Decision> {
    const what = await claimMarked(this.#store, await this.#stand.shelf(), document, claim)
    const decision = await record(this.#store, what, decider)
    // it is one of the document's claims from now on
    await this.#reading({}, async () => undefined)
    return decision
  }

  note(claim: string, note: NoteSaid, decider: Decider): Promise<Decision> {
    return this.#decide(decider, (shelf) => noted(this.#store, shelf, claim, note))
  }

  async hypotheses(): Promise<MatrixLine[]> {
    return (await matricesOf(await this.#stand.shelf())).map(lineOf)
  }

  async matrix(matrix: string): Promise<MatrixView> {
    const shelf = await this.#stand.shelf()
    return matrixView(this.#store, shelf, await matrixCalled(shelf, matrix))
  }

  newMatrix(question: string, hypotheses: readonly string[], decider: Decider): Promise<MatrixView> {
    return this.#putMatrix(newMatrix(matrixId(question, decider.by), question, hypotheses), decider)
  }

  async editMatrix(name: string, edit: MatrixEdit, decider: Decider): Promise<MatrixView> {
    const shelf = await this.#stand.shelf()
    const { matrix } = await matrixCalled(shelf, name)
    return this.#putMatrix(await edited(this.#store, shelf, matrix, edit), decider)
  }

  async importMatrix(file: Uint8Array, question: string, decider: Decider): Promise<MatrixImport> {
    const shelf = await this.#stand.shelf()
    const { matrix, problems } = await matrixRead(this.#store, shelf, file, { question, by: decider.by })
    return { matrix: await this.#putMatrix(matrix, decider), problems }
  }

  async exportMatrix(name: string, format: MatrixFormat): Promise<string> {
    const shelf = await this.#stand.shelf()
    return matrixWritten(this.#store, shelf, (await matrixCalled(shelf, name)).matrix, format)
  }

  dropMatrix(name: string, decider: Decider): Promise<Decision> {
    return this.#decide(decider, async (shelf) => {
      const { id } = (await matrixCalled(shelf, name)).matrix
      return { kind: 'hypothesis', id, matrix: null }
    })
  }

  async #putMatrix(matrix: Matrix, decider: Decider): Promise<MatrixView> {
    const { by, at } = await record(this.#store, { kind: 'hypothesis', id: matrix.id, matrix }, decider)
    return matrixView(this.#store, await this.#stand.shelf(), { matrix, by, at })
  }

  async undo(decision: string, decider: Decider): Promise<Decision> {
    const undone = await this.#decide(decider, async (shelf) => undoing(shelf.decided.log, decision))
    // it may have been about a language
    await this.#reading({}, async () => undefined)
    return undone
  }

  async #decide(decider: Decider, what: (shelf: Shelf) => Promise<DecisionWhat>): Promise<Decision> {
    const decision = await record(this.#store, await what(await this.#stand.shelf()), decider)
    await this.#settle()
    return decision
  }

  /** Who is who and who contradicts whom is worked out at once, so that whoever asks next need not wait for it. */
  async #settle(): Promise<void> {
    for (let tries = 0; tries < TRIES; tries++)
      if (await settleAssessment(this.#store, await this.#stand.shelf())) return
  }

  async decisions(): Promise<DecisionView[]> {
    return decisionsShown(await this.#stand.shelf())
  }

  async entities(kind: EntityKind): Promise<EntityLine[]> {
    return [...(await linesOf(await this.#stand.shelf(), kind))]
  }

  async match(list: Uint8Array): Promise<MatchView[]> {
    const names = readNameList(list)
    return matched(names, await (await this.#stand.shelf()).groups())
  }
  check(): Promise<CheckReport> {
    return checkCase(this.#store)
  }

  async original(
    name: string,
  ): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string }> {
    const shelf = await this.#stand.shelf()
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
