import type { OriginView } from './assess-view.ts'
import type { ClaimView } from './view.ts'

/**
 * What is to be said of a sentence of somebody's draft beside the case. *supported*: the case holds who says it. *stronger than its
 * source*: a status, a certainty or a stance that the words of the case do not bear. *attribution lost*: what somebody alleges, told
 * as so. *contradicted*: somebody in the case says otherwise and nobody the same. *allegation without its answer*: the case holds an
 * answer that the draft leaves out. *no support found*: nobody in the case was found to say it. *nothing to check*: it puts nothing
 * forward that can be laid beside a claim.
 */
export const draftVerdicts = [
  'supported',
  'stronger than its source',
  'attribution lost',
  'contradicted',
  'allegation without its answer',
  'no support found',
  'nothing to check',
] as const
export type DraftVerdict = (typeof draftVerdicts)[number]

export interface DraftSentence {
  /** from 1 */
  readonly number: number
  readonly words: string
  readonly verdict: DraftVerdict
  /** why, each in a sentence */
  readonly because: readonly string[]
  /** who says so in the case, the nearest first */
  readonly support: readonly ClaimView[]
  /** who says otherwise, or answers */
  readonly against: readonly ClaimView[]
  /** on how many origins those who say so rest, at most */
  readonly origins: readonly OriginView[]
}

/** A draft with each of its sentences beside the case. */
export interface DraftView {
  readonly name: string
  readonly sentences: readonly DraftSentence[]
  /** how many sentences bear each verdict */
  readonly counts: Readonly<Record<DraftVerdict, number>>
}
