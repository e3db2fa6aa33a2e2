import type { MetadataField } from './document.ts'

/**
 * A person's judgement, with who, when and why. The log of decisions is append-only: undoing adds. It names documents by
 * the hash of their bytes, so it survives a new reading.
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
