import { describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/store/index.ts'
import type { ClaimView } from '../../src/workbench/index.ts'
import { databases } from '../store/database.ts'
import { type Desk, deskOn, rowsOf } from '../support/desk.ts'

const by = { by: 'k', why: 'her letter' }

const papers = {
  'sources.csv':
    'path,publisher,published,reliability\nherald.txt,The Herald,2019-03-09,\ndawn.txt,Dawn,2019-03-10,D\n',
  'herald.txt': 'Nora Linde said that the harbour was closed. Ilo Varga said that the audit was over.\n',
  'dawn.txt': 'Ilo Varga denied that the harbour was closed. The port fund was empty.\n',
} as const

/** The claim whose content begins so. */
async function claimOf(desk: Desk, path: string, words: string): Promise<ClaimView> {
  const claims = await desk.with((opened) => opened.claims({ document: path }))
  return claims.find(({ contentWords }) => contentWords.includes(words))!
}

async function meddle(desk: Desk, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(desk.location, { create: false })
  try {
    await work(store)
  } finally {
    await store.close()
  }
}

/** Makes all documents look as a reader of other habits left them: contents a little narrower, under other ids, or none at all. */
const readOtherwise = (found: 'narrower' | 'none') => async (store: Store) => {
  for (const { id } of await store.documents()) {
    const entities = (await store.entities({ document: id })).map(({ canonical: _, ...entity }) => entity)
    const claims = (await store.claims({ document: id })).map((claim) => ({
      ...claim,
      id: `f${claim.id.slice(1)}`,
      content: claim.content.map(({ start, end }) => ({ start, end: end - 2 })),
    }))
    await store.putAnalysis({
      document: (await store.document(id))!,
      passages: await store.passages(id),
      times: [],
      problems: [],
      readerVersion: 'other',
      entities,
      claims: found === 'narrower' ? claims : [],
    })
  }
}

const statesOf = async (desk: Desk) =>
  (await desk.with((opened) => opened.decisions())).map(({ what, state }) => [what.kind, state])

for (const database of databases)
  describe.skipIf(database.missing)(`Claims of a case on ${database.name}`, () => {
    it('are accepted and rejected, the later decision holding, and it can be taken back', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const { id } = await claimOf(desk, 'herald.txt', 'harbour')
      const decided = async () => (await claimOf(desk, 'herald.txt', 'harbour')).decided
      expect(await decided()).toBeNull()
      await desk.with((opened) => opened.accept(id, { by: 'k' }))
      expect(await decided()).toMatchObject({ verdict: 'accepted', by: 'k', why: null })
      const rejection = await desk.with((opened) => opened.reject(id, by))
      expect(await decided()).toMatchObject({ verdict: 'rejected', decision: rejection.id, why: 'her letter' })
      expect(await statesOf(desk)).toEqual([
        ['accept', 'replaced'],
        ['reject', 'stands'],
      ])
      await desk.with((opened) => opened.undo(rejection.id, by))
      expect(await decided()).toMatchObject({ verdict: 'accepted' })
      await expect(desk.with((opened) => opened.reject(id, { by: 'k' }))).rejects.toMatchObject({ code: 'bad-usage' })
    })

    it('are said by whom a person names, with the reading kept beside it, in lists and filters too', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const { id } = await claimOf(desk, 'herald.txt', 'harbour')
      const said = async (speaker: string) =>
        (await desk.with((opened) => opened.claims({ speaker }))).map(({ contentWords }) => contentWords)
      expect(await said('Linde')).toEqual(['that the harbour was closed'])
      const decision = await desk.with((opened) => opened.correctSpeaker(id, 'Ilo Varga', by))
      expect(await claimOf(desk, 'herald.txt', 'harbour')).toMatchObject({
        speakerName: 'Ilo Varga',
        speakerKind: 'named',
        readAs: { speakerName: 'Nora Linde', speakerKind: 'named' },
      })
      expect(await said('Linde')).toEqual([])
      expect(await said('Varga')).toHaveLength(3)
      const shown = await desk.with((opened) => opened.show('Ilo Varga'))
      expect(shown.noun === 'entity' && shown.entity.says.map(({ id }) => id)).toContain(id)

      await desk.with((opened) => opened.correctSpeaker(id, 'Rosa Toma', by))
      expect(await claimOf(desk, 'herald.txt', 'harbour')).toMatchObject({ speaker: null, speakerName: 'Rosa Toma' })
      expect(await said('Toma')).toEqual(['that the harbour was closed'])
      expect(await said('Varga')).toHaveLength(2)

      await desk.with((opened) => opened.correctSpeaker(id, 'outlet', by))
      expect(await claimOf(desk, 'herald.txt', 'harbour')).toMatchObject({ speakerKind: 'outlet' })
      expect(await said('outlet')).toContain('that the harbour was closed')

      for (const { id, what } of await desk.with((opened) => opened.decisions()))
        if (what.kind === 'speaker') await desk.with((opened) => opened.undo(id, by))
      expect(await claimOf(desk, 'herald.txt', 'harbour')).toMatchObject({ speakerName: 'Nora Linde', readAs: null })
      expect(decision.what).toMatchObject({
        kind: 'speaker',
        claim: { selector: { exact: 'that the harbour was closed' } },
      })
    })

    it('keep what was decided about them through another reading, and lose it where their words make none', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const { id } = await claimOf(desk, 'herald.txt', 'harbour')
      const { id: other } = await claimOf(desk, 'dawn.txt', 'harbour')
      await desk.with(async (opened) => {
        await opened.accept(id, by)
        await opened.rate(id, 'B2', by)
        await opened.correctSpeaker(id, 'Rosa Toma', by)
        await opened.note(id, { text: 'call the harbour', next: 'ask for the log', owner: 'vera' }, by)
        await opened.link(id, other, 'not a contradiction', by)
      })
      await meddle(desk, readOtherwise('narrower'))
      const claim = await claimOf(desk, 'herald.txt', 'harbour')
      expect(claim.id).not.toBe(id)
      expect(claim).toMatchObject({
        speakerName: 'Rosa Toma',
        decided: { verdict: 'accepted' },
        rating: { reliability: 'B', reliabilityOf: 'claim', credibility: 2 },
        notes: [{ text: 'call the harbour', next: 'ask for the log', owner: 'vera' }],
      })
      expect(new Set((await statesOf(desk)).map(([, state]) => state))).toEqual(new Set(['stands']))
      await meddle(desk, readOtherwise('none'))
      expect(await statesOf(desk)).toEqual(
        ['accept', 'rate', 'speaker', 'note', 'link'].map((kind) => [kind, 'orphaned']),
      )
      await desk.read()
      expect(await claimOf(desk, 'herald.txt', 'harbour')).toMatchObject({ id, decided: { verdict: 'accepted' } })
    })

    it('gather notes, each of which can be taken back', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const { id } = await claimOf(desk, 'herald.txt', 'harbour')
      const first = await desk.with((opened) => opened.note(id, { text: 'call' }, by))
      await desk.with((opened) => opened.note(id, { text: 'write' }, by))
      const texts = async () => (await claimOf(desk, 'herald.txt', 'harbour')).notes.map(({ text }) => text)
      expect(await texts()).toEqual(['call', 'write'])
      await desk.with((opened) => opened.undo(first.id, by))
      expect(await texts()).toEqual(['write'])
    })

    it('are rated apart from their sources, each half by itself', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const { id } = await claimOf(desk, 'dawn.txt', 'harbour')
      const rate = (target: string, grade: string) => desk.with((opened) => opened.rate(target, grade, by))
      const rating = async () => (await claimOf(desk, 'dawn.txt', 'harbour')).rating
      expect(await rating()).toEqual({ reliability: 'D', reliabilityOf: 'document', credibility: null })
      await rate('dawn', 'C')
      expect(await rating()).toMatchObject({ reliability: 'C', reliabilityOf: 'publisher' })
      await rate('Ilo Varga', 'E')
      expect(await rating()).toMatchObject({ reliability: 'E', reliabilityOf: 'speaker', credibility: null })
      await rate(id, '4')
      await rate(id, 'A3')
      await rate(id, 'B')
      expect(await rating()).toEqual({ reliability: 'B', reliabilityOf: 'claim', credibility: 3 })
      const ratings = await desk.with((opened) => opened.ratings())
      expect(ratings).toMatchObject([
        { on: 'publisher', name: 'Dawn', reliability: 'C', credibility: null },
        { on: 'speaker', name: 'Ilo Varga', reliability: 'E' },
        {
          on: 'claim',
          id,
          reliability: 'B',
          credibility: 3,
          claim: { speakerName: 'Ilo Varga' },
          history: [{ state: 'replaced' }, { state: 'stands' }, { state: 'stands', why: 'her letter' }],
        },
      ])
      await desk.with((opened) => opened.undo(ratings[2]!.history[2]!.id, by))
      expect(await rating()).toEqual({ reliability: 'A', reliabilityOf: 'claim', credibility: 3 })
    })

    it('are not rated without a reason, nor their sources for credibility, nor by what is no grade', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const refused = (target: string, grade: string, why: string) =>
        expect(desk.with((opened) => opened.rate(target, grade, { by: 'k', why }))).rejects
      await refused('Dawn', 'B', ' ').toMatchObject({ code: 'bad-usage' })
      await refused('Dawn', '3', 'x').toMatchObject({ code: 'bad-value' })
      await refused('Dawn', 'G', 'x').toMatchObject({ code: 'bad-value' })
      await refused('Rosa Toma', 'B', 'x').toMatchObject({ code: 'no-such-id' })
      expect(await desk.with((opened) => opened.decisions())).toEqual([])
    })

    it('leave the house with corrections, but without ratings, notes and hypotheses unless these are asked for', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const { id } = await claimOf(desk, 'herald.txt', 'harbour')
      await desk.with(async (opened) => {
        await opened.rate(id, 'B2', by)
        const { id: note } = await opened.note(id, { text: 'a secret remark' }, by)
        await opened.undo(note, by)
        await opened.newMatrix('Who closed the harbour?', ['nobody', 'the fund'], by)
        await opened.correctSpeaker(id, 'Rosa Toma', by)
        await opened.accept(id, by)
      })
      const out = await desk.exported()
      expect(rowsOf(out, 'decisions').map(({ what }) => (what as { kind: string }).kind)).toEqual(['speaker', 'accept'])
      expect([out['ratings.jsonl'], out['hypotheses.jsonl']]).toEqual(['', ''])
      expect(rowsOf(out, 'claims').find((row) => row.id === id)).toMatchObject({
        speaker: null,
        speakerSaid: 'Rosa Toma',
        speakerKind: 'named',
        decided: 'accepted',
        readAs: { speakerName: 'Nora Linde' },
      })
      const inside = await desk.exported({ internal: true })
      expect(rowsOf(inside, 'decisions')).toHaveLength(6)
      expect(rowsOf(inside, 'ratings')).toMatchObject([{ on: 'claim', id, reliability: 'B', credibility: 2 }])
      expect(rowsOf(inside, 'hypotheses')).toMatchObject([{ question: 'Who closed the harbour?', by: 'k' }])
    })

    it('take with them, when their document is removed, all that quotes them', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const { id } = await claimOf(desk, 'herald.txt', 'harbour')
      const { id: other } = await claimOf(desk, 'dawn.txt', 'harbour')
      await desk.with(async (opened) => {
        for (const claim of [id, other]) {
          await opened.accept(claim, by)
          await opened.reject(claim, by)
          await opened.rate(claim, '3', by)
          await opened.note(claim, { text: 'x' }, by)
          await opened.correctSpeaker(claim, 'Rosa Toma', by)
        }
        await opened.rate('Nora Linde', 'C', by)
        await opened.link(other, id, 'unsure', by)
        const { id: matrix } = await opened.newMatrix('Was it closed?', ['yes', 'no'], by)
        const item = { kind: 'item', text: null, credibility: null, relevance: 'high', origin: null } as const
        await opened.editMatrix(matrix, { ...item, claim: id }, by)
        await opened.editMatrix(matrix, { ...item, claim: other }, by)
        await opened.editMatrix(matrix, { kind: 'cell', item: 'e2', hypothesis: 'h1', mark: 'II', why: null }, by)
        await opened.correctSpeaker(other, 'Nora Linde', by)
        await opened.remove('herald.txt', by)
      })
      const { 'decisions.jsonl': log = '' } = await desk.exported({ internal: true })
      expect(log).not.toContain('Linde')
      expect(log.match(/"exact":"that the harbour was closed"/gu)?.length).toBe(7)
      const matrix = await desk.with((opened) => opened.matrix('closed'))
      expect(matrix).toMatchObject({ items: [{ id: 'e2', claimView: { speakerName: 'Rosa Toma' } }], judged: 1 })
    })
  })
