import { HearsayError } from '../model/error.ts'
import { decode } from './encoding.ts'
import { rowsOf, whyNoTable } from './table.ts'

/** A line of a table, with the number it bears in the file. */
export interface TableLine {
  /** from 1 */
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * The lines of a table whatever is in it: commas, semicolons or tabs separate, whichever of them parts one of `columns` from the
 * others in the first line.
 * @throws HearsayError `bad-value` for what is no table
 */
export function readTable(bytes: Uint8Array, columns: readonly string[]): TableLine[] {
  const { text } = decode(bytes)
  const [header = ''] = text.split(/\r?\n/u, 1)
  const names = header.toLowerCase().split(/[,;\t]/u)
  const column = columns.find((each) => names.some((name) => name.replace(/\W+/gu, '') === each)) ?? columns[0]!
  try {
    return rowsOf(text, column, [',', ';', '\t']).map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch (error) {
    throw new HearsayError('bad-value', `It cannot be read as a table: ${whyNoTable(error)}`, 'Save it as CSV.', {
      cause: error,
    })
  }
}
