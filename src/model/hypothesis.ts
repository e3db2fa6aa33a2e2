import type { ClaimTarget } from './claim-target.ts'
import type { Credibility } from './rating.ts'

/**
 * How an item stands to a hypothesis, in the notation of PARC's ACH: very consistent, consistent, neutral, inconsistent, very
 * inconsistent, not applicable. The question is always: if the hypothesis were true, would one expect to see this?
 */
export const marks = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const
export type Mark = (typeof marks)[number]

/** How much an item bears on the question, whether it is true or not. */
export const relevances = ['high', 'medium', 'low'] as const
export type Relevance = (typeof relevances)[number]

/** One of the answers that compete. */
export interface Hypothesis {
  /** `h1`, `h2`, …: of this matrix alone */
  readonly id: string
  readonly text: string
}

/** A piece of evidence, an argument, or something that one would expect to see and does not. */
export interface Item {
  /** `e1`, `e2`, …: of this matrix alone */
  readonly id: string
  /** in the words of whoever keeps the matrix, or of the claim */
  readonly text: string
  /** the claim of the case that it stands on; null: it stands on none */
  readonly claim: ClaimTarget | null
  /** as judged for this matrix; null: that of the claim's rating, if it has one */
  readonly credibility: Credibility | null
  readonly relevance: Relevance
  /** items of one origin are echoes of each other, and count once; null: no other item is known to share its origin */
  readonly origin: string | null
}

export interface Cell {
  /** ids of the matrix */
  readonly item: string
  readonly hypothesis: string
  readonly mark: Mark
  readonly why: string | null
}

/**
 * Analysis of Competing Hypotheses after Heuer (Psychology of Intelligence Analysis, 1999, chapter 8): hypotheses are columns, items
 * are rows, and one tries to disprove. A cell that is not in the list has not been judged.
 */
export interface Matrix {
  readonly id: string
  readonly question: string
  readonly hypotheses: readonly Hypothesis[]
  readonly items: readonly Item[]
  readonly cells: readonly Cell[]
}
