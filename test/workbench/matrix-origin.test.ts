import { describe, expect, it } from 'vitest'
import { databases } from '../store/database.ts'
import { deskOn } from '../support/desk.ts'

const papers = {
  'monday.txt': 'The arrest\n\nViktor Varga was arrested on 6 March 2019.\n',
  'tuesday.txt':
    'The day before\n\nThe customs chief Viktor Varga was arrested on 6 March 2019. Helena Linde left Sarn.\n',
  'dawn.txt': 'In Sarn\n\nViktor Varga was arrested on 6 March 2019.\n',
  'sources.csv':
    'path,publisher,published\nmonday.txt,The Ledger,2019-03-07\ntuesday.txt,The Ledger,2019-03-08\ndawn.txt,Dawn,2019-03-09\n',
} as const

for (const database of databases)
  describe.skipIf(database.missing)(`Items of a matrix on ${database.name}`, () => {
    it('that say one thing on one word count once, unless somebody gives them origins of their own', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      await desk.with(async (opened) => {
        const by = { by: 'k' }
        const claimIn = async (document: string, words: string): Promise<string> =>
          (await opened.claims({ document })).find(({ contentWords }) => contentWords.includes(words))!.id
        const { id } = await opened.newMatrix('Was Varga arrested?', ['yes', 'no'], by)
        const said = [
          await claimIn('monday.txt', 'arrested'),
          await claimIn('tuesday.txt', 'arrested'),
          await claimIn('dawn.txt', 'arrested'),
          await claimIn('tuesday.txt', 'left'),
        ]
        for (const claim of said)
          await opened.editMatrix(
            id,
            { kind: 'item', claim, text: null, credibility: null, relevance: 'high', origin: null },
            by,
          )
        for (const item of ['e1', 'e2', 'e3', 'e4'])
          await opened.editMatrix(id, { kind: 'cell', item, hypothesis: 'h2', mark: 'II', why: null }, by)
        const matrix = await opened.matrix(id)
        expect(matrix.items.map(({ foundOrigin }) => foundOrigin)).toEqual(['The Ledger', 'The Ledger', null, null])
        const against = matrix.analysis.scores[1]!.plain
        expect([against.total, against.addends.map(({ echoOf }) => echoOf)]).toEqual([6, [null, 'e1', null, null]])

        await opened.editMatrix(id, { kind: 'change', item: 'e1', to: { origin: 'the clerk' } }, by)
        const named = await opened.matrix(id)
        expect(named.items.map(({ foundOrigin }) => foundOrigin)).toEqual([null, 'the clerk', null, null])
        await opened.editMatrix(id, { kind: 'change', item: 'e2', to: { origin: 'the guard' } }, by)
        expect((await opened.matrix(id)).analysis.scores[1]!.plain.total).toBe(8)
      })
    })
  })
