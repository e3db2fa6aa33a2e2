import { describe, expect, it } from 'vitest'
import type { TimelineView } from '../../src/workbench/index.ts'
import { databases } from '../store/database.ts'
import { deskOn, rowsOf } from '../support/desk.ts'

const papers = {
  'ledger.txt': 'Ana Varga was arrested on Thursday. Emil Linde had fled in the spring of 1991.\n',
  'dawn.txt': '“Ana Varga was arrested on 12 March 2022,” Toma said on 14 March 2022.\n',
  'sources.csv': 'path,publisher,published\nledger.txt,The Ledger,2022-03-14\ndawn.txt,Dawn,2022-03-15\n',
}

/** Each event as its dates, with the words of whoever tells it. */
const shown = ({ events }: TimelineView): string[] =>
  events.map(
    ({ dates, tellings }) =>
      `${dates.map(({ edtf }) => edtf).join(' or ')}: ${tellings.map(({ words }) => words).join(', ')}`,
  )

for (const database of databases)
  describe.skipIf(database.missing)(`The timeline of a case on ${database.name}`, () => {
    it('puts rival dates side by side, with who tells them and when', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const timeline = await desk.with((opened) => opened.timeline())
      expect(shown(timeline)).toEqual([
        '1991-21: the spring of 1991',
        '2022-03-10 or 2022-03-12: Thursday, 12 March 2022',
      ])
      const [, rivals] = timeline.events
      expect(rivals).toMatchObject({ edtf: null, rivals: true })
      expect(rivals!.tellings.map(({ claim }) => [claim.publisher, claim.published, claim.when, claim.said])).toEqual([
        ['The Ledger', '2022-03-14', '2022-03-10', null],
        ['Dawn', '2022-03-15', '2022-03-12', '2022-03-14'],
      ])
    })

    it('is asked for somebody, and for a stretch of time', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const ask = async (query: { about?: string; from?: string; to?: string }): Promise<string[]> =>
        shown(await desk.with((opened) => opened.timeline(query))).map((line) => line.split(':')[0]!)
      expect(await ask({ about: 'Linde' })).toEqual(['1991-21'])
      expect(await ask({ about: 'Varga' })).toEqual(['2022-03-10 or 2022-03-12'])
      expect(await ask({ to: '2021' })).toEqual(['1991-21'])
      expect(await ask({ from: '2022-03-11' })).toEqual(['2022-03-10 or 2022-03-12'])
      expect(await ask({ from: '2022-03-13' })).toEqual([])
      await expect(ask({ from: 'yesterday' })).rejects.toMatchObject({ code: 'bad-value' })
    })

    it('leaves what it cannot place undated, dates it when the publication is known, and exports the same', async () => {
      await using desk = await deskOn(database, { ...papers, 'sources.csv': 'path,publisher\nledger.txt,The Ledger\n' })
      await desk.read()
      const before = await desk.with((opened) => opened.timeline())
      expect(before.undated.map(({ tellings }) => tellings[0]!.words)).toEqual(['Thursday'])
      expect(shown(before)).toEqual(['1991-21: the spring of 1991', '2022-03-12: 12 March 2022'])
      await desk.write('sources.csv', papers['sources.csv'])
      expect(await desk.read()).toMatchObject({ renewed: 0 })
      const after = await desk.with((opened) => opened.timeline())
      expect(after.undated).toEqual([])
      const exported = await desk.exported()
      expect(rowsOf(exported, 'events').map(({ id }) => id)).toEqual(after.events.map(({ id }) => id))
      expect(rowsOf(exported, 'claims').flatMap(({ when }) => when ?? [])).toContain('2022-03-10')
    })
  })
