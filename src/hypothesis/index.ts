import type { Matrix } from '../model/hypothesis.ts'
import type { MatrixAnalysis } from '../model/hypothesis-view.ts'
import { diagnosticityOf } from './diagnosticity.ts'
import { orderOf, scoresOf } from './score.ts'
import { swingsOf } from './sensitivity.ts'
import { weightOf } from './weight.ts'

export * from './edit.ts'
export { type Grid, type GridLine, gridColumns, gridOf, writeGrid } from './grid.ts'
export { readMatrix } from './json.ts'
export { originKey } from './score.ts'

/** Works out all that a matrix shows. Credibilities that stand elsewhere must have been put into the items before. */
export function analysisOf(matrix: Matrix): MatrixAnalysis {
  const scores = scoresOf(matrix)
  return {
    scores,
    order: { plain: orderOf(scores, 'plain'), weighted: orderOf(scores, 'weighted') },
    diagnosticity: diagnosticityOf(matrix),
    swings: swingsOf(matrix),
    weights: matrix.items.map((item) => {
      const { credibility, relevance } = weightOf(item)
      return { item: item.id, credibility, relevance }
    }),
  }
}
