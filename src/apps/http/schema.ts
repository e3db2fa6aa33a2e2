import { z } from 'zod'
import {
  adoptions,
  bases,
  type Claim,
  certainties,
  legalStatuses,
  manners,
  speakerKinds,
  stances,
} from '../../model/claim.ts'
import type { Decision } from '../../model/decision.ts'
import {
  documentKinds,
  type Metadata,
  metadataFields,
  passageKinds,
  type Receipt,
  reliabilities,
} from '../../model/document.ts'
import { entityKinds } from '../../model/entity.ts'
import { type Problem, type ProblemCode, problemCodes } from '../../model/problem.ts'
import type {
  ClaimRating,
  ClaimView,
  DecisionView,
  DocumentPage,
  DocumentPart,
  DocumentView,
  EntityLine,
  EntityView,
  MemberView,
  SearchView,
  SeenView,
  Shown,
  Status,
  Telling,
} from '../../workbench/index.ts'
import { credibility, judgements } from './decision-schema.ts'
import { joinReason } from './reason-schema.ts'

/*
 * What goes over the wire, said once: routes are typed by these schemas, the OpenAPI document is made of them, and the
 * tests hold every answer against them.
 */

const list = <T>(item: z.ZodType<T>): z.ZodType<readonly T[]> => z.array(item)
const text = z.string()
const maybe = text.nullable()
const count = z.int().min(0)
const edtf = maybe.describe('EDTF (ISO 8601-2)')

/** The nouns that the OpenAPI document names. */
export const nouns = z.registry<{ id: string }>()

export const span = z
  .object({ start: count, end: count })
  .register(nouns, { id: 'Span' })
  .describe('half-open, in UTF-16 code units of the document’s text')

const metadata = {
  title: maybe,
  publisher: maybe,
  author: maybe,
  published: edtf,
  url: maybe,
  language: maybe,
  kind: z.enum(documentKinds).nullable(),
  reliability: z.enum(reliabilities).nullable(),
  complete: z.enum(['yes', 'no']).nullable(),
} satisfies { [F in keyof Metadata]: z.ZodType<Metadata[F]> }

const listed = z.object({
  title: metadata.title.exactOptional(),
  publisher: metadata.publisher.exactOptional(),
  author: metadata.author.exactOptional(),
  published: metadata.published.exactOptional(),
  url: metadata.url.exactOptional(),
  language: metadata.language.exactOptional(),
  kind: metadata.kind.exactOptional(),
  reliability: metadata.reliability.exactOptional(),
  complete: metadata.complete.exactOptional(),
})

const receipt = z
  .object({
    id: text,
    document: text,
    path: text,
    container: maybe,
    root: text,
    listed,
    state: z.enum(['present', 'superseded', 'vanished']),
  })
  .register(nouns, { id: 'Receipt' }) satisfies z.ZodType<Receipt>

const entityTarget = z.object({
  document: text,
  kind: z.enum(entityKinds),
  selector: z.object({ start: count, end: count, exact: text, prefix: text, suffix: text }),
})

export const decision = z
  .object({
    id: text,
    by: text,
    at: text,
    why: maybe,
    what: z.union([
      z.object({ kind: z.literal('set'), document: text, field: z.enum(metadataFields), value: maybe }),
      z.object({ kind: z.enum(['remove', 'readmit']), document: text }),
      z.object({
        kind: z.literal('purge'),
        of: z.enum(['document', 'person']),
        marks: z.array(text).readonly(),
        key: text,
      }),
      z.object({ kind: z.enum(['same', 'different']), a: entityTarget, b: entityTarget }),
      z.object({ kind: z.literal('rename'), entity: entityTarget, name: text }),
      z.object({ kind: z.literal('public'), entity: entityTarget, value: z.boolean() }),
      z.object({ kind: z.literal('undo'), decision: text }),
      ...judgements,
    ]),
  })
  .register(nouns, { id: 'Decision' }) satisfies z.ZodType<Decision>

export const problem = z
  .object({
    code: z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]),
    document: maybe,
    path: text,
    message: text,
    advice: text,
    start: count.nullable(),
    end: count.nullable(),
  })
  .register(nouns, { id: 'Problem' }) satisfies z.ZodType<Problem>

const legalStatus = z.object({
  status: z.enum(legalStatuses),
  of: maybe,
  by: maybe,
  offence: maybe,
  when: edtf,
  dated: maybe,
})
const statement = z.object({ subject: text, property: text, value: text, valueEntity: maybe, when: edtf })
const claimTime = z.object({
  start: count,
  end: count,
  of: z.enum(['content', 'aside', 'saying']),
  deed: z.object({ verb: text, doer: maybe, done: maybe }).nullable(),
  predicate: z.object({ start: count, end: count }).nullable(),
})

const claimFields = z.object({
  id: text,
  document: text,
  content: list(span),
  source: list(span),
  cue: list(span),
  speaker: maybe,
  speakerKind: z.enum(speakerKinds),
  candidates: list(text),
  within: maybe,
  partOf: maybe,
  quotation: z.enum(['direct', 'indirect', 'mixed', 'none']),
  stance: z.enum(stances),
  manner: z.enum(manners),
  adoption: z.enum(adoptions),
  certainty: z.enum(certainties),
  basis: z.enum(bases),
  legalStatus: list(legalStatus),
  about: list(text),
  times: list(claimTime),
  when: edtf,
  said: edtf,
  statements: list(statement),
}) satisfies z.ZodType<Omit<Claim, 'gist'>>

export const claimRating = z.object({
  reliability: z.enum(reliabilities).nullable(),
  reliabilityOf: z.enum(['claim', 'speaker', 'publisher', 'document']).nullable(),
  credibility,
}) satisfies z.ZodType<ClaimRating>

export const claim = claimFields
  .extend({
    contentWords: text,
    sourceWords: text,
    cueWords: text,
    speakerName: text,
    chain: list(text),
    readAs: z.object({ speaker: maybe, speakerKind: z.enum(speakerKinds), speakerName: text }).nullable(),
    decided: z
      .object({ verdict: z.enum(['accepted', 'rejected']), decision: text, by: text, at: text, why: maybe })
      .nullable(),
    marked: z.object({ decision: text, by: text, at: text, why: maybe, translation: maybe }).nullable(),
    rating: claimRating,
    notes: list(z.object({ decision: text, by: text, at: text, text, next: maybe, owner: maybe })),
    documentTitle: text,
    path: text,
    publisher: maybe,
    published: edtf,
  })
  .register(nouns, { id: 'Claim' }) satisfies z.ZodType<ClaimView>

const passage = z.object({ start: count, end: count, kind: z.enum(passageKinds) }).register(nouns, { id: 'Passage' })

export const document = z
  .object({
    ...metadata,
    id: text,
    path: text,
    textHash: text,
    mediaType: text,
    size: count,
    intakeVersion: text,
    receipts: list(receipt),
    decided: z.partialRecord(z.enum(metadataFields), decision),
    claims: count,
  })
  .register(nouns, { id: 'Document' }) satisfies z.ZodType<DocumentView>

export const documentPage = z
  .object({
    ...document.shape,
    text,
    passages: list(passage),
    claimViews: list(claim),
    problems: list(problem),
  })
  .register(nouns, { id: 'DocumentPage' }) satisfies z.ZodType<DocumentPage>

const member = z.object({
  id: text,
  document: text,
  kind: z.enum(entityKinds),
  name: text,
  aliases: list(text),
  key: text,
  mentions: list(z.object({ start: count, end: count, form: z.enum(['name', 'nominal', 'pronoun']) })),
  canonical: text,
  path: text,
}) satisfies z.ZodType<MemberView>

const telling = z.object({
  claim: text,
  speakerName: text,
  chain: list(text),
  publisher: maybe,
  published: edtf,
  stance: z.enum(stances),
  adoption: z.enum(adoptions),
}) satisfies z.ZodType<Telling>

const roleTelling = telling.extend({ role: text, when: edtf })
const legalTelling = telling.extend({ status: z.enum(legalStatuses), by: maybe, when: edtf, dated: maybe })

export const decisionView = z
  .object({
    ...decision.shape,
    state: z.enum(['stands', 'undone', 'replaced', 'orphaned', 'in conflict']),
    against: list(text),
    paths: z.record(text, text).describe('of the documents that it names, by id'),
  })
  .register(nouns, { id: 'DecisionView' }) satisfies z.ZodType<DecisionView>

const entityLine = z
  .object({
    id: text,
    kind: z.enum(entityKinds),
    name: text,
    aliases: list(text),
    public: z.boolean().nullable(),
    documents: count,
    mentions: count,
    says: count,
    about: count,
  })
  .register(nouns, { id: 'EntityLine' }) satisfies z.ZodType<EntityLine>

export const entity = z
  .object({
    id: text,
    kind: z.enum(entityKinds),
    name: text,
    aliases: list(text),
    public: z.boolean().nullable().describe('whether a person is a public figure; null for what is no person'),
    names: list(z.object({ name: text, count })),
    roles: list(z.object({ role: text, when: edtf, ended: z.boolean(), tellings: list(roleTelling) })),
    proceedings: list(z.object({ offence: maybe, statuses: list(legalTelling) })),
    members: list(member),
    joined: list(z.object({ member: text, reasons: list(joinReason) })),
    decisions: list(decisionView),
    says: list(claim),
    about: list(claim),
  })
  .register(nouns, { id: 'Entity' }) satisfies z.ZodType<EntityView>

export const shown = z
  .union([
    z.object({ noun: z.literal('document'), document: documentPage }),
    z.object({
      noun: z.literal('claim'),
      claim,
      before: text,
      after: text,
      parts: list(claim),
      decisions: list(decisionView),
    }),
    z.object({ noun: z.literal('entity'), entity }),
  ])
  .register(nouns, { id: 'Shown' }) satisfies z.ZodType<Shown>

export const hit = z
  .object({ document: text, start: count, end: count, words: text, documentTitle: text, path: text })
  .register(nouns, { id: 'Hit' }) satisfies z.ZodType<SearchView>

export const status = z
  .object({
    location: text,
    documents: count,
    publishers: count,
    claims: count,
    people: count,
    organizations: count,
    unnamed: count,
    withoutPublisher: count,
    withoutDate: count,
    cutOff: count,
    unread: count,
    failures: count,
    pending: count,
  })
  .register(nouns, { id: 'Status' }) satisfies z.ZodType<Status>

export const documents = z
  .object({
    documents: list(document),
    offset: count.describe('the place of the first among all that were asked for'),
    total: count,
  })
  .register(nouns, { id: 'Documents' }) satisfies z.ZodType<DocumentPart>
export const seen = z
  .object({
    documents: list(z.object({ id: text, claims: count })),
    disagreements: list(z.object({ a: text, b: text })),
  })
  .register(nouns, { id: 'Seen' }) satisfies z.ZodType<SeenView>
export const entities = z.object({ entities: list(entityLine) }).register(nouns, { id: 'Entities' })
export const decisions = z.object({ decisions: list(decisionView) }).register(nouns, { id: 'Decisions' })
export const problems = z.object({ problems: list(problem) }).register(nouns, { id: 'Problems' })
export const hits = z.object({ query: text, hits: list(hit) }).register(nouns, { id: 'Hits' })
export const claims = z
  .object({
    claims: list(claim),
    offset: count,
    next: count.nullable().describe('offset of the next page; null at the end'),
  })
  .register(nouns, { id: 'Claims' })

export const error = z
  .object({ error: z.object({ code: text, message: text, advice: text }) })
  .register(nouns, { id: 'Error' })
