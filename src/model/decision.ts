import type { ClaimTarget } from './claim-target.ts'
import type { MetadataField } from './document.ts'
import type { EntityKind } from './entity.ts'
import type { Matrix } from './hypothesis.ts'
import type { MarkedClaim } from './marked-claim.ts'
import type { Grade, RatingTarget } from './rating.ts'
import type { Selector } from './selector.ts'

/**
 * A person's judgement, with who, when and why. The log of decisions is append-only: undoing adds. It names documents by
 * the hash of their bytes and entities by words of theirs, so it survives a new reading.
 */
export interface Decision {
  /** hash of the rest */
  readonly id: string
  /** user as given by --user, HEARSAY_USER or the system */
  readonly by: string
  /** ISO 8601, UTC */
  readonly at: string
  readonly why: string | null
  readonly what: DecisionWhat
}

export type DecisionWhat =
  /** A document's metadata, said by a person; a null value takes an earlier one back. */
  | { readonly kind: 'set'; readonly document: string; readonly field: MetadataField; readonly value: string | null }
  /** A document erased, every trace but its hash; it is not read again until somebody readmits it. */
  | { readonly kind: 'remove'; readonly document: string }
  | { readonly kind: 'readmit'; readonly document: string }
  /**
   * A document or a person erased for good, the hash and the names too. What is left is a tombstone: HMACs, under a key of the case,
   * of the document's id or of the person's spellings, by which they are known if they come again.
   */
  | {
      readonly kind: 'purge'
      readonly of: 'document' | 'person'
      readonly marks: readonly string[]
      /** hexadecimal; in no export */
      readonly key: string
    }
  /** Two entities are one, or are not, whatever their names say. */
  | { readonly kind: 'same' | 'different'; readonly a: EntityTarget; readonly b: EntityTarget }
  /** What an entity is called in the case. */
  | { readonly kind: 'rename'; readonly entity: EntityTarget; readonly name: string }
  /** A person is a public figure, or is not. People are private until somebody says so. */
  | { readonly kind: 'public'; readonly entity: EntityTarget; readonly value: boolean }
  /** How far a publisher or speaker is reliable and a claim credible. A half that is null leaves what was said of it before. */
  | ({ readonly kind: 'rate'; readonly target: RatingTarget } & Grade)
  /** How two claims stand to each other, whatever the machine made of them. */
  | { readonly kind: 'link'; readonly a: ClaimTarget; readonly b: ClaimTarget; readonly verdict: LinkVerdict }
  /** A person has read the words of a claim and takes it as read, or throws it out. */
  | { readonly kind: 'accept' | 'reject'; readonly claim: ClaimTarget }
  /** Who says it, where the machine read it wrongly or not at all. */
  | { readonly kind: 'speaker'; readonly claim: ClaimTarget; readonly speaker: SpeakerSaid }
  /** A claim that the reader did not find, marked in the text by a person. */
  | { readonly kind: 'mark'; readonly claim: MarkedClaim }
  /** A remark on a claim: notes do not replace each other. */
  | {
      readonly kind: 'note'
      readonly claim: ClaimTarget
      readonly text: string
      /** what is to be done next */
      readonly next: string | null
      /** who is to do it */
      readonly owner: string | null
    }
  /** A matrix of hypotheses as it is from now on; null: it is dropped. */
  | { readonly kind: 'hypothesis'; readonly id: string; readonly matrix: Matrix | null }
  /** An earlier decision is taken back. Taking back an undoing makes what it took back stand again. */
  | { readonly kind: 'undo'; readonly decision: string }

/**
 * An entity as a decision names it: the words of one document that stand for it. They are looked for again after each reading,
 * so the decision holds where the boundaries of the name or the entity's id have changed.
 */
export interface EntityTarget {
  readonly document: string
  readonly kind: EntityKind
  readonly selector: Selector
}

/** What a person says of two claims. *superseded*: the later one takes the place of the earlier, as a new count does. */
export const linkVerdicts = ['confirmed', 'not a contradiction', 'superseded', 'unsure'] as const
export type LinkVerdict = (typeof linkVerdicts)[number]

/** The speaker of a claim as a person names it: the text itself, somebody of the case, or a name of whom the case does not know. */
export type SpeakerSaid = 'outlet' | { readonly entity: EntityTarget } | { readonly name: string }

/** Kinds of decision that are for those who work on the case: ratings, remarks, hypotheses. */
export const internalKinds: ReadonlySet<DecisionWhat['kind']> = new Set(['rate', 'note', 'hypothesis'])

/**
 * Where a decision stands now. *undone*: a later one took it back. *replaced*: a later one says otherwise of the same. *orphaned*: the
 * words that it names are not to be found, or stand for nothing any more. *in conflict*: others that stand cannot hold with it.
 */
export type DecisionState = 'stands' | 'undone' | 'replaced' | 'orphaned' | 'in conflict'
