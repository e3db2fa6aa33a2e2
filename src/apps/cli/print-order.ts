import type { MatrixView } from '../../workbench/index.ts'
import { plain, type Terminal, wrap } from './terminal.ts'

type Sums = MatrixView['analysis']['scores'][number]
type Order = MatrixView['analysis']['order']['plain']
type Swing = MatrixView['analysis']['swings'][number]

/** How the hypotheses come out, each sum opened into what it is made of, and on how little that hangs. */
export function printOrder(matrix: MatrixView, terminal: Terminal): void {
  const { style } = terminal
  const { scores, swings } = matrix.analysis
  for (const by of ['weighted', 'plain'] as const) {
    const words = by === 'weighted' ? 'What speaks against each, with weights' : 'The same without weights'
    terminal.line(`\n${style.bold(words)}`)
    for (const score of scores.toSorted((a, b) => a[by].rank - b[by].rank)) printSum(score, by, terminal)
  }
  terminal.line(`\n${style.bold('What would change the order')}`)
  for (const swing of swings)
    terminal.line(`  ${wrap(`${changeInWords(swing.change)}: ${afterwards(swing)}`, terminal.width, '    ')}`)
  if (!swings.length) terminal.line('  No single item, origin or step of a cell.')
  if (matrix.likelyEchoes.length) {
    terminal.line(`\n${style.bold('Perhaps echoes')}`)
    for (const { items, share } of matrix.likelyEchoes) {
      const words = `${items.join(', ')} share ${plain(share)}. If one has it from the other, give them one origin.`
      terminal.line(`  ${wrap(words, terminal.width, '  ')}`)
    }
  }
  const reminder =
    'The order says which answer has least against it by these marks, not which is true. What fits an answer is not counted: it mostly fits others as well.'
  terminal.line(`\n${style.dim(wrap(reminder, terminal.width, ''))}`)
}

function printSum(score: Sums, by: 'weighted' | 'plain', terminal: Terminal): void {
  const { style } = terminal
  const { total, addends, rank } = score[by]
  const term = ({ item, mark, value, weight }: Sums['plain']['addends'][number]): string =>
    `${item} ${mark} ${value}${by === 'weighted' ? ` × ${weight.toFixed(2)}` : ''}`
  const digits = by === 'weighted' ? 2 : 0
  const counting = addends.filter(({ echoOf }) => echoOf === null).map(term)
  const sum = `${total.toFixed(digits)}${counting.length ? ` = ${counting.join(' + ')}` : ': nothing'}`
  const indent = '          '
  terminal.line(`  ${`${rank}.`.padEnd(4)}${style.who(score.hypothesis.padEnd(4))}${wrap(sum, terminal.width, indent)}`)
  const echoes = addends.filter(({ echoOf }) => echoOf !== null)
  if (echoes.length) {
    const words = echoes.map((echo) => `${term(echo)} (echo of ${echo.echoOf})`).join(', ')
    terminal.line(`${indent}${style.dim(wrap(`not added: ${words}`, terminal.width, indent))}`)
  }
  if (score.unjudged.length)
    terminal.line(`${indent}${style.unsure(wrap(`not judged: ${score.unjudged.join(', ')}`, terminal.width, indent))}`)
}

function changeInWords(change: Swing['change']): string {
  switch (change.kind) {
    case 'item':
      return `without ${change.item}`
    case 'origin':
      return `without all that comes from ${plain(change.origin)} (${change.items.join(', ')})`
    case 'cell':
      return `${change.item} against ${change.hypothesis} ${change.to} instead of ${change.from}`
  }
}

function afterwards({ plain: unweighted, weighted }: Swing): string {
  if (weighted && unweighted && inWords(weighted) === inWords(unweighted)) return inWords(weighted)
  return [weighted ? `${inWords(weighted)} with weights` : '', unweighted ? `${inWords(unweighted)} without` : '']
    .filter(Boolean)
    .join('; ')
}

/** “h2, then h1 and h3 even”. */
const inWords = (order: Order): string =>
  order.map((tier) => (tier.length > 1 ? `${tier.join(' and ')} even` : tier.join())).join(', then ')
