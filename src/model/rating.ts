import type { ClaimTarget } from './claim-target.ts'
import type { EntityTarget } from './decision.ts'
import { type Reliability, reliabilities } from './document.ts'
import type { DecisionView } from './entity-view.ts'
import type { ClaimView } from './view.ts'

/**
 * The Admiralty code (NATO AJP-2.1, annex on evaluation) judges two things apart: how far a source has been reliable so far, A to F,
 * and how credible one piece of information is, 1 to 6, whoever gives it. A good source may err, and a bad one may be right.
 */
export const credibilities = [1, 2, 3, 4, 5, 6] as const
export type Credibility = (typeof credibilities)[number]

export const reliabilityWords: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

export const credibilityWords: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

/** What is rated: a publisher by its name, a speaker, or one claim. */
export type RatingTarget =
  | { readonly publisher: string }
  | { readonly entity: EntityTarget }
  | { readonly claim: ClaimTarget }

/** A rating as people write it, in its two halves; null for a half that it leaves out. */
export interface Grade {
  /** of a publisher or speaker; of a claim: of its source in this one matter */
  readonly reliability: Reliability | null
  /** of a claim only */
  readonly credibility: Credibility | null
}

/** Reads “A3”, “B” or “4”. null for anything else. */
export function gradeOf(written: string): Grade | null {
  const [, letter, digit] = /^([A-F])?([1-6])?$/u.exec(written.trim().toUpperCase()) ?? []
  if (letter === undefined && digit === undefined) return null
  return {
    reliability: reliabilities.find((each) => each === letter) ?? null,
    credibility: credibilities.find((each) => String(each) === digit) ?? null,
  }
}

/** Something that has been rated, with all that was ever decided about it. */
export interface RatingView extends Grade {
  readonly on: 'publisher' | 'speaker' | 'claim'
  /** of the speaker or claim; of a publisher, its name */
  readonly id: string
  /** of a claim, its words */
  readonly name: string
  /** the claim, so that nobody shows its words without who says them; null of what is no claim */
  readonly claim: ClaimView | null
  /** oldest first, those that were replaced or undone as well */
  readonly history: readonly DecisionView[]
}

/** What is to be thought of a claim's source and of the claim, as people rated them. null: nobody has. */
export interface ClaimRating extends Grade {
  /**
   * whose reliability it is: that of the source in this one matter, of the speaker, of the publisher as rated, or of the publisher as
   * the list beside the document says
   */
  readonly reliabilityOf: 'claim' | 'speaker' | 'publisher' | 'document' | null
}
