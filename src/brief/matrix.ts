import type { BriefBlock, BriefSection } from '../model/brief.ts'
import type { BriefMaterial } from '../model/brief-material.ts'
import type { MatrixView } from '../model/hypothesis-view.ts'
import { ours, tell } from './tell.ts'

/** A matrix of hypotheses: what was weighed against what, the items with their claims, and the sums. */
export function matrixSections(matrix: MatrixView, material: BriefMaterial): BriefSection[] {
  const names = new Map(matrix.hypotheses.map(({ id }, at) => [id, `H${at + 1}`]))
  const items = new Map(matrix.items.map(({ id }, at) => [id, `Item ${at + 1}`]))
  const markOf = (item: string, hypothesis: string): string =>
    matrix.cells.find((cell) => cell.item === item && cell.hypothesis === hypothesis)?.mark ?? '–'
  return [
    {
      heading: 'The hypotheses',
      explain:
        'Set out by people of the case. What follows is their bookkeeping: it shows what counts against each, and proves none.',
      blocks: matrix.hypotheses.map(({ id, text }) => ({
        kind: 'own',
        words: `${names.get(id)}: ${text}`,
        by: matrix.by,
      })),
    },
    {
      heading: 'What they are judged by',
      explain: null,
      blocks: matrix.items.flatMap((item): BriefBlock[] => {
        const lead = [ours(`${items.get(item.id)}: `)]
        if (item.claimView && material.documents.has(item.claimView.document))
          return [tell(item.claimView, material, { lead })]
        return [{ kind: 'own', words: `${items.get(item.id)}: ${item.text}`, by: matrix.by }]
      }),
    },
    {
      heading: 'The judgements',
      explain:
        'CC very consistent, C consistent, N neutral, I inconsistent, II very inconsistent, NA not applicable, – not judged.',
      blocks: [
        {
          kind: 'table',
          head: ['', ...names.values()],
          rows: [
            ...matrix.items.map(({ id }) => [
              items.get(id)!,
              ...matrix.hypotheses.map((hypothesis) => markOf(id, hypothesis.id)),
            ]),
            [
              'Inconsistency',
              ...matrix.analysis.scores.map(({ plain, weighted }) => `${plain.total} (weighted ${weighted.total})`),
            ],
          ],
        },
      ],
    },
  ]
}
