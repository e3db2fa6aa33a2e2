import { parse } from 'csv-parse/sync'
import { type EntityKind, entityKinds } from '../model/entity.ts'
import { HearsayError } from '../model/error.ts'
import { decode } from './encoding.ts'

/** A name to look for, and where it stands. */
export interface ListedName {
  /** in the file, from 1 */
  readonly line: number
  readonly name: string
  /** null where the list does not say */
  readonly kind: EntityKind | null
}

/**
 * Reads a list of names as CSV. A first line with the cell `name` gives the columns, of which `kind` is read as well; without
 * one, the first column holds the names. Commas, semicolons and tabs separate. Lines without a name are passed over.
 * @throws HearsayError `bad-value` for a list that is no table, and for a kind that there is not, with its line
 */
export function readNameList(bytes: Uint8Array): ListedName[] {
  const { text } = decode(bytes)
  const rows = rowsOf(text)
  const columns = (rows[0]?.record ?? []).map((cell) => cell.trim().toLowerCase())
  const [named, kinds] = [columns.indexOf('name'), columns.indexOf('kind')]
  return (named < 0 ? rows : rows.slice(1)).flatMap(({ record, info }) => {
    const name = (record[Math.max(0, named)] ?? '').trim()
    const kind = named < 0 ? '' : (record[kinds] ?? '').trim()
    return name ? [{ line: info.lines, name, kind: kindOf(kind, info.lines) }] : []
  })
}

function kindOf(cell: string, line: number): EntityKind | null {
  if (!cell) return null
  const wanted = cell.toLowerCase().replace('organisation', 'organization')
  const kind = entityKinds.find((each) => each.toLowerCase() === wanted)
  if (!kind)
    throw new HearsayError(
      'bad-value',
      `Line ${line} of the list: “${cell}” is no kind.`,
      `Use one of ${entityKinds.join(', ')}, or leave it empty.`,
    )
  return kind
}

interface Row {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function rowsOf(text: string): Row[] {
  const [header = ''] = text.split(/\r?\n/u, 1)
  const delimiter =
    [';', '\t', ','].find((mark) => header.split(mark).some((cell) => /^\W*name\W*$/iu.test(cell))) ?? ','
  try {
    // each record comes with its line because of `info`; the package's types do not follow that option
    const rows: unknown = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    })
    return Array.isArray(rows) ? rows : []
  } catch (error) {
    throw new HearsayError(
      'bad-value',
      `The list cannot be read as a table: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}`,
      'Write one name a line, or a CSV file with a column “name”.',
      { cause: error },
    )
  }
}
