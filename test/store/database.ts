import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { POSTGRES_URL } from '../postgres.ts'

/** A kind of database that the contract is proved on. */
export interface Database {
  readonly name: string
  /** true where this machine has none: its tests show as skipped */
  readonly missing: boolean
  /** A location that holds nothing yet. */
  fresh(): string
  /** Deletes what came to be at a location. */
  discard(location: string): Promise<void>
}

const folders: Database = {
  name: 'SQLite',
  missing: false,
  fresh: () => join(mkdtempSync(join(tmpdir(), 'hearsay-store-')), 'affair.hearsay'),
  discard: async (location) => rmSync(join(location, '..'), { recursive: true, force: true }),
}

const server = process.env[POSTGRES_URL]

/** Asks the test's server directly, past the store. */
export async function query(statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement)
    return rows
  } finally {
    await client.end()
  }
}

const schemas: Database = {
  name: 'PostgreSQL',
  missing: server === undefined,
  fresh: () => `${server}?schema=test_${randomBytes(6).toString('hex')}`,
  discard: async (location) => {
    await query(`drop schema if exists ${new URL(location).searchParams.get('schema')} cascade`)
  },
}

export const databases: readonly Database[] = [folders, schemas]
