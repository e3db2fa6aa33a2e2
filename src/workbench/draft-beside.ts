import type { Contradiction, Telling } from '../model/assess.ts'
import type { Allegation } from '../model/brief-material.ts'
import type { DraftSentence } from '../model/draft.ts'
import type { ClaimView } from '../model/view.ts'
import type { Line } from './draft-line.ts'

/** A sentence of the case beside one of the draft. */
interface BesideLine {
  readonly line: Line
  /** how much of the draft's sentence stands in it, from 0 to 1 */
  readonly alone: number
  /** the same with the two sentences before it */
  readonly covered: number
  /** the same, numbers left aside */
  readonly bare: number
  readonly claims: readonly ClaimView[]
  readonly tellings: readonly Telling[]
}

/** What stands beside a sentence of a draft. */
export interface Beside {
  /** what the sentence itself puts forward */
  readonly own: readonly Telling[]
  /** the sentence, and the two behind it */
  readonly near: readonly Line[]
  /** the draft's */
  readonly text: string
  /** the likest first */
  readonly lines: readonly BesideLine[]
  readonly same: readonly ClaimView[]
  readonly otherwise: readonly { readonly claim: ClaimView; readonly contradiction: Contradiction }[]
  /** of the case */
  readonly allegations: readonly Allegation[]
  readonly tells: readonly Telling[]
}

/** What is to be said of a sentence of a draft, and why. */
export type Verdict = Pick<DraftSentence, 'verdict' | 'because' | 'support' | 'against'>

/**
 * So much of a sentence must stand in one of the case, with the two before it, to be borne out by it: a retelling keeps names, numbers
 * and most of its nouns and verbs, and an invention about the same people shares little more than their names.
 */
export const BORNE = 0.62
/** The same where no number counts, so that a wrong number is told from a sentence that is about something else. */
export const ALIKE = 0.7

/** Claims that are shown with a verdict. */
export const SHOWN = 5

/** Each claim once. */
export const unique = (views: readonly ClaimView[]): ClaimView[] => [
  ...new Map(views.map((view) => [view.id, view])).values(),
]
