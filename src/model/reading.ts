import type { Span } from './text.ts'

/** A word, number or mark of punctuation. Its words are `text.slice(start, end)`; nothing is normalised. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'other'
}

/** A sentence: a span, and its tokens as the half-open range `[first, last)` of the reading's tokens. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
  /** index of the passage it stands in */
  readonly passage: number
}

/**
 * Words in quotation marks. `start` and `end` take in the marks; {@link Quotation.inner} leaves them out. One that runs
 * over paragraphs comes as one quotation; its inner pieces leave out the marks that reopen it.
 */
export interface Quotation extends Span {
  readonly inner: readonly Span[]
  /** index of the quotation this one stands in; null at the top */
  readonly within: number | null
  /** false where the text ends, or another speaker begins, before a closing mark: `end` is then where we gave up */
  readonly closed: boolean
}

/** A name in the text. What kind of thing it names is the reader's best guess; `other` is a thing, a work or an event. */
export interface Name extends Span {
  readonly kind: 'person' | 'organization' | 'place' | 'other'
}

/** A word with all that the reader says of it. */
export interface ParsedToken extends Span {
  readonly form: string
  readonly lemma: string
  /** universal part of speech, as `NOUN` */
  readonly upos: string
  /** Penn part of speech, as `NNS` */
  readonly xpos: string
  /** the head's number in the sentence, counted from 1; 0 for the root */
  readonly head: number
  /** relation to the head (Universal Dependencies, subtype included), as `nsubj:pass` */
  readonly deprel: string
  /** as `B-PER` or `I-ORG`; null outside a name */
  readonly entity: string | null
}

/** What the reader found in a text: sentences and tokens never cross a passage, and furniture has none. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** in order, none inside another; empty where the text was read without a model */
  readonly names: readonly Name[]
}
