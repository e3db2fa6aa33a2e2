import { z } from 'zod'
import type { Case, MatrixAnalysis, MatrixEdit, MatrixLine, MatrixView, RatingView } from '../../workbench/index.ts'
import { defaultUser } from '../../workbench/index.ts'
import { cell, credibility, hypothesis, item, mark, relevance, reliability } from './decision-schema.ts'
import { claim, claimRating, decisionView, nouns } from './schema.ts'

const text = z.string()
const list = <T>(item: z.ZodType<T>): z.ZodType<readonly T[]> => z.array(item)
const count = z.int().min(0)

const rating = z
  .object({
    on: z.enum(['publisher', 'speaker', 'claim']),
    id: text,
    name: text,
    claim: claim.nullable(),
    reliability,
    credibility,
    history: list(decisionView),
  })
  .register(nouns, { id: 'Rating' }) satisfies z.ZodType<RatingView>
export const ratings = z.object({ ratings: list(rating) }).register(nouns, { id: 'Ratings' })

const lineFields = { id: text, question: text, hypotheses: list(hypothesis), judged: count, by: text, at: text }
const line = z.object({ ...lineFields, items: count, cells: count }) satisfies z.ZodType<MatrixLine>
export const matrices = z.object({ matrices: list(line) }).register(nouns, { id: 'Matrices' })

const addend = z.object({
  item: text,
  mark,
  value: z.number(),
  weight: z.number(),
  product: z.number(),
  echoOf: text.nullable(),
})
const sum = z.object({ total: z.number(), addends: list(addend), rank: count })
const order = list(list(text))
const analysis = z.object({
  scores: list(z.object({ hypothesis: text, plain: sum, weighted: sum, unjudged: list(text) })),
  order: z.object({ plain: order, weighted: order }),
  diagnosticity: list(z.object({ item: text, value: z.number().nullable(), steps: count, pairs: count })),
  swings: list(
    z.object({
      change: z.union([
        z.object({ kind: z.literal('item'), item: text }),
        z.object({ kind: z.literal('origin'), origin: text, items: list(text) }),
        z.object({ kind: z.literal('cell'), item: text, hypothesis: text, from: mark, to: mark }),
      ]),
      plain: order.nullable(),
      weighted: order.nullable(),
    }),
  ),
  weights: list(z.object({ item: text, credibility: z.number(), relevance: z.number() })),
}) satisfies z.ZodType<MatrixAnalysis>

export const matrix = z
  .object({
    ...lineFields,
    items: list(
      item.extend({
        claimView: claim.nullable(),
        orphaned: z.boolean(),
        judged: credibility,
        rating: claimRating.nullable(),
        foundOrigin: text.nullable(),
      }),
    ),
    cells: list(cell),
    analysis,
    likelyEchoes: list(z.object({ items: list(text), share: text })),
  })
  .register(nouns, { id: 'Matrix' }) satisfies z.ZodType<MatrixView>

const words = text.trim().min(1).max(5000)
const why = text.trim().max(2000)
const said = {
  text: words,
  claim: text.trim().min(1).max(500).nullable().describe('the id of a claim, or the beginning of one'),
  credibility,
  relevance,
  origin: words.nullable(),
}

/** A matrix to begin. */
export const matrixAsked = z
  .strictObject({ question: words, hypotheses: z.array(words).min(2).max(50), why: why.exactOptional() })
  .register(nouns, { id: 'MatrixAsked' })

/** One change of a matrix. */
export const editAsked = z
  .strictObject({
    why: why.exactOptional(),
    edit: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('hypothesis'), text: words }),
      z.strictObject({ kind: z.literal('item'), ...said, text: words.nullable() }),
      z.strictObject({
        kind: z.literal('change'),
        item: text,
        to: z.strictObject({
          text: said.text.exactOptional(),
          claim: said.claim.exactOptional(),
          credibility: credibility.exactOptional(),
          relevance: relevance.exactOptional(),
          origin: said.origin.exactOptional(),
        }),
      }),
      z.strictObject({
        kind: z.literal('cell'),
        item: text,
        hypothesis: text,
        mark: mark.nullable(),
        why: words.nullable(),
      }),
      z.strictObject({ kind: z.literal('drop'), id: text.describe('of an item or a hypothesis') }),
    ]) satisfies z.ZodType<MatrixEdit>,
  })
  .register(nouns, { id: 'MatrixEdit' })

const deciderOf = ({ why }: { readonly why?: string }) => ({ by: defaultUser(), ...(why ? { why } : {}) })

/** @throws HearsayError as the case does */
export const begin = (theCase: Case, { question, hypotheses, ...asked }: z.output<typeof matrixAsked>) =>
  theCase.newMatrix(question, hypotheses, deciderOf(asked))

/** @throws HearsayError as the case does */
export const change = (theCase: Case, id: string, { edit, ...asked }: z.output<typeof editAsked>) =>
  theCase.editMatrix(id, edit, deciderOf(asked))
