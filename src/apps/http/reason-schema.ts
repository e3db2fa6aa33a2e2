import { z } from 'zod'
import { featureNames } from '../../model/name/feature.ts'
import type { JoinReason } from '../../workbench/index.ts'

const comparison = z.object({
  score: z.number(),
  verdict: z.enum(['same', 'maybe', 'different']),
  features: z.array(z.object({ name: z.enum(featureNames), detail: z.string(), weight: z.number() })),
})

/** Why an entity of a document is joined with another. */
export const joinReason = z.union([
  z.object({ by: z.enum(['name', 'bearer', 'custom']), other: z.string(), comparison }),
  z.object({ by: z.literal('decision'), other: z.string() }),
]) satisfies z.ZodType<JoinReason>
