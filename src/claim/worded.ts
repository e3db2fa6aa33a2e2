import type { Claim } from '../model/claim.ts'
import { type Span, wordsAtAll } from '../model/text.ts'
import { basisOf } from './basis.ts'
import { certaintyIn } from './certainty.ts'
import { nestedIn, type Readable } from './outer-voice.ts'
import type { Speaker } from './speaker.ts'
import { legalStatusesOf, sentencesOf, statementsOf } from './told-in.ts'

/** A claim of these words, with what can be read off them alone. `cue`: the words that attribute, which may hedge it. */
export function worded(
  given: Readable,
  content: readonly Span[],
  speaker: Speaker,
  cue: readonly Span[] = [],
): Omit<Claim, 'id'> {
  const words = wordsAtAll(given.text, content)
  const nested = nestedIn(given, content)
  return {
    document: given.document,
    content,
    source: [],
    cue: [],
    ...speaker,
    within: null,
    partOf: null,
    quotation: 'none',
    stance: 'asserts',
    manner: 'said',
    adoption: 'none',
    certainty: certaintyIn(sentencesOf(given, [...cue, ...content], nested)),
    basis: basisOf(words),
    legalStatus: legalStatusesOf(given, content, nested),
    about: given.mentioned.in(content, 'Person', 'Organization', 'Document').map((entity) => entity.id),
    times: [],
    when: null,
    said: null,
    statements: statementsOf(given, content),
    gist: { clauses: [] },
  }
}
