import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HearsayError } from '../../src/workbench/index.ts'
import { databases, query } from '../store/database.ts'
import { deskOn } from '../support/desk.ts'

const papers = {
  'ledger.txt': 'Oswin Quill told the Ledger that the harbour was closed. Quill had signed the order himself.\n',
  'dawn.txt': 'Nora Linde said that the audit was over.\n',
  'note.txt': 'Nora Linde said that Oswin Quill had left the town in the zephyrous spring.\n',
}
const by = { by: 'k', why: 'the court said so' }

/** All that a case holds on disk or in its tables, as one text. */
async function held(location: string): Promise<string> {
  if (location.startsWith('postgres')) {
    const schema = new URL(location).searchParams.get('schema')
    const tables = await query(`select tablename from pg_tables where schemaname = '${schema}'`)
    const rows = []
    for (const { tablename } of tables)
      rows.push(...(await query(`select t::text as row from ${schema}.${tablename} t`)))
    return rows.map(({ row }) => String(row)).join('\n')
  }
  return readdirSync(location, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
}

for (const database of databases)
  describe.skipIf(database.missing)(`A purge on ${database.name}`, () => {
    it('erases a document, its hash and what was decided on it, and knows it if it comes again', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const id = await desk.with(async (opened) => {
        await opened.set('note.txt', 'publisher', 'Gazette of Yesteryear', by)
        const [claim] = await opened.claims({ document: 'note.txt' })
        await opened.note(claim!.id, { text: 'a flabbergasting remark' }, by)
        return (await opened.document('note.txt')).id
      })
      const report = await desk.with((opened) => opened.purge('note.txt', false, by))
      expect(report).toMatchObject({ of: 'document', documents: 1, files: ['note.txt'] })
      const left = await held(desk.location)
      for (const trace of [id, 'zephyrous', 'Yesteryear', 'flabbergasting']) expect(left).not.toContain(trace)
      expect(left).toContain('Ledger')
      const log = await desk.with((opened) => opened.decisions())
      expect(log.map(({ what }) => what.kind)).toEqual(['purge'])
      const again = await desk.read()
      expect(again).toMatchObject({ removed: 1, added: 0 })
      expect(await held(desk.location)).not.toContain('zephyrous')
      const exported = await desk.exported()
      expect(exported['decisions.jsonl']).toContain('"marks"')
      expect(exported['decisions.jsonl']).not.toContain('"key"')
    })

    it('erases a document that was removed before, of which the hash was left', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const id = await desk.with(async (opened) => {
        const { id: document } = await opened.document('note.txt')
        await opened.remove('note.txt', by)
        return document
      })
      expect(await held(desk.location)).toContain(id)
      await desk.with((opened) => opened.purge(id.slice(0, 12), false, by))
      expect(await held(desk.location)).not.toContain(id)
      expect(await desk.read()).toMatchObject({ removed: 1, added: 0 })
    })

    it('erases a person with the documents that name them, once that is said, and their name in decisions on others', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      await desk.with(async (opened) => {
        const [claim] = await opened.claims({ document: 'dawn.txt' })
        await opened.note(claim!.id, { text: 'ask Oswin Quill about it' }, by)
        await expect(opened.purge('Oswin Quill', false, by)).rejects.toThrow(HearsayError)
        expect(await opened.documents()).toHaveLength(3)
        expect(await opened.purge('Oswin Quill', true, by)).toMatchObject({ of: 'person', documents: 2 })
        expect((await opened.documents()).map(({ path }) => path)).toEqual(['dawn.txt'])
        const notes = (await opened.claims()).flatMap((each) => each.notes.map(({ text }) => text))
        expect(notes).toEqual(['ask [erased] about it'])
      })
      expect(await held(desk.location)).not.toMatch(/Quill|quill/u)
      await desk.write('late.txt', 'Oswin Quill said that the pier was open.\n')
      await desk.read()
      expect((await desk.problems()).filter(({ code }) => code === 'purged-name').map(({ path }) => path)).toEqual([
        'late.txt',
      ])
    })
  })
