import type { Selector } from './selector.ts'

/**
 * A claim as a decision names it: the words that it puts forward, and those that attribute it. They are looked for again after each
 * reading, so the decision holds where a better reader draws the claim's edges elsewhere and gives it another id.
 */
export interface ClaimTarget {
  readonly document: string
  /** around all pieces of the content */
  readonly selector: Selector
  /** around the cue; null for a claim without one. It tells a quotation from the one proposition in it */
  readonly cue: Selector | null
}
