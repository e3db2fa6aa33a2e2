import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { databases } from '../store/database.ts'
import { article } from '../support/article.ts'
import { deskOn } from '../support/desk.ts'

/** Among them: the same bytes under three names, of which two say that they are something else; and what cannot be read. */
const papers = {
  'one.txt': article(1, 4),
  'two.txt': article(2, 4),
  'three.md': article(3, 4),
  'same-a.md': `# Heading\n\n${article(4, 3)}`,
  'same-b.txt': `# Heading\n\n${article(4, 3)}`,
  'same-c.json': `# Heading\n\n${article(4, 3)}`,
  'empty.txt': '',
  'sources.csv':
    'path,publisher,published,language\none.txt,Dawn,2019-03-01,\nsame-b.txt,The Herald,2019,\ntwo.txt,Dawn,2019,ru\n',
} as const
const names = Object.keys(papers).filter((name) => name !== 'sources.csv')

for (const database of databases)
  describe.skipIf(database.missing)(`A case on ${database.name}`, () => {
    it('comes out the same, to the byte, in whatever order and in however many runs its files are read', async () => {
      await using desk = await deskOn(database, papers)
      await desk.read()
      const whole = await desk.exported()
      const runs = fc.shuffledSubarray(names, { minLength: names.length }).chain((order) =>
        fc.array(fc.integer({ min: 1, max: names.length - 1 }), { maxLength: 3 }).map((cuts) => {
          const ends = [...new Set([...cuts, order.length])].sort((a, b) => a - b)
          return ends.map((end, at) => order.slice(at ? ends[at - 1] : 0, end))
        }),
      )
      await fc.assert(
        fc.asyncProperty(runs, async (batches) => {
          await using other = await deskOn(database, papers)
          for (const batch of batches)
            await other.with((opened) => opened.read(batch.map((name) => join(other.folder, name))))
          expect(await other.exported()).toEqual(whole)
        }),
        { numRuns: 8, examples: [[names.map((name) => [name])], [names.toReversed().map((name) => [name])]] },
      )
    })
  })
