import { type Cell, type Item, type Mark, type Matrix, marks, relevances } from '../model/hypothesis.ts'
import type { GridProblem } from '../model/hypothesis-view.ts'
import { credibilities } from '../model/rating.ts'
import { checked } from './edit.ts'

/** A line of a table, with the number it bears in the file. */
export interface GridLine {
  readonly line: number
  readonly cells: readonly string[]
}

/** A matrix read from a table. */
export interface Grid {
  /** its id is empty where the table gives none; its items stand on no claim yet */
  readonly matrix: Matrix
  /** the ids of claims that items are said to stand on */
  readonly claims: readonly { readonly item: string; readonly claim: string; readonly line: number }[]
  readonly problems: readonly GridProblem[]
}

/** The columns that are not hypotheses, in the order in which they are written. */
const COLUMNS = ['id', 'item', 'claim', 'credibility', 'relevance', 'origin'] as const
type Column = (typeof COLUMNS)[number]

/** Words that the first line of such a table holds: by them it is told what separates its columns. */
export const gridColumns = ['question', 'item', 'evidence'] as const

/** A table as PARC's ACH and most spreadsheets have it: items are rows, hypotheses are columns. */
export function writeGrid(matrix: Matrix, claimOf: (item: string) => string | null): string {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.item} ${cell.hypothesis}`, cell]))
  const rows = [
    ['question', matrix.question, matrix.id],
    [...COLUMNS, ...matrix.hypotheses.map(({ id, text }) => `${id}: ${text}`)],
    ...matrix.items.map((item) => [
      item.id,
      item.text,
      claimOf(item.id) ?? '',
      item.credibility === null ? '' : String(item.credibility),
      item.relevance,
      item.origin ?? '',
      ...matrix.hypotheses.map(({ id }) => {
        const cell = cells.get(`${item.id} ${id}`)
        return cell ? (cell.why === null ? cell.mark : `${cell.mark}: ${cell.why}`) : ''
      }),
    ]),
  ]
  return rows.map((row) => `${row.map(written).join(',')}\n`).join('')
}

/** What a spreadsheet would take for a formula: words of a hostile document must not run when the table is opened. */
const FORMULA = /^'*[=+\-@\t\r]/u

function written(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const read = (cell: string | undefined): string => {
  const words = (cell ?? '').trim()
  return words.startsWith("'") && FORMULA.test(words) ? words.slice(1) : words
}

/**
 * Reads such a table. The first line may give the question and the id; the next one names the columns. Those that are not called
 * `id`, `item` (or `evidence`), `claim`, `credibility`, `relevance` or `origin` are hypotheses; where none is called `item`, the first
 * holds the items. A cell is a mark, or a mark, a colon and the reason. What cannot be used is named with its line, and the rest is
 * taken.
 * @param question for a table that gives none
 * @throws HearsayError `bad-value` where what is left is no matrix
 */
export function gridOf(lines: readonly GridLine[], question: string): Grid {
  const titled = read(lines[0]?.cells[0]).toLowerCase() === 'question' ? lines[0]!.cells : null
  const [header, ...rows] = titled ? lines.slice(1) : lines
  const problems: GridProblem[] = []
  const columns = columnsOf(header?.cells ?? [])
  const items: Item[] = []
  const cells: Cell[] = []
  const claims: Grid['claims'][number][] = []
  for (const { line, cells: row } of rows) {
    const complain = (message: string) => void problems.push({ line, message })
    const at = (column: Column): string => read(row[columns.at.get(column) ?? -1])
    const text = at('item')
    if (!text) {
      if (row.some((cell) => cell.trim())) complain('It has no item, so it is left out.')
      continue
    }
    const wanted = at('id')
    const taken = wanted !== '' && (!/^e[1-9]\d{0,8}$/u.test(wanted) || items.some(({ id }) => id === wanted))
    if (taken) complain(`The id “${wanted}” is no item’s, or another’s; the item gets a new one.`)
    const id = wanted && !taken ? wanted : freeId(items, rows, columns)
    items.push({
      id,
      text,
      claim: null,
      credibility: credibilityIn(at('credibility'), complain),
      relevance: relevanceIn(at('relevance'), complain),
      origin: at('origin') || null,
    })
    if (at('claim')) claims.push({ item: id, claim: at('claim'), line })
    for (const { id: hypothesis, text: name, column } of columns.hypotheses) {
      const judged = cellIn(read(row[column]))
      if (judged === null) complain(`“${read(row[column])}” under “${name}” is none of ${marks.join(', ')}.`)
      else if (judged) cells.push({ item: id, hypothesis, ...judged })
    }
  }
  const matrix = {
    id: titled ? read(titled[2]) : '',
    question: (titled && read(titled[1])) || question,
    hypotheses: columns.hypotheses.map(({ id, text }) => ({ id, text })),
    items,
    cells,
  }
  return { matrix: checked(matrix), claims, problems }
}

interface Columns {
  readonly at: ReadonlyMap<Column, number>
  readonly hypotheses: readonly { readonly id: string; readonly text: string; readonly column: number }[]
}

function columnsOf(header: readonly string[]): Columns {
  const at = new Map<Column, number>()
  const rest: { id: string | null; text: string; column: number }[] = []
  for (const [column, cell] of header.entries()) {
    const name = read(cell)
    const known = COLUMNS.find((each) => each === name.toLowerCase().replace(/^evidence$/u, 'item'))
    if (known && !at.has(known)) at.set(known, column)
    else {
      const [, id, text] = /^(h[1-9]\d{0,8}):\s*(.+)$/su.exec(name) ?? []
      rest.push({ id: id ?? null, text: text ?? name, column })
    }
  }
  // without a column of that name, the first one that is no other holds the items
  if (!at.has('item')) {
    const first = rest.shift()
    if (first) at.set('item', first.column)
  }
  const named = rest.filter(({ text }) => text)
  const ids = new Set(named.flatMap(({ id }) => id ?? []))
  // ids that the table gives are kept where each has one of its own
  const isNumbered = ids.size === named.length
  return { at, hypotheses: named.map(({ id, ...each }, n) => ({ id: isNumbered ? id! : `h${n + 1}`, ...each })) }
}

/** The smallest number that no row of the table has, before this one or after. */
function freeId(items: readonly Item[], rows: readonly GridLine[], { at }: Columns): string {
  const used = new Set([...items.map(({ id }) => id), ...rows.map(({ cells }) => read(cells[at.get('id') ?? -1]))])
  let number = 1
  while (used.has(`e${number}`)) number++
  return `e${number}`
}

function credibilityIn(cell: string, complain: (message: string) => void): Item['credibility'] {
  const found = credibilities.find((each) => String(each) === cell) ?? null
  if (cell && found === null) complain(`The credibility “${cell}” is none of 1 to 6.`)
  return found
}

/** Where nothing is said, an item is taken to bear on the question as much as any: why else was it listed? */
function relevanceIn(cell: string, complain: (message: string) => void): Item['relevance'] {
  const wanted = cell.toLowerCase()
  const found = relevances.find((each) => each === wanted || each[0] === wanted)
  if (cell && !found) complain(`The relevance “${cell}” is none of ${relevances.join(', ')}.`)
  return found ?? 'high'
}

/** undefined for an empty cell, null for one that cannot be read. */
function cellIn(cell: string): { readonly mark: Mark; readonly why: string | null } | null | undefined {
  if (!cell) return undefined
  const [, written = '', why = ''] = /^(CC|C|N|II|I|N\/?A)\s*(?::\s*(.*))?$/isu.exec(cell) ?? []
  const mark = marks.find((each) => each === written.toUpperCase().replace('/', ''))
  return mark ? { mark, why: why.trim() || null } : null
}
