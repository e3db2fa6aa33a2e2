import type { DisagreementView, LineageView, PropositionView } from './assess-view.ts'
import type { BriefAsked } from './brief.ts'
import type { LegalStatusName } from './claim.ts'
import type { Passage } from './document.ts'
import type { EntityView, RoleView } from './entity-view.ts'
import type { EventView } from './event.ts'
import type { MatrixView } from './hypothesis-view.ts'
import type { Problem } from './problem.ts'
import type { ClaimView, DocumentView } from './view.ts'

/** A claim that lays something at somebody's door, with what these documents hold in answer to it. */
export interface Allegation {
  readonly claim: ClaimView
  /** entity id of the accused, and its name */
  readonly of: string
  readonly name: string
  /** the steps of a proceeding that it tells; none where it tells the deed itself */
  readonly statuses: readonly LegalStatusName[]
  /** what the accused, those who speak for them, or anybody else holds against this very point */
  readonly answers: readonly ClaimView[]
  /** what the accused or those who speak for them deny, not of this point */
  readonly denials: readonly ClaimView[]
}

/** A document that a brief may cite. */
export interface BriefDocument {
  readonly view: DocumentView
  readonly text: string
  readonly passages: readonly Passage[]
}

/** What a brief is of, with all that the case holds of it. */
export type BriefOf =
  | {
      readonly kind: 'entity'
      readonly entity: Pick<EntityView, 'id' | 'kind' | 'name' | 'names'>
      readonly roles: readonly RoleView[]
      /** the claims that tell these roles */
      readonly roleClaims: readonly ClaimView[]
      readonly events: readonly EventView[]
      readonly allegations: readonly Allegation[]
      /** claims that tell a step of a proceeding against it, or the end of one */
      readonly steps: readonly ClaimView[]
      readonly disagreements: readonly DisagreementView[]
      readonly agreements: readonly PropositionView[]
      readonly says: readonly ClaimView[]
      /** of it, told by nobody else in these documents */
      readonly alone: readonly ClaimView[]
      /** how many claims speak of it in all */
      readonly about: number
    }
  | { readonly kind: 'disagreement'; readonly disagreements: readonly DisagreementView[] }
  | { readonly kind: 'matrix'; readonly matrix: MatrixView }
  | {
      readonly kind: 'claims'
      readonly claims: readonly ClaimView[]
      readonly disagreements: readonly DisagreementView[]
      readonly agreements: readonly PropositionView[]
    }

/** All that a brief is made of: values that the workbench supplies. */
export interface BriefMaterial {
  readonly asked: BriefAsked
  readonly of: BriefOf
  /** by claim id, of every claim that a brief may tell: an allegation is never told without its answers */
  readonly allegations: ReadonlyMap<string, Allegation>
  /** how many documents the case holds */
  readonly held: number
  /** by id, those of the claims that it may tell */
  readonly documents: ReadonlyMap<string, BriefDocument>
  /** what of those documents, and of the case's files, could not be read or is in doubt */
  readonly problems: readonly Problem[]
  readonly lineage: readonly LineageView[]
}
