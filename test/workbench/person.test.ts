import { describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/store/index.ts'
import { databases } from '../store/database.ts'
import { type Desk, deskOn, rowsOf } from '../support/desk.ts'

const by = { by: 'k', why: 'the same date of birth' }

/** Three papers on one Ilo Varga, as their names say, and one that calls him otherwise. */
const papers = {
  'herald.txt': 'Ilo Varga said on Friday that the harbour was closed. Ilo Varga was charged with bribery.\n',
  'dawn.txt': 'Ilo Varga told Dawn that he sold shoes in Velm. The Port Fund has no comment.\n',
  'ledger.txt': 'Ilo Varga said that the audit was over.\n',
  'post.txt': 'Ilya Vargin said that the audit was over.\n',
} as const

/** The id that a document gives the entity of a name. */
async function idIn(desk: Desk, path: string, name: string): Promise<string> {
  return desk.with(async (opened) => {
    const { id: document } = await opened.document(path)
    const shown = await opened.show(name)
    const members = shown.noun === 'entity' ? shown.entity.members : []
    return members.find((member) => member.document === document)!.id
  })
}

const groupsOf = async (desk: Desk) =>
  (await desk.with((opened) => opened.entities('Person'))).map(({ name, documents }) => [name, documents])

async function meddle(desk: Desk, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(desk.location, { create: false })
  try {
    await work(store)
  } finally {
    await store.close()
  }
}

/** Makes all documents look as an older reader left them, who drew the names one word wider or found none. */
const readOtherwise = (found: 'wider' | 'none') => async (store: Store) => {
  for (const { id } of await store.documents()) {
    const document = (await store.document(id))!
    const entities = (await store.entities({ document: id })).map(({ canonical: _, ...entity }) => ({
      ...entity,
      id: `0${entity.id.slice(1)}`,
      mentions: entity.mentions.map((mention) => ({ ...mention, end: mention.end + 5 })),
    }))
    const passages = await store.passages(id)
    const rest = { document, passages, times: [], claims: [], problems: [], readerVersion: 'old' }
    await store.putAnalysis({ ...rest, entities: found === 'wider' ? entities : [] })
  }
}

for (const database of databases)
  describe.skipIf(database.missing)(`People in a case on ${database.name}`, () => {
    it('are told apart by a decision that outlives new readings and new documents', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const [herald, dawn] = [await idIn(desk, 'herald.txt', 'Ilo Varga'), await idIn(desk, 'dawn.txt', 'Ilo Varga')]
      await desk.with((opened) => opened.different(herald, dawn, by))
      const canonical = async (id: string) =>
        desk.with(async (opened) => {
          const shown = await opened.show(id)
          return shown.noun === 'entity' && shown.entity.id
        })
      expect(await canonical(herald)).not.toBe(await canonical(dawn))
      const before = rowsOf(await desk.exported(), 'entities')
      await meddle(desk, readOtherwise('none'))
      expect((await desk.with((opened) => opened.decisions())).map(({ state }) => state)).toEqual(['orphaned'])
      expect((await desk.problems()).map(({ code }) => code)).toContain('decision-orphaned')
      await meddle(desk, readOtherwise('none'))
      await desk.read()
      expect(rowsOf(await desk.exported(), 'entities')).toEqual(before)
      await desk.write('tribune.txt', 'Ilo Varga said that he had met Ilo Varga.\n')
      await desk.read()
      expect(await canonical(herald)).not.toBe(await canonical(dawn))
      expect((await desk.with((opened) => opened.decisions())).map(({ state }) => state)).toEqual(['stands'])
    })

    it('are found again where a reader draws their names otherwise', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      await desk.with((opened) => opened.same('Ilo Varga', 'Ilya Vargin', by))
      expect(await groupsOf(desk)).toEqual([['Ilo Varga', 4]])
      await meddle(desk, readOtherwise('wider'))
      expect(await groupsOf(desk)).toEqual([['Ilo Varga', 4]])
      expect((await desk.with((opened) => opened.decisions())).map(({ state }) => state)).toEqual(['stands'])
    })

    it('come out the same in whatever order their documents arrive, before or after the decision', async () => {
      const entities = async (...batches: readonly (readonly string[])[]) => {
        await using desk = await deskOn(database, papers)
        for (const [at, batch] of batches.entries()) {
          await desk.read(...batch)
          if (at) continue
          await desk.with((opened) => opened.same('Ilo Varga', 'Ilya Vargin', by))
          await desk.with((opened) => opened.rename('Ilya Vargin', 'I. Vargin', by))
        }
        return rowsOf(await desk.exported(), 'entities')
      }
      const whole = await entities(['herald.txt', 'dawn.txt', 'ledger.txt', 'post.txt'])
      expect(whole).toContainEqual(
        expect.objectContaining({ name: 'I. Vargin', aliases: ['Ilo Varga', 'Ilya Vargin'] }),
      )
      expect(await entities(['post.txt', 'ledger.txt'], ['herald.txt'], ['dawn.txt'])).toEqual(whole)
      expect(await entities(['dawn.txt', 'post.txt'], ['ledger.txt', 'herald.txt'])).toEqual(whole)
    })

    it('are one again when the decision is taken back, and two when that is', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const before = rowsOf(await desk.exported(), 'entities')
      const made = await desk.with((opened) => opened.same('Ilo Varga', 'Ilya Vargin', by))
      const joined = rowsOf(await desk.exported(), 'entities')
      expect(joined).toHaveLength(before.length - 1)
      const undone = await desk.with((opened) => opened.undo(made.id.slice(0, 8), by))
      expect(rowsOf(await desk.exported(), 'entities')).toEqual(before)
      await expect(desk.with((opened) => opened.undo(made.id, by))).rejects.toMatchObject({ code: 'bad-usage' })
      await desk.with((opened) => opened.undo(undone.id, by))
      expect(rowsOf(await desk.exported(), 'entities')).toEqual(joined)
      expect((await desk.with((opened) => opened.decisions())).map(({ state }) => state)).toEqual([
        'stands',
        'undone',
        'stands',
      ])
    })

    it('are in conflict where three decisions cannot all hold, and the three are shown', async () => {
      await using desk = await deskOn(database, {
        ...papers,
        'norda.txt': 'Egon Linde said that the audit was over.\n',
      })
      await desk.read()
      const ids = await desk.with(async (opened) => {
        const one = await opened.same('Ilo Varga', 'Ilya Vargin', by)
        const two = await opened.same(await idIn(desk, 'post.txt', 'Ilya Vargin'), 'Egon Linde', by)
        const document = one.what.kind === 'same' ? one.what.a.document : ''
        const a = await idIn(desk, (await opened.document(document)).path, 'Ilo Varga')
        const three = await opened.different(a, await idIn(desk, 'norda.txt', 'Egon Linde'), by)
        return [one.id, two.id, three.id]
      })
      const views = await desk.with((opened) => opened.decisions())
      expect(views.map(({ state }) => state)).toEqual(['in conflict', 'in conflict', 'in conflict'])
      for (const view of views) expect([...view.against].sort()).toEqual(ids.filter((id) => id !== view.id).sort())
      const conflicts = (await desk.problems()).filter(({ code }) => code === 'decisions-conflict')
      expect(conflicts).toHaveLength(3)
      for (const id of ids) expect(conflicts.map(({ message }) => message).join('\n')).toContain(id.slice(0, 8))
      await desk.with((opened) => opened.undo(ids[1]!, by))
      const after = await desk.with((opened) => opened.decisions())
      expect(after.map(({ state }) => state)).toEqual(['stands', 'undone', 'stands', 'stands'])
      expect((await desk.problems()).map(({ code }) => code)).not.toContain('decisions-conflict')
    })

    it('are private until somebody says that they are public figures', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const isPublic = async () =>
        desk.with(async (opened) => (await opened.entities('Person')).map((each) => [each.name, each.public]))
      expect(await isPublic()).toEqual([
        ['Ilo Varga', false],
        ['Ilya Vargin', false],
      ])
      await desk.with((opened) => opened.markPublic('Ilo Varga', true, by))
      expect(await isPublic()).toContainEqual(['Ilo Varga', true])
      expect(rowsOf(await desk.exported(), 'entities')).toContainEqual(
        expect.objectContaining({ name: 'Ilo Varga', public: true }),
      )
      await desk.with((opened) => opened.markPublic('Ilo Varga', false, by))
      expect(await isPublic()).toContainEqual(['Ilo Varga', false])
      await expect(desk.with((opened) => opened.markPublic('Port Fund', true, by))).rejects.toMatchObject({
        code: 'bad-value',
      })
    })

    it('are shown with their spellings, proceedings, and former ids', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const former = await idIn(desk, 'post.txt', 'Ilya Vargin')
      await desk.with((opened) => opened.same('Ilo Varga', 'Ilya Vargin', by))
      const shown = await desk.with((opened) => opened.show(former))
      expect(shown).toMatchObject({
        noun: 'entity',
        entity: {
          name: 'Ilo Varga',
          names: [
            { name: 'Ilo Varga', count: 4 },
            { name: 'Ilya Vargin', count: 1 },
          ],
          proceedings: [{ offence: 'bribery', statuses: [{ status: 'charged', speakerName: 'the outlet' }] }],
          decisions: [{ state: 'stands', what: { kind: 'same' } }],
        },
      })
    })

    it('keep a decision of which the words are erased, as orphaned', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      await desk.with((opened) => opened.same('Ilo Varga', 'Ilya Vargin', by))
      await desk.with((opened) => opened.rename('Ilya Vargin', 'Ilya Vargin the younger', by))
      await desk.with((opened) => opened.remove('post.txt', { by: 'k' }))
      const log = await desk.with((opened) => opened.decisions())
      expect(log.slice(0, 2)).toMatchObject([
        { state: 'orphaned', by: 'k', why: null, what: { kind: 'same' } },
        { state: 'orphaned', by: 'k', why: null, what: { kind: 'rename', name: '' } },
      ])
      expect((await desk.problems()).map(({ code }) => code)).toContain('decision-orphaned')
      const { 'decisions.jsonl': decisions } = await desk.exported()
      expect(decisions).not.toContain('Vargin')
      expect(await groupsOf(desk)).toEqual([['Ilo Varga', 3]])
    })

    it('keep what was decided where another document names them, when the one it was decided on is removed', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const made = await desk.with((opened) => opened.same('Ilo Varga', 'Ilya Vargin', by))
      const marked = await desk.with((opened) => opened.markPublic('Ilo Varga', true, by))
      const on = new Set([made, marked].map(({ what }) => ('a' in what ? what.a : 'entity' in what && what.entity)))
      const documents = new Set([...on].flatMap((target) => (target ? [target.document] : [])))
      for (const document of documents) await desk.with((opened) => opened.remove(document, by))
      expect((await desk.with((opened) => opened.entities('Person'))).map((each) => [each.name, each.public])).toEqual([
        ['Ilo Varga', true],
      ])
      expect(await groupsOf(desk)).toEqual([['Ilo Varga', 4 - documents.size]])
    })

    it('are matched with a list of names, with scores and reasons', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const list = Buffer.from('nr;name;kind\n1;"Varga, Ilo";person\n2;Илья Варгин;\n3;Nobody At-All;\n')
      const matches = await desk.with((opened) => opened.match(list))
      expect(matches).toMatchObject([
        { line: 2, name: 'Varga, Ilo', kind: 'Person', found: [{ entityName: 'Ilo Varga', verdict: 'same' }] },
        { line: 3, kind: null, found: [{ entityName: 'Ilya Vargin', verdict: 'same' }] },
        { line: 4, found: [] },
      ])
      expect(matches[0]!.found[0]!.features.length).toBeGreaterThan(0)
      await expect(desk.with((opened) => opened.match(Buffer.from('name,kind\nA B,ship\n')))).rejects.toMatchObject({
        code: 'bad-value',
      })
    })

    it('are refused to be joined with what they cannot be', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const refused = (a: string, b: string) => expect(desk.with((opened) => opened.same(a, b, by))).rejects
      await refused('Ilo Varga', 'Port Fund').toMatchObject({ code: 'bad-value' })
      await refused('Ilo Varga', 'Varga').toMatchObject({ code: 'bad-usage' })
      await refused('Ilo Varga', 'Rosa Toma').toMatchObject({ code: 'no-such-id' })
      await expect(desk.with((opened) => opened.rename('Ilo Varga', ' ', by))).rejects.toMatchObject({
        code: 'bad-value',
      })
      expect(await desk.with((opened) => opened.decisions())).toEqual([])
    })
  })
