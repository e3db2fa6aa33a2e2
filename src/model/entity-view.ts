import type { Adoption, LegalStatusName, Stance } from './claim.ts'
import type { Decision, DecisionState } from './decision.ts'
import type { CaseEntity, EntityKind, JoinReason } from './entity.ts'
import type { Comparison } from './name/compare.ts'
import type { ClaimView } from './view.ts'

/** An entity of the case as lists show it. */
export interface EntityLine {
  /** the smallest id among its members */
  readonly id: string
  readonly kind: EntityKind
  /** what a person has called it, else the fullest name that is common in its documents */
  readonly name: string
  /** the other spellings, sorted */
  readonly aliases: readonly string[]
  /** whether a person is a public figure: nobody is until somebody says so; null for what is no person */
  readonly public: boolean | null
  /** how many documents speak of it, and how often */
  readonly documents: number
  readonly mentions: number
  /** claims that it makes and claims that speak of it; propositions of larger ones are not counted */
  readonly says: number
  readonly about: number
}

/** One entity of the case with all that is told of it. */
export interface EntityView {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly public: boolean | null
  /** every spelling, with how many mentions are spelt so; most first */
  readonly names: readonly { readonly name: string; readonly count: number }[]
  /** as claimed, by time; those of which nobody says when are last */
  readonly roles: readonly RoleView[]
  /** as claimed, by offence */
  readonly proceedings: readonly ProceedingView[]
  /** sorted by document, each with the path of it */
  readonly members: readonly MemberView[]
  /** why the members are one, by their ids; those that stand alone are not in it, and each join is told at both its ends */
  readonly joined: readonly { readonly member: string; readonly reasons: readonly JoinReason[] }[]
  /** what people decided about who it is, oldest first */
  readonly decisions: readonly DecisionView[]
  readonly says: readonly ClaimView[]
  readonly about: readonly ClaimView[]
}

/** An entity as one document holds it. */
export interface MemberView extends CaseEntity {
  readonly path: string
}

/** A claim that tells something of an entity, with who tells it: nothing is told without that. */
export interface Telling {
  readonly claim: string
  /** as {@link ClaimView.speakerName} */
  readonly speakerName: string
  readonly chain: readonly string[]
  readonly publisher: string | null
  readonly published: string | null
  readonly stance: Stance
  readonly adoption: Adoption
}

/** An office or a title, as claimed: one term of it, with all who tell it. */
export interface RoleView {
  /** as most word it */
  readonly role: string
  /** a stretch in EDTF, an end that is not told left empty, as whoever tells most of it has it; null: nobody says when */
  readonly when: string | null
  /** whether somebody says that it is over, be it only by "former" */
  readonly ended: boolean
  readonly tellings: readonly RoleTelling[]
}

/** What one claim tells of an office: as worded, and when, null where it does not say. */
export interface RoleTelling extends Telling {
  readonly role: string
  readonly when: string | null
}

/** What is told of one proceeding, by its offence as worded; null where the words give none. */
export interface ProceedingView {
  readonly offence: string | null
  readonly statuses: readonly (Telling & {
    readonly status: LegalStatusName
    /** name of who accuses, arrests, sentences; null: not stated */
    readonly by: string | null
    readonly when: string | null
    readonly dated: string | null
  })[]
}

/** A decision of the log, and where it stands. */
export interface StandingDecision extends Decision {
  readonly state: DecisionState
  /** ids of the decisions that undid or replaced it, or with which it is in conflict */
  readonly against: readonly string[]
}

/** The same, for a reader. */
export interface DecisionView extends StandingDecision {
  /** the paths of the documents that it names, by their ids; those that the case does not hold are not in it */
  readonly paths: Readonly<Record<string, string>>
}

/** A line of a list of names, and whom of the case it may name. */
export interface MatchView {
  /** in the file, from 1 */
  readonly line: number
  readonly name: string
  /** as the list says; null where it does not */
  readonly kind: EntityKind | null
  /** those whose names are the same or may be, best first */
  readonly found: readonly (Comparison & {
    readonly entity: string
    readonly entityName: string
    readonly entityKind: EntityKind
    /** the spelling that fits best */
    readonly spelling: string
    /** the name of the list that it fits: one of several where the list gives other names */
    readonly listedAs: string
  })[]
}
