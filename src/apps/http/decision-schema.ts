import { z } from 'zod'
import { stances } from '../../model/claim.ts'
import { linkVerdicts } from '../../model/decision.ts'
import { reliabilities } from '../../model/document.ts'
import { entityKinds } from '../../model/entity.ts'
import { type Matrix, marks, relevances } from '../../model/hypothesis.ts'
import { credibilities } from '../../model/rating.ts'

const text = z.string()
const maybe = text.nullable()
const list = <T>(item: z.ZodType<T>): z.ZodType<readonly T[]> => z.array(item)
const place = z.int().min(0)
const selector = z.object({ start: place, end: place, exact: text, prefix: text, suffix: text })

export const reliability = z.enum(reliabilities).nullable()
export const credibility = z.literal(credibilities).nullable()
export const mark = z.enum(marks)
export const relevance = z.enum(relevances)

export const entityTarget = z.object({ document: text, kind: z.enum(entityKinds), selector })
const claimTarget = z.object({ document: text, selector, cue: selector.nullable() })
const speakerSaid = z.union([z.literal('outlet'), z.object({ entity: entityTarget }), z.object({ name: text })])

export const hypothesis = z.object({ id: text, text })
export const item = z.object({
  id: text,
  text,
  claim: claimTarget.nullable(),
  credibility,
  relevance,
  origin: maybe,
})
export const cell = z.object({ item: text, hypothesis: text, mark, why: maybe })
const matrix = z.object({
  id: text,
  question: text,
  hypotheses: list(hypothesis),
  items: list(item),
  cells: list(cell),
}) satisfies z.ZodType<Matrix>

/** What may be decided about claims, publishers and hypotheses. */
export const judgements = [
  z.object({
    kind: z.literal('rate'),
    target: z.union([
      z.object({ publisher: text }),
      z.object({ entity: entityTarget }),
      z.object({ claim: claimTarget }),
    ]),
    reliability,
    credibility,
  }),
  z.object({ kind: z.literal('link'), a: claimTarget, b: claimTarget, verdict: z.enum(linkVerdicts) }),
  z.object({ kind: z.enum(['accept', 'reject']), claim: claimTarget }),
  z.object({
    kind: z.literal('speaker'),
    claim: claimTarget,
    speaker: speakerSaid,
  }),
  z.object({
    kind: z.literal('mark'),
    claim: z.object({
      document: text,
      content: selector,
      source: selector.nullable(),
      cue: selector.nullable(),
      speaker: speakerSaid.nullable(),
      stance: z.enum(stances),
      translation: maybe,
    }),
  }),
  z.object({ kind: z.literal('note'), claim: claimTarget, text, next: maybe, owner: maybe }),
  z.object({ kind: z.literal('hypothesis'), id: text, matrix: matrix.nullable() }),
] as const
