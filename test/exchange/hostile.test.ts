import { parse as parseCsv } from 'csv-parse/sync'
import { MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { type Contents, exchangeFormats, written } from '../../src/exchange/index.ts'
import { fixture } from './fixture.ts'

const HOSTILE = '=HYPERLINK("http://evil.example")<script>&"\'\u0000\u0008\ud800 \\{}%$#_^~ ]]>\r\n'

/** The same case with a hostile name for everybody and everything. */
const hostile: Contents = fixture(HOSTILE)

const textOf = async (format: (typeof exchangeFormats)[number], name: string): Promise<string> =>
  String((await written(format, hostile)).find((file) => file.name === name)!.content)

describe('A hostile name', () => {
  it.each(exchangeFormats)('does not break %s, and is the same bytes again', async (format) => {
    const files = await written(format, hostile)
    expect(files.length).toBeGreaterThan(0)
    expect(await written(format, hostile)).toEqual(files)
    for (const { name, content } of files)
      if (name.endsWith('json') || name.endsWith('jsonld'))
        for (const line of name === 'entities.ftm.json' ? String(content).trim().split('\n') : [String(content)])
          expect(() => JSON.parse(line)).not.toThrow()
  })

  it('comes out of networks as it went in, but for what XML cannot hold', async () => {
    const labels = [
      parseGraphml(MultiGraph, await textOf('graphml', 'ties.graphml')),
      parseGexf(MultiGraph, await textOf('gexf', 'ties.gexf')),
    ].map((graph) => graph.mapNodes((_, { label }) => String(label)))
    for (const [label] of labels) expect(label).toContain('=HYPERLINK("http://evil.example")<script>&"\'\ufffd')
  })

  it('is a formula in no table, and ends no cell', async () => {
    const cells = parseCsv(await textOf('csv', 'entities.csv')) as string[][]
    expect(cells.every(({ length }) => length === cells[0]!.length)).toBe(true)
    expect(cells.flat().filter((cell) => cell.startsWith('='))).toEqual([])
    const [file] = await written('xlsx', hostile)
    const sheets = await readWorkbook(Buffer.from(file!.content))
    const strings = sheets.flatMap(({ data }) => data.flat()).filter((cell) => typeof cell === 'string')
    expect(strings.filter((cell) => cell.startsWith('='))).toEqual([])
    expect(strings.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true)
  })

  it('is no markup on a timeline', async () => {
    expect(await textOf('timelinejs', 'timeline.json')).not.toContain('<script>')
  })

  it('ends no field of BibTeX', async () => {
    const entry = await textOf('bibtex', 'documents.bib')
    const bare = entry.replace(/\\[{}]/gu, '')
    expect([...bare].filter((mark) => mark === '{').length).toBe([...bare].filter((mark) => mark === '}').length)
  })
})
