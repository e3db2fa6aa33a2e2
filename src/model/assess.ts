import type { Claim } from './claim.ts'
import type { EntityKind } from './entity.ts'
import type { DatedTime } from './event.ts'

/** What is known of a document that tells something, as far as it bears on who else might have told it first. */
export interface Account {
  readonly id: string
  readonly publisher: string | null
  readonly author: string | null
  /** EDTF */
  readonly published: string | null
  readonly title: string | null
  /** ids of its receipts */
  readonly receipts: readonly string[]
  /** case-wide ids of the people, bodies and papers that it names: what it is about */
  readonly names: ReadonlySet<string>
}

/** A claim to be laid beside others: its ids are the case's, its times are placed. */
export interface Telling {
  readonly claim: Omit<Claim, 'times'> & { readonly times: readonly DatedTime[] }
  readonly document: Account
}

/** What is known of an entity by its case-wide id. */
export type KnownEntities = ReadonlyMap<string, { readonly kind: EntityKind; readonly name: string }>

/** A feature of a comparison. Its detail is a sentence for the reader: "one says Arabic, the other not Arabic". */
export interface Reason {
  readonly feature: string
  readonly detail: string
  /** what it adds to the score, or takes from it */
  readonly weight: number
}

export const contradictionTypes = [
  'opposed',
  'denial',
  'other value',
  'other number',
  'other date',
  'other actor',
  'other cause',
  'exclusive roles',
  'status',
  'unfounded accusation',
  'change of story',
  'perhaps the same',
] as const
/**
 * How two claims contradict each other. *opposed*: one says it, the other says it is not so, or says the opposite. *denial*: the
 * same, by who is said to have done it. *change of story*: one speaker, at two times. *perhaps the same*: two names that may be of
 * one thing; to be checked rather than a contradiction found.
 */
export type ContradictionType = (typeof contradictionTypes)[number]

export const agreementTypes = ['same', 'other level', 'undated'] as const
/**
 * *other level*: of one proceeding, accused by the one and arrested by the other. *undated*: the one tells no date, and those that
 * tell one tell dates that exclude each other, so that it bears on each and is counted with none.
 */
export type AgreementType = (typeof agreementTypes)[number]

export interface Agreement {
  readonly type: AgreementType
  readonly score: number
  readonly reasons: readonly Reason[]
}

export interface Contradiction {
  readonly type: ContradictionType
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** Two claims beside each other; null: they do not do that. */
export interface Comparison {
  readonly agreement: Agreement | null
  readonly contradiction: Contradiction | null
}

/** Claims that put forward the same thing. */
export interface Proposition {
  /** hash of its claims */
  readonly id: string
  /** sorted */
  readonly claims: readonly string[]
  /**
   * Where the tellings start, each by the receipts that carry it: at most so many, since an origin that is shared in secret is
   * not seen
   */
  readonly origins: readonly (readonly string[])[]
}

/** *repeats* joins claims; the others join propositions. */
export interface Link {
  readonly kind: 'repeats' | 'agrees' | 'contradicts'
  readonly a: string
  readonly b: string
  readonly type: AgreementType | ContradictionType | null
  /** by how much it outranks others of its kind; sums the weights of its reasons */
  readonly score: number
  /** whether both ends are known to come from one origin */
  readonly sharedOrigin: boolean
  readonly reasons: readonly Reason[]
}
