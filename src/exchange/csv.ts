import type { Cell, Table } from './table.ts'

/** A table as RFC 4180 has it: UTF-8, commas, CRLF. */
export const csvOf = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
  [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')

function field(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
