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
  HearsayError,
  type ReplyRow,
  briefFile as writeBrief,
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
  hide: z.array(name).max(500).default([]).describe('external: people to hide though they are public figures'),
  key: name
    .exactOptional()
    .describe('external: the same key gives the same labels; without it they are dealt out anew'),
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
  z.object({ kind: z.enum(['told', 'place']), words: text, claim: text }),
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

/** A brief as it is answered: of one for others, what was replaced in it comes along, for the eyes of who works on the case. */
export const briefMade = brief
  .extend({
    replaced: list(z.object({ label: text, person: text, spelling: text, times: count })).nullable(),
    key: maybe.describe('under which the labels were dealt out; null in a working brief'),
  })
  .register(nouns, { id: 'BriefMade' })

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

/** @throws HearsayError `bad-usage` where something is to be replaced in what stays in the house, or a list is asked of it */
export async function makeBrief(
  theCase: Case,
  { hide, key, ...given }: z.output<typeof briefAsked>,
): Promise<z.output<typeof briefMade>> {
  // who wrote the user's own paragraphs is the user of this machine, as on the command line
  const asked: BriefAsked = { ...given, by: defaultUser() }
  if (asked.form === 'external') {
    const made = await theCase.briefForOthers(asked, { hide, ...(key !== undefined && { key }) })
    return { ...made.brief, replaced: made.replaced, key: made.key }
  }
  if (hide.length || key !== undefined)
    throw new HearsayError(
      'bad-usage',
      'Nothing is replaced in a working brief.',
      'Ask for an external one, or leave out hide and key.',
    )
  return { ...(await theCase.brief(asked)), replaced: null, key: null }
}

/** The brief to be saved; never shown as part of the page. */
export async function briefFile(
  theCase: Case,
  { format, ...given }: z.output<typeof briefFileAsked>,
): Promise<Response> {
  const { replaced: _, key: __, ...made } = await makeBrief(theCase, given)
  const { bytes, mediaType, name: called } = await writeBrief(made, format)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${called}"`,
      'content-security-policy': 'sandbox',
    },
  })
}
