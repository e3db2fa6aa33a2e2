import type { Claim } from '../../model/claim.ts'
import type { Metadata, Passage, Receipt } from '../../model/document.ts'
import type { Problem } from '../../model/problem.ts'
import type { Span } from '../../model/text.ts'

/*
 * What the page takes from the API's answers, in the words of the model. A test holds these types against what the
 * workbench gives.
 */

export interface ClaimLine extends Claim {
  readonly contentWords: string
  readonly sourceWords: string
  readonly cueWords: string
  readonly speakerName: string
  /** the speakers outside this claim, outermost first, the outlet left out */
  readonly chain: readonly string[]
  readonly documentTitle: string
  readonly path: string
  readonly publisher: string | null
  readonly published: string | null
}

export interface DocumentLine extends Metadata {
  readonly id: string
  readonly path: string
  readonly mediaType: string
  readonly size: number
  readonly receipts: readonly Receipt[]
  readonly claims: number
}

export interface DocumentPage extends DocumentLine {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly claimViews: readonly ClaimLine[]
  readonly problems: readonly Problem[]
}

export interface Hit extends Span {
  readonly document: string
  readonly words: string
  readonly documentTitle: string
  readonly path: string
}

export interface Status {
  readonly location: string
  readonly documents: number
  readonly publishers: number
  readonly claims: number
  readonly withoutPublisher: number
  readonly withoutDate: number
  readonly cutOff: number
  readonly unread: number
  readonly failures: number
  readonly pending: number
}

export type { Passage, Problem, Span }
