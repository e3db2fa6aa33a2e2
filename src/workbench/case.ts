import type { ExchangeFormat, Replaced } from '../exchange/index.ts'
import type { AllegationView } from '../model/allegation.ts'
import type { DisagreementView, LineageView, OriginsView, PropositionView, WeighView } from '../model/assess-view.ts'
import type { Brief, BriefAsked, BriefFile, BriefFormat } from '../model/brief.ts'
import type { Decision, LinkVerdict } from '../model/decision.ts'
import type { MetadataField } from '../model/document.ts'
import type { DraftView } from '../model/draft.ts'
import type { EntityKind } from '../model/entity.ts'
import type { DecisionView, EntityLine, MatchView } from '../model/entity-view.ts'
import type { TimelineQuery, TimelineView } from '../model/event.ts'
import type { MatrixImport, MatrixLine, MatrixView } from '../model/hypothesis-view.ts'
import type { MarkSaid } from '../model/marked-claim.ts'
import type { NetworkView, TieView, WaysView } from '../model/network.ts'
import type { NewsView, VersionsView } from '../model/news-view.ts'
import type { Problem } from '../model/problem.ts'
import type { RatingView } from '../model/rating.ts'
import type { ReplyFormat, ReplyRow } from '../model/reply.ts'
import type {
  CheckReport,
  ClaimQuery,
  ClaimView,
  DocumentPage,
  DocumentPart,
  DocumentQuery,
  DocumentView,
  Progress,
  ReadReport,
  SearchView,
  SeenView,
  Shown,
  Status,
} from '../model/view.ts'
import type { Asked, Part } from './assessed.ts'
import type { NoteSaid } from './deciding-claim.ts'
import type { MatrixEdit, MatrixFormat } from './matrix-edit.ts'

/** One investigation: its documents, its claims, and what people decided. Close it when done. */
export interface Case extends AsyncDisposable {
  /** the folder, or the PostgreSQL URL without its password */
  readonly location: string
  /**
   * Reads files, folders and globs into the case, and finishes what an earlier, interrupted reading left undone.
   * What is already there and unchanged is left alone. A file that cannot be read is named in the report; the rest go on.
   */
  read(paths: readonly string[], options?: ReadOptions): Promise<ReadReport>
  /** Reads one document given as bytes, such as standard input. */
  readBytes(bytes: Uint8Array, name: string, options?: ReadOptions): Promise<ReadReport>
  /** Reads documents given as bytes, such as files dropped on the page. One that cannot be read is named in the report. */
  readFiles(files: readonly GivenFile[], options?: ReadOptions): Promise<ReadReport>
  /**
   * Makes the case again that an export as JSON Lines was written of, in this one, which is empty: its documents, receipts and
   * decisions. What is derived is found anew.
   * @throws HearsayError `nothing-to-read`; `bad-usage` where this case holds something else
   */
  import(directory: string, options?: ReadOptions): Promise<ImportReport>
  status(): Promise<Status>
  /** Sorted by date of publication, undated last, then path. */
  documents(): Promise<DocumentView[]>
  /** Some of them, in the same order. */
  someDocuments(asked: DocumentQuery): Promise<DocumentPart>
  /** What the case holds, as little of it as tells later what is new. */
  seen(): Promise<SeenView>
  /** @throws HearsayError `no-such-id`, `ambiguous-id` */
  document(id: string): Promise<DocumentPage>
  /** By date of publication, then place in the text. */
  claims(query?: ClaimQuery): Promise<ClaimView[]>
  /** What happened when, as told: events by time. @throws HearsayError `bad-value` for a date that is no EDTF */
  timeline(query?: TimelineQuery): Promise<TimelineView>
  /** Where claims contradict each other, the sharpest first. @param about a name, or an entity's id */
  disagreements(about?: string): Promise<DisagreementView[]>
  /** Some of them, and how many there are. */
  someDisagreements(about: string | undefined, part: Asked): Promise<Part<DisagreementView>>
  /**
   * What people are accused of, the gravest first: what nobody has answered and rests on least; and how many there are in all.
   * @param most so many at most; 12 without it
   */
  allegations(most?: number): Promise<{ readonly allegations: AllegationView[]; readonly total: number }>
  /** What several claims put forward, those on most origins first. @param about a name, or an entity's id */
  agreements(about?: string): Promise<PropositionView[]>
  /** Some of them, and how many there are. */
  someAgreements(about: string | undefined, part: Asked): Promise<Part<PropositionView>>
  /**
   * Which document copies, quotes, cites or comments on which. @param document its id or path; none: all
   * @throws HearsayError `no-such-id`, `ambiguous-id`
   */
  lineage(document?: string): Promise<LineageView[]>
  /** Some of it, and how much there is. @throws HearsayError `no-such-id`, `ambiguous-id` */
  someLineage(document: string | undefined, part: Asked): Promise<Part<LineageView>>
  /**
   * Who is tied to whom: those whom most documents speak of, or one with those tied to it. @param about a name, or an entity's id
   * @throws HearsayError `no-such-id`, `ambiguous-id`
   */
  network(about?: string): Promise<NetworkView>
  /** The claims that tie two, each by a name or an id. @throws HearsayError `no-such-id`, `ambiguous-id` */
  tie(a: string, b: string): Promise<TieView>
  /** How two are connected: over whom, by which claims. @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-usage` */
  ways(a: string, b: string): Promise<WaysView>
  /** On whose word a claim rests, and who says otherwise. @throws HearsayError `no-such-id`, `ambiguous-id` */
  origins(claim: string): Promise<OriginsView>
  /** Lays an English sentence beside the case. @throws HearsayError `bad-value` where it is empty */
  weigh(sentence: string): Promise<WeighView>
  /**
   * A brief of somebody, a disagreement, a matrix or chosen claims: every sentence stands on a claim.
   * @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value`, `bad-usage` (nothing may be told), `unsound-brief`,
   *   `answer-not-opened`
   */
  brief(asked: BriefAsked): Promise<Brief>
  /** The same as a file. */
  briefFile(asked: BriefAsked, format: BriefFormat): Promise<BriefFile>
  /**
   * An external brief, whatever form is asked for, with the list of what was replaced in it: what {@link brief} gives for that form,
   * under a key of one's own. @throws HearsayError the same, and `answer-not-opened`
   */
  briefForOthers(asked: BriefAsked, options?: Partial<ForOthersOptions>): Promise<BriefForOthers>
  /** Who is accused of what by whom, and has no answer in the case. */
  reply(asked?: ReplyAsked): Promise<readonly ReplyRow[]>
  /** The same as a file. */
  replyFile(asked: ReplyAsked, format: ReplyFormat): Promise<Uint8Array>
  /** Lays each sentence of somebody's own draft beside the case. It marks, and rewrites nothing. @throws HearsayError `bad-value` */
  checkDraft(draft: Uint8Array, name: string): Promise<DraftView>
  /**
   * The texts that stood at a document's path or address, each after the other, with what changed.
   * @throws HearsayError `no-such-id`, `ambiguous-id`
   */
  versions(document: string): Promise<VersionsView>
  /**
   * What came into the case from a time on. @param since a day or a time in ISO 8601; none: that of the last reading that brought
   * anything. @throws HearsayError `bad-value`
   */
  news(since?: string): Promise<NewsView>
  /** A document, claim or entity by its id or the beginning of it. @throws HearsayError `no-such-id`, `ambiguous-id` */
  show(id: string): Promise<Shown>
  /** Words, and "several words in a row" in double quotation marks; passages that hold all of them. */
  search(words: string, limit?: number): Promise<SearchView[]>
  problems(): Promise<Problem[]>
  /** Writes the whole case as JSON Lines, one file a noun: `docs/export.md`. Returns rows by noun. */
  export(directory: string, options?: Partial<ExportOptions>): Promise<Record<string, number>>
  /** Writes the case in a format of others into a folder: `docs/export.md`. Returns the names of the files. */
  exportAs(format: ExchangeFormat, directory: string, options?: Partial<ExportOptions>): Promise<readonly string[]>
  /**
   * The same for others: accepted claims only, nobody by name who is no public figure, no hash, path or user. The list of what was
   * replaced comes back, and is in none of the files. @throws HearsayError `no-such-id`, `ambiguous-id` for a person to be hidden;
   *   `answer-not-opened`
   */
  exportForOthers(
    format: ExchangeFormat,
    directory: string,
    options?: Partial<ForOthersOptions>,
  ): Promise<ForOthersReport>
  /** Records a decision about a document's metadata. null takes an earlier one back. */
  set(document: string, field: MetadataField, value: string | null, decider: Decider): Promise<Decision>
  /** Erases every trace of a document but its hash. */
  remove(document: string, decider: Decider): Promise<Decision>
  /**
   * Erases a document, or a person with every document that names them, for good; a keyed tombstone stays.
   * @param withDocuments of a person, says that the documents may go
   * @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value`; `bad-usage` where documents would go that may not
   */
  purge(name: string, withDocuments: boolean, decider: Decider): Promise<PurgeReport>
  /** Takes a removal back: the document may be read again. Its hash, or the beginning of it. */
  readmit(document: string, decider: Decider): Promise<Decision>
  /**
   * Records that two entities are one, whatever their names say. Each is named by an id or a name; an id of a document's entity
   * is that very one. What cannot hold together with earlier decisions is recorded, and listed as in conflict.
   * @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value` (two kinds), `bad-usage` (one and the same)
   */
  same(a: string, b: string, decider: Decider): Promise<Decision>
  /** Records that two entities are not one. The same errors, but for two kinds. */
  different(a: string, b: string, decider: Decider): Promise<Decision>
  /** Records what an entity is called in the case. @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value` */
  rename(entity: string, name: string, decider: Decider): Promise<Decision>
  /** Records that a person is a public figure, or is not. @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value` */
  markPublic(entity: string, value: boolean, decider: Decider): Promise<Decision>
  /**
   * Records how far something is to be relied on, as “B”, “4” or “B2”: a publisher by its name, a speaker by name or id, a claim
   * by its id. The reason is required. @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value`, `bad-usage`
   */
  rate(target: string, grade: string, decider: Decider): Promise<Decision>
  /** All that is rated, with the history: publishers, speakers, claims. */
  ratings(): Promise<RatingView[]>
  /** Records how two claims stand to each other. @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-usage` */
  link(a: string, b: string, verdict: LinkVerdict, decider: Decider): Promise<Decision>
  /** Records that a claim is accepted as read. @throws HearsayError `no-such-id`, `ambiguous-id` */
  accept(claim: string, decider: Decider): Promise<Decision>
  /** Records that a claim is thrown out; the reason is required. @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-usage` */
  reject(claim: string, decider: Decider): Promise<Decision>
  /**
   * Records who makes a claim: somebody of the case by name or id, "outlet" for the text itself, else a name as typed.
   * @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value`
   */
  correctSpeaker(claim: string, speaker: string, decider: Decider): Promise<Decision>
  /**
   * Records a claim that a person marks in a document, where none was read. It stands in every later reading of the same bytes.
   * @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value` (words that are not there, or several times; nobody who speaks),
   *   `bad-usage` (a claim already)
   */
  mark(document: string, claim: MarkSaid, decider: Decider): Promise<Decision>
  /** Records a remark on a claim. @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value` */
  note(claim: string, note: NoteSaid, decider: Decider): Promise<Decision>
  /** The matrices of competing hypotheses, by question. */
  hypotheses(): Promise<MatrixLine[]>
  /** One, by its id, the beginning of it or words of its question, with its sums. @throws HearsayError `no-such-id`, `ambiguous-id` */
  matrix(matrix: string): Promise<MatrixView>
  /** Records a new matrix without items. @throws HearsayError `bad-value` */
  newMatrix(question: string, hypotheses: readonly string[], decider: Decider): Promise<MatrixView>
  /** Records one change of a matrix. @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-value` */
  editMatrix(matrix: string, edit: MatrixEdit, decider: Decider): Promise<MatrixView>
  /**
   * Records a matrix as a CSV or JSON file gives it, in the place of the one that bears its id. Lines of a table that cannot be used
   * are named. @throws HearsayError `bad-value`
   * @param question for a table that gives none
   */
  importMatrix(file: Uint8Array, question: string, decider: Decider): Promise<MatrixImport>
  /** A matrix as CSV or JSON. @throws HearsayError `no-such-id`, `ambiguous-id` */
  exportMatrix(matrix: string, format: MatrixFormat): Promise<string>
  /** Records that a matrix is dropped. @throws HearsayError `no-such-id`, `ambiguous-id` */
  dropMatrix(matrix: string, decider: Decider): Promise<Decision>
  /**
   * Takes a decision back, by its id or the beginning of it. @throws HearsayError `no-such-id`, `ambiguous-id`, `bad-usage`
   */
  undo(decision: string, decider: Decider): Promise<Decision>
  /** The whole log, oldest first, with where each decision stands. */
  decisions(): Promise<DecisionView[]>
  /** Entities of one kind, those that most documents speak of first. */
  entities(kind: EntityKind): Promise<EntityLine[]>
  /** Compares the names of a list, the bytes of a CSV file, with those of the case. @throws HearsayError `bad-value` */
  match(list: Uint8Array): Promise<MatchView[]>
  /** Verifies every original's hash and every span against its text. */
  check(): Promise<CheckReport>
  /** The bytes as received. */
  original(document: string): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string }>
  close(): Promise<void>
}

/** A file that no path leads to. */
export interface GivenFile {
  /** with the folders it came in, if any; its ending tells the format where the bytes do not */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ReadOptions {
  readonly onProgress?: (progress: Progress) => void
  /** files larger than this are named and left out; bytes */
  readonly maxBytes?: number
}

/** What came of an import. */
export interface ImportReport {
  readonly documents: number
  readonly decisions: number
  /** tombstones, which keep nothing away without the key of their case, and are left out */
  readonly purges: number
  /** rows that are none, with their file and line, and documents that cannot be had or read */
  readonly failures: readonly Problem[]
}

/** Which allegations a list for a letter holds. */
export interface ReplyAsked {
  /** of whom: a name, or an entity's id */
  readonly about?: string
  /** those with an answer as well */
  readonly all?: boolean
}

export interface ExportOptions {
  /** ratings, notes and hypotheses as well, which are for those who work on the case */
  readonly internal: boolean
  /** the bytes of each document as received, in a folder `originals`: with them, `import` makes the case again */
  readonly originals: boolean
}

export interface ForOthersOptions {
  /** people to hide though they are public figures: names or ids */
  readonly hide: readonly string[]
  /** decides who gets which label; made up anew for each export unless it is given */
  readonly key: string
}

/** A brief that may leave the house, and what must not leave with it. */
export interface BriefForOthers {
  readonly brief: Brief
  /** every spelling that was replaced, and how often */
  readonly replaced: readonly Replaced[]
  /** gives the same people the same labels again */
  readonly key: string
}

export interface ForOthersReport {
  /** names of the files */
  readonly files: readonly string[]
  /** every spelling that was replaced, and how often */
  readonly replaced: readonly Replaced[]
}

/** What a purge came to. */
export interface PurgeReport {
  readonly of: 'document' | 'person'
  /** how many were erased */
  readonly documents: number
  /** how many decisions were erased, or lost words */
  readonly decisions: number
  /** the files outside the case from which the documents were read: it does not touch them */
  readonly files: readonly string[]
  /** the tombstone */
  readonly decision: Decision
}

/** Who decides, and why. */
export interface Decider {
  readonly by: string
  readonly why?: string
}
