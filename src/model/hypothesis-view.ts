import type { Cell, Hypothesis, Item, Mark } from './hypothesis.ts'
import type { ClaimRating, Credibility } from './rating.ts'
import type { ClaimView } from './view.ts'

/** What one cell adds to the inconsistency of its hypothesis. */
export interface Addend {
  /** item id */
  readonly item: string
  readonly mark: Mark
  /** of the mark: 1 for I, 2 for II */
  readonly value: number
  /** 1 in the sum without weights */
  readonly weight: number
  /** value times weight */
  readonly product: number
  /** the item of the same origin that counts in its stead; null: it counts */
  readonly echoOf: string | null
}

/** A total, and what it is made of: the products of those addends that are no echoes. */
export interface Sum {
  readonly total: number
  readonly addends: readonly Addend[]
  /** 1 for the least inconsistent; equal totals share a rank */
  readonly rank: number
}

export interface Score {
  /** id */
  readonly hypothesis: string
  readonly plain: Sum
  readonly weighted: Sum
  /** items not judged against it: it may look better than it is */
  readonly unjudged: readonly string[]
}

/** How well an item tells hypotheses apart. */
export interface Diagnosticity {
  readonly item: string
  /** steps between two hypotheses, on average; 0: it fits all alike and tells nothing; null: judged against fewer than two */
  readonly value: number | null
  /** that many steps over that many pairs of hypotheses */
  readonly steps: number
  readonly pairs: number
}

/** Hypotheses from the least inconsistent on; those of one total stand together. */
export type Order = readonly (readonly string[])[]

/** Something small that, were it otherwise, would change the order. null: the order by that sum stays. */
export interface Swing {
  readonly change:
    | { readonly kind: 'item'; readonly item: string }
    | { readonly kind: 'origin'; readonly origin: string; readonly items: readonly string[] }
    | {
        readonly kind: 'cell'
        readonly item: string
        readonly hypothesis: string
        readonly from: Mark
        readonly to: Mark
      }
  readonly plain: Order | null
  readonly weighted: Order | null
}

/** All that is worked out from a matrix. */
export interface MatrixAnalysis {
  /** in the order of the matrix */
  readonly scores: readonly Score[]
  readonly order: { readonly plain: Order; readonly weighted: Order }
  /** the most diagnostic first, those not to be told last */
  readonly diagnosticity: readonly Diagnosticity[]
  readonly swings: readonly Swing[]
  /** what each item weighs, by credibility and relevance */
  readonly weights: readonly { readonly item: string; readonly credibility: number; readonly relevance: number }[]
}

/** A matrix of the case as lists show it. */
export interface MatrixLine {
  readonly id: string
  readonly question: string
  readonly hypotheses: readonly Hypothesis[]
  readonly items: number
  /** cells judged, of all that there are */
  readonly judged: number
  readonly cells: number
  /** who changed it last, and when: ISO 8601, UTC */
  readonly by: string
  readonly at: string
}

/** An item with the claim that it stands on. */
export interface ItemView extends Item {
  /** null where it stands on none, or where its words are not to be found */
  readonly claimView: ClaimView | null
  /** its words are gone, or no claim puts them forward any more */
  readonly orphaned: boolean
  /** the credibility that counts: its own, else that of the claim's rating */
  readonly judged: Credibility | null
  readonly rating: ClaimRating | null
  /**
   * the origin that it shares with other items as the case tells, where nobody gave it one: they say one thing, and on one word; null:
   * none is known
   */
  readonly foundOrigin: string | null
}

/** A matrix of the case, with its claims and its sums. */
export interface MatrixView extends Omit<MatrixLine, 'items' | 'cells'> {
  readonly items: readonly ItemView[]
  readonly cells: readonly Cell[]
  readonly analysis: MatrixAnalysis
  /** items that may be echoes of each other and are not marked so, with what they share */
  readonly likelyEchoes: readonly { readonly items: readonly string[]; readonly share: string }[]
}

/** What an import did, and the lines that could not be used. */
export interface MatrixImport {
  readonly matrix: MatrixView
  readonly problems: readonly GridProblem[]
}

/** Something wrong in a table. */
export interface GridProblem {
  /** from 1 */
  readonly line: number
  readonly message: string
}
