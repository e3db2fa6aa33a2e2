import { copyFileSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { databases, query } from './database.ts'
import { counted, receiptOf, report } from './fixture.ts'

const schemaOf = (location: string) => new URL(location).searchParams.get('schema')

/** Writes another version number into a half of a case, as a newer or older Hearsay would have. */
async function setVersion(location: string, part: 'kept' | 'derived', number: number): Promise<void> {
  const statement = `set number = ${number} where part = '${part}'`
  if (location.startsWith('postgres')) await query(`update ${schemaOf(location)}.version ${statement}`)
  else {
    const file = new Sqlite(join(location, part === 'kept' ? 'case.db' : 'derived.db'))
    file.exec(`update version ${statement}`)
    file.close()
  }
}

async function write(location: string): Promise<void> {
  const store = await openStore(location)
  const { id, text } = report(1).document
  await store.putOriginal(id, Buffer.from(text))
  await store.putReceipts([receiptOf(id, 'one.txt')])
  for (let number = 0; number < 40; number++) await store.putAnalysis(report(number))
  await store.close()
}

for (const database of databases)
  describe.skipIf(database.missing)(`Opening a case on ${database.name}`, () => {
    let location: string
    beforeEach(() => {
      location = database.fresh()
    })
    afterEach(() => database.discard(location))

    it('fails for one that is not there, unless it is to be created', async () => {
      await expect(openStore(location, { create: false })).rejects.toMatchObject({ code: 'no-such-case' })
      await (await openStore(location, { create: true })).close()
      await (await openStore(location, { create: false })).close()
    })

    it('finds all that was written before', async () => {
      await write(location)
      const store = await openStore(location, { create: false })
      expect([(await store.receipts()).length, (await store.documents()).length]).toEqual([1, 40])
      await store.close()
    })

    it('refuses one that a newer Hearsay wrote', async () => {
      for (const part of ['kept', 'derived'] as const) {
        await write(location)
        await setVersion(location, part, 99)
        await expect(openStore(location)).rejects.toMatchObject({ code: 'case-newer' })
        await setVersion(location, part, part === 'kept' ? 2 : 1)
      }
    })

    it('throws derived rows of an older version away, and nothing else', async () => {
      await write(location)
      await setVersion(location, 'derived', 0)
      const store = await openStore(location)
      expect([(await store.receipts()).length, (await store.documents()).length]).toEqual([1, 0])
      expect(await store.search([['denied']], 10)).toEqual([])
      await store.putAnalysis(report(1))
      expect((await store.search([['denied']], 10)).length).toBe(1)
      await store.close()
    })
  })

describe('Opening a damaged folder', () => {
  const [folders] = databases
  let location: string
  beforeEach(async () => {
    location = folders!.fresh()
    await write(location)
  })
  afterEach(() => folders!.discard(location))

  it.each([
    ['holds something else', (path: string) => writeFileSync(path, 'This is no database at all. '.repeat(300))],
    ['is cut short', (path: string) => truncateSync(path, 5000)],
    ['is gone', (path: string) => rmSync(path)],
    ['is empty', (path: string) => truncateSync(path, 0)],
  ])('makes derived.db anew where it %s, and complains of case.db', async (_, damage) => {
    damage(join(location, 'derived.db'))
    const store = await openStore(location)
    expect([(await store.receipts()).length, (await store.documents()).length]).toEqual([1, 0])
    await store.putAnalysis(report(2))
    await store.close()
    damage(join(location, 'case.db'))
    await expect(openStore(location)).rejects.toMatchObject({ code: 'case-damaged' })
  })

  it('makes derived.db anew after damage inside it came to light in use', async () => {
    const path = join(location, 'derived.db')
    const file = new Sqlite(path)
    const page = file.prepare("select rootpage from sqlite_schema where name = 'claim'").pluck().get()
    file.close()
    const bytes = readFileSync(path)
    bytes.fill(0xee, 4096 * (Number(page) - 1), 4096 * Number(page))
    writeFileSync(path, bytes)
    const store = await openStore(location)
    await expect(store.claims()).rejects.toMatchObject({ code: 'case-damaged' })
    await store.close()
    const again = await openStore(location)
    expect([(await again.receipts()).length, counted(await again.claimCounts())]).toEqual([1, 0])
    await again.putAnalysis(report(2))
    await again.close()
    const once = await openStore(location)
    expect(counted(await once.claimCounts())).toBe(12)
    await once.close()
  })

  it('refuses a file where a folder should be', async () => {
    await expect(openStore(join(location, 'case.db'))).rejects.toMatchObject({ code: 'no-such-case' })
  })

  it('finds everything in a copy', async () => {
    const copy = join(location, '..', 'copy.hearsay')
    mkdirSync(copy)
    for (const name of ['case.db', 'derived.db']) copyFileSync(join(location, name), join(copy, name))
    const store = await openStore(copy, { create: false })
    expect((await store.documents()).length).toBe(40)
    await store.close()
  })
})

describe('Opening a PostgreSQL URL', () => {
  it('refuses a schema that cannot be', async () => {
    await expect(openStore('postgres://localhost/db?schema=Bad-Name')).rejects.toMatchObject({ code: 'bad-value' })
  })

  it('says that nobody answers', async () => {
    await expect(openStore('postgres://u:secret@127.0.0.1:1/db')).rejects.toMatchObject({ code: 'case-damaged' })
    await expect(openStore('postgres://u:secret@127.0.0.1:1/db')).rejects.not.toThrow(/secret/)
  })

  it.skipIf(databases[1]!.missing)('uses a schema that somebody made for it', async () => {
    const location = databases[1]!.fresh()
    await query(`create schema ${schemaOf(location)}`)
    await expect(openStore(location, { create: false })).rejects.toMatchObject({ code: 'no-such-case' })
    await write(location)
    await databases[1]!.discard(location)
  })

  it.skipIf(databases[1]!.missing)('says that a database is missing, and never tells the password', async () => {
    const location = databases[1]!.fresh()
    const missing = new URL(location)
    missing.pathname = '/nobody_made_this'
    await expect(openStore(missing.href)).rejects.toMatchObject({ code: 'no-such-case' })
    const store = await openStore(location)
    expect(store.location).toContain('?schema=')
    expect(store.location).not.toContain(missing.password)
    await store.close()
    await databases[1]!.discard(location)
  })
})
