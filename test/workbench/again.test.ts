import { describe, expect, it } from 'vitest'
import type { CaseEntity } from '../../src/model/entity.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { databases } from '../store/database.ts'
import { type Desk, deskOn } from '../support/desk.ts'
import { harbour } from '../support/harbour.ts'

/** Does to the store what a crash, a newer reader or a meddler would. */
async function meddle(desk: Desk, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(desk.location, { create: false })
  try {
    await work(store)
  } finally {
    await store.close()
  }
}

/** Makes a document look as an older reader would have left it, without any claim. */
const aged =
  (path: string) =>
  async (store: Store): Promise<void> => {
    const receipt = (await store.receipts()).find((each) => each.path === path)!
    const document = (await store.document(receipt.document))!
    const passages = await store.passages(document.id)
    await store.putAnalysis({
      document,
      passages,
      times: [],
      entities: [],
      claims: [],
      problems: [],
      readerVersion: 'old',
    })
  }

for (const database of databases)
  describe.skipIf(database.missing)(`What is left to do in a case on ${database.name}`, () => {
    it('is reading again what an older reader read', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      const before = await desk.exported()
      await meddle(desk, aged('dawn.txt'))
      expect(await desk.with((opened) => opened.status())).toMatchObject({ pending: 1 })
      expect(await desk.read()).toMatchObject({ added: 0, renewed: 1, unchanged: 2 })
      expect(await desk.exported()).toEqual(before)
    })

    it('is done though the file is gone, and the command reads something else', async () => {
      await using desk = await deskOn(database, {
        ...harbour,
        'other/note.txt': 'Anton Dresh said that he had no comment.\n',
      })
      await desk.read()
      await desk.delete('dawn.txt')
      await desk.read()
      const before = await desk.exported()
      await meddle(desk, aged('dawn.txt'))
      expect(await desk.read('herald.txt')).toMatchObject({ renewed: 1, unchanged: 1 })
      expect(await desk.exported()).toEqual(before)
    })

    it('is done with an older version of a path, which stays the older one', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      await desk.write('dawn.txt', `${harbour['dawn.txt']}\nCorrection: it was on Thursday, the station said.\n`)
      await desk.read()
      const before = await desk.exported()
      await meddle(desk, async (store) => {
        for (const { document } of await store.receipts()) {
          const old = (await store.document(document))!
          await store.putAnalysis({
            document: old,
            passages: [],
            times: [],
            entities: [],
            claims: [],
            problems: [],
            readerVersion: 'old',
          })
        }
      })
      expect(await desk.read()).toMatchObject({ renewed: 4, newVersions: 0, updated: 0 })
      expect(await desk.exported()).toEqual(before)
    })

    it('is finishing what a run accepted and did not read', async () => {
      await using whole = await deskOn(database, harbour)
      await whole.read()
      await using desk = await deskOn(database, harbour)
      await desk.read('herald.txt', 'tribune.md')
      await meddle(await Promise.resolve(whole), async (from) => {
        const receipt = (await from.receipts()).find((each) => each.path === 'dawn.txt')!
        const bytes = (await from.original(receipt.document))!
        const root = (await from.receipts())[0]!.root
        await meddle(desk, async (to) => {
          await to.putOriginal(receipt.document, bytes)
          await to.putReceipts([{ ...receipt, root: (await to.receipts())[0]?.root ?? root }])
        })
      })
      expect(await desk.with((opened) => opened.status())).toMatchObject({ documents: 2, pending: 1 })
      expect(await desk.read('herald.txt')).toMatchObject({ added: 1 })
      expect(await desk.exported()).toEqual(await whole.exported())
    })

    it('is putting back an original that was lost', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      await meddle(desk, async (store) => {
        const receipts = await store.receipts()
        const dawn = receipts.find((each) => each.path === 'dawn.txt')!
        const kept = (await store.document(dawn.document))!
        const analysis = {
          document: kept,
          passages: await store.passages(kept.id),
          times: [],
          entities: [],
          claims: [],
          problems: [],
        }
        await store.removeDocument(dawn.document)
        await store.putReceipts([dawn])
        await store.putAnalysis({ ...analysis, readerVersion: (await store.analysed())[0]!.readerVersion })
      })
      expect((await desk.with((opened) => opened.check())).faults).toMatchObject([{ what: 'its original is missing' }])
      await desk.read()
      expect((await desk.with((opened) => opened.check())).faults).toEqual([])
    })
  })

for (const database of databases)
  describe.skipIf(database.missing)(`The check of a case on ${database.name}`, () => {
    it('finds everything in order where nobody meddled, and says how much it looked at', async () => {
      await using desk = await deskOn(database, harbour)
      const { claims } = await desk.read()
      const report = await desk.with((opened) => opened.check())
      expect(report).toMatchObject({ originals: 3, faults: [] })
      expect(report.spans).toBeGreaterThan(claims)
    })

    it('finds an original that was tampered with', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      const { id } = await desk.with((opened) => opened.document('dawn.txt'))
      await meddle(desk, (store) => store.putOriginal(id, Buffer.from('He was led away in handcuffs.')))
      const { faults } = await desk.with((opened) => opened.check())
      expect(faults).toEqual([{ document: id, what: expect.stringContaining('hash') }])
    })

    it('finds a text that was tampered with', async () => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      const { id } = await desk.with((opened) => opened.document('dawn.txt'))
      await meddle(desk, async (store) => {
        const document = (await store.document(id))!
        const text = document.text.replace('his own', 'handcuffs')
        const analysis = { passages: [], times: [], entities: [], claims: [], problems: [], readerVersion: 'x' }
        await store.putAnalysis({ ...analysis, document: { ...document, text } })
      })
      const { faults } = await desk.with((opened) => opened.check())
      expect(faults).toEqual([{ document: id, what: expect.stringContaining('text') }])
    })

    it.each(['passage', 'claim', 'mention'] as const)('finds a %s that stands outside its text', async (what) => {
      await using desk = await deskOn(database, harbour)
      await desk.read()
      const { id } = await desk.with((opened) => opened.document('dawn.txt'))
      await meddle(desk, async (store) => {
        const document = (await store.document(id))!
        const far = { start: document.text.length - 2, end: document.text.length + 2 }
        const claims = await store.claims({ document: id })
        const [{ canonical: _, ...entity }] = (await store.entities({ document: id })) as [CaseEntity]
        await store.putAnalysis({
          document,
          times: [],
          problems: [],
          readerVersion: 'x',
          passages: what === 'passage' ? [{ ...far, kind: 'paragraph' }] : [],
          claims: what === 'claim' ? [{ ...claims[0]!, content: [far] }] : [],
          entities: what === 'mention' ? [{ ...entity, mentions: [{ ...far, form: 'name' }] }] : [],
        })
      })
      const { faults } = await desk.with((opened) => opened.check())
      expect(faults).toEqual([{ document: id, what: expect.stringContaining('outside its text') }])
    })
  })
