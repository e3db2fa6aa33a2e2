import { z } from 'zod'
import { stances } from '../model/claim.ts'
import { type Decision, linkVerdicts } from '../model/decision.ts'
import { type Metadata, metadataFields, type Receipt, reliabilities } from '../model/document.ts'
import { entityKinds } from '../model/entity.ts'
import { marks, relevances } from '../model/hypothesis.ts'
import { idOf } from '../model/identity.ts'
import { type Problem, problemCodes } from '../model/problem.ts'
import { credibilities } from '../model/rating.ts'

const text = z.string()
const hash = z.string().regex(/^[0-9a-f]{64}$/u)
const place = z.int().min(0)
const selector = z.object({ start: place, end: place, exact: text, prefix: text, suffix: text })
const entity = z.object({ document: hash, kind: z.enum(entityKinds), selector })
const claim = z.object({ document: hash, selector, cue: selector.nullable() })
const speaker = z.union([z.literal('outlet'), z.object({ entity }), z.object({ name: text })])
const matrix = z.object({
  id: text,
  question: text,
  hypotheses: z.array(z.object({ id: text, text })),
  items: z.array(
    z.object({
      id: text,
      text,
      claim: claim.nullable(),
      credibility: z.literal(credibilities).nullable(),
      relevance: z.enum(relevances),
      origin: text.nullable(),
    }),
  ),
  cells: z.array(z.object({ item: text, hypothesis: text, mark: z.enum(marks), why: text.nullable() })),
})

/** What a person decided. A tombstone is not among it: without its key, which is in no export, it keeps nothing away. */
const what = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), document: hash, field: z.enum(metadataFields), value: text.nullable() }),
  z.object({ kind: z.enum(['remove', 'readmit']), document: hash }),
  z.object({ kind: z.enum(['same', 'different']), a: entity, b: entity }),
  z.object({ kind: z.literal('rename'), entity, name: text }),
  z.object({ kind: z.literal('public'), entity, value: z.boolean() }),
  z.object({
    kind: z.literal('rate'),
    target: z.union([z.object({ publisher: text }), z.object({ entity }), z.object({ claim })]),
    reliability: z.enum(reliabilities).nullable(),
    credibility: z.literal(credibilities).nullable(),
  }),
  z.object({ kind: z.literal('link'), a: claim, b: claim, verdict: z.enum(linkVerdicts) }),
  z.object({ kind: z.enum(['accept', 'reject']), claim }),
  z.object({ kind: z.literal('speaker'), claim, speaker }),
  z.object({
    kind: z.literal('mark'),
    claim: z.object({
      document: hash,
      content: selector,
      source: selector.nullable(),
      cue: selector.nullable(),
      speaker: speaker.nullable(),
      stance: z.enum(stances),
      translation: text.nullable(),
    }),
  }),
  z.object({ kind: z.literal('note'), claim, text, next: text.nullable(), owner: text.nullable() }),
  z.object({ kind: z.literal('hypothesis'), id: text, matrix: matrix.nullable() }),
  z.object({ kind: z.literal('undo'), decision: text }),
])
const decision = z.object({ id: text, by: text, at: z.iso.datetime(), why: text.nullable(), what })

/** Whether a row of `decisions.jsonl` is a decision that a case may take. */
export const isDecision = (row: unknown): row is Decision => decision.safeParse(row).success

const purge = z.object({ id: text, what: z.object({ kind: z.literal('purge') }) })

/** The id of a tombstone; null where a row is none. */
export const purgeIn = (row: unknown): string | null => purge.safeParse(row).data?.id ?? null

const receipt = z.object({
  id: text,
  document: hash,
  path: text.min(1),
  container: text.nullable(),
  listed: z.array(z.object({ field: z.enum(metadataFields), value: text })),
  state: z.enum(['present', 'superseded', 'vanished']),
})

/** A receipt of `receipts.jsonl`, but for the folder that was read, which no export names; null where the row is none. */
export function receiptIn(row: unknown): Omit<Receipt, 'root'> | null {
  const { data } = receipt.safeParse(row)
  if (!data || data.id !== idOf('receipt', data.document, data.path, data.container)) return null
  return { ...data, listed: Object.fromEntries(data.listed.map(({ field, value }) => [field, value])) }
}

/** What a list says of a receipt, as its row gives it. */
export const listedRows = (listed: Partial<Metadata>): { readonly field: string; readonly value: string }[] =>
  metadataFields.flatMap((field) => {
    const value = listed[field]
    return value === null || value === undefined ? [] : [{ field, value }]
  })

const document = z.object({ id: hash, path: text, text })

/** The id, path and text of a row of `documents.jsonl`; null where it is none. */
export const documentIn = (row: unknown): z.infer<typeof document> | null => document.safeParse(row).data ?? null

const codes = Object.keys(problemCodes) as [keyof typeof problemCodes]
const failure = z.object({ document: z.null(), path: text.min(1), code: z.enum(codes), message: text })

/** What `problems.jsonl` says of a file that is no document of the case; null for what is found anew in those that are. */
export function failureIn(row: unknown): Pick<Problem, 'path' | 'code' | 'message'> | null {
  const { data } = failure.safeParse(row)
  return data && !FOUND_ANEW.has(data.code) ? data : null
}

/** Of decisions and names, not of files. */
const FOUND_ANEW: ReadonlySet<string> = new Set(['decisions-conflict', 'decision-orphaned', 'purged-name'])
