import { describe, expect, it } from 'vitest'
import { databases } from '../store/database.ts'
import { type Desk, deskOn } from '../support/desk.ts'
import { harbour, russian } from '../support/harbour.ts'

const list = (...lines: readonly string[]): string =>
  `${['path,publisher,published,language,kind', ...lines].join('\n')}\n`
const documentAt = (desk: Desk, path: string) => desk.with((opened) => opened.document(path))

for (const database of databases)
  describe.skipIf(database.missing)(`A sources.csv read into a case on ${database.name}`, () => {
    it('says of the files beside it what they do not say themselves', async () => {
      const rows = list('herald.txt,The Harbour Herald,2019-03-09,,article', 'dawn.txt,Dawn,2019-03~,,')
      await using desk = await deskOn(database, { ...harbour, 'sources.csv': rows })
      await desk.read()
      expect(await documentAt(desk, 'herald.txt')).toMatchObject({
        publisher: 'The Harbour Herald',
        published: '2019-03-09',
        kind: 'article',
      })
      expect(await documentAt(desk, 'dawn.txt')).toMatchObject({ publisher: 'Dawn', published: '2019-03~' })
      const lacking = (await desk.problems()).filter((found) => found.code === 'no-publisher')
      expect(lacking.map((found) => found.path)).toEqual(['tribune.md'])
    })

    it('weighs more than what a page says of itself', async () => {
      const page =
        '<html><head><meta property="og:site_name" content="Mirror of mirrors"><title>The ledger</title></head><body><p>Nora Linde said that the files were burned in the cellar.</p></body></html>'
      await using desk = await deskOn(database, { 'page.html': page })
      await desk.read()
      expect(await documentAt(desk, 'page.html')).toMatchObject({ publisher: 'Mirror of mirrors' })
      await desk.write('sources.csv', list('page.html,Dawn,2019,,'))
      expect(await desk.read()).toMatchObject({ updated: 1, renewed: 0, unchanged: 0 })
      expect(await documentAt(desk, 'page.html')).toMatchObject({ publisher: 'Dawn', title: 'The ledger' })
    })

    it('changes what is known when it changes, and takes it back when it goes', async () => {
      await using desk = await deskOn(database, { ...harbour, 'sources.csv': list('dawn.txt,Dawn,2019,,') })
      await desk.read()
      await desk.write('sources.csv', list('dawn.txt,Evening Dawn,2019,,'))
      expect(await desk.read()).toMatchObject({ updated: 1, unchanged: 2, renewed: 0 })
      expect(await documentAt(desk, 'dawn.txt')).toMatchObject({ publisher: 'Evening Dawn' })
      await desk.delete('sources.csv')
      expect(await desk.read()).toMatchObject({ updated: 1, unchanged: 2 })
      expect(await documentAt(desk, 'dawn.txt')).toMatchObject({ publisher: null, published: null })
    })

    it('has files read again when it gives them another language', async () => {
      await using desk = await deskOn(database, { ...harbour, 'vesti.txt': russian })
      await desk.read()
      expect((await documentAt(desk, 'dawn.txt')).claims).toBeGreaterThan(0)
      await desk.write('sources.csv', list('dawn.txt,,,ru,'))
      expect(await desk.read()).toMatchObject({ renewed: 1, unchanged: 3 })
      expect(await documentAt(desk, 'dawn.txt')).toMatchObject({ language: 'ru', claims: 0 })
      expect(await desk.read()).toMatchObject({ renewed: 0, updated: 0, unchanged: 4 })
    })

    it('is listed line by line where it is wrong, until it is mended', async () => {
      const rows = list('herald.txt,The Harbour Herald,last spring,,', 'dawn.txt,Dawn,2019,,gossip', ',Nobody,2019,,')
      await using desk = await deskOn(database, { ...harbour, 'sources.csv': rows })
      await desk.read()
      const wrong = (await desk.problems()).filter((found) => found.code === 'bad-metadata')
      expect(wrong.map((found) => found.path)).toEqual(['sources.csv', 'sources.csv', 'sources.csv'])
      expect(wrong.map((found) => /Line (\d)/u.exec(found.message)?.[1]).sort()).toEqual(['2', '3', '4'])
      expect(await documentAt(desk, 'herald.txt')).toMatchObject({ publisher: 'The Harbour Herald', published: null })
      await desk.write('sources.csv', list('herald.txt,The Harbour Herald,2019~,,'))
      await desk.read()
      expect((await desk.problems()).filter((found) => found.code === 'bad-metadata')).toEqual([])
    })

    it('is no longer complained of when it is deleted', async () => {
      await using desk = await deskOn(database, {
        'a/dawn.txt': harbour['dawn.txt'],
        'a/sources.csv': 'no,such,columns\n1,2,3\n',
      })
      await desk.read()
      expect((await desk.problems()).filter((found) => found.code === 'bad-metadata')).toMatchObject([
        { path: 'a/sources.csv' },
      ])
      await desk.delete('a/sources.csv')
      await desk.read()
      expect((await desk.problems()).filter((found) => found.code === 'bad-metadata')).toEqual([])
    })

    it('counts in its own folder before one in a folder above', async () => {
      await using desk = await deskOn(database, {
        'a/dawn.txt': harbour['dawn.txt'],
        'sources.csv': list('a/dawn.txt,Above,2018,,'),
        'a/sources.csv': list('dawn.txt,Beside,,,'),
      })
      await desk.read()
      expect(await documentAt(desk, 'a/dawn.txt')).toMatchObject({ publisher: 'Beside', published: '2018' })
    })

    it('gives way to what a person has set', async () => {
      await using desk = await deskOn(database, { ...harbour, 'sources.csv': list('dawn.txt,Dawn,2019,,') })
      await desk.read()
      await desk.with((opened) => opened.set('dawn.txt', 'publisher', 'The Evening Dawn', { by: 'k' }))
      await desk.write('sources.csv', list('dawn.txt,Another,2020,,'))
      await desk.read()
      expect(await documentAt(desk, 'dawn.txt')).toMatchObject({ publisher: 'The Evening Dawn', published: '2020' })
    })
  })
