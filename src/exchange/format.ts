import { annotationsOf } from './annotation.ts'
import { bibtexOf } from './bibtex.ts'
import type { Contents } from './contents.ts'
import { cslOf } from './csl.ts'
import { csvOf } from './csv.ts'
import { followed } from './ftm.ts'
import { statementColumns, statementRow } from './ftm-statement.ts'
import { gexfOf } from './gexf.ts'
import { graphmlOf } from './graphml.ts'
import { provenanceOf } from './provenance.ts'
import { tablesOf } from './table.ts'
import { tiesOf } from './tie.ts'
import { timelineJsOf } from './timelinejs.ts'

/** The formats of others in which a case can be written. */
export const exchangeFormats = [
  'csv',
  'xlsx',
  'graphml',
  'gexf',
  'bibtex',
  'csl-json',
  'timelinejs',
  'web-annotation',
  'prov',
  'ftm',
] as const
export type ExchangeFormat = (typeof exchangeFormats)[number]

/** A file that a format comes to; its name is no path. */
export interface ExchangeFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** Writes a case in a format. */
export async function written(format: ExchangeFormat, contents: Contents): Promise<ExchangeFile[]> {
  switch (format) {
    case 'csv':
      return tablesOf(contents).map((table) => ({ name: `${table.name}.csv`, content: csvOf(table) }))
    case 'xlsx':
      return [{ name: 'case.xlsx', content: await (await import('./xlsx.ts')).xlsxOf(tablesOf(contents)) }]
    case 'graphml':
      return [{ name: 'ties.graphml', content: graphmlOf(tiesOf(contents)) }]
    case 'gexf':
      return [{ name: 'ties.gexf', content: gexfOf(tiesOf(contents)) }]
    case 'bibtex':
      return [{ name: 'documents.bib', content: bibtexOf(contents.documents) }]
    case 'csl-json':
      return [{ name: 'documents.csl.json', content: cslOf(contents.documents) }]
    case 'timelinejs':
      return [{ name: 'timeline.json', content: timelineJsOf(contents) }]
    case 'web-annotation':
      return [{ name: 'claims.annotations.jsonld', content: annotationsOf(contents) }]
    case 'prov':
      return [{ name: 'provenance.jsonld', content: provenanceOf(contents) }]
    case 'ftm':
      return ftmFiles(contents)
  }
}

function ftmFiles(contents: Contents): ExchangeFile[] {
  const { entities, statements } = followed(contents)
  return [
    { name: 'entities.ftm.json', content: entities.map((each) => `${JSON.stringify(each)}\n`).join('') },
    {
      name: 'statements.csv',
      content: csvOf({ columns: statementColumns, rows: statements.map(statementRow) }),
    },
  ]
}
