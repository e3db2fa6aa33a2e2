import type { Hypothesis, Item, Mark, Matrix } from '../model/hypothesis.ts'
import type { Addend, Order, Score, Sum } from '../model/hypothesis-view.ts'
import { hundredths, INCONSISTENCY, weightOf } from './weight.ts'

type Unranked = Omit<Sum, 'rank'>

/** The marks of a matrix by item, then hypothesis. */
export function marksOf({ cells }: Pick<Matrix, 'cells'>): (item: string, hypothesis: string) => Mark | null {
  const found = new Map(cells.map(({ item, hypothesis, mark }) => [`${item} ${hypothesis}`, mark]))
  return (item, hypothesis) => found.get(`${item} ${hypothesis}`) ?? null
}

/** What an item shares with its echoes, however it is written; of one without an origin, what nothing else has. */
export const originKey = ({ id, origin }: Pick<Item, 'id' | 'origin'>): string =>
  origin?.trim() ? `of ${origin.normalize('NFKC').trim().toLowerCase()}` : `item ${id}`

/** The inconsistency of each hypothesis, without weights and with, and how the hypotheses rank by either. */
export function scoresOf(matrix: Matrix): Score[] {
  const mark = marksOf(matrix)
  const plain = matrix.hypotheses.map((each) => sumOf(matrix.items, each, mark, () => 1))
  const weighted = matrix.hypotheses.map((each) => sumOf(matrix.items, each, mark, (item) => weightOf(item).weight))
  return matrix.hypotheses.map(({ id }, at) => ({
    hypothesis: id,
    plain: ranked(plain[at]!, plain),
    weighted: ranked(weighted[at]!, weighted),
    unjudged: matrix.items.flatMap((item) => (mark(item.id, id) === null ? [item.id] : [])),
  }))
}

/** Adds up what speaks against a hypothesis. Of items of one origin the one that adds most counts, the first of equals. */
function sumOf(
  items: readonly Item[],
  { id }: Hypothesis,
  mark: ReturnType<typeof marksOf>,
  weigh: (item: Item) => number,
): Unranked {
  const against = items.flatMap((item) => {
    const found = mark(item.id, id)
    const value = found === null ? 0 : INCONSISTENCY[found]
    const weight = weigh(item)
    return found !== null && value > 0
      ? [
          {
            key: originKey(item),
            addend: { item: item.id, mark: found, value, weight, product: hundredths(value * weight) },
          },
        ]
      : []
  })
  const counting = new Map<string, Omit<Addend, 'echoOf'>>()
  for (const { key, addend } of against) {
    const known = counting.get(key)
    if (!known || addend.product > known.product) counting.set(key, addend)
  }
  const addends = against.map(({ key, addend }): Addend => {
    const counts = counting.get(key)!
    return { ...addend, echoOf: counts === addend ? null : counts.item }
  })
  const total = addends.reduce((sum, { product, echoOf }) => (echoOf === null ? sum + product : sum), 0)
  return { total: hundredths(total), addends }
}

const ranked = (sum: Unranked, all: readonly Unranked[]): Sum => ({
  ...sum,
  rank: 1 + all.filter(({ total }) => total < sum.total).length,
})

/** Hypotheses by one of their sums. */
export function orderOf(scores: readonly Score[], by: 'plain' | 'weighted'): Order {
  const ranks = [...new Set(scores.map((score) => score[by].rank))].sort((a, b) => a - b)
  return ranks.map((rank) => scores.flatMap((score) => (score[by].rank === rank ? [score.hypothesis] : [])))
}
