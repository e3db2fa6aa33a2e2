import type { Matrix } from '../model/hypothesis.ts'
import type { Diagnosticity } from '../model/hypothesis-view.ts'
import { marksOf } from './score.ts'
import { hundredths, STEP } from './weight.ts'

/**
 * How well each item tells the hypotheses apart: the steps between the marks of two hypotheses, from CC to II, on average over all
 * pairs (Gini's mean difference). Heuer asks for no number; this one is 0 where an item fits all alike, 4 where it could not tell
 * two of two better apart, and can be added up by hand. The most diagnostic comes first, in the order of the matrix where equal.
 */
export function diagnosticityOf(matrix: Matrix): Diagnosticity[] {
  const mark = marksOf(matrix)
  return matrix.items
    .map(({ id }) => {
      const places = matrix.hypotheses.flatMap((hypothesis) => {
        const found = mark(id, hypothesis.id)
        return found === null ? [] : [STEP[found]]
      })
      const steps = places.reduce(
        (sum, place, at) => sum + places.slice(at + 1).reduce((more, other) => more + Math.abs(place - other), 0),
        0,
      )
      const pairs = (places.length * (places.length - 1)) / 2
      return { item: id, value: pairs ? hundredths(steps / pairs) : null, steps, pairs }
    })
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1))
}
