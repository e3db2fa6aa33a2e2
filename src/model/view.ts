import type { Claim, LegalStatusName, SpeakerKind, Stance } from './claim.ts'
import type { Decision } from './decision.ts'
import type { Metadata, MetadataField, Passage, Receipt } from './document.ts'
import type { DecisionView, EntityView } from './entity-view.ts'
import type { Problem } from './problem.ts'
import type { ClaimRating } from './rating.ts'
import type { Span } from './text.ts'

/** A document as lists show it: who published it and when, as its first receipt and people's decisions say. */
export interface DocumentView extends Metadata {
  readonly id: string
  /** of the first receipt */
  readonly path: string
  readonly textHash: string
  readonly mediaType: string
  readonly size: number
  readonly intakeVersion: string
  readonly receipts: readonly Receipt[]
  /** the fields a person has set, with the decision */
  readonly decided: Partial<Record<MetadataField, Decision>>
  readonly claims: number
}

/** Which documents of a case are asked for; all of them without anything. */
export interface DocumentQuery {
  readonly ids?: readonly string[]
  /** those that stand before and behind this one, by id; with a limit */
  readonly around?: string
  /** words of which each begins one of title, path or publisher */
  readonly named?: string
  readonly offset?: number
  readonly limit?: number
}

/** Some documents of a case, and how many there are of them. */
export interface DocumentPart {
  readonly documents: readonly DocumentView[]
  /** the place of the first among all that were asked for */
  readonly offset: number
  readonly total: number
}

/** What a case holds, as little of it as tells later what is new: ids of documents with their claims, and of both sides of disagreements. */
export interface SeenView {
  readonly documents: readonly { readonly id: string; readonly claims: number }[]
  /** the sharpest first */
  readonly disagreements: readonly { readonly a: string; readonly b: string }[]
}

/** One document with its text and all that was found in it. */
export interface DocumentPage extends DocumentView {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly claimViews: readonly ClaimView[]
  readonly problems: readonly Problem[]
}

/** A claim with its words and names put beside its spans, so that a screen can show it without the document. */
export interface ClaimView extends Omit<Claim, 'gist'> {
  readonly contentWords: string
  readonly sourceWords: string
  readonly cueWords: string
  /** who speaks, in words: a name, the unnamed source's description, "the outlet", "unresolved" */
  readonly speakerName: string
  /** the speakers outside this claim, outermost first, the outlet's own voice left out */
  readonly chain: readonly string[]
  /** where a person has corrected the speaker: whom the machine took for it */
  readonly readAs: ReadAs | null
  /** whether a person has accepted or rejected it */
  readonly decided: ClaimDecided | null
  /** who marked it in the text; null where the reader found it */
  readonly marked: ClaimMarked | null
  readonly rating: ClaimRating
  /** oldest first */
  readonly notes: readonly ClaimNote[]
  readonly documentTitle: string
  readonly path: string
  readonly publisher: string | null
  readonly published: string | null
}

/** The machine's reading of a speaker. */
export interface ReadAs {
  /** entity id */
  readonly speaker: string | null
  readonly speakerKind: SpeakerKind
  readonly speakerName: string
}

export interface ClaimDecided {
  readonly verdict: 'accepted' | 'rejected'
  /** decision id */
  readonly decision: string
  readonly by: string
  /** ISO 8601, UTC */
  readonly at: string
  readonly why: string | null
}

/** That a person marked a claim which the reader had not found. */
export interface ClaimMarked {
  /** decision id */
  readonly decision: string
  readonly by: string
  readonly at: string
  readonly why: string | null
  /** of the content, by whoever marked it */
  readonly translation: string | null
}

/** A person's remark on a claim; internal to the case. */
export interface ClaimNote {
  /** decision id */
  readonly decision: string
  readonly by: string
  readonly at: string
  readonly text: string
  /** what is to be done next, and who is to do it */
  readonly next: string | null
  readonly owner: string | null
}

export interface ClaimQuery {
  /** document id, or the beginning of one */
  readonly document?: string
  /** a name as somebody would type it, or an entity id */
  readonly speaker?: string
  readonly about?: string
  readonly stance?: Stance
  readonly speakerKind?: SpeakerKind
  /** claims that tell this legal status of somebody, or `any` */
  readonly legalStatus?: LegalStatusName | 'any'
  readonly offset?: number
  readonly limit?: number
}

/** What an id stands for. */
export type Shown =
  | { readonly noun: 'document'; readonly document: DocumentPage }
  | {
      readonly noun: 'claim'
      readonly claim: ClaimView
      readonly before: string
      readonly after: string
      readonly parts: readonly ClaimView[]
      /** what people decided about it, oldest first */
      readonly decisions: readonly DecisionView[]
    }
  | { readonly noun: 'entity'; readonly entity: EntityView }

/** A passage that holds the words searched for. */
export interface SearchHit extends Span {
  readonly document: string
}

export interface SearchView extends SearchHit {
  /** the passage's words */
  readonly words: string
  readonly documentTitle: string
  readonly path: string
}

/** What one `read` did. Counts are of documents unless they say otherwise. */
export interface ReadReport {
  /** files looked at */
  readonly files: number
  /** read for the first time */
  readonly added: number
  /** read again, because the reader is newer or an earlier run was cut short */
  readonly renewed: number
  /** known already, and unchanged */
  readonly unchanged: number
  /** a known path holds other bytes now */
  readonly newVersions: number
  /** paths that were read before and hold nothing now */
  readonly vanished: number
  /** left out because a person removed them from the case */
  readonly removed: number
  /** receipts or their listed metadata that changed */
  readonly updated: number
  /** claims in the documents added and renewed */
  readonly claims: number
  /** files that could not be read */
  readonly failures: readonly Problem[]
  /** what is to be known about those that could */
  readonly problems: readonly Problem[]
}

/** Where a long reading is. */
export interface Progress {
  readonly done: number
  readonly total: number
  readonly path: string
}

export interface Status {
  readonly location: string
  readonly documents: number
  readonly publishers: number
  readonly claims: number
  readonly people: number
  readonly organizations: number
  readonly unnamed: number
  /** documents without a publisher, without a date, that look cut off, that are in a language not read */
  readonly withoutPublisher: number
  readonly withoutDate: number
  readonly cutOff: number
  readonly unread: number
  /** files that could not be read at all */
  readonly failures: number
  /** documents accepted but not yet read by this version; the next read finishes them */
  readonly pending: number
}

/** What `check` found: every hash and every anchor. */
export interface CheckReport {
  readonly originals: number
  readonly spans: number
  readonly faults: readonly { readonly document: string; readonly what: string }[]
}
