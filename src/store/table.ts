import type { Claim } from '../model/claim.ts'
import type { PassageKind, Receipt } from '../model/document.ts'
import type { EntityKind } from '../model/entity.ts'
import type { ProblemCode } from '../model/problem.ts'

/**
 * The tables, as Kysely sees them. What is filtered or sorted by is a column; what is only ever given back whole is
 * JSON in a column named `detail`. Column names are those of the model, so a row reads like the noun it keeps.
 */

/** What `version` holds: how far the tables of a half have been migrated. */
export interface VersionTable {
  part: 'kept' | 'derived'
  number: number
}

/** Rows that cannot be made again. In SQLite: `case.db`. */
export type KeptTables = {
  version: VersionTable
  receipt: {
    id: string
    document: string
    path: string
    container: string | null
    root: string
    state: Receipt['state']
    /** JSON of `listed` */
    detail: string
    /** when it came first, ISO 8601; null where an older version put it */
    arrived: string | null
  }
  decision: {
    id: string
    /** place in the log: 1, 2, 3 … */
    sequence: number
    by: string
    at: string
    why: string | null
    /** JSON of `what` */
    detail: string
  }
  failure: {
    /** hash of root and path: a path may be too long for an index */
    place: string
    ordinal: number
    root: string
    path: string
    code: ProblemCode
    /** JSON of the whole problem */
    detail: string
  }
}

/** Rows that can be made again from the originals. In SQLite: `derived.db`. */
export type DerivedTables = {
  version: VersionTable
  document: {
    id: string
    textHash: string
    mediaType: string
    size: number
    intakeVersion: string
    readerVersion: string
    /** JSON of `metadata` */
    detail: string
    /** last, because SQLite reads a row from its front and a text may be millions of characters long */
    text: string
  }
  passage: {
    document: string
    ordinal: number
    start: number
    end: number
    kind: PassageKind
    /** in which group of search results the passage comes: {@link rankOf} */
    rank: number
  }
  time: {
    document: string
    ordinal: number
    start: number
    end: number
    /** JSON of the expression and its signal */
    detail: string
  }
  problem: {
    document: string
    ordinal: number
    code: ProblemCode
    /** where in the text; -1 for the whole, so that both databases sort it first */
    place: number
    /** JSON of the whole problem */
    detail: string
  }
  entity: {
    id: string
    document: string
    kind: EntityKind
    key: string
    name: string
    /** JSON of aliases and mentions */
    detail: string
  }
  /** Ids that a document's entities bore in an earlier reading, and where each was first mentioned. */
  former: { id: string; document: string; place: number }
  /** Which id each document's entity bears in the case; a row for every entity. */
  identity: {
    entity: string
    /** the entity whose id it is; its own until somebody works out another */
    canonical: string
    /** JSON of the reasons for which it is joined to the others */
    detail: string
  }
  /** One row, once a document was read: what the identities were worked out from. */
  identified: {
    /** always 1 */
    one: number
    /** how often entities have been written or erased */
    entities: number
    /** what `entities` was when identities were put last */
    reached: number
    /** which decisions they were worked out by */
    decisions: string
  }
  claim: Omit<Claim, keyof ClaimDetail> & {
    /** start of the first piece of content; -1 if there is none */
    place: number
    /** end of the last piece of content, negative: of two that begin together the longer comes first */
    reach: number
    /** the legal statuses that it tells, each once, sorted, a `|` around each; empty for none */
    legal: string
    /** 1 where it tells of a time at which something was, else 0 */
    dated: number
    /** JSON of {@link ClaimDetail} */
    detail: string
  }
  /** Which entities of its document a claim's content speaks of, once each. */
  about: { claim: string; entity: string }
  /** Each row as JSON: of a proposition by its id, of a link by kind and ends, of lineage by document, place and what it is on. */
  proposition: { id: string; detail: string }
  /** Which propositions a claim is in. */
  member: { claim: string; proposition: string }
  link: { id: string; a: string; b: string; detail: string }
  lineage: { id: string; document: string; on: string | null; detail: string }
  /** What another document changes is worked out from these: see `imprint.ts` of the model. Each row as JSON. */
  pairing: { id: string; a: string; b: string; detail: string }
  borrowing: { id: string; later: string; earlier: string; detail: string }
  imprint: { document: string; basis: string; detail: string }
  /** One row, once an assessment was put: what it was worked out from. */
  assessed: { one: number; basis: string }
  /** Where the words of the search index stand: see `stretch.ts`. */
  stretch: { id: number; document: string; passage: number }
}

/** The parts of a claim that are lists. */
export type ClaimDetail = Pick<
  Claim,
  'content' | 'source' | 'cue' | 'candidates' | 'legalStatus' | 'about' | 'times' | 'statements' | 'gist'
>
