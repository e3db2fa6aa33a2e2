import type { Mark, Matrix } from '../model/hypothesis.ts'
import type { Order, Swing } from '../model/hypothesis-view.ts'
import { orderOf, originKey, scoresOf } from './score.ts'

/** Marks that are one step from each other; what is not applicable has no neighbours. */
const SCALE: readonly Mark[] = ['CC', 'C', 'N', 'I', 'II']

type Change = Swing['change']

/**
 * On how little the order hangs: items and origins without which it would be another, and cells that need only be judged one step
 * otherwise. A small change that only makes two even, or parts two that were even, counts where it concerns the lead.
 */
export function swingsOf(matrix: Matrix): Swing[] {
  const before = ordersOf(matrix)
  return [...changesOf(matrix)].flatMap(({ change, changed }) => {
    const after = ordersOf(changed)
    const plain = isOther(before.plain, after.plain) ? after.plain : null
    const weighted = isOther(before.weighted, after.weighted) ? after.weighted : null
    return plain || weighted ? [{ change, plain, weighted }] : []
  })
}

function ordersOf(matrix: Matrix): { readonly plain: Order; readonly weighted: Order } {
  const scores = scoresOf(matrix)
  return { plain: orderOf(scores, 'plain'), weighted: orderOf(scores, 'weighted') }
}

/** Whether others lead, or one is overtaken by another. */
function isOther(before: Order, after: Order): boolean {
  if (before[0]?.join() !== after[0]?.join()) return true
  const place = new Map(after.flatMap((tier, at) => tier.map((id) => [id, at] as const)))
  return before.some((tier, at) =>
    before
      .slice(at + 1)
      .flat()
      .some((behind) => tier.some((ahead) => place.get(behind)! < place.get(ahead)!)),
  )
}

function* changesOf(matrix: Matrix): Iterable<{ readonly change: Change; readonly changed: Matrix }> {
  const without = (ids: readonly string[]): Matrix => ({
    ...matrix,
    items: matrix.items.filter(({ id }) => !ids.includes(id)),
  })
  for (const { id } of matrix.items) yield { change: { kind: 'item', item: id }, changed: without([id]) }
  for (const items of Map.groupBy(matrix.items, originKey).values()) {
    const ids = items.map(({ id }) => id)
    const origin = items[0]!.origin
    if (ids.length > 1 && origin !== null)
      yield { change: { kind: 'origin', origin, items: ids }, changed: without(ids) }
  }
  for (const { item, hypothesis, mark: from } of matrix.cells)
    for (const step of [-1, 1]) {
      const to = SCALE.includes(from) ? SCALE[SCALE.indexOf(from) + step] : undefined
      if (!to) continue
      const cells = matrix.cells.map((cell) =>
        cell.item === item && cell.hypothesis === hypothesis ? { ...cell, mark: to } : cell,
      )
      yield { change: { kind: 'cell', item, hypothesis, from, to }, changed: { ...matrix, cells } }
    }
}
