import type { Analysis } from '../model/analysis.ts'
import type { Link, Proposition } from '../model/assess.ts'
import type { Claim, LegalStatusName, SpeakerKind, Stance } from '../model/claim.ts'
import type { Decision } from '../model/decision.ts'
import type { Document, Passage, Receipt } from '../model/document.ts'
import type { CaseEntity, JoinReason } from '../model/entity.ts'
import type { AssessmentChange, HeldAssessment, Imprint } from '../model/imprint.ts'
import type { Lineage } from '../model/lineage.ts'
import type { Tie } from '../model/network.ts'
import type { Problem } from '../model/problem.ts'
import type { TimeExpression } from '../model/time.ts'
import type { SearchHit } from '../model/view.ts'

/**
 * Where a case lives. SQLite (a folder) and PostgreSQL stand behind it, and one contract suite proves both.
 *
 * Two kinds of rows: *kept* ones cannot be made again (originals, receipts, decisions, failures of files) and are on
 * disk when a call that writes them resolves; *derived* ones (everything in an {@link Analysis}) can be rebuilt from the
 * originals and may be lost in a crash, never half of one document's.
 *
 * Every write may be repeated and may run in two processes at once: rows are keyed by content, the last analysis of a
 * document replaces the one before. Lists come in a fixed order that does not depend on the order of writing.
 */
export interface Store extends HeldAssessment {
  /** the folder, or the PostgreSQL URL without its password */
  readonly location: string

  /**
   * Names what the case holds now. A name is another one after every write that was done, by any process; so what was fetched after
   * it was asked for may be shown as long as it is the same.
   */
  revision(): Promise<Revision>

  // kept
  putOriginal(id: string, bytes: Uint8Array): Promise<void>
  /** null where there is none */
  original(id: string): Promise<Uint8Array | null>
  /** Ids of all originals, sorted. */
  originals(): Promise<string[]>
  /**
   * Adds receipts, or replaces those with the same id (what is listed of them and their state may change).
   * @param arrived when those came that are new, ISO 8601; of the others the time stays
   */
  putReceipts(receipts: readonly Receipt[], arrived?: string): Promise<void>
  /** When each receipt came first, by its id; those of which nobody has said are not in it. */
  arrivals(): Promise<ReadonlyMap<string, string>>
  /** Sorted by path, then id. */
  receipts(filter?: { readonly document?: string; readonly root?: string }): Promise<Receipt[]>
  addDecision(decision: Decision): Promise<void>
  /**
   * Changes decisions where they stand, or erases those for which null is given: a log is never rewritten but to erase what must not be
   * there. What was there may linger in the files until a document is removed, or {@link scrub}.
   */
  rewriteDecisions(change: (decision: Decision) => Decision | null): Promise<void>
  /** Rewrites the files behind the tables, so that nothing of what was erased is left in them. */
  scrub(): Promise<void>
  /** In the order in which they were made. */
  decisions(): Promise<Decision[]>
  /** Replaces what is recorded of files under this root and path that could not be read; none: it was read. */
  putFailures(root: string, path: string, problems: readonly Problem[]): Promise<void>
  /** Sorted by root, path, code. */
  failures(): Promise<StoredFailure[]>

  // derived
  /** Replaces all derived rows of the analysis' document, in one transaction. */
  putAnalysis(analysis: Analysis): Promise<void>
  /** What the case holds of each document: id and reader version; sorted by id. */
  analysed(): Promise<{ readonly document: string; readonly readerVersion: string }[]>
  /** Without texts, sorted by id. */
  documents(): Promise<Omit<Document, 'text'>[]>
  document(id: string): Promise<Document | null>
  /** In the order of the text. */
  passages(document: string): Promise<Passage[]>
  /** As worded, in the order of the text. */
  times(document: string): Promise<TimeExpression[]>
  /** Sorted by document, then place of the first content, a whole before its parts, then id. */
  claims(filter?: ClaimFilter): Promise<Claim[]>
  claim(id: string): Promise<Claim | null>
  /** How many claims each document has, of those that a filter chooses; documents without any are not in it. */
  claimCounts(filter?: Omit<ClaimFilter, 'ids' | 'offset' | 'limit'>): Promise<ReadonlyMap<string, number>>
  /**
   * Entities as the documents hold them, each with the id it bears in the case; sorted by id. It bears its own until
   * {@link putIdentities} says otherwise.
   */
  entities(filter?: EntityFilter): Promise<CaseEntity[]>
  /** What the identities were worked out from, and what they would be worked out from now. */
  identityState(): Promise<IdentityState>
  /**
   * Puts the id that each entity bears in the case, by the id its document gives it. Nothing is put, and false returned, if
   * entities have been written or erased since the state was asked for.
   * @param entities of that state
   * @param decisions names the decisions that they were worked out by
   */
  putIdentities(identities: ReadonlyMap<string, StoredIdentity>, entities: number, decisions: string): Promise<boolean>
  /** Why the members of a case-wide entity are one, by the ids that their documents give them. Any member's id will do. */
  identityReasons(canonical: string): Promise<ReadonlyMap<string, readonly JoinReason[]>>
  /** How many claims each entity makes, and how many speak of it, propositions of larger ones not counted; by case-wide id. */
  entityCounts(): Promise<{
    readonly says: ReadonlyMap<string, number>
    readonly about: ReadonlyMap<string, number>
  }>
  /**
   * The ties between entities of the case, by case-wide ids, those with most claims first.
   * @param without ids of claims that tie nobody
   */
  tiesAmong(entities: readonly string[], without: readonly string[]): Promise<Tie[]>
  /** The ties of these to any person or organisation, the same; the first `limit` of them. */
  tiesOf(entities: readonly string[], without: readonly string[], limit: number): Promise<Tie[]>
  /** Ids of the claims that tie two, propositions of larger ones not among them; by document and place. */
  claimsTying(a: string, b: string): Promise<string[]>
  /** Names what the assessment was worked out from; empty where none was put, or where it holds no more. */
  assessmentBasis(): Promise<string>
  /**
   * Writes what is to be otherwise in the assessment. Nothing is put, and false returned, if entities have been written or erased
   * since the state of identities was asked for, or another assessment was put.
   * @param basis names all that it was worked out from
   * @param since what held when the change was worked out: `entities` of the state of identities, and the basis
   */
  putAssessment(
    change: AssessmentChange,
    basis: string,
    since: { readonly entities: number; readonly basis: string },
  ): Promise<boolean>
  /** Sorted by id. @param ids only these; none: all */
  propositions(ids?: readonly string[]): Promise<Proposition[]>
  /** Those that hold several claims, sorted by id. */
  sharedPropositions(): Promise<Proposition[]>
  /** Sorted by kind, then the ids of their ends. @param kind only these; none: all */
  links(kind?: Link['kind']): Promise<Link[]>
  /** Sorted by document, then place. @param documents what these have, and others of them; none: all */
  lineage(documents?: readonly string[]): Promise<Lineage[]>
  /** What is kept of each document to lay others beside it; sorted by document. */
  imprints(): Promise<Imprint[]>
  /** Sorted by document, then code, then place. */
  problems(document?: string): Promise<Problem[]>
  /**
   * Ids of documents, claims, entities and receipts that begin so: at most 20 of each noun. Where no entity's does, those of the
   * entities that stand where one was first mentioned that bore such an id in an earlier reading of its document.
   */
  idsBeginning(
    prefix: string,
  ): Promise<{ readonly noun: 'document' | 'claim' | 'entity' | 'receipt'; readonly id: string }[]>
  /**
   * Passages in which every term stands (terms as `searchTerms` folds them; a phrase is several terms in a row).
   * Best first where the store ranks, in any case in an order that is the same on every call.
   */
  search(phrases: readonly (readonly string[])[], limit: number): Promise<SearchHit[]>

  // both
  /**
   * Erases a document: original, receipts, derived rows, failures at its paths, and what people set about it. That it was
   * removed stays in the log of decisions.
   */
  removeDocument(id: string): Promise<void>
  close(): Promise<void>
}

/** The state of either half of a case. Two are alike where nothing was written between them. */
export interface Revision {
  readonly kept: string
  readonly derived: string
}

/** Identities are current where `reached` is `entities`, and nobody has decided anything else. */
export interface IdentityState {
  /** how often entities have been written or erased */
  readonly entities: number
  /** what that was when identities were put last */
  readonly reached: number
  /** what was put with them; empty where nothing was put yet */
  readonly decisions: string
}

/** The id that an entity bears in the case, and why. */
export interface StoredIdentity {
  readonly canonical: string
  /** kept as JSON */
  readonly reasons: readonly JoinReason[]
}

export interface ClaimFilter {
  /** these alone, whatever else is asked; sorted by id */
  readonly ids?: readonly string[]
  readonly document?: string
  /** the claims of any of these */
  readonly documents?: readonly string[]
  /** case-wide entity ids, or ids that documents gave them; claims of any of them */
  readonly speakers?: readonly string[]
  /** the same; claims about any of them */
  readonly about?: readonly string[]
  readonly stance?: Stance
  readonly speakerKind?: SpeakerKind
  /** those that tell of a time at which something was, or a legal status of somebody, or this one */
  readonly tells?: 'time' | 'legal status' | LegalStatusName
  /** claim id: those that stand in its content */
  readonly within?: string
  /** claim id: its propositions */
  readonly partOf?: string
  /** rows to pass over, and the most to return */
  readonly offset?: number
  readonly limit?: number
}

export interface EntityFilter {
  readonly document?: string
  /** case-wide id, or the id of any member */
  readonly canonical?: string
}

export interface StoredFailure extends Problem {
  readonly root: string
}
