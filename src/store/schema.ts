import { type Kysely, type QueryExecutorProvider, sql } from 'kysely'
import { HearsayError } from '../model/error.ts'
import type { ColumnTypes, Dialect } from './dialect.ts'
import { createTables, derivedLayouts, keptLayouts } from './layout.ts'
import type { KeptTables, VersionTable } from './table.ts'

/** Each step takes the kept tables one version further. A step that a case may have taken is never changed again. */
const keptSteps: readonly ((db: Kysely<KeptTables>, types: ColumnTypes) => Promise<void>)[] = [
  (db, types) => createTables(db, types, keptLayouts),
  (db, { text }) => db.schema.alterTable('receipt').addColumn('arrived', text).execute(),
]

/** The version of the derived tables. Raise it with any change to them: older ones are thrown away and filled anew. */
const DERIVED_VERSION = 8

/** Every table that any version has had among the derived ones; `terms` is the dialect's. */
const everDerived = [...Object.keys(derivedLayouts), 'terms']

/**
 * Whether a case has both halves in the form this version knows. It only reads, so that nobody who opens a case waits for
 * another who writes to it.
 */
export async function isCurrent({ kept, derived }: Dialect): Promise<boolean> {
  const numberOf = async (db: QueryExecutorProvider, part: VersionTable['part']): Promise<number | undefined> => {
    const { rows } = await sql<VersionTable>`select number from version where part = ${part}`.execute(db)
    return rows[0]?.number
  }
  try {
    return (
      (await numberOf(kept, 'kept')) === keptSteps.length && (await numberOf(derived, 'derived')) === DERIVED_VERSION
    )
  } catch {
    // there is no such table yet; or something is amiss, of which migrating will tell
    return false
  }
}

/**
 * Brings the tables of a case to the form this version knows, each half in one transaction, so that of two processes
 * that open a fresh case the second finds the work done.
 * @throws HearsayError `case-newer`
 */
export async function migrate(dialect: Dialect): Promise<void> {
  if (await isCurrent(dialect)) return
  await dialect.write(dialect.kept, async (db) => {
    const version = await versionOf(db, 'kept', dialect)
    if (version > keptSteps.length) throw newer(dialect)
    if (version === keptSteps.length) return
    for (const step of keptSteps.slice(version)) await step(db, dialect.types)
    await setVersion(db, 'kept', keptSteps.length)
  })
  await dialect.write(dialect.derived, async (db) => {
    const version = await versionOf(db, 'derived', dialect)
    if (version > DERIVED_VERSION) throw newer(dialect)
    if (version === DERIVED_VERSION) return
    for (const table of everDerived) await db.schema.dropTable(table).ifExists().execute()
    await createTables(db, dialect.types, derivedLayouts)
    await dialect.terms.create(db)
    await setVersion(db, 'derived', DERIVED_VERSION)
  })
}

const newer = (dialect: Dialect) =>
  new HearsayError(
    'case-newer',
    `${dialect.location} was written by a newer Hearsay than this one.`,
    'Install the newer version; this one would not understand what it holds.',
  )

/** 0 where nothing has been created yet. */
async function versionOf(db: QueryExecutorProvider, part: VersionTable['part'], { types }: Dialect): Promise<number> {
  await sql`create table if not exists version (part ${types.text} primary key, number integer not null)`.execute(db)
  const { rows } = await sql<VersionTable>`select part, number from version where part = ${part}`.execute(db)
  return rows[0]?.number ?? 0
}

const setVersion = (db: QueryExecutorProvider, part: VersionTable['part'], number: number) =>
  sql`insert into version (part, number) values (${part}, ${number})
    on conflict (part) do update set number = excluded.number`.execute(db)
