import type { Comparison } from './name/compare.ts'
import type { Span } from './text.ts'

export const entityKinds = ['Person', 'Organization', 'Place', 'Document', 'Unnamed'] as const
/** *Document*: a publication or paper that is quoted. *Unnamed*: "two officials"; never merged with another's. */
export type EntityKind = (typeof entityKinds)[number]

/** A name, a description or a pronoun in a text. */
export interface Mention extends Span {
  readonly form: 'name' | 'nominal' | 'pronoun'
}

/**
 * Who or what the mentions of one document refer to. Those of several documents that are one in the case bear the smallest id
 * among them there.
 */
export interface Entity {
  /** hash of the document and of the first mention */
  readonly id: string
  readonly document: string
  readonly kind: EntityKind
  /** the fullest name used of it, as written */
  readonly name: string
  /** other names used of it, as written, sorted */
  readonly aliases: readonly string[]
  /** equal keys and kinds are the same entity within a document; an unnamed source's key is its own id */
  readonly key: string
  readonly mentions: readonly Mention[]
}

/** An entity of one document, and the id that it bears in the case: the smallest among those that are one with it. */
export interface CaseEntity extends Entity {
  readonly canonical: string
}

/** Why an entity of a document is joined with another, by the other's id. */
export type JoinReason =
  /**
   * *name*: their names are one name. *bearer*: only one whom the case names in full can be meant. *custom*: of several whom
   * it names in full, only the one goes by that surname in its documents.
   */
  | { readonly by: 'name' | 'bearer' | 'custom'; readonly other: string; readonly comparison: Comparison }
  /** somebody said so */
  | { readonly by: 'decision'; readonly other: string }
