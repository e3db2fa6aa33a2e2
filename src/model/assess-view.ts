import type { ContradictionType, Link, Proposition, Reason } from './assess.ts'
import type { Decision } from './decision.ts'
import type { Lineage } from './lineage.ts'
import type { ClaimView } from './view.ts'

/** A document as far as somebody who counts origins needs it. */
export interface OriginDocument {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly publisher: string | null
  readonly published: string | null
}

/** Where a telling starts, and the documents that carry it. */
export interface OriginView {
  readonly receipts: readonly string[]
  readonly documents: readonly OriginDocument[]
}

/** What one or several claims put forward, with those who do. */
export interface PropositionView extends Omit<Proposition, 'claims' | 'origins'> {
  /** by date of publication, then place in the text */
  readonly claims: readonly ClaimView[]
  /** at most so many: no shared origin was found among them */
  readonly origins: readonly OriginView[]
}

/** Two propositions that cannot both be so, and why. */
export interface DisagreementView extends Pick<Link, 'score' | 'reasons' | 'sharedOrigin'> {
  readonly type: ContradictionType
  readonly a: PropositionView
  readonly b: PropositionView
  /** what a person last said of a claim of the one side and one of the other; null: nobody has */
  readonly decided: Decision | null
}

/** A place where a document hangs on another, with its words. */
export interface LineageView extends Lineage {
  readonly words: string
  readonly from: OriginDocument
  /** null where what it hangs on is not in the case */
  readonly to: OriginDocument | null
}

/** On how many origins a claim rests, and who says otherwise. */
export interface OriginsView {
  readonly claim: ClaimView
  /** null where nobody else puts it forward: then the claim is alone */
  readonly proposition: PropositionView | null
  readonly disagreements: readonly DisagreementView[]
  /** what its document hangs on */
  readonly lineage: readonly LineageView[]
}

/** One claim of the case beside a sentence that somebody wants to weigh. */
export interface WeighedClaim {
  readonly claim: ClaimView
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** A sentence cross-examined against the case. It is never called true or false. */
export interface WeighView {
  /** what of the sentence was laid beside the case's claims; empty where it puts nothing forward that can be compared */
  readonly read: readonly string[]
  readonly same: readonly WeighedClaim[]
  readonly otherwise: readonly (WeighedClaim & { readonly type: ContradictionType })[]
  /** what speaks of the same people and deeds without settling it */
  readonly bears: readonly ClaimView[]
  /** on how many origins, at most, those rest who say the same, and those who say otherwise */
  readonly origins: { readonly same: readonly OriginView[]; readonly otherwise: readonly OriginView[] }
}
