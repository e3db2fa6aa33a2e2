import { credibilityWords } from '../../model/rating.ts'
import type { ItemView, MatrixLine, MatrixView } from '../../workbench/index.ts'
import { counted } from './print.ts'
import { printOrder } from './print-order.ts'
import { plain, short, type Terminal, wrap } from './terminal.ts'

/** Matrices, one in two lines. */
export function printMatrices(matrices: readonly MatrixLine[], terminal: Terminal): void {
  const { style } = terminal
  for (const { id, question, hypotheses, items, judged, cells, by, at } of matrices) {
    terminal.line(`  ${style.dim(short(id))}  ${style.bold(plain(question))}`)
    const sums = [
      counted(hypotheses.length, 'hypothesis', 'hypotheses'),
      counted(items, 'item'),
      `${judged} of ${counted(cells, 'cell')} judged`,
      `${plain(by)}, ${at.slice(0, 10)}`,
    ]
    terminal.line(`            ${style.dim(sums.join(' · '))}`)
  }
  if (!matrices.length) terminal.line('There are none yet. hearsay hypotheses new QUESTION HYPOTHESIS HYPOTHESIS')
}

const INDENT = '      '

/** A matrix is pasted into mails and printed: it keeps to the width of a page. */
const WIDTH = 80

/** A matrix: its hypotheses, its items with their marks, its sums, and what would change their order. */
export function printMatrix(matrix: MatrixView, anyTerminal: Terminal): void {
  const terminal = { ...anyTerminal, width: Math.min(anyTerminal.width, WIDTH) }
  const { style } = terminal
  terminal.line(style.bold(wrap(plain(matrix.question), terminal.width, '')))
  terminal.line(style.dim(`${short(matrix.id)} · ${plain(matrix.by)}, ${matrix.at.slice(0, 10)}`))
  terminal.line()
  for (const { id, text } of matrix.hypotheses)
    terminal.line(`  ${style.who(id.padEnd(4))}${wrap(plain(text), terminal.width, INDENT)}`)
  terminal.line()
  const columns = matrix.hypotheses.map(({ id }) => id.padEnd(5)).join('')
  terminal.line(`${INDENT}${style.who(columns)}${style.dim('weighs  tells apart')}`)
  for (const item of matrix.items) printItem(item, matrix, terminal)
  if (!matrix.items.length)
    terminal.line(`${INDENT}No items yet. hearsay hypotheses add ${short(matrix.id)} --claim CLAIM`)
  else printOrder(matrix, terminal)
}

function printItem(item: ItemView, { hypotheses, cells, analysis }: MatrixView, terminal: Terminal): void {
  const { style } = terminal
  const judged = new Map(cells.filter((cell) => cell.item === item.id).map((cell) => [cell.hypothesis, cell]))
  const marks = hypotheses.map(({ id }) => {
    const mark = judged.get(id)?.mark
    const shown = (mark ?? '·').padEnd(5)
    return mark === 'I' || mark === 'II' ? style.bad(shown) : mark === undefined ? style.unsure(shown) : shown
  })
  const weights = analysis.weights.find((each) => each.item === item.id)!
  const { value } = analysis.diagnosticity.find((each) => each.item === item.id)!
  const weight = (weights.credibility * weights.relevance).toFixed(2)
  terminal.line(
    `  ${style.bold(item.id.padEnd(4))}${marks.join('')}${style.dim(`${weight.padEnd(8)}${value === null ? 'not to be told' : value.toFixed(2)}`)}`,
  )
  terminal.line(`${INDENT}${wrap(plain(item.text), terminal.width, INDENT)}`)
  const facts = [
    item.claimView ? `claim ${short(item.claimView.id)}, ${plain(item.claimView.path)}` : '',
    `credibility ${item.judged === null ? 'not judged' : `${item.judged} (${credibilityWords[item.judged]})`}`,
    item.rating?.reliability ? `reliability ${item.rating.reliability} (${item.rating.reliabilityOf})` : '',
    `relevance ${item.relevance}`,
    item.origin === null ? '' : `origin ${plain(item.origin)}`,
    item.foundOrigin === null ? '' : `one origin with others: ${plain(item.foundOrigin)}`,
  ]
  terminal.line(`${INDENT}${style.dim(wrap(facts.filter(Boolean).join(' · '), terminal.width, INDENT))}`)
  if (item.orphaned) terminal.line(`${INDENT}${style.bad('its claim is not in the case any more')}`)
  for (const { id } of hypotheses) {
    const why = judged.get(id)?.why
    if (why)
      terminal.line(
        `${INDENT}${style.dim(wrap(`${id} ${judged.get(id)!.mark}: ${plain(why)}`, terminal.width, INDENT))}`,
      )
  }
}
