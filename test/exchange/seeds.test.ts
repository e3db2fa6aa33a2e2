import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { Contents } from '../../src/exchange/index.ts'
import { openStore } from '../../src/store/index.ts'
import { contentsOf } from '../../src/workbench/contents.ts'
import { type Case, exchangeFormats, openCase } from '../../src/workbench/index.ts'
import { Shelf } from '../../src/workbench/shelf.ts'
import { popplerMissing } from '../support/poppler.ts'
import { type Made, madeOf, readInPdf, validators, workingBrief } from './validator.ts'

const seeds = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds')

/** Real pasted articles, which lie beside the repository or are not there at all. */
describe.skipIf(!existsSync(seeds))('What leaves a case of the articles in ../shared/seeds', () => {
  const home = mkdtempSync(join(tmpdir(), 'hearsay-exchange-'))
  let affair: Case
  let whole: Contents
  let made: Made

  beforeAll(async () => {
    const location = join(home, 'seeds.hearsay')
    affair = await openCase(location)
    await affair.read([seeds])
    const store = await openStore(location)
    whole = await contentsOf(store, await Shelf.over(store), await affair.problems(), true)
    await store.close()
    made = await madeOf(whole)
  })
  afterAll(async () => {
    await affair.close()
    rmSync(home, { recursive: true, force: true })
  })

  it.each(exchangeFormats)('as %s is read by its own reader, and says what the case says', (format) =>
    validators[format](made, whole),
  )

  it.skipIf(popplerMissing)(
    'as a brief in PDF has tags and every number of a citation, where poppler looks',
    async () => {
      const people = whole.entities.filter(({ kind }) => kind === 'Person')
      const [figure] = people.sort((a, b) => b.documents - a.documents || b.about - a.about)
      const asked = workingBrief(figure!.id)
      const { citations } = await affair.brief(asked)
      readInPdf((await affair.briefFile(asked, 'pdf')).bytes, citations)
    },
  )
})
