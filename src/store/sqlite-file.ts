import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { HearsayError } from '../model/error.ts'
import { verbatim } from './verbatim.ts'

/** How long a writer waits for the others, in milliseconds, before it gives up as `case-busy`. */
const PATIENCE = 60_000

/** How long the log grows before it is written back: 32 MB, for reading a document writes a third of one. */
const LOG_PAGES = 8000

/** In KiB. Ids are hashes, so each write goes to pages all over the file. */
const CACHE = 32_768

/**
 * How many statements are kept for the next time their words come. One that inserts a hundred rows takes a megabyte outside
 * the heap, which comes back only when the garbage collector finds the statement, and it has no reason to look for it.
 */
const STATEMENTS = 32

const isBusy = (error: unknown): boolean => error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')

const isDamaged = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)

/**
 * Tries again while another process holds the file. It sleeps between tries rather than inside SQLite, so that another
 * store of this same process can finish what we wait for.
 */
async function patiently<Result>(file: Sqlite.Database, attempt: () => Result | Promise<Result>): Promise<Result> {
  const until = performance.now() + PATIENCE
  for (;;)
    try {
      file.pragma('busy_timeout = 0')
      return await attempt()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() > until)
        throw new HearsayError(
          'case-busy',
          `Another process has held ${file.name} for a minute.`,
          'Wait until it is done, or end it, and try again.',
          { cause: error },
        )
      await sleep(2 + Math.random() * 20)
    } finally {
      file.pragma(`busy_timeout = ${PATIENCE}`)
    }
}

/** Begins every transaction as a writer's: one that turned writer half-way would fail if another had written since. */
class ImmediateDriver extends SqliteDriver {
  readonly #file: Sqlite.Database
  /** transactions that this connection has committed */
  commits = 0
  constructor(file: Sqlite.Database, guarded: SqliteDatabase) {
    super({ database: guarded })
    this.#file = file
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await patiently(this.#file, () => connection.executeQuery(CompiledQuery.raw('begin immediate')))
  }
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection)
    this.commits++
  }
}

/** Says in our own words that a file is damaged, whenever SQLite comes upon it. */
function guarded(file: Sqlite.Database, damaged: (cause: unknown) => HearsayError): SqliteDatabase {
  const guard = <Result>(call: () => Result): Result => {
    try {
      return call()
    } catch (error) {
      throw isDamaged(error) ? damaged(error) : error
    }
  }
  const kept = new Map<string, Sqlite.Statement>()
  const prepared = (query: string): Sqlite.Statement => {
    const statement = kept.get(query) ?? guard(() => file.prepare(query))
    // the one that was used longest ago comes first, and goes first
    kept.delete(query)
    kept.set(query, statement)
    const [oldest] = kept.keys()
    if (kept.size > STATEMENTS) kept.delete(oldest!)
    return statement
  }
  return {
    close: () => file.close(),
    prepare: (query) => {
      const statement = prepared(query)
      return {
        reader: statement.reader,
        all: (parameters) => guard(() => statement.all(parameters)),
        run: (parameters) => guard(() => statement.run(parameters)),
        // one that is being walked through serves nobody else
        iterate: (parameters) => guard(() => file.prepare(query)).iterate(parameters),
      }
    },
  }
}

/** One of the two files of a case, open. */
export interface CaseFile<Tables> {
  readonly db: Kysely<Tables>
  /**
   * Another text after every commit. SQLite's `data_version` counts those of other connections only.
   * @see https://www.sqlite.org/pragma.html#pragma_data_version
   */
  revision(): string
  /** Rewrites the file without the pages and the log in which deleted rows linger. */
  vacuum(): Promise<void>
  close(): void
}

/**
 * Opens a file; creates it if it is not there.
 * @param synchronous *full*: every commit is on disk when it returns; *normal*: a power cut may undo the last ones
 * @param damaged makes the error to throw when the file proves damaged, now or in use
 */
export async function openFile<Tables>(
  path: string,
  synchronous: 'full' | 'normal',
  damaged: (cause: unknown) => HearsayError,
): Promise<CaseFile<Tables>> {
  const file = new Sqlite(path)
  try {
    // Turning on the log wants the file alone for a moment, and SQLite does not wait for that itself.
    await patiently(file, () => file.pragma('journal_mode = wal'))
    file.pragma(`synchronous = ${synchronous}`)
    file.pragma(`wal_autocheckpoint = ${LOG_PAGES}`)
    file.pragma(`cache_size = -${CACHE}`)
    file.prepare('select count(*) from sqlite_schema').get()
  } catch (error) {
    file.close()
    throw isDamaged(error) ? damaged(error) : error
  }
  const driver = new ImmediateDriver(file, guarded(file, damaged))
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => driver,
      createIntrospector: (kysely) => new SqliteIntrospector(kysely),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    plugins: [verbatim],
  })
  return {
    db,
    revision: () => `${file.pragma('data_version', { simple: true })}.${driver.commits}`,
    vacuum: () =>
      // Kysely lends the connection out to one at a time, so we are not inside somebody's transaction.
      db.connection().execute(async () => {
        await patiently(file, () => file.exec('vacuum'))
        await patiently(file, () => emptyLog(file))
      }),
    close: () => file.close(),
  }
}

/** Writes the log back into the file and cuts it to nothing; busy while another process still reads from it. */
function emptyLog(file: Sqlite.Database): void {
  if (file.pragma('wal_checkpoint(truncate)', { simple: true }) !== 0)
    throw new Sqlite.SqliteError('the log is being read', 'SQLITE_BUSY')
}
