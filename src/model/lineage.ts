import type { Passage } from './document.ts'
import type { Quotation } from './reading.ts'
import type { Span } from './text.ts'

/**
 * How a document hangs on another. *copies*: prints its words as its own. *quotes*: prints them as another's. *cites*: names
 * it. *comments*: is written about it.
 */
export const lineageWays = ['copies', 'quotes', 'cites', 'comments'] as const
export type LineageWay = (typeof lineageWays)[number]

/** What is asked of a document to tell where its words come from. */
export interface LineageDocument {
  readonly id: string
  readonly text: string
  readonly passages: readonly Passage[]
  readonly title: string | null
  readonly publisher: string | null
  /** as the byline has it; several are parted by commas or "and" */
  readonly author: string | null
  /** EDTF */
  readonly published: string | null
  readonly url?: string | null
  /** as the reader found them; where it was not asked, pairs of marks within a passage are taken */
  readonly quotations?: readonly Quotation[]
}

/** One thing that speaks for a lineage; `detail` is a sentence for people. */
export interface LineageReason {
  readonly feature:
    | 'same words'
    | 'quoted words'
    | 'date'
    | 'date unknown'
    | 'credit'
    | 'agency'
    | 'title'
    | 'publication'
    | 'author'
    | 'address'
    | 'vague'
  readonly detail: string
}

/** That a document comes from another, or tells of it, at a place of its text. */
export interface Lineage extends Span {
  readonly document: string
  /** the document it hangs on; null where that is not in the case, or cannot be told from its namesakes */
  readonly on: string | null
  readonly how: LineageWay
  /** where `on` is null: the title, publication or agency as the text names it; null where it names none */
  readonly named: string | null
  readonly reasons: readonly LineageReason[]
}
