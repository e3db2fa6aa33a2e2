import type { Stance } from './claim.ts'
import type { SpeakerSaid } from './decision.ts'
import type { Selector } from './selector.ts'
import type { Span } from './text.ts'

/**
 * A claim that a person marked in the text, where the reader found none or does not read the language. It is named by its words
 * alone, so it stands in every later reading of the same bytes.
 */
export interface MarkedClaim {
  readonly document: string
  /** what is put forward */
  readonly content: Selector
  /** the words naming who; null where there are none */
  readonly source: Selector | null
  /** the words that attribute it */
  readonly cue: Selector | null
  /** null: the source words name nobody, as "our insiders" do not */
  readonly speaker: SpeakerSaid | null
  readonly stance: Stance
  /** the content in the language of whoever works on the case; null where nobody gave it */
  readonly translation: string | null
}

/** A claim as somebody marks it. Words are given by their place in the document's text, or as they stand there, if only once. */
export interface MarkSaid {
  readonly content: Span | string
  readonly source?: Span | string
  readonly cue?: Span | string
  /** somebody of the case by name or id, a name of somebody else, "outlet"; left out: whoever the source words stand for has no name */
  readonly speaker?: string
  /** asserts, where nothing else is said */
  readonly stance?: Stance
  readonly translation?: string
}
