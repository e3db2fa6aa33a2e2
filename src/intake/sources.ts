import { isEdtf } from '../model/calendar.ts'
import { documentKinds, type Metadata, type MetadataField, reliabilities } from '../model/document.ts'
import { type Problem, problem } from '../model/problem.ts'
import { type Row, rowsOf, whyNoTable } from './table.ts'

/** What a `sources.csv` says of the files beside it. */
export interface Sources {
  /** by path as written, with `/` and without a leading `./` */
  readonly rows: ReadonlyMap<string, Partial<Metadata>>
  readonly problems: readonly Problem[]
}

/**
 * Reads a `sources.csv`. The first line names the columns; `path` must be among them, and columns that are no field of
 * {@link Metadata} are the user's own. Commas, semicolons and tabs are taken for separators, whichever finds `path`. A bad
 * value is listed with its line and left out; the rest of its row stands. `name` is the path that problems bear.
 */
export function readSources(text: string, name: string): Sources {
  const problems: Problem[] = []
  const complain = (message: string): void => void problems.push(problem('bad-metadata', message, { path: name }))
  const rows = new Map<string, Partial<Metadata>>()
  const found = parsed(text)
  if (typeof found === 'string') complain(found)
  else if (found.length) {
    const columns = found[0]!.record.map((column) => column.trim().toLowerCase())
    const key = columns.indexOf('path')
    if (key < 0) complain('Line 1 names no column “path”, so no line can be matched to its file.')
    else
      for (const { record, info } of found.slice(1)) {
        const path = (record[key] ?? '').trim().replaceAll('\\', '/').replace(/^\.\//u, '')
        if (!path) {
          if (record.some((cell) => cell.trim())) complain(`Line ${info.lines} has no path.`)
          continue
        }
        if (rows.has(path)) complain(`Line ${info.lines} names ${path} again; the later line counts.`)
        rows.set(
          path,
          metadataOf(columns, record, (what) => complain(`Line ${info.lines}, ${path}: ${what}`)),
        )
      }
  }
  return { rows, problems }
}

/** The rows, or a sentence on why there are none. */
function parsed(text: string): Row[] | string {
  try {
    return rowsOf(text, 'path', [',', ';', '\t'])
  } catch (error) {
    return `It cannot be read as a table: ${whyNoTable(error)}`
  }
}

/** The fields that take one of a few words only. */
const closedFields = { kind: documentKinds, reliability: reliabilities, complete: ['yes', 'no'] } as const

function metadataOf(
  columns: readonly string[],
  record: readonly string[],
  complain: (what: string) => void,
): Partial<Metadata> {
  const cell = (field: MetadataField): string => record[columns.indexOf(field)]?.trim() ?? ''
  const oneOf = <T extends string>(field: MetadataField, words: readonly T[]): T | null => {
    const value = cell(field)
    const found = words.find((word) => word.toLowerCase() === value.toLowerCase()) ?? null
    if (value && !found) complain(`${field} “${value}” is none of ${words.join(', ')}.`)
    return found
  }
  const published = cell('published')
  if (published && !isEdtf(published))
    complain(`published “${published}” is not a date in EDTF (such as 2022-03-09, 2022-03~ or 2021/2022).`)
  const said: Metadata = {
    title: cell('title') || null,
    publisher: cell('publisher') || null,
    author: cell('author') || null,
    published: isEdtf(published) ? published : null,
    url: cell('url') || null,
    language: primaryTag(cell('language')),
    kind: oneOf('kind', closedFields.kind),
    reliability: oneOf('reliability', closedFields.reliability),
    complete: oneOf('complete', closedFields.complete),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null))
}

const primaryTag = (tag: string): string | null => tag.toLowerCase().split(/[-_]/u, 1)[0] || null
