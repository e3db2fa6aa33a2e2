import { CompiledQuery, type Kysely, PostgresDialect, Kysely as Queries, sql } from 'kysely'
import pg from 'pg'
import { HearsayError } from '../model/error.ts'
import type { Dialect, Originals, TermIndex } from './dialect.ts'
import { isCurrent, migrate } from './schema.ts'
import type { Revision } from './store.ts'
import type { DerivedTables, KeptTables } from './table.ts'
import { verbatim } from './verbatim.ts'

/** The bytes of originals stand in a table of their own. */
type OriginalTable = {
  original: { id: string; bytes: Uint8Array }
}

/** How often either half was written; a row for each, changed in the transaction that writes. */
type RevisionTable = {
  revision: { part: keyof Revision; number: number }
}

type Tables = KeptTables & DerivedTables & OriginalTable & RevisionTable

/** How long a writer waits for the others before it gives up as `case-busy`. */
const PATIENCE = '60s'

/** int8, which `pg` would give as text: ours count bytes and rows, and stay exact as numbers. */
const INT8 = 20

/**
 * Columns that hold what documents say, and by which no plan is chosen. PostgreSQL is told to keep no statistics of them,
 * because those are samples of the words, in a catalogue that a client cannot clean.
 */
const CONTENT = [
  'bytes',
  'text',
  'words',
  'detail',
  'name',
  'key',
  'path',
  'root',
  'container',
  'by',
  'why',
  'edtf',
  'when',
  'said',
]

/** Makes the text form of a `tsvector`, `'word':1,3 'other':2`. Terms hold letters and digits only, so nothing is escaped. */
function vector(terms: readonly string[]): string {
  const places = new Map<string, number[]>()
  for (const [at, term] of terms.entries()) {
    const held = places.get(term)
    if (held) held.push(at + 1)
    else places.set(term, [at + 1])
  }
  return [...places].map(([term, at]) => `'${term}':${at.join(',')}`).join(' ')
}

/**
 * `tsvector` and `tsquery` written out by us and cast, so that PostgreSQL's parser, which divides at hyphens, knows URLs
 * and drops stop words, never sees the text.
 */
const terms: TermIndex = {
  create: async (db) => {
    await sql`create table terms (id bigint primary key, words tsvector not null)`.execute(db)
    await sql`create index terms_by_words on terms using gin (words)`.execute(db)
  },
  add: async (db, stretches) => {
    const rows = stretches.map((stretch) => sql`(${stretch.id}::bigint, ${vector(stretch.terms)}::tsvector)`)
    await sql`insert into terms (id, words) values ${sql.join(rows)}`.execute(db)
  },
  erase: async (db, document) => {
    await sql`delete from terms where id in (select id from stretch where document = ${document})`.execute(db)
  },
  holding: (phrase) =>
    sql<number>`(select id from terms where words @@ ${phrase.map((term) => `'${term}'`).join(' <-> ')}::tsquery)`,
}

const originalsOf = (db: Kysely<OriginalTable>): Originals => ({
  async put(id, bytes) {
    await db
      .insertInto('original')
      .values({ id, bytes })
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet(({ ref }) => ({ bytes: ref('excluded.bytes') }))
          .whereRef('original.bytes', '!=', 'excluded.bytes'),
      )
      .execute()
  },
  async get(id) {
    const row = await db.selectFrom('original').select('bytes').where('id', '=', id).executeTakeFirst()
    return row?.bytes ?? null
  },
  async list() {
    const rows = await db.selectFrom('original').select('id').orderBy('id').execute()
    return rows.map((row) => row.id)
  },
  async erase(id) {
    await db.deleteFrom('original').where('id', '=', id).execute()
  },
})

/** Splits our part off the URL: the schema the case lives in. */
function parse(location: string): { connectionString: string; schema: string; shown: string } {
  const url = URL.canParse(location) ? new URL(location) : null
  const schema = url?.searchParams.get('schema') ?? 'hearsay'
  if (!url || !/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new HearsayError(
      'bad-value',
      url ? `“${schema}” cannot be the name of a schema.` : 'This is not a PostgreSQL URL.',
      'Write postgres://USER:PASSWORD@HOST:PORT/DATABASE?schema=NAME, the name in lower-case letters, digits and _.',
    )
  url.searchParams.delete('schema')
  const connectionString = url.href
  url.password = ''
  url.searchParams.delete('password')
  url.searchParams.set('schema', schema)
  return { connectionString, schema, shown: url.href }
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

/**
 * Opens a case in a PostgreSQL database: everything in one schema. Commits wait for the disk, whatever the server's
 * default.
 * @throws HearsayError `no-such-case`, `case-damaged` where the server cannot be reached, `case-newer`, `case-busy`
 */
export async function openPostgres(location: string, create: boolean): Promise<Dialect> {
  const { connectionString, schema, shown } = parse(location)
  const pool = new pg.Pool({
    connectionString,
    types: {
      getTypeParser: (type, format) =>
        type === INT8 ? Number : pg.types.getTypeParser(type, format === 'binary' ? 'binary' : 'text'),
    },
  })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const db = new Queries<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        for (const setting of [
          `set search_path to "${schema}"`,
          'set synchronous_commit to on',
          `set lock_timeout to '${PATIENCE}'`,
        ])
          await connection.executeQuery(CompiledQuery.raw(setting))
      },
    }),
    plugins: [verbatim],
  })
  const dialect = postgresDialect(shown, schema, db)
  try {
    await prepare(dialect, db, schema, create)
    return dialect
  } catch (error) {
    await db.destroy()
    throw error instanceof HearsayError ? error : unreachable(shown, error)
  }
}

const unreachable = (shown: string, cause: unknown): HearsayError =>
  codeOf(cause) === '3D000'
    ? new HearsayError('no-such-case', `The database of ${shown} does not exist.`, 'Create it with createdb.', {
        cause,
      })
    : new HearsayError(
        'case-damaged',
        `The case at ${shown} cannot be opened: ${cause instanceof Error ? cause.message || codeOf(cause) : cause}.`,
        'Check that the server runs, and the name, password and rights in the URL.',
        { cause },
      )

async function prepare(dialect: Dialect, db: Kysely<Tables>, schema: string, create: boolean): Promise<void> {
  const { rows } = await sql<{ encoding: string; found: boolean }>`
    select current_setting('server_encoding') as encoding,
      to_regclass(${`${schema}.version`}) is not null as found`.execute(db)
  const [server] = rows
  if (server?.encoding !== 'UTF8')
    throw new HearsayError(
      'case-damaged',
      `The database keeps its texts in ${server?.encoding}, which cannot hold every language.`,
      'Create one with createdb --encoding=UTF8 --template=template0.',
    )
  if (!server.found && !create)
    throw new HearsayError(
      'no-such-case',
      `There is no case at ${dialect.location}.`,
      'hearsay read PATH --case URL begins one.',
    )
  if (!server.found || !(await isCurrent(dialect))) {
    // A schema that an administrator has made for us is used as it is, for we may lack the right to make one.
    const { rows: schemas } = await sql`select from pg_namespace where nspname = ${schema}`.execute(db)
    await dialect.write(db, async (transaction) => {
      if (!schemas.length) await sql`create schema if not exists ${sql.id(schema)}`.execute(transaction)
      const { text } = dialect.types
      await sql`create table if not exists original (id ${text} primary key, bytes bytea not null)`.execute(transaction)
      await sql`create table if not exists revision (part ${text} primary key, number bigint not null)`.execute(
        transaction,
      )
    })
    await migrate(dialect)
  }
  const sampled = await columnsSampled(db, schema)
  if (sampled.size) await dialect.write(db, (transaction) => keepNoSamples(transaction, sampled))
}

/** The columns with content of which PostgreSQL would keep samples, by their table. */
async function columnsSampled(db: Kysely<Tables>, schema: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ relation: string; columns: string[] }>`
    select relname as relation, array_agg(attname::text) as columns
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = ${schema}::regnamespace and relkind = 'r' and attname = any(${CONTENT}) and attstattarget <> 0
    group by relname`.execute(db)
  return new Map(rows.map(({ relation, columns }) => [relation, columns]))
}

async function keepNoSamples(db: Kysely<Tables>, sampled: ReadonlyMap<string, readonly string[]>): Promise<void> {
  for (const [relation, columns] of sampled) {
    const changes = columns.map((column) => sql`alter column ${sql.ref(column)} set statistics 0`)
    await sql`alter table ${sql.table(relation)} ${sql.join(changes)}`.execute(db)
  }
}

function postgresDialect(location: string, schema: string, db: Kysely<Tables>): Dialect {
  const [kept, derived] = [db.withTables<KeptTables>(), db.withTables<DerivedTables>()]
  const revisions = db.withTables<RevisionTable>()
  return {
    location,
    kept,
    derived,
    originals: originalsOf(db.withTables<OriginalTable>()),
    types: { text: sql`text collate "C"` },
    terms,
    write: (kysely, work) =>
      kysely.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${`hearsay.${schema}`}, 0))`
          .execute(transaction)
          .catch((error) => {
            if (codeOf(error) !== '55P03') throw error
            throw new HearsayError(
              'case-busy',
              `Another process has been writing to ${location} for a minute.`,
              'Wait until it is done, or end it, and try again.',
              { cause: error },
            )
          })
        const result = await work(transaction)
        const part: keyof Revision = Object.is(kysely, kept) ? 'kept' : 'derived'
        // a transaction that wrote nothing, such as that of opening a case, has no number
        await sql`insert into revision (part, number) select ${part}, 1 where txid_current_if_assigned() is not null
          on conflict (part) do update set number = revision.number + 1`.execute(transaction)
        return result
      }),
    async revision() {
      const rows = await revisions.selectFrom('revision').selectAll().execute()
      const numbers = new Map(rows.map(({ part, number }) => [part, String(number)]))
      return { kept: numbers.get('kept') ?? '', derived: numbers.get('derived') ?? '' }
    },
    async scrub() {
      const { rows } = await sql<{ name: string }>`
        select tablename as name from pg_tables where schemaname = ${schema}`.execute(db)
      // Full, to write each table anew; analyze, because the planner's statistics hold ids of what was there.
      for (const { name } of rows) await sql`vacuum (full, analyze) ${sql.id(schema, name)}`.execute(db)
    },
    close: () => db.destroy(),
  }
}
