import { z } from 'zod'
import { legalStatuses } from '../../model/claim.ts'
import type { Case, DocumentVersion, NewsView, StatusNews, VersionChange, VersionsView } from '../../workbench/index.ts'
import { disagreement, originDocument } from './assess-schema.ts'
import { claim, nouns } from './schema.ts'

const text = z.string()
const count = z.int().min(0)
const list = <T>(item: z.ZodType<T>): z.ZodType<readonly T[]> => z.array(item)
const moment = text.nullable().describe('ISO 8601, UTC')

const version = originDocument
  .extend({ arrived: moment, state: z.enum(['present', 'superseded', 'vanished']), claims: count })
  .register(nouns, { id: 'DocumentVersion' }) satisfies z.ZodType<DocumentVersion>

const change = z
  .object({
    from: version,
    to: version,
    came: list(text),
    went: list(text),
    claimsCame: list(claim),
    claimsWent: list(claim),
  })
  .register(nouns, { id: 'VersionChange' }) satisfies z.ZodType<VersionChange>

export const versions = z
  .object({ versions: list(version), changes: list(change) })
  .register(nouns, { id: 'Versions' }) satisfies z.ZodType<VersionsView>

const status = z.object({
  of: text,
  name: text,
  status: z.enum(legalStatuses),
  claim,
  before: list(z.enum(legalStatuses)),
}) satisfies z.ZodType<StatusNews>

/** What is new, with so many of its claims as were asked for. */
export const news = z
  .object({
    since: moment,
    documents: list(version),
    claims: list(claim),
    total: count.describe('how many new claims there are'),
    changes: list(change),
    disagreements: list(disagreement),
    statuses: list(status),
  })
  .register(nouns, { id: 'News' }) satisfies z.ZodType<NewsView>

export const newsQuery = z.strictObject({
  since: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .exactOptional()
    .describe('a day or a time in ISO 8601; without it, the last reading'),
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('claims, at most'),
})

export async function newsOf(
  theCase: Case,
  { since, limit }: z.output<typeof newsQuery>,
): Promise<z.output<typeof news>> {
  const found = await theCase.news(since)
  return { ...found, claims: found.claims.slice(0, limit), total: found.claims.length }
}
