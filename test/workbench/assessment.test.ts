import { describe, expect, it } from 'vitest'
import { databases } from '../store/database.ts'
import { type Desk, deskOn } from '../support/desk.ts'

const papers = {
  'ledger.txt':
    'The order\n\nKordia’s customs chief Viktor Varga signed the order in March 2019, the prosecutor Helena Linde said.\n\nViktor Varga was arrested on 6 March 2019.\n',
  'dawn.txt':
    'His lawyer\n\nViktor Varga did not sign the order, his lawyer Ivo Toma said.\n\nViktor Varga was arrested on 8 March 2019.\n',
  'post.txt': 'In brief\n\nViktor Varga was arrested on 6 March 2019, the harbour police said.\n',
  'sources.csv':
    'path,publisher,published\nledger.txt,The Ledger,2019-03-09\ndawn.txt,Dawn,2019-03-10\npost.txt,The Post,2019-03-11\n',
} as const

/** Each disagreement as its two sides' papers, in the order of their dates, and its kind. */
const disagreements = (desk: Desk) =>
  desk.with(async (opened) =>
    (await opened.disagreements())
      .map(({ type, a, b }) => ({
        type,
        sides: [a, b].map(({ claims }) => claims.map(({ path }) => path).join(' ')).sort(),
      }))
      .sort((one, other) => (one.type < other.type ? -1 : 1)),
  )

for (const database of databases)
  describe.skipIf(database.missing)(`A case on ${database.name} is cross-examined`, () => {
    it('as its documents come and go, and a date that two tell goes against one that differs', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const whole = await disagreements(desk)
      expect(whole).toContainEqual({ type: 'other date', sides: ['dawn.txt', 'ledger.txt post.txt'] })
      expect(whole.some(({ type }) => type === 'denial' || type === 'opposed')).toBe(true)

      await desk.with((opened) => opened.remove('dawn.txt', { by: 'k' }))
      expect(await disagreements(desk)).toEqual([])
      const rows = await desk.exported()
      for (const noun of ['propositions', 'links', 'lineage']) expect(rows[`${noun}.jsonl`]).not.toContain('8 March')

      await desk.with(async (opened) => {
        const [removal] = await opened.decisions()
        await opened.readmit(removal!.what.kind === 'remove' ? removal!.what.document : '', { by: 'k' })
      })
      await desk.read()
      expect(await disagreements(desk)).toEqual(whole)
    })

    it('and two papers are one origin once somebody says that one publisher prints both', async () => {
      await using desk = await deskOn(database, {
        ...papers,
        'courier.txt': 'The arrest\n\nViktor Varga was arrested on 6 March 2019.\n',
      })
      await desk.read('ledger.txt', 'courier.txt')
      const origins = () =>
        desk.with(async (opened) => {
          const agreements = await opened.agreements('Varga')
          const arrest = agreements.find(({ claims }) => claims.some(({ path }) => path === 'courier.txt'))
          return arrest?.origins.length
        })
      expect(await origins()).toBe(2)
      await desk.with((opened) => opened.set('courier.txt', 'publisher', 'The Ledger', { by: 'k' }))
      expect(await origins()).toBe(1)
    })

    it('with a sentence that somebody weighs, and answers who says so and who says otherwise', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const weighed = await desk.with((opened) => opened.weigh('Viktor Varga was arrested on 6 March 2019.'))
      expect(weighed.same.map(({ claim }) => claim.path).sort()).toEqual(['ledger.txt', 'post.txt'])
      expect(weighed.otherwise.map(({ claim }) => claim.path)).toEqual(['dawn.txt'])
      expect(weighed.origins.same).toHaveLength(2)
      const nothing = await desk.with((opened) => opened.weigh('Rain fell on Sarn.'))
      expect([...nothing.same, ...nothing.otherwise]).toEqual([])
      await expect(desk.with((opened) => opened.weigh('  '))).rejects.toMatchObject({ code: 'bad-value' })
    })

    it('and a verdict on two claims stands beside their disagreement, also when the papers are read again', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const dates = () =>
        desk.with(async (opened) => (await opened.disagreements()).find(({ type }) => type === 'other date')!)
      const { a, b, decided } = await dates()
      expect(decided).toBeNull()
      await desk.with((opened) =>
        opened.link(b.claims[0]!.id, a.claims[0]!.id, 'superseded', { by: 'k', why: 'corrected on the 12th' }),
      )
      await desk.write('late.txt', 'Rain\n\nRain fell on Sarn, the Ledger wrote.\n')
      await desk.read()
      expect((await dates()).decided).toMatchObject({ by: 'k', what: { verdict: 'superseded' } })
    })

    it('with a claim, and says on whose word it rests', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      await desk.with(async (opened) => {
        const [claim] = (await opened.claims({ document: 'dawn.txt' })).filter(({ contentWords }) =>
          contentWords.includes('8 March'),
        )
        const { proposition, disagreements: otherwise } = await opened.origins(claim!.id.slice(0, 12))
        expect(proposition).toBeNull()
        expect(otherwise.map(({ type }) => type)).toEqual(['other date'])
        const { id } = await opened.document('dawn.txt')
        await expect(opened.origins(id)).rejects.toMatchObject({ code: 'no-such-id' })
      })
    })
  })
