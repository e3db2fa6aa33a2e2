import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import { defaultModel, Model } from '@opensanctions/followthemoney'
import { parse as parseCsv } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import jsonld from 'jsonld'
import readWorkbook from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Contents, forOthers, type Replaced, written } from '../../src/exchange/index.ts'
import { openStore } from '../../src/store/index.ts'
import { contentsOf } from '../../src/workbench/contents.ts'
import { type Case, type ClaimView, type ExchangeFormat, exchangeFormats, openCase } from '../../src/workbench/index.ts'
import { Shelf } from '../../src/workbench/shelf.ts'

const top = join(import.meta.dirname, '..', '..')
const home = mkdtempSync(join(tmpdir(), 'hearsay-exchange-'))
const decider = { by: 'vera', why: '=compared with the printed page' }
let affair: Case
let claims: ClaimView[]
let whole: Contents
/** What each format came to, by file. */
const made = new Map<string, ReadonlyMap<string, Buffer>>()

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
  for (const format of exchangeFormats) made.set(format, await filesOf(format, whole))
})

afterAll(async () => {
  await affair.close()
  rmSync(home, { recursive: true, force: true })
})

const filesOf = async (format: ExchangeFormat, contents: Contents): Promise<ReadonlyMap<string, Buffer>> =>
  new Map((await written(format, contents)).map(({ name, content }) => [name, Buffer.from(content)]))

const bytesOf = (format: string, name: string): Buffer => made.get(format)!.get(name)!
const textOf = (format: string, name: string): string => bytesOf(format, name).toString('utf8')
const rowsOf = (format: string, name: string): Record<string, string>[] =>
  parseCsv(bytesOf(format, name), { columns: true })

describe('The tables', () => {
  it('are read back from CSV as they are in the case, each claim with who says it', () => {
    const rows = rowsOf('csv', 'claims.csv')
    expect(rows.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort())
    for (const row of rows) expect(row.told_by, row.id).not.toBe('')
    const words = new Map(claims.map(({ id, contentWords }) => [id, contentWords]))
    for (const row of rows) expect(row.words!.replace(/^'/u, '')).toBe(words.get(row.id!)!.replace(/^'/u, ''))
    expect(rows.filter(({ decided }) => decided === 'accepted')).toHaveLength(2)
  })

  it('are the same in a workbook, a sheet each', async () => {
    const sheets = await readWorkbook(bytesOf('xlsx', 'case.xlsx'))
    const files = [...made.get('csv')!.keys()]
    expect(sheets.map(({ sheet }) => `${sheet}.csv`).sort()).toEqual(files.sort())
    for (const { sheet, data } of sheets) expect(data, sheet).toHaveLength(rowsOf('csv', `${sheet}.csv`).length + 1)
  })

  it('hold no formula', async () => {
    const cells = [...made.get('csv')!.values()].flatMap((bytes) => (parseCsv(bytes) as string[][]).flat())
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([])
    expect(cells).toContain("'=compared with the printed page")
  })

  it('leave ratings and rejected claims out', () => {
    expect(rowsOf('csv', 'ratings.csv')).toEqual([])
    expect(rowsOf('csv', 'decisions.csv').map(({ kind }) => kind)).not.toContain('rate')
    const rejected = rowsOf('csv', 'decisions.csv').find(({ kind }) => kind === 'reject')!
    expect(textOf('csv', 'claims.csv')).not.toContain(rejected.claims!)
  })

  it('are the same bytes for the same case, in a folder', async () => {
    expect(await affair.exportAs('xlsx', join(home, 'again'))).toEqual(['case.xlsx'])
    const sheets = await readWorkbook(readFileSync(join(home, 'again', 'case.xlsx')))
    expect(sheets.map(({ sheet }) => sheet)).toContain('claims')
    expect(await filesOf('xlsx', whole)).toEqual(made.get('xlsx'))
  })
})

describe('The ties', () => {
  it.each([
    ['graphml', () => parseGraphml(MultiGraph, textOf('graphml', 'ties.graphml'))],
    ['gexf', () => parseGexf(MultiGraph, textOf('gexf', 'ties.gexf'))],
  ])('are read by graphology from %s, each with the claims it stands on', (_, read) => {
    const graph = read()
    expect(graph.order).toBeGreaterThan(20)
    expect(graph.size).toBeGreaterThan(50)
    const known = new Set(claims.map(({ id }) => id))
    graph.forEachEdge((_key, { tie, claims: count, evidence }, _source, _target, _from, _to, undirected) => {
      const ids = String(evidence).split(' ')
      expect(ids).toHaveLength(Number(count))
      expect(ids.every((id) => known.has(id))).toBe(true)
      expect(tie).toBe(undirected ? 'named together' : 'speaks of')
    })
    expect(graph.mapNodes((_id, { label }) => label)).toContain('Viktor Varga')
  })
})

describe('The documents', () => {
  it('are read from BibTeX and from CSL-JSON alike', async () => {
    const documents = await affair.documents()
    const fromBib = new Cite(textOf('bibtex', 'documents.bib')).format('data', { format: 'object' })
    const fromCsl = new Cite(textOf('csl-json', 'documents.csl.json')).format('data', { format: 'object' })
    expect(fromBib.map(({ title }) => title)).toEqual(documents.map(({ title }) => title ?? undefined))
    expect(fromCsl.map(({ title }) => title)).toEqual(documents.map(({ title }) => title ?? undefined))
    const dates = documents.map(({ published }) => (/^\d{4}-\d\d-\d\d$/u.test(published ?? '') ? published : null))
    for (const items of [fromBib, fromCsl])
      for (const [at, date] of dates.entries())
        if (date) expect(items[at]!.issued?.['date-parts']?.[0]).toEqual(date.split('-').map(Number))
  })
})

describe('The timeline', () => {
  const slides = () => JSON.parse(textOf('timelinejs', 'timeline.json')).events

  it('gives each date in its author’s words, with who tells it', async () => {
    const speakers = new Set(
      (await affair.claims()).flatMap(({ speakerName, publisher, documentTitle }) => [
        ...[speakerName, publisher ?? documentTitle],
      ]),
    )
    expect(slides().length).toBeGreaterThan(20)
    for (const { start_date, display_date, text } of slides()) {
      expect(start_date.year).toBeTypeOf('number')
      expect(display_date).not.toBe('')
      expect(text.headline).toMatch(/^“.+”, as .+ tells it$/u)
      expect([...speakers].some((name) => text.headline.includes(name.replaceAll("'", '&apos;')))).toBe(true)
    }
  })

  it('has a slide for each of two dates that cannot both be true', () => {
    const rivals = slides().filter(({ text }: { text: { text: string } }) => text.text.includes('Others give another'))
    expect(rivals.length).toBeGreaterThan(1)
  })
})

/** Gives the context that is kept here, and fetches nothing. */
const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} would be fetched`)
  const document: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'anno.jsonld'), 'utf8'))
  return { contextUrl: null, documentUrl: url, document }
}

describe('The annotations', () => {
  it('expand to the terms of the standard and our own', async () => {
    const [page] = await jsonld.expand(JSON.parse(textOf('web-annotation', 'claims.annotations.jsonld')), {
      documentLoader,
    })
    const [{ '@list': items }] = page!['http://www.w3.org/ns/activitystreams#items'] as [
      { '@list': Record<string, unknown>[] },
    ]
    expect(items).toHaveLength(claims.length)
    const oa = 'http://www.w3.org/ns/oa#'
    for (const item of items) {
      expect(item['@type']).toEqual([`${oa}Annotation`])
      const [body] = item[`${oa}hasBody`] as Record<string, unknown>[]
      for (const term of ['speaker', 'chain', 'stance']) expect(body).toHaveProperty([`urn:hearsay:term:${term}`])
      expect((item[`${oa}hasTarget`] as unknown[]).length).toBeGreaterThan(0)
    }
  })

  it('select in code points the words that they quote', async () => {
    const { items } = JSON.parse(textOf('web-annotation', 'claims.annotations.jsonld'))
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
  it('expands, and leads from each claim to its document, its reading, and who decided', async () => {
    const graph = await jsonld.expand(JSON.parse(textOf('prov', 'provenance.jsonld')), { documentLoader })
    const nodes = new Map(graph.map((node) => [node['@id'], node]))
    const prov = 'http://www.w3.org/ns/prov#'
    const linked = (node: Record<string, unknown>, term: string): unknown[] =>
      ((node[prov + term] ?? []) as { '@id': string }[]).map((each) => each['@id'])
    for (const { id } of claims) {
      const claim = nodes.get(`urn:hearsay:claim:${id}`)!
      expect(nodes.has(linked(claim, 'wasQuotedFrom')[0])).toBe(true)
      expect(linked(nodes.get(linked(claim, 'wasGeneratedBy')[0])!, 'wasAssociatedWith')).toEqual([
        'urn:hearsay:software',
      ])
    }
    const people = graph.filter((node) => (node['@type'] as string[]).includes(`${prov}Person`))
    expect(people.map((node) => node['@id'])).toEqual(['urn:hearsay:person:vera'])
  })
})

describe('FollowTheMoney', () => {
  const model = new Model(defaultModel)
  const entities = () =>
    textOf('ftm', 'entities.ftm.json')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))

  it('takes every entity: properties that the schema has, all that it requires, values of its lists', () => {
    const ids = new Set(entities().map(({ id }) => id))
    for (const raw of entities()) {
      const entity = model.getEntity(raw)
      for (const required of entity.schema.required) expect(entity.hasProperty(required), raw.id).toBe(true)
      for (const property of entity.getProperties()) {
        expect(property.stub, property.qname).toBe(false)
        for (const value of entity.getProperty(property)) {
          if (property.type.values.size) expect([...property.type.values.keys()]).toContain(value)
          if (property.type.isEntity) expect(ids.has(typeof value === 'string' ? value : value.id)).toBe(true)
        }
      }
    }
    expect([...new Set(entities().map(({ schema }) => schema))]).toEqual(
      expect.arrayContaining(['Person', 'Organization', 'Company', 'Article', 'Document', 'Mention']),
    )
  })

  it('says the same in statements, each of a property that is there, with its type and its source', () => {
    const rows = rowsOf('ftm', 'statements.csv')
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    for (const { schema, prop, prop_type, entity_id, value } of rows) {
      expect(model.getSchema(schema).getProperty(prop!).type.name, `${schema}:${prop}`).toBe(prop_type)
      expect(value).not.toBe('')
      expect(entity_id).not.toBe('')
    }
    const mentions = rows.filter(({ schema }) => schema === 'Mention')
    for (const { origin } of mentions) expect(origin).toMatch(/^[0-9a-f]{64}#char=\d+,\d+$/u)
    const facts = rows.filter(({ prop }) => prop === 'position')
    expect(facts.length).toBeGreaterThan(5)
    for (const { origin } of facts) expect(origin).toMatch(/^.+ \(claim [0-9a-f]{24}\)$/u)
  })

  it('gets no topic and no allegation', () => {
    const all = textOf('ftm', 'entities.ftm.json') + textOf('ftm', 'statements.csv')
    expect(all).not.toMatch(/\btopics\b|arrestedOn|sentencedTo|embezzlement and abuse of office/u)
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
