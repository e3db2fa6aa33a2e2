import { z } from 'zod'
import { contradictionTypes } from '../../model/assess.ts'
import { legalStatuses } from '../../model/claim.ts'
import { lineageWays } from '../../model/lineage.ts'
import type {
  AllegationView,
  DisagreementView,
  LineageView,
  OriginDocument,
  OriginsView,
  OriginView,
  PropositionView,
  WeighView,
} from '../../workbench/index.ts'
import { claim, decision, nouns } from './schema.ts'

const text = z.string()
const maybe = text.nullable()
const count = z.int().min(0)
const list = <T>(item: z.ZodType<T>): z.ZodType<readonly T[]> => z.array(item)

const reason = z.object({ feature: text, detail: text, weight: z.number() })

export const originDocument = z
  .object({ id: text, title: text, path: text, publisher: maybe, published: maybe })
  .register(nouns, { id: 'OriginDocument' }) satisfies z.ZodType<OriginDocument>

export const origin = z.object({
  receipts: list(text),
  documents: list(originDocument),
}) satisfies z.ZodType<OriginView>

const proposition = z
  .object({ id: text, claims: list(claim), origins: list(origin) })
  .register(nouns, { id: 'Proposition' }) satisfies z.ZodType<PropositionView>

export const disagreement = z
  .object({
    type: z.enum(contradictionTypes),
    score: z.number(),
    sharedOrigin: z.boolean(),
    reasons: list(reason),
    a: proposition,
    b: proposition,
    decided: decision.nullable(),
  })
  .register(nouns, { id: 'Disagreement' }) satisfies z.ZodType<DisagreementView>

const hangs = z
  .object({
    document: text,
    on: maybe,
    how: z.enum(lineageWays),
    start: count,
    end: count,
    named: maybe,
    reasons: list(z.object({ feature: text, detail: text })),
    words: text,
    from: originDocument,
    to: originDocument.nullable(),
  })
  .register(nouns, { id: 'Lineage' })

const weighed = z.object({ claim, score: z.number(), reasons: list(reason) })

export const disagreements = z.object({ disagreements: list(disagreement), total: count })
export const agreements = z.object({ agreements: list(proposition), total: count })
export const lineage = z.object({ lineage: list(hangs), total: count }) as z.ZodType<{
  lineage: readonly LineageView[]
  total: number
}>
export const origins = z.object({
  claim,
  proposition: proposition.nullable(),
  disagreements: list(disagreement),
  lineage: list(hangs),
}) as z.ZodType<OriginsView>
export const weigh = z.object({
  read: list(text),
  same: list(weighed),
  otherwise: list(weighed.extend({ type: z.enum(contradictionTypes) })),
  bears: list(claim),
  origins: z.object({ same: list(origin), otherwise: list(origin) }),
}) satisfies z.ZodType<WeighView>

/** What people are accused of, and how many such there are. */
export const allegations = z
  .object({
    allegations: list(
      z.object({
        claim,
        status: z.enum(legalStatuses).nullable(),
        accused: z.object({ id: text, name: text }),
        tellings: z.int().min(1),
        origins: z.int().min(1),
        answer: claim.nullable(),
        denial: claim.nullable(),
        heard: count,
      }) satisfies z.ZodType<AllegationView>,
    ),
    total: count,
  })
  .register(nouns, { id: 'Allegations' })
