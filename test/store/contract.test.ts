import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Link } from '../../src/model/assess.ts'
import type { Decision } from '../../src/model/decision.ts'
import { noMetadata } from '../../src/model/document.ts'
import { sha256 } from '../../src/model/identity.ts'
import { type AssessmentChange, type Borrowing, type Imprint, lineageId, linkId } from '../../src/model/imprint.ts'
import type { Lineage } from '../../src/model/lineage.ts'
import { problem } from '../../src/model/problem.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { databases } from './database.ts'
import { analysisOf, claimOf, counted, entityOf, identifyAll, receiptOf, report } from './fixture.ts'

/** NUL, our own escape sign, half a surrogate pair, an emoji in two, quotes, and what looks like an escape. */
const odd = '\u0000 \u001a \u001a0000 \ud83d 👩🏽‍🚀 \udc00 "\'\\ %_ \ufeff\uffff қазақ'

/** All that a store tells of its derived rows. */
const everything = async (store: Store) => ({
  analysed: await store.analysed(),
  documents: await store.documents(),
  claims: await store.claims(),
  entities: await store.entities(),
  problems: await store.problems(),
  hits: await store.search([['denied']], 1000),
})

for (const database of databases)
  describe.skipIf(database.missing)(`A store on ${database.name} keeps its contract:`, () => {
    let location: string
    let store: Store
    beforeEach(async () => {
      location = database.fresh()
      store = await openStore(location)
    })
    afterEach(async () => {
      await store.close()
      await database.discard(location)
    })

    it('gives back originals byte for byte, and null for one it does not have', async () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)
      await store.putOriginal(sha256(bytes), bytes)
      await store.putOriginal(sha256(bytes), bytes)
      await store.putOriginal(sha256(''), new Uint8Array())
      expect(Buffer.compare((await store.original(sha256(bytes)))!, bytes)).toBe(0)
      expect((await store.original(sha256('')))!.length).toBe(0)
      expect(await store.original(sha256('another'))).toBeNull()
      expect(await store.originals()).toEqual([sha256(bytes), sha256('')].sort())
    })

    it('gives back an original whose file was damaged once it is put again', async () => {
      const id = sha256('whole')
      await store.putOriginal(id, Buffer.from('who'))
      await store.putOriginal(id, Buffer.from('whole'))
      expect(Buffer.from((await store.original(id))!).toString()).toBe('whole')
    })

    it('keeps when a receipt came first, and says nothing of those of which nobody said', async () => {
      const [one, two] = [receiptOf('d1', 'one.txt'), receiptOf('d2', 'two.txt')]
      await store.putReceipts([one], '2022-03-09T10:00:00.000Z')
      await store.putReceipts([{ ...one, state: 'vanished' }, two], undefined)
      await store.putReceipts([{ ...one, state: 'present' }], '2023-01-01T10:00:00.000Z')
      expect(await store.arrivals()).toEqual(new Map([[one.id, '2022-03-09T10:00:00.000Z']]))
    })

    it('gives back receipts, replaces those with the same id, and sorts them by path', async () => {
      const one = receiptOf('d1', `b/${odd}`, { container: odd, listed: { publisher: odd, title: null } })
      const two = receiptOf('d1', 'a', { root: odd })
      const three = receiptOf('d2', 'B')
      await store.putReceipts([one, two, three, { ...three, state: 'vanished' }])
      await store.putReceipts([{ ...one, state: 'superseded' }])
      await store.putReceipts([])
      expect(await store.receipts()).toEqual([{ ...three, state: 'vanished' }, two, { ...one, state: 'superseded' }])
      expect(await store.receipts({ document: 'd2' })).toEqual([{ ...three, state: 'vanished' }])
      expect(await store.receipts({ root: odd })).toEqual([two])
      expect(await store.receipts({ root: odd, document: 'd2' })).toEqual([])
    })

    it('names another revision of a half after every write to it, whoever writes, and the same while nobody does', async () => {
      const decision: Decision = {
        ...{ id: 'x', by: 'lee', at: '2022-03-09T10:00:00.000Z', why: null },
        what: { kind: 'remove', document: 'd1' },
      }
      await store.putAnalysis(report(1))
      const first = await store.revision()
      await store.claims()
      await (await openStore(location, { create: false })).close()
      expect(await store.revision()).toEqual(first)
      await store.addDecision(decision)
      const second = await store.revision()
      expect(second.kept).not.toBe(first.kept)
      expect(second.derived).toBe(first.derived)
      const other = await openStore(location, { create: false })
      await other.putAnalysis(report(2))
      await other.putReceipts([receiptOf('d1', 'one.txt')])
      await other.close()
      const third = await store.revision()
      expect(third.kept).not.toBe(second.kept)
      expect(third.derived).not.toBe(second.derived)
      await store.putAnalysis(report(3))
      expect((await store.revision()).derived).not.toBe(third.derived)
    })

    it('counts the claims of each document that a filter chooses, and chooses by what they tell', async () => {
      const [one, other] = [report(1), report(2)]
      const trial = { status: 'on trial', of: null, by: null } as const
      const status = { ...trial, offence: null, when: null, dated: null }
      const time = { start: 0, end: 4, of: 'content', deed: null, predicate: null } as const
      const claims = one.claims.map((claim, at) => ({
        ...claim,
        ...(at === 1 && { legalStatus: [status], stance: 'denies' as const }),
        ...(at === 2 && { times: [time] }),
        ...(at === 3 && { times: [{ ...time, of: 'saying' as const }] }),
      }))
      await store.putAnalysis({ ...one, claims })
      await store.putAnalysis(other)
      const counts = async (filter: Parameters<Store['claimCounts']>[0]) =>
        [...(await store.claimCounts(filter))].sort()
      const [first, second] = [one.document.id, other.document.id]
      expect(await counts({})).toEqual(
        [
          [first, 12],
          [second, 12],
        ].sort(),
      )
      expect(await counts({ documents: [second] })).toEqual([[second, 12]])
      expect(await counts({ stance: 'denies' })).toEqual([[first, 1]])
      expect(await counts({ speakers: [] })).toEqual([])
      expect(await counts({ about: [one.entities[0]!.id] })).toEqual([[first, 12]])
      const told = async (tells: 'time' | 'legal status' | 'on trial' | 'charged') =>
        (await store.claims({ tells })).map(({ id }) => id)
      expect(await told('time')).toEqual([claims[2]!.id])
      expect(await told('legal status')).toEqual([claims[1]!.id])
      expect(await told('on trial')).toEqual([claims[1]!.id])
      expect(await told('charged')).toEqual([])
    })

    it('keeps decisions in the order in which they were made, each once', async () => {
      const set: Decision = {
        id: 'z',
        by: odd,
        at: '2024-05-01T10:00:00.000Z',
        why: odd,
        what: { kind: 'set', document: 'd1', field: 'publisher', value: odd },
      }
      const remove: Decision = { ...set, id: 'a', why: null, what: { kind: 'remove', document: 'd1' } }
      await store.addDecision(set)
      await store.addDecision(remove)
      await store.addDecision(set)
      expect(await store.decisions()).toEqual([set, remove])
    })

    it('gives decisions that are made at once places of their own', async () => {
      const made = Array.from({ length: 20 }, (_, at): Decision => {
        return { id: `${at}`, by: 'k', at: '', why: null, what: { kind: 'remove', document: `${at}` } }
      })
      await Promise.all(made.map((decision) => store.addDecision(decision)))
      const kept = await store.decisions()
      expect(new Set(kept.map(({ id }) => id)).size).toBe(20)
    })

    it('replaces the failures of a file, and forgets them when it was read', async () => {
      const broken = problem('broken', odd, { path: `x/${odd}` })
      const empty = problem('empty', 'It is empty.', { path: 'y' })
      await store.putFailures(odd, `x/${odd}`, [empty, broken])
      await store.putFailures(odd, `x/${odd}`, [broken, broken])
      await store.putFailures('a', 'y', [empty])
      await store.putFailures('a', 'z', [empty])
      await store.putFailures('a', 'z', [])
      expect(await store.failures()).toEqual([
        { ...broken, root: odd },
        { ...broken, root: odd },
        { ...empty, root: 'a' },
      ])
    })

    it('gives back every noun of an analysis as it was put', async () => {
      const text = `${odd} He denied it.`.repeat(3)
      const id = sha256(text)
      const person = { ...entityOf(id, 'Person', odd), aliases: [odd, 'b'], key: odd.repeat(900) }
      const unnamed = entityOf(id, 'Unnamed', 'two officials')
      const analysis: Analysis = analysisOf(text, {
        document: {
          ...analysisOf(text).document,
          metadata: { ...noMetadata, title: odd, published: '1984~', kind: 'ruling', reliability: 'C' },
          size: 5_000_000_000,
        },
        passages: [
          { start: 0, end: 5, kind: 'title' },
          { start: 6, end: text.length, kind: 'furniture' },
        ],
        times: [
          { start: 9, end: 12, signal: null, expression: { kind: 'duration', value: 'P3Y', over: null } },
          {
            start: 2,
            end: 5,
            signal: { start: 0, end: 1 },
            expression: {
              kind: 'date',
              ends: [
                {
                  point: { at: 'weekday', weekday: 4, lean: 'past', from: 'published', week: null },
                  part: null,
                  doubt: '~',
                },
              ],
              bound: 'since',
            },
          },
        ],
        entities: [person, unnamed],
        claims: [
          claimOf(id, 30, {
            content: [
              { start: 30, end: 33 },
              { start: 40, end: 41 },
            ],
            source: [{ start: 1, end: 2 }],
            cue: [{ start: 3, end: 4 }],
            speaker: person.id,
            speakerKind: 'named',
            candidates: [unnamed.id, person.id],
            within: 'outer',
            partOf: 'whole',
            quotation: 'mixed',
            stance: 'denies',
            adoption: 'mocks',
            certainty: 'possible',
            basis: 'told by others',
            legalStatus: [{ status: 'convicted', of: person.id, by: null, offence: odd, when: '1991', dated: null }],
            about: [unnamed.id, person.id, unnamed.id],
            when: '1984-23',
            said: '2022-01~',
            statements: [{ subject: person.id, property: 'office', value: odd, valueEntity: null, when: null }],
            gist: {
              clauses: [
                {
                  predicate: odd,
                  form: 'verb',
                  span: { start: 0, end: 4 },
                  negated: false,
                  mode: 'actual',
                  tense: null,
                  roles: [],
                },
              ],
            },
          }),
          claimOf(id, 8, { content: [] }),
        ],
        problems: [
          problem('skipped-page', odd, { document: id, path: odd, start: 7, end: 9 }),
          problem('skipped-page', 'the first', { start: 2, end: 3 }),
          problem('cut-off', 'all of it'),
        ],
        readerVersion: odd,
      })
      await store.putAnalysis(analysis)
      const { text: _, ...withoutText } = analysis.document
      expect(await store.document(id)).toEqual(analysis.document)
      expect(await store.documents()).toEqual([withoutText])
      expect(await store.analysed()).toEqual([{ document: id, readerVersion: odd }])
      expect(await store.passages(id)).toEqual(analysis.passages)
      expect(await store.times(id)).toEqual([analysis.times[1], analysis.times[0]])
      expect(await store.claims()).toEqual([analysis.claims[1], analysis.claims[0]])
      expect(await store.claim(analysis.claims[0]!.id)).toEqual(analysis.claims[0])
      expect(counted(await store.claimCounts())).toBe(2)
      expect(await store.problems(id)).toEqual([analysis.problems[2], analysis.problems[1], analysis.problems[0]])
      const ids = new Map(analysis.entities.map((entity) => [entity.id, { ...entity, canonical: entity.id }]))
      const sorted = [...ids.keys()].sort().map((entity) => ids.get(entity))
      expect(await store.entities({ document: id })).toEqual(sorted)
    })

    it('says null and nothing of what it does not have', async () => {
      expect(await store.document('d')).toBeNull()
      expect(await store.claim('c')).toBeNull()
      expect([await store.passages('d'), await store.times('d'), await store.problems('d')]).toEqual([[], [], []])
      expect(counted(await store.claimCounts())).toBe(0)
      expect(await store.search([['word']], 10)).toEqual([])
    })

    it('gives back any sequence of code units', async () => {
      const anyText = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units))
      await fc.assert(
        fc.asyncProperty(anyText, anyText, async (text, path) => {
          const analysis = analysisOf(text)
          await store.putAnalysis(analysis)
          await store.putReceipts([receiptOf(analysis.document.id, path)])
          expect((await store.document(analysis.document.id))?.text).toBe(text)
          expect((await store.receipts()).map((receipt) => receipt.path)).toContain(path)
        }),
        { numRuns: 40, examples: [['\u0000\ud800\u001a', '\u001aabcd\udfff']] },
      )
    })

    it('changes nothing when the same analysis is put twice', async () => {
      for (const number of [1, 2, 3]) await store.putAnalysis(report(number))
      const before = await everything(store)
      for (const number of [3, 1]) await store.putAnalysis(report(number))
      expect(await everything(store)).toEqual(before)
    })

    it('replaces the analysis of a document and leaves nothing of the one before', async () => {
      await store.putAnalysis(report(1, 'earlier'))
      await store.putAnalysis(report(1, 'later'))
      const now = await everything(store)
      await store.removeDocument(report(1).document.id)
      await store.putAnalysis(report(1, 'later'))
      expect(now).toEqual(await everything(store))
    })

    it('lists everything in one order, whatever the order of writing', async () => {
      const numbers = [1, 2, 3, 4, 5, 6, 7, 8]
      for (const number of numbers) await store.putAnalysis(report(number))
      const other = database.fresh()
      const second = await openStore(other)
      for (const number of numbers.reverse()) await second.putAnalysis(report(number))
      expect(await everything(second)).toEqual(await everything(store))
      await second.close()
      await database.discard(other)
    })

    it('gives an entity its own id in the case until another is put, and says why it bears that', async () => {
      for (const number of [0, 3, 6]) await store.putAnalysis(report(number))
      const before = await store.entities()
      expect(before.map(({ canonical }) => canonical)).toEqual(before.map(({ id }) => id))
      const { name } = before[0]!
      const namesakes = before.filter((entity) => entity.name === name).map(({ id }) => id)
      const [canonical = '', ...others] = namesakes
      expect(others.length).toBeGreaterThan(0)
      const because = (id: string) => ({ by: 'decision', other: `${odd}${id}` }) as const
      const identities = new Map(namesakes.map((id) => [id, { canonical, reasons: [because(id)] }]))
      const { entities } = await store.identityState()
      expect(await store.putIdentities(identities, entities, odd)).toBe(true)
      expect(await store.identityState()).toEqual({ entities, reached: entities, decisions: odd })
      const members = await store.entities({ canonical: others[0]! })
      expect(members.map(({ id }) => id)).toEqual(namesakes)
      expect(members.every((member) => member.canonical === canonical)).toBe(true)
      expect(await store.identityReasons(others[0]!)).toEqual(new Map(namesakes.map((id) => [id, [because(id)]])))
      const { says, about } = await store.entityCounts()
      expect(says.get(canonical)).toBe((await store.claims({ speakers: [canonical] })).length)
      expect(about.get(canonical)).toBe((await store.claims({ about: [canonical] })).length)
      expect(says.has(others[0]!)).toBe(false)
    })

    it('puts no identities that were worked out before entities were written or erased', async () => {
      await store.putAnalysis(report(1))
      const { entities } = await store.identityState()
      await store.putAnalysis(report(2))
      const all = await store.entities()
      const wrong = new Map(all.map(({ id }) => [id, { canonical: all[0]!.id, reasons: [] }]))
      expect(await store.putIdentities(wrong, entities, '')).toBe(false)
      expect(await store.entities()).toEqual(all)
      const state = await store.identityState()
      expect(state.reached).not.toBe(state.entities)
      await store.removeDocument(report(2).document.id)
      expect(await store.putIdentities(wrong, state.entities, '')).toBe(false)
    })

    it('holds an assessment as it was changed last, unless documents have come or gone since, and forgets the words of one that is removed', async () => {
      const { document } = analysisOf('Report.')
      await store.putAnalysis(analysisOf('Report.', { entities: [entityOf(sha256('Report.'), 'Person', 'Linde')] }))
      const { entities } = await store.identityState()
      const propositions = [
        { id: 'p', claims: ['a', 'b'], origins: [['r'], ['s']] },
        { id: 'q', claims: ['c'], origins: [['t']] },
        { id: 'u', claims: ['d'], origins: [['t']] },
      ]
      const link = (a: string, b: string, detail: string): Link => ({
        kind: 'contradicts',
        a,
        b,
        type: 'denial',
        score: 1.5,
        sharedOrigin: false,
        reasons: [{ feature: 'predicate', detail, weight: 0.5 }],
      })
      const links = [link('p', 'q', odd), link('p', 'u', 'both of Linde'), link('q', 'u', odd)]
      const own = {
        document: document.id,
        on: null,
        how: 'cites',
        start: 40,
        end: 44,
        named: odd,
        reasons: [],
      } as const
      const other = { document: 'e', on: 'f', how: 'copies', start: 9, end: 12, named: null, reasons: [] } as const
      const onIt = { ...other, on: document.id, start: 20 }
      const print = { basis: 'as it is', facts: '', hashes: '', quoted: '', called: '', calls: '', published: '2019' }
      const imprint: Imprint = { ...print, document: document.id, claims: ['c'] }
      const pairing = { a: 'a', atA: 0, b: 'c', atB: 1, same: null }
      const reused = { ...onIt, on: document.id, matched: 9, quotedThere: false }
      const borrowing: Borrowing = { later: 'e', earlier: document.id, reused: [reused] }
      const put = <Row>(rows: readonly Row[], gone: readonly string[] = []) => ({ gone, put: rows })
      const none = put([])
      const nothing = {
        isWhole: false,
        imprints: none,
        pairings: none,
        borrowings: none,
        propositions: none,
        links: none,
        lineage: none,
      }
      const first: AssessmentChange = {
        isWhole: true,
        imprints: put([imprint]),
        pairings: put([pairing]),
        borrowings: put([borrowing]),
        propositions: put(propositions),
        links: put(links),
        lineage: put<Lineage>([own, onIt, other]),
      }
      const held = async () => [await store.propositions(), await store.links(), await store.lineage()]
      expect(await store.assessmentBasis()).toBe('')
      expect(await store.putAssessment(first, 'one', { entities, basis: '' })).toBe(true)
      const byId = (a: Lineage, b: Lineage): number => (lineageId(a) < lineageId(b) ? -1 : 1)
      expect(await held()).toEqual([propositions, links, [own, onIt, other].sort(byId)])
      expect(await store.propositionsOf(['b', 'c'])).toEqual(propositions.slice(0, 2))
      expect(await store.propositions(['u'])).toEqual(propositions.slice(2))
      expect(await store.linksAt(['q'])).toEqual([links[0], links[2]])
      expect([await store.pairings(['c']), await store.pairings(['b'])]).toEqual([[pairing], []])
      expect(await store.borrowings(['e'])).toEqual([borrowing])
      expect(await store.lineage(['f'])).toEqual([other])
      expect(await store.imprints()).toEqual([imprint])

      const sharper = { ...links[0]!, score: 2 }
      const second = { ...nothing, links: put([sharper], [linkId(links[2]!)]) }
      for (const since of [
        { entities: entities - 1, basis: 'one' },
        { entities, basis: '' },
      ])
        expect(await store.putAssessment(second, 'two', since)).toBe(false)
      expect(await store.putAssessment(second, 'two', { entities, basis: 'one' })).toBe(true)
      expect((await held())[1]).toEqual([sharper, links[1]])
      expect(await store.assessmentBasis()).toBe('two')

      await store.removeDocument(document.id)
      expect(await store.assessmentBasis()).toBe('')
      expect(await held()).toEqual([
        propositions,
        [sharper, links[1]].map((each) => ({ ...each, reasons: [] })),
        [other],
      ])
      expect(await store.borrowings(['e'])).toEqual([{ ...borrowing, reused: [] }])
      expect(await store.imprints()).toEqual([{ ...imprint, basis: '', published: null }])
    })

    it('leaves nobody with the id of an entity that is gone', async () => {
      for (const number of [0, 1, 2, 3]) await store.putAnalysis(report(number))
      await identifyAll(store)
      for (const number of [0, 1, 2]) {
        await store.removeDocument(report(number).document.id)
        const left = await store.entities()
        const ids = new Set(left.map(({ id }) => id))
        expect(left.filter(({ canonical }) => !ids.has(canonical))).toEqual([])
        const again = new Set((await store.identityReasons(left[0]!.canonical)).keys())
        expect([...again].every((id) => ids.has(id))).toBe(true)
      }
    })

    it('leads the id that an entity bore in another reading to the one that stands there now', async () => {
      const text = 'Mira Kovel denied it. Anton Dresh did not.'
      const document = analysisOf(text).document.id
      const at = (name: string, start: number) => ({
        ...entityOf(document, 'Person', name),
        mentions: [{ start, end: start + name.length, form: 'name' as const }],
      })
      const [mira, anton, kovel] = [at('Mira Kovel', 0), at('Anton Dresh', 22), at('Kovel', 5)]
      await store.putAnalysis(analysisOf(text, { entities: [kovel, anton] }))
      await store.putAnalysis(analysisOf(text, { entities: [mira], readerVersion: '2' }))
      expect(await store.idsBeginning(kovel.id)).toEqual([{ noun: 'entity', id: mira.id }])
      expect(await store.idsBeginning(anton.id)).toEqual([])
      await store.putAnalysis(analysisOf(text, { entities: [kovel], readerVersion: '3' }))
      expect(await store.idsBeginning(kovel.id)).toEqual([{ noun: 'entity', id: kovel.id }])
      await store.removeDocument(document)
      expect(await store.idsBeginning(kovel.id)).toEqual([])
      await store.putAnalysis(analysisOf(text, { entities: [mira] }))
      expect(await store.idsBeginning(kovel.id)).toEqual([])
    })

    it('finds what an id begins with, at most twenty of each noun', async () => {
      for (let number = 0; number < 30; number++) {
        const analysis = report(number)
        await store.putAnalysis(analysis)
        await store.putReceipts([receiptOf(analysis.document.id, `${number}.txt`)])
      }
      const all = await store.idsBeginning('')
      expect(all.length).toBe(80)
      const { id } = report(3).document
      await store.removeDocument(report(4).document.id)
      await store.putReceipts([receiptOf('unread', 'unread.txt')])
      expect(await store.idsBeginning(id.slice(0, 12))).toEqual([{ noun: 'document', id }])
      expect(await store.idsBeginning('unre')).toEqual([{ noun: 'document', id: 'unread' }])
      const claim = report(3).claims[2]!.id
      expect(await store.idsBeginning(claim)).toEqual([{ noun: 'claim', id: claim }])
      expect(await store.idsBeginning('%\u0000')).toEqual([])
    })
  })
