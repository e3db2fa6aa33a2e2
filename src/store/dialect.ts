import type { Expression, Kysely, RawBuilder, Transaction } from 'kysely'
import type { Revision } from './store.ts'
import type { DerivedTables, KeptTables } from './table.ts'

/**
 * All in which the two databases differ. Whatever is not declared here is written once, through Kysely.
 */
export interface Dialect {
  /** as {@link Store.location} */
  readonly location: string
  readonly kept: Kysely<KeptTables>
  /** in PostgreSQL the same database as `kept`, in SQLite a file of its own */
  readonly derived: Kysely<DerivedTables>
  readonly originals: Originals
  readonly types: ColumnTypes
  readonly terms: TermIndex
  /**
   * Runs a transaction as the only writer; other writers, of any process, wait their turn. What it wrote is all there
   * when the promise resolves, or not at all.
   * @throws HearsayError `case-busy` if its turn does not come within a minute
   */
  write<Tables, Result>(
    db: Kysely<Tables>,
    work: (transaction: Transaction<Tables>) => Promise<Result>,
  ): Promise<Result>
  /** As {@link Store.revision}: of all that {@link write} wrote, here or elsewhere. */
  revision(): Promise<Revision>
  /** Rewrites the files behind the tables, so that nothing of a deleted row is left in them. */
  scrub(): Promise<void>
  close(): Promise<void>
}

/** The bytes of the documents, by id. */
export interface Originals {
  put(id: string, bytes: Uint8Array): Promise<void>
  get(id: string): Promise<Uint8Array | null>
  /** sorted */
  list(): Promise<string[]>
  erase(id: string): Promise<void>
}

export interface ColumnTypes {
  /** a text that sorts by its bytes, whatever the locale: both databases then list in one order */
  readonly text: RawBuilder<unknown>
}

/**
 * The inverted index over terms; a table `terms` that belongs to the dialect. The ids are those of `stretch`.
 */
export interface TermIndex {
  create(db: Kysely<DerivedTables>): Promise<void>
  add(db: Kysely<DerivedTables>, stretches: readonly IndexedStretch[]): Promise<void>
  /** Takes out a document's stretches; to be called while `stretch` still lists them. */
  erase(db: Kysely<DerivedTables>, document: string): Promise<void>
  /** A subquery of the ids of all stretches in which the terms stand in a row. */
  holding(phrase: readonly string[]): Expression<number>
}

export interface IndexedStretch {
  readonly id: number
  readonly terms: readonly string[]
}
