import type { Span } from './text.ts'

/** A date in a text. `edtf` is ISO 8601-2; null: seen, but not to be placed without knowing when it was written. */
export interface Time extends Span {
  readonly edtf: string | null
  /** what an incomplete date was completed from: `published`, or null where the words suffice */
  readonly anchoredOn: string | null
}
