import { z } from 'zod'
import { briefFormats, briefForms } from '../../model/brief.ts'
import { legalStatuses } from '../../model/claim.ts'
import { documentKinds } from '../../model/document.ts'
import { draftVerdicts } from '../../model/draft.ts'
import {
  type Brief,
  type BriefAsked,
  type Case,
  type DraftView,
  defaultUser,
  type ReplyRow,
} from '../../workbench/index.ts'
import { origin } from './assess-schema.ts'
import { claim, nouns, span } from './schema.ts'

const text = z.string()
const maybe = text.nullable()
const count = z.int().min(0)
const list = <T>(item: z.ZodType<T>): z.ZodType<readonly T[]> => z.array(item)
const name = z.string().trim().min(1).max(500)

const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entity'), entity: name.describe('a name, an id, or the beginning of one') }),
  z.strictObject({ kind: z.literal('disagreement'), claim: name.describe('of the disagreements in which it stands') }),
  z.strictObject({ kind: z.literal('matrix'), matrix: name.describe('an id, or words of its question') }),
  z.strictObject({ kind: z.literal('claims'), claims: z.array(name).min(1).max(500) }),
])

const asked = {
  subject,
  form: z.enum(briefForms).default('working'),
  internal: z.boolean().default(false).describe('with ratings'),
  own: z.array(z.string().trim().min(1).max(20_000)).max(50).default([]).describe('paragraphs of the user’s own'),
}
export const briefAsked = z.strictObject(asked).register(nouns, { id: 'BriefAsked' })
export const briefFileAsked = z
  .strictObject({ ...asked, format: z.enum(briefFormats) })
  .register(nouns, { id: 'BriefFileAsked' })
export const draftAsked = z
  .strictObject({ text: z.string().min(1).max(60_000).describe('the draft, as plain text or Markdown') })
  .register(nouns, { id: 'DraftAsked' })

const run = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ours'), words: text }),
  z.object({ kind: z.literal('speaker'), words: text, claim: text }),
  z.object({ kind: z.literal('quotation'), words: text, claim: text, spans: list(span) }),
  z.object({ kind: z.literal('status'), words: z.enum(legalStatuses), claim: text }),
  z.object({ kind: z.literal('told'), words: text, claim: text }),
  z.object({ kind: z.literal('cite'), claims: list(text) }),
])

const depth = z.union([z.literal(0), z.literal(1)])

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sentence'), claims: list(text), runs: list(run), depth }),
  z.object({ kind: z.literal('heading'), words: text }),
  z.object({ kind: z.literal('remark'), words: text, depth }),
  z.object({ kind: z.literal('own'), words: text, by: maybe }),
  z.object({ kind: z.literal('table'), head: list(text), rows: list(list(text)) }),
])

export const brief = z
  .object({
    form: z.enum(briefForms),
    title: text,
    lead: list(text),
    sections: list(z.object({ heading: text, explain: maybe, blocks: list(block) })),
    citations: list(
      z.object({
        number: count,
        claim: text,
        speaker: text,
        before: text,
        quotation: text,
        after: text,
        title: maybe,
        publisher: maybe,
        author: maybe,
        published: maybe,
        url: maybe,
        kind: z.enum(documentKinds).nullable(),
        passage: count.nullable(),
        offset: count,
        original: z.object({ hash: text, path: text }).nullable(),
        rating: maybe,
      }),
    ),
  })
  .register(nouns, { id: 'Brief' }) satisfies z.ZodType<Brief>

export const replies = z.object({
  replies: list(
    z.object({
      of: text,
      accused: text,
      claim,
      accuser: text,
      place: text,
      answers: list(claim),
      denials: list(claim),
    }) satisfies z.ZodType<ReplyRow>,
  ),
})

export const draft = z
  .object({
    name: text,
    sentences: list(
      z.object({
        number: count,
        words: text,
        verdict: z.enum(draftVerdicts),
        because: list(text),
        support: list(claim),
        against: list(claim),
        origins: list(origin),
      }),
    ),
    counts: z.record(z.enum(draftVerdicts), count),
  })
  .register(nouns, { id: 'Draft' }) satisfies z.ZodType<DraftView>

/** Who wrote the user's own paragraphs is the user of this machine, as on the command line. */
const inOwnName = (given: z.output<typeof briefAsked>): BriefAsked => ({ ...given, by: defaultUser() })

export const makeBrief = (theCase: Case, given: z.output<typeof briefAsked>): Promise<Brief> =>
  theCase.brief(inOwnName(given))

/** The brief to be saved; never shown as part of the page. */
export async function briefFile(
  theCase: Case,
  { format, ...given }: z.output<typeof briefFileAsked>,
): Promise<Response> {
  const { bytes, mediaType, name: called } = await theCase.briefFile(inOwnName(given), format)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${called}"`,
      'content-security-policy': 'sandbox',
    },
  })
}
