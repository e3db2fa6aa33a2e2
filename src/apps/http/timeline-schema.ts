import { z } from 'zod'
import type { EventView, TellingView, TimelineView, UnplacedView } from '../../workbench/index.ts'
import { claim, nouns } from './schema.ts'

const text = z.string()
const edtf = text.nullable().describe('EDTF (ISO 8601-2)')
const anchor = z.enum(['published', 'text']).nullable()

const telling = z.object({ claim, words: text, edtf, anchoredOn: anchor }) satisfies z.ZodType<TellingView>

const event = z
  .object({
    id: text,
    edtf,
    dates: z.array(z.object({ edtf: text, claims: z.array(text) })),
    claims: z.array(text),
    entities: z.array(text),
    rivals: z.boolean().describe('whether some of its dates cannot be true together'),
    tellings: z.array(telling),
  })
  .register(nouns, { id: 'Event' }) satisfies z.ZodType<EventView>

const unplaced = z.object({
  document: text,
  documentTitle: text,
  path: text,
  start: z.int().min(0),
  end: z.int().min(0),
  words: text,
  lacks: anchor.describe('what would place it'),
}) satisfies z.ZodType<UnplacedView>

/** Events by time, and what stands on no calendar. */
export const timeline = z
  .object({
    events: z.array(event),
    undated: z.array(event),
    unplaced: z.array(unplaced),
    total: z
      .object({ events: z.int().min(0), undated: z.int().min(0), unplaced: z.int().min(0) })
      .describe('how many there are of each, however many are given'),
  })
  .register(nouns, { id: 'Timeline' }) satisfies z.ZodType<TimelineView>
