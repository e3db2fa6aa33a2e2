import type { LegalStatusName } from './claim.ts'
import type { DocumentKind } from './document.ts'
import type { Span } from './text.ts'

/** *working*: may hold anything, and says so on every page. *external*: only claims that a named person opened and accepted. */
export const briefForms = ['working', 'external'] as const
export type BriefForm = (typeof briefForms)[number]

export const briefFormats = ['html', 'md', 'pdf', 'docx'] as const
export type BriefFormat = (typeof briefFormats)[number]

/** What a brief is of. Each is named as everywhere: by a name, an id, or the beginning of one. */
export type BriefSubject =
  | { readonly kind: 'entity'; readonly entity: string }
  /** the disagreements in which a claim stands on either side */
  | { readonly kind: 'disagreement'; readonly claim: string }
  | { readonly kind: 'matrix'; readonly matrix: string }
  | { readonly kind: 'claims'; readonly claims: readonly string[] }

export interface BriefAsked {
  readonly subject: BriefSubject
  readonly form: BriefForm
  /** with ratings, which are for those who work on the case */
  readonly internal: boolean
  /** paragraphs of the user's own, marked as theirs; none: empty */
  readonly own: readonly string[]
  /** who wrote them; not named in an external brief */
  readonly by: string
}

/**
 * A piece of a sentence. Whatever is not `ours` belongs to a claim and is held against it before the brief is made: a quotation
 * against the document's text, a speaker, a status, an office or a publisher against what is known of the claim.
 */
export type BriefRun =
  | { readonly kind: 'ours'; readonly words: string }
  | { readonly kind: 'speaker'; readonly words: string; readonly claim: string }
  | { readonly kind: 'quotation'; readonly words: string; readonly claim: string; readonly spans: readonly Span[] }
  | { readonly kind: 'status'; readonly words: LegalStatusName; readonly claim: string }
  /** an office, an offence or a time as the claim words it */
  | { readonly kind: 'told'; readonly words: string; readonly claim: string }
  /** who published it */
  | { readonly kind: 'place'; readonly words: string; readonly claim: string }
  /** the numbers of the citations that give these claims */
  | { readonly kind: 'cite'; readonly claims: readonly string[] }

/** A sentence, and the claims it stands on: never none. */
export interface BriefSentence {
  readonly kind: 'sentence'
  readonly claims: readonly string[]
  readonly runs: readonly BriefRun[]
  /** 1: it belongs to the sentence before it, as an answer does to its allegation */
  readonly depth: 0 | 1
}

export type BriefBlock =
  | BriefSentence
  | { readonly kind: 'heading'; readonly words: string }
  /** what is so of these documents or of this brief, and of nothing outside them */
  | { readonly kind: 'remark'; readonly words: string; readonly depth: 0 | 1 }
  /** the user's own text; `by` is null in an external brief */
  | { readonly kind: 'own'; readonly words: string; readonly by: string | null }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

export interface BriefSection {
  readonly heading: string
  /** what the section holds, in a sentence; null where its heading says it */
  readonly explain: string | null
  readonly blocks: readonly BriefBlock[]
}

/** A brief before its citations are numbered and its words are held against the documents. */
export interface BriefDraft {
  readonly form: BriefForm
  readonly title: string
  /** what it is of and what it was made from, in a sentence or two */
  readonly lead: readonly string[]
  readonly sections: readonly BriefSection[]
}

/** A claim in its place: the words quoted, with what stands around them. */
export interface BriefCitation {
  /** from 1, in the order in which the brief comes to it */
  readonly number: number
  readonly claim: string
  readonly speaker: string
  readonly before: string
  readonly quotation: string
  readonly after: string
  /** null where the document bears none: an external brief then says so, and never shows a path */
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  /** EDTF */
  readonly published: string | null
  readonly url: string | null
  readonly kind: DocumentKind | null
  /** the passage's number in the document, from 1; null where the words stand in none */
  readonly passage: number | null
  /** Unicode code points before the first word: the W3C TextPositionSelector */
  readonly offset: number
  /** SHA-256 of the original's bytes, and its path; only in a working brief */
  readonly original: { readonly hash: string; readonly path: string } | null
  /** as in “B2”; only with `internal`, and null where nobody has rated it */
  readonly rating: string | null
}

/** A brief whose every sentence has been held against the documents. */
export interface Brief extends BriefDraft {
  readonly citations: readonly BriefCitation[]
}

/** Where words of a brief stand, for whoever shows others in their place: by the claim, what of it they are. */
export type WordsFrom =
  | { readonly kind: 'speaker'; readonly claim: string }
  /** the pieces of the document's text, white space folded, ` … ` between them; null: those of the whole claim */
  | { readonly kind: 'quotation'; readonly claim: string; readonly spans: readonly Span[] | null }
  /** an office, a publisher, a title, a remark, the user's own */
  | { readonly kind: 'other' }

/** A brief as a file. */
export interface BriefFile {
  readonly bytes: Uint8Array
  /** IANA media type */
  readonly mediaType: string
  /** a name for it, made of its title: `brief-viktor-varga.html` */
  readonly name: string
}
