import { z } from 'zod'
import { stances } from '../../model/claim.ts'
import { linkVerdicts } from '../../model/decision.ts'
import type { Case, Decider, Decision } from '../../workbench/index.ts'

const name = z.string().trim().min(1).max(500)
const words = z.string().trim().min(1).max(5000)
const claim = name.describe('the id of a claim, or the beginning of one')
const place = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })
const why = z.string().trim().max(2000)
const maybe = { why: why.exactOptional() }
const required = { why: why.min(1).describe('the reason; there is none without it') }

/** Decisions about claims and their sources, as the page asks for them. */
export const judgementsAsked = [
  z.strictObject({
    kind: z.literal('rate'),
    target: name.describe('a publisher, a speaker by name or id, or the id of a claim'),
    grade: z.string().trim().describe('A to F, 1 to 6 of a claim, or both'),
    ...required,
  }),
  z.strictObject({ kind: z.literal('link'), a: claim, b: claim, verdict: z.enum(linkVerdicts), ...maybe }),
  z.strictObject({ kind: z.literal('accept'), claim, ...maybe }),
  z.strictObject({ kind: z.literal('reject'), claim, ...required }),
  z.strictObject({
    kind: z.literal('speaker'),
    claim,
    speaker: name.describe('somebody of the case by name or id, a name of somebody else, or “outlet”'),
    ...maybe,
  }),
  z.strictObject({
    kind: z.literal('mark'),
    document: name.describe('the id of a document, or its path'),
    content: place.describe('what is put forward'),
    source: place.exactOptional().describe('the words naming who'),
    cue: place.exactOptional().describe('the words that attribute it'),
    speaker: name.exactOptional().describe('as above; left out where the words naming who give no name'),
    stance: z.enum(stances).exactOptional(),
    translation: words.exactOptional(),
    ...maybe,
  }),
  z.strictObject({
    kind: z.literal('note'),
    claim,
    text: words,
    next: words.exactOptional().describe('what is to be done next'),
    owner: name.exactOptional().describe('who is to do it'),
    ...maybe,
  }),
] as const

/** Records one of them. @throws HearsayError as the case does */
export function judge(
  theCase: Case,
  asked: z.output<(typeof judgementsAsked)[number]>,
  decider: Decider,
): Promise<Decision> {
  switch (asked.kind) {
    case 'rate':
      return theCase.rate(asked.target, asked.grade, decider)
    case 'link':
      return theCase.link(asked.a, asked.b, asked.verdict, decider)
    case 'accept':
      return theCase.accept(asked.claim, decider)
    case 'reject':
      return theCase.reject(asked.claim, decider)
    case 'speaker':
      return theCase.correctSpeaker(asked.claim, asked.speaker, decider)
    case 'mark': {
      const { kind: _, document, why: _why, ...said } = asked
      return theCase.mark(document, said, decider)
    }
    case 'note': {
      const { text, next, owner } = asked
      const note = { text, ...(next !== undefined && { next }), ...(owner !== undefined && { owner }) }
      return theCase.note(asked.claim, note, decider)
    }
  }
}
