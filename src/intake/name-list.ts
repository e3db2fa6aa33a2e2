import { type EntityKind, entityKinds } from '../model/entity.ts'
import { HearsayError } from '../model/error.ts'
import { decode } from './encoding.ts'
import { isFtmList, readFtmList } from './ftm-list.ts'
import { type Row, rowsOf, whyNoTable } from './table.ts'

/** A name to look for, and where it stands. */
export interface ListedName {
  /** in the file, from 1 */
  readonly line: number
  readonly name: string
  /** other names of the same bearer */
  readonly aliases: readonly string[]
  /** null where the list does not say */
  readonly kind: EntityKind | null
}

/**
 * Reads a list of names as CSV. A first line with the cell `name` gives the columns, of which `kind` is read as well; without
 * one, the first column holds the names. Commas, semicolons and tabs separate. Lines without a name are passed over. A list of
 * FollowTheMoney entities is read as {@link readFtmList} has it.
 * @throws HearsayError `bad-value` for a list that is no table, and for a kind that there is not, with its line
 */
export function readNameList(bytes: Uint8Array): ListedName[] {
  const { text } = decode(bytes)
  if (isFtmList(text)) return readFtmList(text)
  const rows = rowsIn(text)
  const columns = (rows[0]?.record ?? []).map((cell) => cell.trim().toLowerCase())
  const [named, kinds] = [columns.indexOf('name'), columns.indexOf('kind')]
  return (named < 0 ? rows : rows.slice(1)).flatMap(({ record, info }) => {
    const name = (record[Math.max(0, named)] ?? '').trim()
    const kind = named < 0 ? '' : (record[kinds] ?? '').trim()
    return name ? [{ line: info.lines, name, aliases: [], kind: kindOf(kind, info.lines) }] : []
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

function rowsIn(text: string): Row[] {
  try {
    // in a list of names alone a comma belongs to a name: "Linde, Helena"
    return rowsOf(text, 'name', [';', '\t', ','])
  } catch (error) {
    throw new HearsayError(
      'bad-value',
      `The list cannot be read as a table: ${whyNoTable(error)}`,
      'Write one name a line, or a CSV file with a column “name”.',
      { cause: error },
    )
  }
}
