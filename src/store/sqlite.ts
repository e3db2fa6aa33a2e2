import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { HearsayError } from '../model/error.ts'
import type { Dialect, Originals, TermIndex } from './dialect.ts'
import { originalsIn } from './folder.ts'
import { migrate } from './schema.ts'
import { type CaseFile, openFile } from './sqlite-file.ts'
import type { DerivedTables, KeptTables } from './table.ts'

/**
 * FTS5 with its `ascii` tokenizer: it divides only at ASCII characters that are neither letters nor digits, and leaves
 * all others alone. Folded terms hold no such ASCII characters, so joined by spaces they are divided where we divided
 * them, in every script; `unicode61` would go by its own, older tables of letters.
 */
const terms: TermIndex = {
  create: async (db) => {
    await sql`create virtual table terms using fts5(words, tokenize = 'ascii', columnsize = 0)`.execute(db)
  },
  add: async (db, stretches) => {
    const rows = stretches.map((stretch) => sql`(${stretch.id}, ${stretch.terms.join(' ')})`)
    await sql`insert into terms (rowid, words) values ${sql.join(rows)}`.execute(db)
  },
  erase: async (db, document) => {
    await sql`delete from terms where rowid in (select id from stretch where document = ${document})`.execute(db)
  },
  holding: (phrase) => sql<number>`(select rowid from terms where terms match ${`"${phrase.join(' ')}"`})`,
}

const KEPT = 'case.db'
const DERIVED = 'derived.db'

/** Left beside a derived file that proved damaged in use, naming its inode: who opens the case next makes a new one. */
const DAMAGED = 'derived.damaged'

/**
 * Opens a case folder: `originals/`, `case.db` for what cannot be made again, `derived.db` for what can. The first is
 * forced to disk at each commit; the second may lose its last commits in a power cut, and is made anew when damaged.
 * @throws HearsayError `no-such-case`, `case-damaged`, `case-newer`, `case-busy`
 */
export async function openFolder(folder: string, create: boolean): Promise<Dialect> {
  const found = await stat(folder).catch(() => null)
  if (found && !found.isDirectory())
    throw new HearsayError('no-such-case', `${folder} is not a folder.`, 'Name the folder of a case, NAME.hearsay.')
  const path = join(folder, KEPT)
  const originals = originalsIn(join(folder, 'originals'))
  const damaged = (cause?: unknown) =>
    new HearsayError(
      'case-damaged',
      `${path} is damaged or missing.`,
      'Restore it from a copy of the folder. Its originals/ still hold every document.',
      { cause },
    )
  if (!statSync(path, { throwIfNoEntry: false })?.size) {
    if ((await originals.list()).length) throw damaged()
    if (!create)
      throw new HearsayError(
        'no-such-case',
        `There is no case at ${folder}.`,
        'hearsay read PATH --case DIR begins one.',
      )
  }
  // Cases hold leaked papers: a folder we make is for its owner alone.
  await mkdir(join(folder, 'originals'), { recursive: true, mode: 0o700 })

  const kept = await openFile<KeptTables>(path, 'full', damaged)
  const opened: { close(): void }[] = [kept]
  try {
    const derived = await openDerived(folder, kept.db)
    opened.push(derived)
    const dialect = folderDialect(folder, originals, kept, derived)
    await migrate(dialect)
    return dialect
  } catch (error) {
    for (const file of opened) file.close()
    throw error
  }
}

async function openDerived(folder: string, kept: Kysely<KeptTables>): Promise<CaseFile<DerivedTables>> {
  const path = join(folder, DERIVED)
  const mark = join(folder, DAMAGED)
  const inode = () => statSync(path, { throwIfNoEntry: false })?.ino
  const open = async () => {
    let opened = inode()
    const file = await openFile<DerivedTables>(path, 'normal', (cause) => {
      if (opened !== undefined) writeFileSync(mark, String(opened))
      return new HearsayError(
        'case-damaged',
        `${path} is damaged.`,
        'Run hearsay read again: the file is thrown away and made anew from the originals.',
        { cause },
      )
    })
    opened ??= inode()
    return file
  }
  /** null for a damaged file */
  const openIfSound = async () => {
    if (existsSync(mark) && readFileSync(mark, 'utf8') === String(inode())) return null
    return open().catch((error) => {
      if (error instanceof HearsayError && error.code === 'case-damaged') return null
      throw error
    })
  }
  const sound = await openIfSound()
  if (sound) return sound
  // While we hold the other file, no second process can throw away what we are about to make.
  return kept.transaction().execute(async () => {
    const made = await openIfSound()
    if (made) return made
    for (const stale of [path, `${path}-wal`, `${path}-shm`, mark]) await rm(stale, { force: true })
    return open()
  })
}

const folderDialect = (
  folder: string,
  originals: Originals,
  kept: CaseFile<KeptTables>,
  derived: CaseFile<DerivedTables>,
): Dialect => ({
  location: folder,
  kept: kept.db,
  derived: derived.db,
  originals,
  types: { text: sql`text` },
  terms,
  write: (db, work) => db.transaction().execute(work),
  revision: async () => ({ kept: kept.revision(), derived: derived.revision() }),
  async scrub() {
    // FTS5 keeps words of deleted rows as signposts in its tree until that is built anew.
    await derived.db
      .transaction()
      .execute((transaction) => sql`insert into terms (terms) values ('rebuild')`.execute(transaction))
    await derived.vacuum()
    await kept.vacuum()
  },
  async close() {
    await derived.db.destroy()
    await kept.db.destroy()
  },
})
