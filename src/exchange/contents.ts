import type { Adoption, Basis, Certainty, Claim, LegalStatusName, SpeakerKind, Stance } from '../model/claim.ts'
import type { EntityKind, Mention } from '../model/entity.ts'
import type { Selector } from '../model/selector.ts'

/**
 * A case as other people's formats take it: every word that leaves by them is in one of these fields. What is fit for others
 * is made of it by `forOthers`, before any format is written.
 */
export interface Contents {
  /** by date of publication, undated last, then path */
  readonly documents: readonly TakenDocument[]
  /** by kind, those that most documents speak of first */
  readonly entities: readonly TakenEntity[]
  /** by document, then place; rejected ones are not among them */
  readonly claims: readonly TakenClaim[]
  /** by time */
  readonly events: readonly TakenEvent[]
  /** the sharpest first */
  readonly disagreements: readonly TakenDisagreement[]
  /** what several claims put forward alike, those on most origins first */
  readonly agreements: readonly TakenAgreement[]
  readonly lineage: readonly TakenLineage[]
  readonly problems: readonly TakenProblem[]
  /** oldest first */
  readonly decisions: readonly TakenDecision[]
  /** none unless the export is for those who work on the case */
  readonly ratings: readonly TakenRating[]
}

export interface TakenDocument {
  readonly id: string
  /** of the first receipt; null in what is for others */
  readonly path: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  /** EDTF */
  readonly published: string | null
  readonly url: string | null
  readonly language: string | null
  readonly kind: string | null
  /** of the bytes; null in what is for others */
  readonly mediaType: string | null
  /** SHA-256 of the bytes; null in what is for others */
  readonly hash: string | null
  /** fields that a list beside it or a person says, and not the file alone */
  readonly told: readonly string[]
  /** the version of the reader; empty in what is for others */
  readonly readBy: string
  readonly claims: number
}

export interface TakenEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  /** null for what is no person */
  readonly public: boolean | null
  readonly documents: number
  readonly says: number
  readonly about: number
  readonly mentions: readonly TakenMention[]
}

/** A mention by a name, or by words; pronouns are not among them. */
export interface TakenMention {
  readonly document: string
  readonly form: Mention['form']
  readonly words: string
  /** in code points; null in what is for others, who have not the text */
  readonly start: number | null
  readonly end: number | null
}

interface TakenStatus {
  readonly status: LegalStatusName
  readonly of: string | null
  readonly by: string | null
  readonly offence: string | null
  readonly dated: string | null
}

export interface TakenClaim {
  readonly id: string
  readonly document: string
  /** the words that are put forward; pieces are parted by ` … ` */
  readonly words: string
  readonly sourceWords: string
  readonly cueWords: string
  /** entity */
  readonly speaker: string | null
  readonly speakerName: string
  readonly speakerKind: SpeakerKind
  /** the speakers outside it, outermost first, the outlet's own voice left out */
  readonly chain: readonly string[]
  readonly within: string | null
  readonly partOf: string | null
  readonly quotation: Claim['quotation']
  readonly stance: Stance
  readonly adoption: Adoption
  readonly certainty: Certainty
  readonly basis: Basis
  readonly legalStatus: readonly TakenStatus[]
  readonly statements: Claim['statements']
  /** entities */
  readonly about: readonly string[]
  readonly when: string | null
  readonly said: string | null
  /** one a piece of the content */
  readonly selectors: readonly TakenSelector[]
  /** by a person; null where nobody has said */
  readonly decided: 'accepted' | null
}

/** A {@link Selector}; in what is for others, who have not the text, the words alone. */
export type TakenSelector = Selector | Pick<Selector, 'exact'>

export interface TakenEvent {
  readonly id: string
  readonly edtf: string | null
  readonly rivals: boolean
  readonly entities: readonly string[]
  /** in the order of the dates */
  readonly tellings: readonly { readonly claim: string; readonly words: string; readonly edtf: string | null }[]
}

export interface TakenDisagreement {
  readonly type: string
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly sharedOrigin: boolean
  readonly reasons: readonly string[]
  /** what a person said of it */
  readonly verdict: string | null
}

interface TakenAgreement {
  readonly claims: readonly string[]
  /** the documents that carry each origin: at most so many, for no shared origin was found among them */
  readonly origins: readonly (readonly string[])[]
}

export interface TakenLineage {
  readonly document: string
  readonly on: string | null
  readonly how: string
  readonly named: string | null
  readonly words: string
}

interface TakenProblem {
  readonly document: string | null
  readonly path: string
  readonly code: string
  readonly message: string
}

export interface TakenDecision {
  readonly id: string
  readonly kind: string
  readonly by: string
  /** ISO 8601, UTC */
  readonly at: string
  readonly why: string | null
  readonly state: string
  /** ids of what it is about, as far as they are in the case */
  readonly claims: readonly string[]
  readonly documents: readonly string[]
  readonly entities: readonly string[]
}

interface TakenRating {
  readonly on: string
  readonly name: string
  readonly reliability: string | null
  readonly credibility: number | null
}

/** Who says a claim, through whom: `Dawn → Helena Linde → “a docker”`. A speaker always stands in it. */
export function toldBy(claim: TakenClaim, documents: ReadonlyMap<string, TakenDocument>): string {
  const outlet = outletOf(documents.get(claim.document))
  return [outlet, ...claim.chain, ...(claim.speakerKind === 'outlet' ? [] : [claim.speakerName])].join(' → ')
}

/** Who prints a document, for a line that must name somebody. */
export const outletOf = (document: TakenDocument | undefined): string =>
  document?.publisher ?? document?.title ?? document?.path ?? 'a document without a name'

/** Things by their ids. */
export const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((each) => [each.id, each]))
