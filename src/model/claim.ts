import type { Gist } from './gist.ts'
import type { Span } from './text.ts'

/** Who the source words stand for. *outlet*: the text itself asserts it. */
export const speakerKinds = ['named', 'unnamed', 'document', 'outlet', 'unresolved'] as const
export type SpeakerKind = (typeof speakerKinds)[number]

/** The speaker's: what is done with the content. */
export const stances = ['asserts', 'denies', 'doubts', 'asks', 'demands', 'predicts'] as const
export type Stance = (typeof stances)[number]

/**
 * What the cue tells of. *said*: words, or a view that was voiced. *urged*: words that want something done or left undone ("called
 * for", "spoke out against"), so that none of them says what is so. *in mind*: what somebody wanted, decided, knew; that is the word
 * of whoever tells it, and not of the speaker.
 */
export const manners = ['said', 'urged', 'in mind'] as const
export type Manner = (typeof manners)[number]

/** How the outer voice takes the claim it reports. */
export const adoptions = ['endorses', 'distances', 'rejects', 'mocks', 'none'] as const
export type Adoption = (typeof adoptions)[number]

/** As worded: "undoubtedly", "apparently", "could have". */
export const certainties = ['certain', 'probable', 'possible', 'not stated'] as const
export type Certainty = (typeof certainties)[number]

/** What the speaker goes on, as worded. */
export const bases = [
  'witnessed',
  'document seen',
  'document described',
  'told by others',
  'inferred',
  'not stated here',
] as const
export type Basis = (typeof bases)[number]

export const legalStatuses = [
  'accused in public',
  'suspected',
  'detained',
  'arrested',
  'remanded',
  'charged',
  'on trial',
  'convicted',
  'sentenced',
  'under appeal',
  'acquitted',
  'dropped',
  'overturned',
  'released',
  'pardoned',
] as const
export type LegalStatusName = (typeof legalStatuses)[number]

/** A legal status as worded, of one proceeding. null: not stated here. */
export interface LegalStatus {
  readonly status: LegalStatusName
  /** entity it is said of */
  readonly of: string | null
  /** entity that accuses, arrests, sentences */
  readonly by: string | null
  /** the offence in the text's own words */
  readonly offence: string | null
  /** EDTF, where the words give the year */
  readonly when: string | null
  /** the date in the text's own words: "Thursday", "since March 2021" */
  readonly dated: string | null
}

/** (entity, property, value, when) read off a claim: FollowTheMoney's sense. */
export interface Statement {
  readonly subject: string
  readonly property: string
  readonly value: string
  readonly valueEntity: string | null
  readonly when: string | null
}

/** A time told by a claim's own words: a span of the document's times. When that was depends on the day of publication. */
export interface ClaimTime extends Span {
  /** *content*: of what is claimed. *aside*: of another clause inside it. *saying*: of the saying, as in "said on Friday" */
  readonly of: 'content' | 'aside' | 'saying'
  /** what happened then; null of a saying, and of what the words negate, suppose, ask or only wish */
  readonly deed: Deed | null
  /** the predicate that it says when of; null of a saying */
  readonly predicate: Span | null
}

/** What happened, as far as it can be compared with what others tell: a verb with what it joins. */
export interface Deed {
  /** its lemma */
  readonly verb: string
  /** entity id, null: not named here */
  readonly doer: string | null
  /** whom or what it is done to, or where: an entity id, or the lemma of a noun; null: the verb stands alone */
  readonly done: string | null
}

/**
 * What somebody puts forward in a document: PARC and PolNeAR's attribution, of source, cue and content. A sentence in
 * the outlet's own voice is a claim without a cue, and its content leaves out what it reports of others.
 */
export interface Claim {
  /** hash of the document and the spans */
  readonly id: string
  readonly document: string
  readonly content: readonly Span[]
  /** the words naming who; empty for the outlet's own voice and for a proposition of a larger claim */
  readonly source: readonly Span[]
  /** the words that attribute: "said", "according to" */
  readonly cue: readonly Span[]
  /** entity id; null for the outlet itself and where unresolved */
  readonly speaker: string | null
  readonly speakerKind: SpeakerKind
  /**
   * entity ids: where the speaker is unresolved, those whom the source words may stand for; where several speak together as
   * one source, those of them who are known
   */
  readonly candidates: readonly string[]
  /** the claim in whose content this one stands; null at the top */
  readonly within: string | null
  /** the quotation or reported clause this is one proposition of; null for a whole */
  readonly partOf: string | null
  readonly quotation: 'direct' | 'indirect' | 'mixed' | 'none'
  readonly stance: Stance
  readonly manner: Manner
  readonly adoption: Adoption
  readonly certainty: Certainty
  readonly basis: Basis
  readonly legalStatus: readonly LegalStatus[]
  /** entities the content speaks of */
  readonly about: readonly string[]
  /** those of the content first, then asides, then those of the saying */
  readonly times: readonly ClaimTime[]
  /** time of what is claimed, EDTF; null as the store keeps it: placed on the way out, with the {@link times} */
  readonly when: string | null
  /** time of the saying, the same */
  readonly said: string | null
  readonly statements: readonly Statement[]
  /** what it says, to be laid beside others: what its parts tell, and what it reports of others, is told there */
  readonly gist: Gist
}
