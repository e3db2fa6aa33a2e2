import { describe, expect, it } from 'vitest'
import type { MetadataField } from '../../src/workbench/index.ts'
import { databases } from '../store/database.ts'
import { deskOn, rowsOf } from '../support/desk.ts'
import { harbour } from '../support/harbour.ts'

const by = { by: 'k', why: 'compared with the printed page' }

const good: readonly (readonly [MetadataField, string])[] = [
  ['title', 'He walked in'],
  ['publisher', 'Dawn'],
  ['author', 'A. Toma'],
  ['published', '2019-03~'],
  ['url', 'https://dawn.example/1'],
  ['language', 'en'],
  ['kind', 'interview'],
  ['reliability', 'C'],
  ['complete', 'no'],
]

const bad: readonly (readonly [MetadataField, string])[] = [
  ['published', 'last spring'],
  ['published', '2019-13-01'],
  ['language', 'English'],
  ['kind', 'gossip'],
  ['reliability', 'G'],
  ['complete', 'maybe'],
  ['title', '   '],
]

for (const database of databases)
  describe.skipIf(database.missing)(`A decision about a document on ${database.name}`, () => {
    it('sets every field, with who decided and why, and can be taken back', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      const before = await desk.with((opened) => opened.document('dawn.txt'))
      await desk.with(async (opened) => {
        for (const [field, value] of good) await opened.set('dawn.txt', field, value, by)
      })
      const page = await desk.with((opened) => opened.document('dawn.txt'))
      for (const [field, value] of good) {
        expect(page[field]).toBe(value)
        expect(page.decided[field]).toMatchObject({ by: 'k', why: by.why, what: { kind: 'set', field, value } })
      }
      await desk.with(async (opened) => {
        for (const [field] of good) await opened.set('dawn.txt', field, null, by)
      })
      const after = await desk.with((opened) => opened.document('dawn.txt'))
      for (const [field] of good) expect(after[field]).toBe(before[field])
      expect(after.decided).toEqual({})
      expect(rowsOf(await desk.exported(), 'decisions')).toHaveLength(2 * good.length)
    })

    it('is refused where a value is no value of its field, and nothing is recorded', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      const refusals = await desk.with((opened) =>
        Promise.all(bad.map(([field, value]) => opened.set('dawn.txt', field, value, by).catch((error) => error))),
      )
      for (const [at, refusal] of refusals.entries())
        expect(refusal, bad[at]!.join(' ')).toMatchObject({ name: 'HearsayError', code: 'bad-value' })
      expect(rowsOf(await desk.exported(), 'decisions')).toEqual([])
    })

    it('needs a document that is there, and only one', async () => {
      await using desk = await deskOn(database, {
        'a/dawn.txt': harbour['dawn.txt'],
        'b/dawn.txt': harbour['herald.txt'],
      })
      await desk.read()
      const set = (name: string) => desk.with((opened) => opened.set(name, 'publisher', 'Dawn', by))
      await expect(set('herald.txt')).rejects.toMatchObject({ code: 'no-such-id' })
      await expect(set('dawn.txt')).rejects.toMatchObject({ code: 'ambiguous-id' })
      expect((await set('a/dawn.txt')).what).toMatchObject({ kind: 'set' })
    })

    it('mends what was listed: a publisher, a date, a text that is whole', async () => {
      await using desk = await deskOn(database, {
        'cut.txt': 'Nora Linde said that the files were burned in the cellar of the station and that the',
      })
      await desk.read()
      const codes = async () => new Set((await desk.problems()).map((found) => found.code))
      expect(await codes()).toEqual(new Set(['cut-off', 'no-date', 'no-publisher']))
      await desk.with(async (opened) => {
        await opened.set('cut.txt', 'publisher', 'Dawn', by)
        await opened.set('cut.txt', 'published', '2019', by)
        await opened.set('cut.txt', 'complete', 'yes', by)
      })
      expect(await codes()).toEqual(new Set())
    })

    it('has the document read again where it is about its language', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      const { claims } = await desk.with((opened) => opened.document('dawn.txt'))
      await desk.with((opened) => opened.set('dawn.txt', 'language', 'ru', by))
      expect(await desk.with((opened) => opened.document('dawn.txt'))).toMatchObject({ claims: 0, language: 'ru' })
      expect((await desk.problems()).map((found) => found.code)).toContain('unread-language')
      await desk.with((opened) => opened.set('dawn.txt', 'language', null, by))
      expect(await desk.with((opened) => opened.document('dawn.txt'))).toMatchObject({ claims, language: 'en' })
    })

    it('survives another reading of the same bytes, and belongs to them wherever they stand', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      await desk.with((opened) => opened.set('dawn.txt', 'publisher', 'The Evening Dawn', by))
      await desk.delete('dawn.txt')
      await desk.write('elsewhere/copy.txt', harbour['dawn.txt'])
      await desk.read()
      expect(await desk.with((opened) => opened.document('copy.txt'))).toMatchObject({ publisher: 'The Evening Dawn' })
    })
  })

for (const database of databases)
  describe.skipIf(database.missing)(`A document that is removed from a case on ${database.name}`, () => {
    it('is gone from everything that the case tells, but for its hash', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      const { id } = await desk.with((opened) => opened.document('dawn.txt'))
      await desk.with((opened) => opened.remove('dawn.txt', by))
      const { 'decisions.jsonl': decisions, ...others } = await desk.exported()
      expect(decisions).toContain(id)
      expect(decisions).not.toMatch(/dawn|Mara/u)
      for (const words of Object.values(others)) expect(words).not.toMatch(new RegExp(`${id}|Mara|dawn\\.txt`, 'u'))
      await desk.with(async (opened) => {
        await expect(opened.document(id)).rejects.toMatchObject({ code: 'no-such-id' })
        expect(await opened.search('coat')).toEqual([])
        expect((await opened.check()).faults).toEqual([])
      })
    })

    it('is the same case as one that never held it', async () => {
      const { 'dawn.txt': dawn, ...rest } = harbour
      await using without = await deskOn(database, rest)
      await without.read()
      await using desk = await deskOn(database, { ...rest, 'dawn.txt': dawn })
      await desk.read()
      await desk.with((opened) => opened.remove('dawn.txt', by))
      expect({ ...(await desk.exported()), 'decisions.jsonl': '' }).toEqual(await without.exported())
    })

    it('is not read again, under its name or another, until it is let in', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      const before = rowsOf(await desk.exported(), 'documents')
      const { id } = await desk.with((opened) => opened.document('dawn.txt'))
      await desk.with((opened) => opened.remove('dawn.txt', by))
      await desk.write('copy.txt', harbour['dawn.txt'])
      expect(await desk.read()).toMatchObject({ added: 0, removed: 2, unchanged: 2, failures: [] })
      await desk.delete('copy.txt')
      await desk.with((opened) => opened.readmit(id.slice(0, 12), by))
      expect(await desk.read()).toMatchObject({ added: 1, removed: 0, unchanged: 2 })
      expect(rowsOf(await desk.exported(), 'documents')).toEqual(before)
    })

    it('cannot be let in unless it was removed', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      await expect(desk.with((opened) => opened.readmit('abc123', by))).rejects.toMatchObject({ code: 'no-such-id' })
    })
  })
