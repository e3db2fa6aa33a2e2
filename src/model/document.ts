import type { Span } from './text.ts'

/** What a block of a document is. *furniture* is page litter (adverts, share bars, comment forms): marked, never removed. */
export const passageKinds = ['title', 'heading', 'byline', 'paragraph', 'list-item', 'caption', 'furniture'] as const
export type PassageKind = (typeof passageKinds)[number]

/** A block of a document. Passages are in order and do not overlap; white space between them belongs to none. */
export interface Passage extends Span {
  readonly kind: PassageKind
}

export const documentKinds = [
  'article',
  'ruling',
  'registry extract',
  'interview',
  'letter',
  'leaked paper',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Admiralty code, reliability of a source: A completely reliable … E unreliable, F cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof reliabilities)[number]

/** What is known of a document beside its text. null: not stated. */
export interface Metadata {
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  /** when it was published, EDTF (ISO 8601-2) */
  readonly published: string | null
  readonly url: string | null
  /** BCP 47 primary language subtag: `en`, `ru` */
  readonly language: string | null
  readonly kind: DocumentKind | null
  readonly reliability: Reliability | null
  /** whether the text is the whole of it, as a person says; null: nobody has said */
  readonly complete: 'yes' | 'no' | null
}

export const noMetadata: Metadata = {
  title: null,
  publisher: null,
  author: null,
  published: null,
  url: null,
  language: null,
  kind: null,
  reliability: null,
  complete: null,
}

/** The fields of {@link Metadata} a person may set; in the order screens show them. */
export const metadataFields = [
  'title',
  'publisher',
  'author',
  'published',
  'url',
  'language',
  'kind',
  'reliability',
  'complete',
] as const
export type MetadataField = (typeof metadataFields)[number]

/** Later layers win wherever they say something. */
export const layered = (...layers: readonly Partial<Metadata>[]): Metadata =>
  Object.assign(
    {},
    noMetadata,
    ...layers.map((layer) =>
      Object.fromEntries(Object.entries(layer).filter(([, value]) => value !== null && value !== undefined)),
    ),
  )

/** One file or page as received, read into one canonical text. Its id is the SHA-256 of its bytes. */
export interface Document {
  readonly id: string
  /** the canonical text; every span of the case points into it */
  readonly text: string
  /** SHA-256 of the text's UTF-8 */
  readonly textHash: string
  /** IANA media type of the bytes, as found in them, not as the name claims */
  readonly mediaType: string
  /** length of the bytes */
  readonly size: number
  /** what the document says of itself */
  readonly metadata: Metadata
  /** the version of intake that made the text of the bytes */
  readonly intakeVersion: string
}

/**
 * One arrival of a document's bytes. Two outlets that print the same file are two receipts of one document.
 */
export interface Receipt {
  /** hash of document, path and container */
  readonly id: string
  readonly document: string
  /** relative to the folder read, with `/` */
  readonly path: string
  /** the archive or message it came in; null for a file of its own */
  readonly container: string | null
  /** the folder read, relative to the case; tells two folders' equal paths apart */
  readonly root: string
  /** what a `sources.csv` beside the file says of it */
  readonly listed: Partial<Metadata>
  /**
   * *present*: the path holds these bytes. *superseded*: it holds others now. *vanished*: it holds nothing any more.
   * The document stays in the case in any of them.
   */
  readonly state: 'present' | 'superseded' | 'vanished'
}

/** The receipt that speaks for its document in lists: present ones first, then by path. Independent of arrival order. */
export const firstReceipt = <R extends Pick<Receipt, 'state' | 'path' | 'id'>>(receipts: readonly R[]): R | null =>
  [...receipts].sort(
    (a, b) =>
      Number(b.state === 'present') - Number(a.state === 'present') ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  )[0] ?? null
