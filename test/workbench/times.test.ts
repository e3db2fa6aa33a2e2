import { describe, expect, it } from 'vitest'
import { databases } from '../store/database.ts'
import { type Desk, deskOn, rowsOf } from '../support/desk.ts'

const placed = async (desk: Desk): Promise<unknown[]> => rowsOf(await desk.exported(), 'times').map(({ edtf }) => edtf)

const undated = async (desk: Desk): Promise<string[]> =>
  (await desk.problems()).filter(({ code }) => code === 'undated').map(({ message }) => message)

const ledger = 'Varga was arrested on Thursday.\n\nToma had left in 1991. “He left last year,” Linde said.\n'

for (const database of databases)
  describe.skipIf(database.missing)(`The times of a document in a case on ${database.name}`, () => {
    it('are placed by the date that is known of it, anew with each, and nothing is read again', async () => {
      await using desk = await deskOn(database, { 'ledger.txt': ledger })
      await desk.read()
      expect(await placed(desk)).toEqual([null, '1991', null])
      expect(await undated(desk)).toEqual([
        '2 times, such as “yesterday”, cannot be placed without the day it was published.',
      ])
      await desk.write('sources.csv', 'path,published\nledger.txt,2022-03-14\n')
      expect(await desk.read()).toMatchObject({ renewed: 0, updated: 1 })
      expect(await placed(desk)).toEqual(['2022-03-10', '1991', '2021'])
      expect(await undated(desk)).toEqual([])
      await desk.with((opened) => opened.set('ledger.txt', 'published', '2023-06-01', { by: 'an editor' }))
      expect(await placed(desk)).toEqual(['2023-06-01', '1991', '2022'])
    })
  })
