import { unzipSync, zipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/node'
import { printable } from './printable.ts'
import type { Cell, Table } from './table.ts'

/** Excel holds no more characters in a cell. */
const LONGEST = 32_767

/** The earliest time that a zip can tell, so that the same tables are the same bytes, and nobody learns when they were written. */
const TIME = new Date(1980, 0, 1)

/** Tables as one workbook, a sheet each, the first row being the names of the columns. All text is text. */
export async function xlsxOf(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [
      columns.map((column) => ({ value: column, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    stickyRowsCount: 1,
  }))
  return zipSync(unzipSync(await writeWorkbook(sheets).toBuffer()), { mtime: TIME })
}

function cellOf(cell: Cell) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'boolean') return { value: cell, type: Boolean }
  const text = printable(cell)
  return { value: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text, type: String }
}
