import { HearsayError } from '../model/error.ts'
import type { Hypothesis, Item, Mark, Matrix } from '../model/hypothesis.ts'

/** A number behind a letter, larger than all in use: an id that another row or column bore and still may bear elsewhere is not taken. */
const nextId = (letter: 'e' | 'h', used: readonly { readonly id: string }[]): string =>
  `${letter}${1 + Math.max(0, ...used.map(({ id }) => Number(id.slice(1))))}`

/** A matrix without items. @throws HearsayError `bad-value` */
export const newMatrix = (id: string, question: string, hypotheses: readonly string[]): Matrix =>
  checked({
    id,
    question: question.trim(),
    hypotheses: hypotheses.map((text, at) => ({ id: `h${at + 1}`, text: text.trim() })),
    items: [],
    cells: [],
  })

/** @throws HearsayError `bad-value` */
export const withHypothesis = (matrix: Matrix, text: string): Matrix =>
  checked({
    ...matrix,
    hypotheses: [...matrix.hypotheses, { id: nextId('h', matrix.hypotheses), text: text.trim() }],
  })

/** @throws HearsayError `bad-value` */
export const withItem = (matrix: Matrix, item: Omit<Item, 'id'>): Matrix =>
  checked({ ...matrix, items: [...matrix.items, { ...item, id: nextId('e', matrix.items) }] })

/** Changes what is said of an item. @throws HearsayError `no-such-id`, `bad-value` */
export function withChangedItem(matrix: Matrix, id: string, change: Partial<Omit<Item, 'id'>>): Matrix {
  itemCalled(matrix, id)
  return checked({ ...matrix, items: matrix.items.map((item) => (item.id === id ? { ...item, ...change } : item)) })
}

/** Judges a cell; a null mark takes the judgement back. @throws HearsayError `no-such-id` */
export function withCell(
  matrix: Matrix,
  cell: { readonly item: string; readonly hypothesis: string; readonly mark: Mark | null; readonly why: string | null },
): Matrix {
  const { item, hypothesis, mark, why } = cell
  itemCalled(matrix, item)
  hypothesisCalled(matrix, hypothesis)
  const others = matrix.cells.filter((each) => each.item !== item || each.hypothesis !== hypothesis)
  return checked({ ...matrix, cells: mark === null ? others : [...others, { item, hypothesis, mark, why }] })
}

/** Takes an item or a hypothesis out, with its cells. @throws HearsayError `no-such-id`, `bad-value` */
export function without(matrix: Matrix, id: string): Matrix {
  if (!matrix.hypotheses.some((each) => each.id === id)) itemCalled(matrix, id)
  return checked({
    ...matrix,
    hypotheses: matrix.hypotheses.filter((each) => each.id !== id),
    items: matrix.items.filter((each) => each.id !== id),
    cells: matrix.cells.filter((cell) => cell.item !== id && cell.hypothesis !== id),
  })
}

/** @throws HearsayError `no-such-id` */
function itemCalled(matrix: Matrix, id: string): Item {
  const item = matrix.items.find((each) => each.id === id)
  if (item) return item
  throw new HearsayError(
    'no-such-id',
    `There is no item ${id} in “${matrix.question}”.`,
    `Its items are ${matrix.items.map((each) => each.id).join(', ') || 'none yet'}.`,
  )
}

/** @throws HearsayError `no-such-id` */
function hypothesisCalled(matrix: Matrix, id: string): Hypothesis {
  const hypothesis = matrix.hypotheses.find((each) => each.id === id)
  if (hypothesis) return hypothesis
  throw new HearsayError(
    'no-such-id',
    `There is no hypothesis ${id} in “${matrix.question}”.`,
    `Its hypotheses are ${matrix.hypotheses.map((each) => each.id).join(', ')}.`,
  )
}

/**
 * The matrix in one form, whoever made it: cells in the order of rows and columns.
 * @throws HearsayError `bad-value` where something is empty, bears the id of another, or points nowhere
 */
export function checked(matrix: Matrix): Matrix {
  const { question, hypotheses, items, cells } = matrix
  if (!question.trim()) throw bad('The matrix has no question.')
  if (hypotheses.length < 2) throw bad('A matrix needs two hypotheses or more: it compares.')
  for (const [letter, list] of [
    ['h', hypotheses],
    ['e', items],
  ] as const)
    for (const [at, { id, text }] of list.entries()) {
      const noun = letter === 'h' ? 'hypothesis' : 'item'
      if (!new RegExp(`^${letter}[1-9][0-9]{0,8}$`, 'u').test(id))
        throw bad(`“${id}” is no id of a ${noun}: such are ${letter}1, ${letter}2.`)
      if (list.findIndex((each) => each.id === id) !== at) throw bad(`Two of them are called ${id}.`)
      if (!text.trim()) throw bad(`The ${noun} ${id} has no words.`)
    }
  const rows = new Map(items.map(({ id }, at) => [id, at]))
  const columns = new Map(hypotheses.map(({ id }, at) => [id, at]))
  const seen = new Set<string>()
  for (const { item, hypothesis } of cells) {
    const place = `${item}, ${hypothesis}`
    if (!rows.has(item) || !columns.has(hypothesis)) throw bad(`The cell ${place} is in no row and column.`)
    if (seen.has(place)) throw bad(`The cell ${place} is judged twice.`)
    seen.add(place)
  }
  const place = ({ item, hypothesis }: Matrix['cells'][number]) =>
    rows.get(item)! * hypotheses.length + columns.get(hypothesis)!
  return { ...matrix, cells: cells.toSorted((a, b) => place(a) - place(b)) }
}

const bad = (message: string): HearsayError =>
  new HearsayError('bad-value', message, 'docs/hypotheses.md says what a matrix is made of.')
