import { checked } from '../../src/hypothesis/index.ts'
import type { Item, Mark, Matrix } from '../../src/model/hypothesis.ts'

/** A matrix written as a table: one row an item, one mark a hypothesis, `.` for a cell that is not judged. */
export function matrixOf(
  rows: Readonly<Record<string, string>>,
  items: Readonly<Record<string, Partial<Item>>> = {},
): Matrix {
  const marks = Object.entries(rows).map(([id, row]) => [id, row.split(' ')] as const)
  const width = marks[0]![1].length
  const hypotheses = Array.from({ length: width }, (_, at) => ({ id: `h${at + 1}`, text: `answer ${at + 1}` }))
  return checked({
    id: 'a matrix',
    question: 'Who ordered the harbour files burned?',
    hypotheses,
    items: marks.map(([id]) => ({
      id,
      text: `what ${id} tells`,
      claim: null,
      credibility: null,
      relevance: 'high',
      origin: null,
      ...items[id],
    })),
    cells: marks.flatMap(([item, row]) =>
      row.flatMap((mark, at) =>
        mark === '.' ? [] : [{ item, hypothesis: hypotheses[at]!.id, mark: mark as Mark, why: null }],
      ),
    ),
  })
}
