/** SQLite takes 32,766 parameters in one statement, PostgreSQL 65,535. */
const PARAMETERS = 30_000

/** Longer statements take more time and memory to compile than they save. */
const ROWS = 100

/** Rows, or values of an `in (…)`, in portions that fit into one statement each. */
export function* portions<Row>(rows: readonly Row[]): Generator<Row[]> {
  const first = rows[0]
  const width = typeof first === 'object' && first !== null ? Object.keys(first).length : 1
  const size = Math.min(ROWS, Math.floor(PARAMETERS / width))
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
}
