import { z } from 'zod'
import { type Matrix, marks, relevances } from '../model/hypothesis.ts'
import { credibilities } from '../model/rating.ts'

const text = z.string()
const words = text.trim()
const place = z.int().min(0)
const selector = z.object({ start: place, end: place, exact: text, prefix: text, suffix: text })

/** The form of a matrix as JSON. */
export const matrixSchema = z.object({
  id: text.default(''),
  question: words,
  hypotheses: z.array(z.object({ id: text, text: words })),
  items: z.array(
    z.object({
      id: text,
      text: words,
      claim: z.object({ document: text, selector, cue: selector.nullable() }).nullable().default(null),
      credibility: z.literal(credibilities).nullable().default(null),
      relevance: z.enum(relevances).default('high'),
      origin: words.nullable().default(null),
    }),
  ),
  cells: z.array(z.object({ item: text, hypothesis: text, mark: z.enum(marks), why: words.nullable().default(null) })),
}) satisfies z.ZodType<Matrix>
