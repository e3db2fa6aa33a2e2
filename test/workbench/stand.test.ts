import { describe, expect, it } from 'vitest'
import { openCase } from '../../src/workbench/index.ts'
import { databases } from '../store/database.ts'
import { deskOn } from '../support/desk.ts'
import { harbour } from '../support/harbour.ts'

const lee = { by: 'lee' }

for (const database of databases)
  describe.skipIf(database.missing)(`A case that stays open on ${database.name}`, () => {
    it('answers with what was decided and read a moment ago, by itself or by another process', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      await using mine = await openCase(desk.location)
      await using theirs = await openCase(desk.location)
      const [claim] = await mine.claims()
      const [document] = await mine.documents()
      const verdicts = async () => (await mine.claims()).find(({ id }) => id === claim!.id)?.decided?.verdict ?? null
      expect(await verdicts()).toBeNull()

      const accepted = await theirs.accept(claim!.id, lee)
      expect(await verdicts()).toBe('accepted')
      await mine.undo(accepted.id, lee)
      expect(await verdicts()).toBeNull()
      expect((await theirs.claims()).every(({ decided }) => decided === null)).toBe(true)

      await theirs.set(document!.id, 'publisher', 'The Kordia Dawn', lee)
      expect((await mine.document(document!.id)).publisher).toBe('The Kordia Dawn')

      const before = await mine.status()
      const text = 'Mira Kovel said that the mill was sold.\n'
      await theirs.readBytes(new TextEncoder().encode(text), 'note.txt')
      expect(await mine.status()).toMatchObject({ documents: before.documents + 1 })
      expect(await mine.someDocuments({ named: 'note' })).toMatchObject({ total: 1 })
      const read = (await mine.documents()).find(({ path }) => path.endsWith('note.txt'))!
      await mine.remove(read.id, lee)
      expect(await theirs.status()).toEqual({ ...before, location: theirs.location })
      expect((await theirs.search('mill was sold')).some((hit) => hit.document === read.id)).toBe(false)
    })

    it('gives lists in parts that come to the whole, and says how many there are', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      await using opened = await openCase(desk.location)
      const documents = await opened.documents()
      const last = documents.at(-1)!
      expect(await opened.someDocuments({ offset: 1, limit: 1 })).toEqual({
        ...{ documents: [documents[1]], offset: 1 },
        total: documents.length,
      })
      const near = await opened.someDocuments({ around: last.id, limit: 2 })
      expect(near.documents).toContainEqual(last)
      expect(near.documents[0]).toEqual(documents[near.offset])
      expect((await opened.someDocuments({ ids: [last.id] })).documents).toEqual([last])

      const claims = await opened.claims()
      const parts = []
      for (let offset = 0; offset < claims.length; offset += 2)
        parts.push(...(await opened.claims({ offset, limit: 2 })))
      expect(parts).toEqual(claims)
      expect(await opened.claims({ offset: claims.length, limit: 2 })).toEqual([])

      const events = await opened.timeline()
      expect(await opened.timeline({ limit: 1 })).toEqual({
        events: events.events.slice(0, 1),
        undated: events.undated.slice(0, 1),
        unplaced: events.unplaced.slice(0, 1),
        total: events.total,
      })
      const all = await opened.disagreements()
      const { items, total } = await opened.someDisagreements(undefined, { offset: 0, limit: 1 })
      expect([items, total]).toEqual([all.slice(0, 1), all.length])
    })
  })
