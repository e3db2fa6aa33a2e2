import { parse } from 'csv-parse/sync'

/** A row of cells with the line it stands on. */
export interface Row {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * The rows of a table as people save it. Of the separators the first by which the first line has a cell called `column` counts,
 * else the only one, else a comma. @throws what csv-parse throws of a text that is no table
 */
export function rowsOf(text: string, column: string, separators: readonly string[]): Row[] {
  const [header = ''] = text.split(/\r?\n/u, 1)
  const isColumn = new RegExp(`^\\W*${column}\\W*$`, 'iu')
  // each record comes with its line because of `info`; the package's types do not follow that option
  const rows: unknown = parse(text, {
    bom: true,
    delimiter:
      separators.find((mark) => header.split(mark).some((cell) => isColumn.test(cell))) ??
      (separators.length === 1 ? separators[0]! : ','),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
  return Array.isArray(rows) ? rows.filter(isRow) : []
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'record' in value && 'info' in value

/** In a few words, why a text is no table. */
export const whyNoTable = (error: unknown): string =>
  error instanceof Error ? error.message.split('\n', 1)[0]! : String(error)
