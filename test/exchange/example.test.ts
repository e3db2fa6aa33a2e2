import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Contents, forOthers, type Replaced } from '../../src/exchange/index.ts'
import { openStore } from '../../src/store/index.ts'
import { contentsOf } from '../../src/workbench/contents.ts'
import { type Case, type ClaimView, type ExchangeFormat, exchangeFormats, openCase } from '../../src/workbench/index.ts'
import { Shelf } from '../../src/workbench/shelf.ts'
import { popplerMissing } from '../support/poppler.ts'
import {
  entitiesIn,
  filesOf,
  type Made,
  madeOf,
  readInPdf,
  rowsOf,
  textOf,
  validators,
  workingBrief,
} from './validator.ts'

const top = join(import.meta.dirname, '..', '..')
const home = mkdtempSync(join(tmpdir(), 'hearsay-exchange-'))
const decider = { by: 'vera', why: '=compared with the printed page' }
let affair: Case
let claims: ClaimView[]
let whole: Contents
let made: Made

beforeAll(async () => {
  const location = join(home, 'kordia.hearsay')
  affair = await openCase(location)
  await affair.read([join(top, 'examples', 'kordia')])
  const [first, second, third] = await affair.claims({ speaker: 'Linde' })
  await affair.accept(first!.id, decider)
  await affair.accept(second!.id, decider)
  await affair.reject(third!.id, decider)
  await affair.rate('Dawn', 'E', decider)
  claims = (await affair.claims()).filter(({ decided }) => decided?.verdict !== 'rejected')
  const store = await openStore(location)
  whole = await contentsOf(store, await Shelf.over(store), [], false)
  await store.close()
  made = await madeOf(whole)
})

afterAll(async () => {
  await affair.close()
  rmSync(home, { recursive: true, force: true })
})

describe('Each format', () => {
  it.each(exchangeFormats)('%s is read by its own reader, and says what the case says', (format) =>
    validators[format](made, whole),
  )
})

describe('The tables', () => {
  it('have each claim in its words', () => {
    const rows = rowsOf(made, 'csv', 'claims.csv')
    const words = new Map(claims.map(({ id, contentWords }) => [id, contentWords]))
    for (const row of rows) expect(row.words!.replace(/^'/u, '')).toBe(words.get(row.id!)!.replace(/^'/u, ''))
    expect(rows.filter(({ decided }) => decided === 'accepted')).toHaveLength(2)
  })

  it('hold a formula as words', () => {
    const cells = [...made.csv.values()].flatMap((bytes) => (parseCsv(bytes) as string[][]).flat())
    expect(cells).toContain("'=compared with the printed page")
  })

  it('leave ratings and rejected claims out', () => {
    expect(rowsOf(made, 'csv', 'ratings.csv')).toEqual([])
    expect(rowsOf(made, 'csv', 'decisions.csv').map(({ kind }) => kind)).not.toContain('rate')
    const rejected = rowsOf(made, 'csv', 'decisions.csv').find(({ kind }) => kind === 'reject')!
    expect(textOf(made, 'csv', 'claims.csv')).not.toContain(rejected.claims!)
  })

  it('are the same bytes for the same case, in a folder', async () => {
    expect(await affair.exportAs('xlsx', join(home, 'again'))).toEqual(['case.xlsx'])
    const sheets = await readWorkbook(readFileSync(join(home, 'again', 'case.xlsx')))
    expect(sheets.map(({ sheet }) => sheet)).toContain('claims')
    expect(await filesOf('xlsx', whole)).toEqual(made.xlsx)
  })
})

describe('The ties', () => {
  it('are of people by their names', () => {
    for (const file of [textOf(made, 'graphml', 'ties.graphml'), textOf(made, 'gexf', 'ties.gexf')])
      expect(file).toContain('Viktor Varga')
  })
})

describe('The timeline', () => {
  const slides = () => JSON.parse(textOf(made, 'timelinejs', 'timeline.json')).events

  it('gives each date in its author’s words, with who tells it', async () => {
    const speakers = new Set(
      (await affair.claims()).flatMap(({ speakerName, publisher, documentTitle }) => [
        ...[speakerName, publisher ?? documentTitle],
      ]),
    )
    expect(slides().length).toBeGreaterThan(20)
    for (const { text } of slides())
      expect([...speakers].some((name) => text.headline.includes(name.replaceAll("'", '&apos;')))).toBe(true)
  })

  it('has a slide for each of two dates that cannot both be true', () => {
    const rivals = slides().filter(({ text }: { text: { text: string } }) => text.text.includes('Others give another'))
    expect(rivals.length).toBeGreaterThan(1)
  })
})

describe('The annotations', () => {
  it('select in code points the words that they quote', async () => {
    const { items } = JSON.parse(textOf(made, 'web-annotation', 'claims.annotations.jsonld'))
    const texts = new Map<string, string[]>()
    for (const { id } of await affair.documents())
      texts.set(`urn:hearsay:document:${id}`, [...(await affair.document(id)).text])
    for (const { target } of items)
      for (const { source, selector } of target) {
        const [{ start, end }, { exact, prefix, suffix }] = selector
        const points = texts.get(source.id)!
        expect(points.slice(start, end).join('')).toBe(exact)
        expect(points.slice(0, start).join('').endsWith(prefix)).toBe(true)
        expect(points.slice(end).join('').startsWith(suffix)).toBe(true)
      }
  })
})

describe('The provenance', () => {
  it('names who decided', () => {
    const people = JSON.stringify(JSON.parse(textOf(made, 'prov', 'provenance.jsonld'))).match(
      /urn:hearsay:person:\w+/gu,
    )
    expect([...new Set(people)]).toEqual(['urn:hearsay:person:vera'])
  })
})

describe('FollowTheMoney', () => {
  it('takes people, bodies, documents and where they are named', () => {
    expect([...new Set(entitiesIn(made).map(({ schema }) => schema))]).toEqual(
      expect.arrayContaining(['Person', 'Organization', 'Company', 'Article', 'Document', 'Mention']),
    )
    const facts = rowsOf(made, 'ftm', 'statements.csv').filter(({ prop }) => prop === 'position')
    expect(facts.length).toBeGreaterThan(5)
  })

  it('gets no topic and no allegation', () => {
    const all = textOf(made, 'ftm', 'entities.ftm.json') + textOf(made, 'ftm', 'statements.csv')
    expect(all).not.toMatch(/\btopics\b|arrestedOn|sentencedTo|embezzlement and abuse of office/u)
  })
})

describe('A brief as a PDF', () => {
  it.skipIf(popplerMissing)('has tags, and every number of a citation, where poppler looks for them', async () => {
    const asked = workingBrief('Viktor Varga')
    const { citations } = await affair.brief(asked)
    readInPdf((await affair.briefFile(asked, 'pdf')).bytes, citations)
  })
})

describe('What leaves the house', () => {
  /** As if a person had accepted every claim, and marked two as public figures, of whom one is hidden all the same. */
  const decided = (): Contents => ({
    ...whole,
    claims: whole.claims.map((claim) => ({ ...claim, decided: 'accepted' as const })),
    entities: whole.entities.map((entity) =>
      entity.name === 'Viktor Varga' || entity.name === 'Helena Linde' ? { ...entity, public: true } : entity,
    ),
  })
  const linde = (): ReadonlySet<string> =>
    new Set(whole.entities.filter(({ name }) => name === 'Helena Linde').map(({ id }) => id))
  const left = (key = 'a key') => forOthers(decided(), linde(), key)

  /** All that a format says, as text; what is packed is unpacked. */
  const saidIn = async (format: ExchangeFormat): Promise<string> =>
    [...(await filesOf(format, left().contents))]
      .flatMap(([name, bytes]) =>
        name.endsWith('.xlsx') ? Object.values(unzipSync(bytes)).map((entry) => Buffer.from(entry)) : [bytes],
      )
      .map((bytes) => bytes.toString('utf8'))
      .join('\n')

  it.each(exchangeFormats)('as %s holds no spelling of anybody who is hidden', async (format) => {
    const text = await saidIn(format)
    const people = decided().entities.filter(({ kind }) => kind === 'Person')
    const isHidden = ({ id, public: marked }: (typeof people)[number]): boolean => !marked || linde().has(id)
    const spellings = (of: typeof people): string[] => of.flatMap(({ name, aliases }) => [name, ...aliases])
    const shown = new Set(spellings(people.filter((each) => !isHidden(each))))
    const hidden = spellings(people.filter(isHidden)).filter((each) => !shown.has(each))
    expect(hidden.length).toBeGreaterThan(30)
    for (const spelling of hidden)
      if (new RegExp(`(?<!\\p{L})${RegExp.escape(spelling)}(?!\\p{L})`, 'u').test(text)) expect.fail(spelling)
  })

  it.each(exchangeFormats)('as %s holds no id, hash, path, author or name of a user', async (format) => {
    const text = await saidIn(format)
    const traces = [
      ...whole.documents.flatMap(({ id, path, author }) => [id, id.slice(0, 12), path!, author ?? id]),
      ...whole.claims.map(({ id }) => id),
      ...['compared with the printed', 'message/rfc822', 'demand for correction'],
    ]
    expect(traces.filter((trace) => text.includes(trace))).toEqual([])
    expect(text).not.toMatch(/\bvera\b|\b(?:[0-9a-f]{24}|[0-9a-f]{64})\b/u)
  })

  it('quotes without what stands around the words, and without their place', async () => {
    const text = await saidIn('web-annotation')
    expect(text).toMatch(/Person [A-Z]/u)
    expect(text).toContain('Varga')
    expect(text).not.toMatch(/"(?:prefix|suffix|start)"/u)
  })

  it('has other labels under another key, and the same under the same', () => {
    const labelOf = ({ replaced }: { replaced: readonly Replaced[] }): string | undefined =>
      replaced.find(({ person }) => person === 'Mira Solt')?.label
    expect(left().replaced).toEqual(left().replaced)
    expect(left().replaced.map(({ spelling }) => spelling)).toEqual(expect.arrayContaining(['Linde', 'Helena Linde']))
    expect(new Set(['a', 'b', 'c', 'd'].map((key) => labelOf(left(key)))).size).toBeGreaterThan(1)
  })

  it('is the claims that a person accepted, and what they name', async () => {
    const options = { hide: ['Helena Linde'] }
    const leave = () => affair.exportForOthers('csv', join(home, 'others'), options)
    await expect(leave()).rejects.toMatchObject({ code: 'answer-not-opened' })
    expect(existsSync(join(home, 'others'))).toBe(false)
    const wanting = (await affair.reply({ all: true })).filter(({ claim }) => claim.decided?.verdict === 'accepted')
    const answers = new Set(wanting.flatMap(({ answers, denials }) => [...answers, ...denials].map(({ id }) => id)))
    for (const answer of answers) await affair.accept(answer, { by: 'vera' })
    const { files, replaced } = await leave()
    expect(files).toContain('claims.csv')
    const rows = parseCsv(readFileSync(join(home, 'others', 'claims.csv')), { columns: true })
    expect(rows).toHaveLength(2 + answers.size)
    expect(replaced.some(({ person }) => person === 'Helena Linde')).toBe(true)
  })
})
