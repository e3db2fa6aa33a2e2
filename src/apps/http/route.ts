import { z } from 'zod'
import { legalStatuses, speakerKinds, stances } from '../../model/claim.ts'
import { entityKinds } from '../../model/entity.ts'
import { type ErrorCode, HearsayError } from '../../model/error.ts'
import type { Case } from '../../workbench/index.ts'
import { arrivals, arrivalsOf, nameOf } from './arrivals.ts'
import * as assessSchema from './assess-schema.ts'
import * as briefSchema from './brief-schema.ts'
import { decide, decisionAsked } from './decide.ts'
import * as matrixSchema from './matrix-schema.ts'
import * as networkSchema from './network-schema.ts'
import * as newsSchema from './news-schema.ts'
import { openapi } from './openapi.ts'
import { saved, shown } from './original.ts'
import * as schema from './schema.ts'
import { timeline } from './timeline-schema.ts'

/** A route as data: the application, the OpenAPI document and the test of the docs are all made from the same table. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: `/api/${string}`
  readonly summary: string
  /** what may stand after `?`; a parameter that is not here is refused */
  readonly query: z.ZodObject
  /** the JSON it is sent; bytes: a file; null for nothing */
  readonly body: z.ZodType | 'bytes' | null
  /** the JSON it answers with; null for bytes */
  readonly answer: z.ZodType | null
  readonly errors: readonly ErrorCode[]
  /** @throws HearsayError of `errors` */
  readonly respond: (theCase: Case, asked: Asked) => Promise<Response>
}

/** What came with a request, unchecked. */
export interface Asked {
  readonly id: string
  readonly query: Record<string, string>
  readonly body: unknown
}

const nothing = z.strictObject({})

/** Reads the query or says which parameter is wrong. */
function parse<Q extends z.ZodObject>(shape: Q, query: Record<string, string>): z.output<Q> {
  const parsed = shape.safeParse(query)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const known = Object.keys(shape.shape)
  throw new HearsayError(
    'bad-value',
    issue?.code === 'unrecognized_keys'
      ? `There is no parameter “${issue.keys.join('”, “')}” here.`
      : `The parameter “${issue?.path.join('.')}” cannot be used: ${issue?.message}.`,
    known.length ? `The parameters are: ${known.join(', ')}.` : 'This address takes no parameters.',
  )
}

/** Reads the body or says what of it is wrong. */
function parseBody<B extends z.ZodType>(shape: B, body: unknown): z.output<B> {
  const parsed = shape.safeParse(body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new HearsayError(
    'bad-value',
    `“${issue?.path.join('.') || 'the body'}” cannot be used: ${issue?.message}.`,
    'GET /api/openapi.json describes the form.',
  )
}

/** A route that answers with JSON, its query and its answer typed by their schemas. */
const json = <Q extends z.ZodObject, A>(
  path: Route['path'],
  summary: string,
  { query, answer, errors = [] }: { query: Q; answer: z.ZodType<A>; errors?: readonly ErrorCode[] },
  respond: (theCase: Case, id: string, query: z.output<Q>) => Promise<A>,
): Route => ({
  method: 'GET',
  path,
  summary,
  query,
  body: null,
  answer,
  errors: Object.keys(query.shape).length ? ['bad-value', ...errors] : errors,
  respond: async (theCase, asked) => Response.json(await respond(theCase, asked.id, parse(query, asked.query))),
})

const limit = (most: number, standing: number) => z.coerce.number().int().min(1).max(most).default(standing)
const words = z.string().trim().min(1).max(500)
const byId = ['no-such-id', 'ambiguous-id'] as const

const claimQuery = z.strictObject({
  document: words.exactOptional().describe('document id, or the beginning of one'),
  speaker: words.exactOptional().describe('a name as one would type it, or an entity id'),
  about: words.exactOptional().describe('a name as one would type it, or an entity id'),
  stance: z.enum(stances).exactOptional(),
  speakerKind: z.enum(speakerKinds).exactOptional(),
  legalStatus: z
    .enum(['any', ...legalStatuses])
    .exactOptional()
    .describe('told of somebody; any of them'),
  offset: z.coerce.number().int().min(0).max(1e9).default(0),
  limit: limit(1000, 200),
})

const part = {
  offset: z.coerce.number().int().min(0).max(1e9).exactOptional(),
  limit: z.coerce.number().int().min(1).max(10_000).exactOptional().describe('all of them without it'),
}

const documentQuery = z.strictObject({
  ids: z.string().max(8000).exactOptional().describe('whole ids, divided by commas'),
  around: words.exactOptional().describe('a whole id, with `limit`: those before and behind it'),
  named: words.exactOptional().describe('words that begin words of title, path or publisher'),
  ...part,
})

const timelineQuery = z.strictObject({
  about: words.exactOptional().describe('a name as one would type it, or an entity id'),
  from: words.exactOptional().describe('EDTF: not over before the first day of it'),
  to: words.exactOptional().describe('EDTF: begun by the last day of it'),
  rivals: z.stringbool().default(false).describe('only events with dates that cannot be true together'),
  limit: part.limit.describe('so many of each list; all without it'),
})

const entityQuery = z.strictObject({ kind: z.enum(entityKinds).default('Person') })

const aboutQuery = z.strictObject({
  about: words.exactOptional().describe('a name as one would type it, or an entity id'),
})

const partQuery = aboutQuery.extend(part)

const allegationQuery = z.strictObject({ limit: limit(500, 12) })

const lineageQuery = z.strictObject({
  document: words.exactOptional().describe('document id or path, or the beginning of an id'),
  ...part,
})

const replyQuery = z.strictObject({
  about: words.exactOptional().describe('what this person or organisation is accused of: a name, or an entity id'),
  all: z.stringbool().default(false).describe('what has an answer as well'),
})

const pairQuery = z.strictObject({
  a: words.describe('a person or organisation by name or id'),
  b: words.describe('the other'),
})

const weighQuery = z.strictObject({ sentence: words.describe('an English sentence') })

const searchQuery = z.strictObject({
  q: words.describe('words, and "several words in a row" in double quotation marks'),
  limit: limit(500, 50),
})

const arrivalQuery = z.strictObject({ name: words.describe('of the file, with the folders it came in') })

const originalQuery = z.strictObject({
  as: z.enum(['file', 'page']).default('file').describe('`page` for what a browser can show'),
})

/** Every address under /api, in the order the documentation shows them. */
export const routes: readonly Route[] = [
  json(
    '/api/status',
    'How much the case holds, and what of it cannot be relied on yet.',
    { query: nothing, answer: schema.status },
    (theCase) => theCase.status(),
  ),
  json(
    '/api/documents',
    'Documents, by date of publication, undated last.',
    { query: documentQuery, answer: schema.documents },
    (theCase, _id, { ids, ...asked }) => theCase.someDocuments({ ...asked, ...(ids && { ids: ids.split(',') }) }),
  ),
  json(
    '/api/seen',
    'As little of the case as tells later what is new in it.',
    { query: nothing, answer: schema.seen },
    (theCase) => theCase.seen(),
  ),
  json(
    '/api/documents/:id',
    'One document: its text, passages, claims and problems.',
    { query: nothing, answer: schema.documentPage, errors: byId },
    (theCase, id) => theCase.document(id),
  ),
  json(
    '/api/documents/:id/versions',
    'The texts that stood at its path or address, each after the other, and what changed.',
    { query: nothing, answer: newsSchema.versions, errors: byId },
    (theCase, id) => theCase.versions(id),
  ),
  {
    method: 'GET',
    path: '/api/documents/:id/original',
    summary: 'The bytes as received, to be saved, or to be looked at in a frame where nothing runs.',
    query: originalQuery,
    body: null,
    answer: null,
    errors: ['bad-value', ...byId],
    respond: async (theCase, { id, query }) => {
      const { as } = parse(originalQuery, query)
      const original = await theCase.original(id)
      return (as === 'page' && shown(original)) || saved(original)
    },
  },
  json(
    '/api/claims',
    'Claims, by document and place in the text, a page at a time.',
    { query: claimQuery, answer: schema.claims, errors: byId },
    async (theCase, _id, query) => {
      // One more than was asked for tells whether there is a next page.
      const claims = await theCase.claims({ ...query, limit: query.limit + 1 })
      const next = claims.length > query.limit ? query.offset + query.limit : null
      return { claims: claims.slice(0, query.limit), offset: query.offset, next }
    },
  ),
  json(
    '/api/news',
    'What came into the case from a time on: documents, claims, changes of story, contradictions, legal status.',
    { query: newsSchema.newsQuery, answer: newsSchema.news },
    (theCase, _id, query) => newsSchema.newsOf(theCase, query),
  ),
  json(
    '/api/timeline',
    'Events that claims tell of, by time, with who tells them; rival dates side by side.',
    { query: timelineQuery, answer: timeline },
    (theCase, _id, query) => theCase.timeline(query),
  ),
  json(
    '/api/disagreements',
    'Where claims contradict each other, the sharpest first, with the reasons.',
    { query: partQuery, answer: assessSchema.disagreements },
    async (theCase, _id, { about, ...part }) => {
      const { items, total } = await theCase.someDisagreements(about, part)
      return { disagreements: items, total }
    },
  ),
  json(
    '/api/allegations',
    'What people are accused of, the gravest first, with who says so and what is answered.',
    { query: allegationQuery, answer: assessSchema.allegations },
    async (theCase, _id, { limit }) => theCase.allegations(limit),
  ),
  json(
    '/api/agreements',
    'What several claims put forward alike, those on most origins first.',
    { query: partQuery, answer: assessSchema.agreements },
    async (theCase, _id, { about, ...part }) => {
      const { items, total } = await theCase.someAgreements(about, part)
      return { agreements: items, total }
    },
  ),
  json(
    '/api/lineage',
    'Which document copies, quotes, cites or comments on which.',
    { query: lineageQuery, answer: assessSchema.lineage, errors: byId },
    async (theCase, _id, { document, ...part }) => {
      const { items, total } = await theCase.someLineage(document, part)
      return { lineage: items, total }
    },
  ),
  json(
    '/api/origins/:id',
    'On whose word a claim rests, and who says otherwise.',
    { query: nothing, answer: assessSchema.origins, errors: byId },
    (theCase, id) => theCase.origins(id),
  ),
  json(
    '/api/network',
    'Who is tied to whom by claims that name both: those whom most documents speak of, or one with those tied to it.',
    { query: aboutQuery, answer: networkSchema.network, errors: byId },
    (theCase, _id, { about }) => theCase.network(about),
  ),
  json(
    '/api/network/tie',
    'The claims that tie two, with their origins.',
    { query: pairQuery, answer: networkSchema.tie, errors: byId },
    (theCase, _id, { a, b }) => theCase.tie(a, b),
  ),
  json(
    '/api/network/ways',
    'How two are connected: over whom, each step with its claims and origins.',
    { query: pairQuery, answer: networkSchema.ways, errors: ['bad-usage', ...byId] },
    (theCase, _id, { a, b }) => theCase.ways(a, b),
  ),
  json(
    '/api/weigh',
    'A sentence laid beside the case: who says so, who says otherwise.',
    { query: weighQuery, answer: assessSchema.weigh },
    (theCase, _id, { sentence }) => theCase.weigh(sentence),
  ),
  json(
    '/api/show/:id',
    'Whatever an id, or the beginning of one, stands for.',
    { query: nothing, answer: schema.shown, errors: byId },
    (theCase, id) => theCase.show(id),
  ),
  json(
    '/api/search',
    'Passages in which all the words stand.',
    { query: searchQuery, answer: schema.hits },
    async (theCase, _id, { q, limit }) => ({ query: q, hits: await theCase.search(q, limit) }),
  ),
  json(
    '/api/problems',
    'What could not be read, and what may be wrong with what could.',
    { query: nothing, answer: schema.problems },
    async (theCase) => ({ problems: await theCase.problems() }),
  ),
  json(
    '/api/entities',
    'The entities of one kind, those that most documents speak of first.',
    { query: entityQuery, answer: schema.entities },
    async (theCase, _id, { kind }) => ({ entities: await theCase.entities(kind) }),
  ),
  json(
    '/api/decisions',
    'What was decided, oldest first, and where each decision stands.',
    { query: nothing, answer: schema.decisions },
    async (theCase) => ({ decisions: await theCase.decisions() }),
  ),
  {
    method: 'POST',
    path: '/api/decisions',
    summary: 'Records a decision, in the name of the user of this machine.',
    query: nothing,
    body: decisionAsked,
    answer: schema.decision,
    errors: ['bad-value', 'bad-usage', ...byId],
    respond: async (theCase, { body }) => Response.json(await decide(theCase, parseBody(decisionAsked, body))),
  },
  json(
    '/api/arrivals',
    'Where the reading of files that were brought to the page is.',
    { query: nothing, answer: arrivals },
    async (theCase) => arrivalsOf(theCase).view,
  ),
  {
    method: 'POST',
    path: '/api/arrivals',
    summary: 'Takes a file into the case; it is read as soon as those before it are.',
    query: arrivalQuery,
    body: 'bytes',
    answer: arrivals,
    errors: ['bad-value'],
    respond: async (theCase, { query, body }) => {
      const name = nameOf(parse(arrivalQuery, query).name)
      if (!(body instanceof Uint8Array)) throw new HearsayError('bad-value', 'There is no file.', 'Send its bytes.')
      return Response.json(await arrivalsOf(theCase).take({ name, bytes: body }))
    },
  },
  json(
    '/api/ratings',
    'Publishers, speakers and claims that are rated, with reasons and history.',
    { query: nothing, answer: matrixSchema.ratings },
    async (theCase) => ({ ratings: await theCase.ratings() }),
  ),
  json(
    '/api/hypotheses',
    'The matrices of competing hypotheses, by question.',
    { query: nothing, answer: matrixSchema.matrices },
    async (theCase) => ({ matrices: await theCase.hypotheses() }),
  ),
  {
    method: 'POST',
    path: '/api/hypotheses',
    summary: 'Begins a matrix, in the name of the user of this machine.',
    query: nothing,
    body: matrixSchema.matrixAsked,
    answer: matrixSchema.matrix,
    errors: ['bad-value'],
    respond: async (theCase, { body }) =>
      Response.json(await matrixSchema.begin(theCase, parseBody(matrixSchema.matrixAsked, body))),
  },
  json(
    '/api/hypotheses/:id',
    'One matrix with its claims, its sums and what would turn their order.',
    { query: nothing, answer: matrixSchema.matrix, errors: byId },
    (theCase, id) => theCase.matrix(id),
  ),
  {
    method: 'POST',
    path: '/api/hypotheses/:id',
    summary: 'Makes one change of a matrix, and answers with it as it is then.',
    query: nothing,
    body: matrixSchema.editAsked,
    answer: matrixSchema.matrix,
    errors: ['bad-value', ...byId],
    respond: async (theCase, { id, body }) =>
      Response.json(await matrixSchema.change(theCase, id, parseBody(matrixSchema.editAsked, body))),
  },
  {
    method: 'POST',
    path: '/api/brief',
    summary: 'A brief, every sentence of it held against the documents. It records nothing.',
    query: nothing,
    body: briefSchema.briefAsked,
    answer: briefSchema.briefMade,
    errors: ['bad-value', 'bad-usage', 'unsound-brief', 'answer-not-opened', ...byId],
    respond: async (theCase, { body }) =>
      Response.json(await briefSchema.makeBrief(theCase, parseBody(briefSchema.briefAsked, body))),
  },
  {
    method: 'POST',
    path: '/api/brief/file',
    summary: 'The same as a file, to be saved.',
    query: nothing,
    body: briefSchema.briefFileAsked,
    answer: null,
    errors: ['bad-value', 'bad-usage', 'unsound-brief', 'answer-not-opened', ...byId],
    respond: (theCase, { body }) => briefSchema.briefFile(theCase, parseBody(briefSchema.briefFileAsked, body)),
  },
  json(
    '/api/reply',
    'Who is accused of what by whom, and has no answer in the case.',
    { query: replyQuery, answer: briefSchema.replies },
    async (theCase, _id, query) => ({ replies: await theCase.reply(query) }),
  ),
  {
    method: 'POST',
    path: '/api/check-draft',
    summary: 'Each sentence of a draft beside the case. It records nothing.',
    query: nothing,
    body: briefSchema.draftAsked,
    answer: briefSchema.draft,
    errors: ['bad-value'],
    respond: async (theCase, { body }) => {
      const { text } = parseBody(briefSchema.draftAsked, body)
      return Response.json(await theCase.checkDraft(new TextEncoder().encode(text), 'draft.md'))
    },
  },
  {
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This list, as an OpenAPI document.',
    query: nothing,
    body: null,
    answer: null,
    errors: [],
    respond: async () => Response.json(openapi(routes)),
  },
]
