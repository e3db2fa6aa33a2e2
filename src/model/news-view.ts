import type { DisagreementView, OriginDocument } from './assess-view.ts'
import type { LegalStatusName } from './claim.ts'
import type { Receipt } from './document.ts'
import type { ClaimView } from './view.ts'

/** One of the texts that stood at one path or address, each after the other. */
export interface DocumentVersion extends OriginDocument {
  /** when it came into the case, ISO 8601; null where nobody has written that down */
  readonly arrived: string | null
  readonly state: Receipt['state']
  readonly claims: number
}

/** What a newer version says otherwise. What moved, and changes of white space alone, are none. */
export interface VersionChange {
  readonly from: DocumentVersion
  readonly to: DocumentVersion
  /** words of the passages that are in one version alone, in the order of the text; litter is not compared */
  readonly came: readonly string[]
  readonly went: readonly string[]
  /** claims whose words, source and stance are those of no claim of the other version */
  readonly claimsCame: readonly ClaimView[]
  readonly claimsWent: readonly ClaimView[]
}

/** A document through time. */
export interface VersionsView {
  /** oldest first; a document that never changed is alone */
  readonly versions: readonly DocumentVersion[]
  /** each from one version to the next */
  readonly changes: readonly VersionChange[]
}

/** A legal status that no document told of somebody before, as a new claim words it. */
export interface StatusNews {
  /** case-wide id of who it is told of */
  readonly of: string
  readonly name: string
  readonly status: LegalStatusName
  /** who tells it: it is nothing without that */
  readonly claim: ClaimView
  /** what documents that came earlier tell of the same person, sorted */
  readonly before: readonly LegalStatusName[]
}

/** What came into a case from a time on. */
export interface NewsView {
  /** the time asked for, else that of the last reading that brought anything; null for a case of which no times are known */
  readonly since: string | null
  readonly documents: readonly DocumentVersion[]
  /** their claims, propositions of larger ones left out */
  readonly claims: readonly ClaimView[]
  /** what changed from an earlier version of one of them */
  readonly changes: readonly VersionChange[]
  /** contradictions of which a new document tells a side; one speaker who tells it otherwise is a change of story among them */
  readonly disagreements: readonly DisagreementView[]
  readonly statuses: readonly StatusNews[]
}
