import type { Link, Proposition } from './assess.ts'
import type { Lineage, LineageReason } from './lineage.ts'
import type { Span } from './text.ts'

/**
 * What is kept of a document and its claims, so that others can be laid beside it without reading it again: under what they are
 * found, as numbers. Numbers are 32 bits each, little-endian, in base64.
 */
export interface Imprint {
  readonly document: string
  /** names all that the claims are worked out from besides the document; empty: it is to be examined again */
  readonly basis: string
  /** ids, sorted */
  readonly claims: readonly string[]
  /** what the claims put forward, each fact by its keys */
  readonly facts: string
  /** hashes of chosen runs of words, sorted; and those of them in quotation marks */
  readonly hashes: string
  readonly quoted: string
  /** by what another document may name this one, hashed */
  readonly called: string
  /** what this one may name another by, hashed */
  readonly calls: string
  /** as of when the rest was made */
  readonly published: string | null
}

/** Two facts that agree or contradict each other, each a claim's, by its number among those of the claim. */
export interface Pairing {
  readonly a: string
  readonly atA: number
  readonly b: string
  readonly atB: number
  /** how much speaks for their being one thing said; null where they are none */
  readonly same: number | null
}

/** Two documents of which the later was asked for words of the earlier, and what came of it. */
export interface Borrowing {
  readonly later: string
  readonly earlier: string
  readonly reused: readonly Reused[]
}

/** Words of one document that come from another. */
export interface Reused extends Span {
  readonly document: string
  readonly on: string
  readonly how: 'copies' | 'quotes'
  /** how many words are the same */
  readonly matched: number
  /** for a quotation: the words are in marks in the origin too */
  readonly quotedThere: boolean
  readonly reasons: readonly LineageReason[]
}

/** What is held of an assessment, for whoever works out what another document changes in it. */
export interface HeldAssessment {
  /** all with a fact of one of these claims */
  pairings(claims: readonly string[]): Promise<readonly Pairing[]>
  /** all that one of these claims is in */
  propositionsOf(claims: readonly string[]): Promise<readonly Proposition[]>
  /** by their ids, those that are held */
  propositions(ids: readonly string[]): Promise<readonly Proposition[]>
  /** all at one of these ends, propositions or claims */
  linksAt(ids: readonly string[]): Promise<readonly Link[]>
  /** all that one of these documents is in, on either side */
  borrowings(documents: readonly string[]): Promise<readonly Borrowing[]>
  /** of these documents, and what others have of them */
  lineage(documents: readonly string[]): Promise<readonly Lineage[]>
}

/** Rows of one kind that are held no more, by their ids, and those that take their place. */
export interface Replaced<Row> {
  readonly gone: readonly string[]
  readonly put: readonly Row[]
}

/** What is to be written so that an assessment is of the case as it stands. */
export interface AssessmentChange {
  /** gone by document */
  readonly imprints: Replaced<Imprint>
  readonly pairings: Replaced<Pairing>
  readonly borrowings: Replaced<Borrowing>
  readonly propositions: Replaced<Proposition>
  readonly links: Replaced<Link>
  readonly lineage: Replaced<Lineage>
  /** whether nothing of what was held before stays */
  readonly isWhole: boolean
}

/** Ids of rows that have none of their own. */
export const pairingId = ({ a, atA, b, atB }: Pick<Pairing, 'a' | 'atA' | 'b' | 'atB'>): string =>
  `${a} ${atA} ${b} ${atB}`
export const borrowingId = ({ later, earlier }: Pick<Borrowing, 'later' | 'earlier'>): string => `${later} ${earlier}`
export const linkId = ({ kind, a, b }: Pick<Link, 'kind' | 'a' | 'b'>): string => `${kind} ${a} ${b}`
/** Sorts by document, then place. */
export const lineageId = ({ document, start, end, how, on }: Omit<Lineage, 'reasons' | 'named'>): string =>
  `${document} ${String(start).padStart(9, '0')} ${end} ${how} ${on ?? ''}`
