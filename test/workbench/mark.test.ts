import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import type { MarkSaid } from '../../src/workbench/index.ts'
import { databases } from '../store/database.ts'
import { type Desk, deskOn, rowsOf } from '../support/desk.ts'

const by = { by: 'k', why: 'read by eye' }

const papers = {
  'sources.csv':
    'path,publisher,published,language\nherald.txt,The Herald,2019-03-09,en\nvesti.txt,Vesti,2019-03-10,ru\n',
  'herald.txt': 'Nora Linde said that the harbour was closed. The keys lay with the caretaker.\n',
  'vesti.txt': 'Прокуратура заявила, что документы были уничтожены.\n',
} as const

const vesti = {
  content: 'документы были уничтожены',
  source: 'Прокуратура',
  cue: 'заявила',
  speaker: 'Nora Linde',
  translation: 'the papers were destroyed',
} as const

const markedIn = (desk: Desk, document: string) =>
  desk.with(async (opened) => (await opened.claims({ document })).filter(({ marked }) => marked))

/** Makes a document look as an older reader left it, so that it is read again from its bytes. */
async function outdate(desk: Desk): Promise<void> {
  const store = await openStore(desk.location, { create: false })
  try {
    for (const { id } of await store.documents())
      await store.putAnalysis({
        document: (await store.document(id))!,
        passages: [],
        times: [],
        problems: [],
        entities: [],
        claims: [],
        readerVersion: 'older',
      })
  } finally {
    await store.close()
  }
}

for (const database of databases)
  describe.skipIf(database.missing)(`A claim marked by a person, on ${database.name}`, () => {
    it('stands in a language that is not read, with its speaker and a translation', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      await desk.with((opened) => opened.mark('vesti.txt', vesti, by))
      const [claim] = await markedIn(desk, 'vesti.txt')
      expect(claim).toMatchObject({
        contentWords: vesti.content,
        sourceWords: vesti.source,
        cueWords: vesti.cue,
        speakerKind: 'named',
        speakerName: 'Nora Linde',
        stance: 'asserts',
        quotation: 'indirect',
        marked: { by: 'k', why: 'read by eye', translation: vesti.translation },
      })
      const said = await desk.with((opened) => opened.claims({ speaker: 'Linde' }))
      expect(said.map(({ id }) => id)).toContain(claim!.id)
      const rows = rowsOf(await desk.exported(), 'claims')
      expect(rows.find(({ id }) => id === claim!.id)).toMatchObject({
        marked: claim!.marked!.decision,
        translation: vesti.translation,
      })
    })

    it('survives a new reading, bears what is decided of it, and goes when it is taken back', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const decision = await desk.with((opened) => opened.mark('vesti.txt', vesti, by))
      const [before] = await markedIn(desk, 'vesti.txt')
      await desk.with((opened) => opened.accept(before!.id, by))
      await desk.with((opened) => opened.correctSpeaker(before!.id, 'Rosa Toma', by))
      await outdate(desk)
      expect(await markedIn(desk, 'vesti.txt')).toEqual([])
      await desk.read()
      const [after] = await markedIn(desk, 'vesti.txt')
      expect(after).toMatchObject({ id: before!.id, speakerName: 'Rosa Toma', decided: { verdict: 'accepted' } })
      const read = await desk.with((opened) => opened.claims({ document: 'herald.txt' }))
      await desk.with((opened) => opened.undo(decision.id, by))
      expect(await markedIn(desk, 'vesti.txt')).toEqual([])
      expect(await desk.with((opened) => opened.claims({ document: 'herald.txt' }))).toEqual(read)
      expect(await desk.with((opened) => opened.check())).toMatchObject({ faults: [] })
    })

    it('leaves nothing behind when its document is removed', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      await desk.with((opened) => opened.mark('vesti.txt', vesti, by))
      await desk.with((opened) => opened.remove('vesti.txt', by))
      expect(JSON.stringify(await desk.with((opened) => opened.decisions()))).not.toContain('уничтожены')
    })

    it('is refused where the words are not there, nobody speaks, or it is a claim already', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const mark = (said: Partial<MarkSaid>) =>
        desk.with((opened) => opened.mark('herald.txt', { content: 'The keys', ...said }, by))
      await expect(mark({ content: 'no such words', speaker: 'outlet' })).rejects.toMatchObject({ code: 'bad-value' })
      await expect(mark({ content: { start: 5, end: 5000 }, speaker: 'outlet' })).rejects.toMatchObject({
        code: 'bad-value',
      })
      await expect(mark({})).rejects.toMatchObject({ code: 'bad-value' })
      const [known] = await desk.with((opened) => opened.claims({ speaker: 'Linde' }))
      await expect(
        mark({ content: known!.contentWords, cue: known!.cueWords, speaker: 'Linde' }),
      ).rejects.toMatchObject({ code: 'bad-usage' })
      expect(await desk.with((opened) => opened.decisions())).toEqual([])
    })
  })
