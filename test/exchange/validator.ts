import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import { defaultModel, Model } from '@opensanctions/followthemoney'
import { parse as parseCsv } from 'csv-parse/sync'
import { MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import jsonld from 'jsonld'
import readWorkbook from 'read-excel-file/node'
import { expect } from 'vitest'
import { type Contents, type ExchangeFormat, exchangeFormats, written } from '../../src/exchange/index.ts'
import type { Brief, BriefAsked } from '../../src/model/brief.ts'
import { popplerOn } from '../support/poppler.ts'

/** What each format came to, by its files' names. */
export type Made = Readonly<Record<ExchangeFormat, ReadonlyMap<string, Buffer>>>

/** The files of one format. */
export const filesOf = async (format: ExchangeFormat, contents: Contents): Promise<ReadonlyMap<string, Buffer>> =>
  new Map((await written(format, contents)).map(({ name, content }) => [name, Buffer.from(content)]))

/** A case in every format. */
export async function madeOf(contents: Contents): Promise<Made> {
  const made: Partial<Record<ExchangeFormat, ReadonlyMap<string, Buffer>>> = {}
  for (const format of exchangeFormats) made[format] = await filesOf(format, contents)
  return made as Made
}

export const textOf = (made: Made, format: ExchangeFormat, name: string): string =>
  made[format].get(name)!.toString('utf8')

export const rowsOf = (made: Made, format: ExchangeFormat, name: string): Record<string, string>[] =>
  parseCsv(made[format].get(name)!, { columns: true })

const idsOf = ({ claims }: Contents): string[] => claims.map(({ id }) => id).sort()

/**
 * That each format is read by its own validator or reader, and says of a case what the case says: nothing of it lies in a format alone.
 * Throws as `expect` does.
 */
export const validators: Readonly<Record<ExchangeFormat, (made: Made, contents: Contents) => Promise<void> | void>> = {
  csv(made, contents) {
    const rows = rowsOf(made, 'csv', 'claims.csv')
    expect(rows.map(({ id }) => id).sort()).toEqual(idsOf(contents))
    for (const row of rows) expect(row.told_by, row.id).not.toBe('')
    const cells = [...made.csv.values()].flatMap((bytes) => (parseCsv(bytes) as string[][]).flat())
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([])
  },
  async xlsx(made) {
    const sheets = await readWorkbook(made.xlsx.get('case.xlsx')!)
    expect(sheets.map(({ sheet }) => `${sheet}.csv`).sort()).toEqual([...made.csv.keys()].sort())
    for (const { sheet, data } of sheets)
      expect(data, sheet).toHaveLength(rowsOf(made, 'csv', `${sheet}.csv`).length + 1)
  },
  graphml: (made, contents) => tied(parseGraphml(MultiGraph, textOf(made, 'graphml', 'ties.graphml')), contents),
  gexf: (made, contents) => tied(parseGexf(MultiGraph, textOf(made, 'gexf', 'ties.gexf')), contents),
  bibtex: (made, contents) => cited(textOf(made, 'bibtex', 'documents.bib'), contents),
  'csl-json': (made, contents) => cited(textOf(made, 'csl-json', 'documents.csl.json'), contents),
  timelinejs(made) {
    for (const { start_date, display_date, text } of JSON.parse(textOf(made, 'timelinejs', 'timeline.json')).events) {
      expect(start_date.year).toBeTypeOf('number')
      expect(display_date).not.toBe('')
      expect(text.headline).toMatch(/^“.+”, as .+ tells it$/su)
    }
  },
  async 'web-annotation'(made, contents) {
    const [page] = await jsonld.expand(JSON.parse(textOf(made, 'web-annotation', 'claims.annotations.jsonld')), {
      documentLoader,
    })
    const [{ '@list': items }] = page!['http://www.w3.org/ns/activitystreams#items'] as [
      { '@list': Record<string, unknown>[] },
    ]
    expect(items).toHaveLength(contents.claims.length)
    const oa = 'http://www.w3.org/ns/oa#'
    for (const item of items) {
      expect(item['@type']).toEqual([`${oa}Annotation`])
      const [body] = item[`${oa}hasBody`] as Record<string, unknown>[]
      for (const term of ['speaker', 'chain', 'stance']) expect(body).toHaveProperty([`urn:hearsay:term:${term}`])
      expect((item[`${oa}hasTarget`] as unknown[]).length).toBeGreaterThan(0)
    }
  },
  async prov(made, contents) {
    const graph = await jsonld.expand(JSON.parse(textOf(made, 'prov', 'provenance.jsonld')), { documentLoader })
    const nodes = new Map(graph.map((node) => [node['@id'], node]))
    const prov = 'http://www.w3.org/ns/prov#'
    const linked = (node: Record<string, unknown>, term: string): unknown[] =>
      ((node[prov + term] ?? []) as { '@id': string }[]).map((each) => each['@id'])
    for (const id of idsOf(contents)) {
      const claim = nodes.get(`urn:hearsay:claim:${id}`)!
      expect(nodes.has(linked(claim, 'wasQuotedFrom')[0])).toBe(true)
      expect(linked(nodes.get(linked(claim, 'wasGeneratedBy')[0])!, 'wasAssociatedWith')).toEqual([
        'urn:hearsay:software',
      ])
    }
  },
  ftm: followed,
}

const followTheMoney = new Model(defaultModel)

/** The entities of FollowTheMoney, a line each. */
export const entitiesIn = (made: Made) =>
  textOf(made, 'ftm', 'entities.ftm.json')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** Properties that the schema has, all that it requires, values of its lists; and statements of the same. */
function followed(made: Made): void {
  const entities = entitiesIn(made)
  const ids = new Set(entities.map(({ id }) => id))
  for (const raw of entities) {
    const entity = followTheMoney.getEntity(raw)
    for (const required of entity.schema.required) expect(entity.hasProperty(required), raw.id).toBe(true)
    for (const property of entity.getProperties()) {
      expect(property.stub, property.qname).toBe(false)
      for (const value of entity.getProperty(property)) {
        if (property.type.values.size) expect([...property.type.values.keys()]).toContain(value)
        if (property.type.isEntity) expect(ids.has(typeof value === 'string' ? value : value.id)).toBe(true)
      }
    }
  }
  const rows = rowsOf(made, 'ftm', 'statements.csv')
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  for (const { schema, prop, prop_type, entity_id, value } of rows) {
    expect(followTheMoney.getSchema(schema).getProperty(prop!).type.name, `${schema}:${prop}`).toBe(prop_type)
    expect(value).not.toBe('')
    expect(entity_id).not.toBe('')
  }
  for (const { origin } of rows.filter(({ schema }) => schema === 'Mention'))
    expect(origin).toMatch(/^[0-9a-f]{64}#char=\d+,\d+$/u)
  for (const { origin } of rows.filter(({ prop }) => prop === 'position'))
    expect(origin).toMatch(/^.+ \(claim [0-9a-f]{24}\)$/u)
}

/** Every edge stands on claims of the case. */
function tied(graph: MultiGraph, contents: Contents): void {
  expect(graph.order).toBeGreaterThan(10)
  expect(graph.size).toBeGreaterThan(20)
  const known = new Set(idsOf(contents))
  graph.forEachEdge((_key, { tie, claims: count, evidence }, _source, _target, _from, _to, undirected) => {
    const ids = String(evidence).split(' ')
    expect(ids).toHaveLength(Number(count))
    expect(ids.every((id) => known.has(id))).toBe(true)
    expect(tie).toBe(undirected ? 'named together' : 'speaks of')
  })
}

/** Every document, with its title and its day. */
function cited(file: string, { documents }: Contents): void {
  const items = new Cite(file).format('data', { format: 'object' })
  expect(items.map(({ title }) => title)).toEqual(documents.map(({ title }) => title ?? undefined))
  for (const [at, { published }] of documents.entries())
    if (/^\d{4}-\d\d-\d\d$/u.test(published ?? ''))
      expect(items[at]!.issued?.['date-parts']?.[0]).toEqual(published!.split('-').map(Number))
}

/** A brief for those who work on the case. */
export const workingBrief = (entity: string): BriefAsked => ({
  subject: { kind: 'entity', entity },
  form: 'working',
  internal: false,
  own: [],
  by: 'vera',
})

/** That poppler finds the tags of a PDF, and in its words the number of each citation, where it is cited and where it stands. */
export function readInPdf(pdf: Uint8Array, citations: Brief['citations']): void {
  const { info, structure, text } = popplerOn(pdf)
  expect(info).toMatch(/^Tagged:\s+yes$/mu)
  for (const tag of ['Document', 'H1', 'P', 'Link']) expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'mu'))
  expect(citations.length).toBeGreaterThan(5)
  const numbers = Map.groupBy(text.match(/(?<=\[)\d+(?=\])/gu) ?? [], Number)
  for (const { number } of citations) expect(numbers.get(number)?.length ?? 0, `[${number}]`).toBeGreaterThan(1)
}

/** Gives the context that is kept here, and fetches nothing. */
export const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} would be fetched`)
  const document: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'anno.jsonld'), 'utf8'))
  return { contextUrl: null, documentUrl: url, document }
}
