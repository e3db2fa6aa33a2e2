import { z } from 'zod'
import { HearsayError } from '../model/error.ts'
import { type Matrix, marks, relevances } from '../model/hypothesis.ts'
import { credibilities } from '../model/rating.ts'
import { checked } from './edit.ts'

const text = z.string()
const words = text.trim()
const place = z.int().min(0)
const selector = z.object({ start: place, end: place, exact: text, prefix: text, suffix: text })

const matrix = z.object({
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

/**
 * Reads a matrix as JSON, as it is exported. Its id is empty where it has none.
 * @throws HearsayError `bad-value`, naming the place
 */
export function readMatrix(json: string): Matrix {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error))
  }
  const read = matrix.safeParse(value)
  if (read.success) return checked(read.data)
  const issue = read.error.issues[0]
  throw refused(`${issue?.path.join('.') || 'the whole'}: ${issue?.message}`)
}

const refused = (what: string): HearsayError =>
  new HearsayError('bad-value', `The matrix cannot be read: ${what}`, 'Export one with --format json to see the form.')
