import { describe, expect, it } from 'vitest'
import { databases } from '../store/database.ts'
import { deskOn, rowsOf } from '../support/desk.ts'
import { harbour } from '../support/harbour.ts'

const nothingNew = { added: 0, renewed: 0, newVersions: 0, vanished: 0, updated: 0, removed: 0, failures: [] }

for (const database of databases)
  describe.skipIf(database.missing)(`Reading into a case on ${database.name}`, () => {
    it('makes documents and claims of a folder', async () => {
      await using desk = await deskOn(database, harbour)
      const report = await desk.read()
      expect(report).toMatchObject({ files: 3, added: 3, unchanged: 0, failures: [] })
      await desk.with(async (opened) => {
        expect((await opened.documents()).map((document) => document.path).sort()).toEqual(Object.keys(harbour).sort())
        const claims = await opened.claims({ speaker: 'Linde' })
        expect(claims.map((claim) => claim.contentWords)).toContain('I saw the ledger myself')
        expect(claims.length).toBeLessThan(report.claims)
        expect(await opened.status()).toMatchObject({ documents: 3, claims: report.claims, pending: 0, failures: 0 })
      })
    })

    it('finds nothing new the second time, and exports the same bytes', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      const before = await desk.exported()
      expect(await desk.read()).toMatchObject({ ...nothingNew, unchanged: 3 })
      expect(await desk.exported()).toEqual(before)
    })

    it('keeps one document of the same bytes at two paths, and both receipts', async () => {
      await using desk = await deskOn(database, { ...harbour, 'copies/herald-again.txt': harbour['herald.txt'] })
      expect(await desk.read()).toMatchObject({ files: 4, added: 3, updated: 1 })
      const rows = rowsOf(await desk.exported(), 'receipts')
      expect(rows.filter((row) => String(row.path).includes('herald')).map((row) => row.document)).toHaveLength(2)
      expect(new Set(rows.map((row) => row.document)).size).toBe(3)
      expect(await desk.read()).toMatchObject({ ...nothingNew, unchanged: 4 })
    })

    it('keeps both versions of a path whose bytes have changed, and lists the older one', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      await desk.write('dawn.txt', `${harbour['dawn.txt']}\nCorrection: it was on Thursday, the station said.\n`)
      expect(await desk.read()).toMatchObject({ added: 1, newVersions: 1, unchanged: 2, vanished: 0 })
      const states = rowsOf(await desk.exported(), 'receipts').filter((row) => row.path === 'dawn.txt')
      expect(states.map((row) => row.state).sort()).toEqual(['present', 'superseded'])
      expect((await desk.problems()).map((found) => found.code)).toContain('superseded')
      expect(await desk.read()).toMatchObject({ ...nothingNew, unchanged: 3 })
    })

    it('takes an older version for the present one when its bytes return', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      const before = await desk.exported()
      await desk.write('dawn.txt', 'Another text altogether, by another hand, stands here for a day.\n')
      await desk.read()
      await desk.write('dawn.txt', harbour['dawn.txt'])
      await desk.read()
      const present = rowsOf(await desk.exported(), 'receipts').filter((row) => row.state === 'present')
      expect(present).toEqual(rowsOf(before, 'receipts'))
    })

    it('keeps a vanished file, lists it, and takes it back when it returns', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      const before = await desk.exported()
      await desk.delete('dawn.txt')
      expect(await desk.read()).toMatchObject({ vanished: 1, unchanged: 2 })
      expect(await desk.read()).toMatchObject({ ...nothingNew, unchanged: 2 })
      expect((await desk.problems()).filter((found) => found.code === 'vanished')).toMatchObject([{ path: 'dawn.txt' }])
      expect(rowsOf(await desk.exported(), 'documents')).toEqual(rowsOf(before, 'documents'))
      await desk.write('dawn.txt', harbour['dawn.txt'])
      await desk.read()
      expect(await desk.exported()).toEqual(before)
    })

    it('does not take for vanished what another folder or an earlier command read', async () => {
      await using desk = await deskOn(database, {
        'a/herald.txt': harbour['herald.txt'],
        'b/dawn.txt': harbour['dawn.txt'],
      })
      await desk.read('a')
      await desk.read('b/dawn.txt')
      expect(await desk.read('a')).toMatchObject({ ...nothingNew, unchanged: 1 })
      expect((await desk.problems()).filter((found) => found.code === 'vanished')).toEqual([])
    })

    it('goes on behind a file that cannot be read, names it, and forgets it when it is mended', async () => {
      await using desk = await deskOn(database, {
        ...harbour,
        'empty.txt': '',
        'noise.txt': '\u0001\u0002\u0003'.repeat(99),
      })
      const report = await desk.read()
      expect(report).toMatchObject({ files: 5, added: 3 })
      expect(report.failures.map(({ path, code }) => [path, code])).toEqual([
        ['empty.txt', 'empty'],
        ['noise.txt', 'misnamed'],
      ])
      expect(await desk.with((opened) => opened.status())).toMatchObject({ documents: 3, failures: 2 })
      await desk.write('empty.txt', 'It was empty by mistake, the editor said.\n')
      await desk.delete('noise.txt')
      expect(await desk.read()).toMatchObject({ added: 1, failures: [] })
      expect(await desk.with((opened) => opened.status())).toMatchObject({ documents: 4, failures: 0 })
    })

    it('forgets a failure when a path holds again what was read from it before', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      await desk.write('dawn.txt', '')
      expect((await desk.read()).failures).toHaveLength(1)
      await desk.write('dawn.txt', harbour['dawn.txt'])
      expect(await desk.read()).toMatchObject({ failures: [], unchanged: 3 })
      expect(await desk.with((opened) => opened.status())).toMatchObject({ failures: 0 })
    })

    it('takes in bytes that are no file, under the name they are given', async () => {
      await using desk = await deskOn(database)
      const bytes = Buffer.from(harbour['herald.txt'])
      await desk.with(async (opened) => {
        expect(await opened.readBytes(bytes, 'pasted.txt')).toMatchObject({ added: 1, failures: [] })
        expect(await opened.readBytes(bytes, 'pasted.txt')).toMatchObject({ ...nothingNew, unchanged: 1 })
        expect(await opened.readBytes(Buffer.alloc(0), 'nothing.txt')).toMatchObject({ failures: [{ code: 'empty' }] })
        expect((await opened.documents()).map((document) => document.path)).toEqual(['pasted.txt'])
        const { bytes: original } = await opened.original('pasted.txt')
        expect(Buffer.from(original).equals(bytes)).toBe(true)
      })
    })
  })
