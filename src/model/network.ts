import type { OriginView } from './assess-view.ts'
import type { EntityKind } from './entity.ts'
import type { ClaimView } from './view.ts'

/** A person or an organisation, as one who is tied to others. */
export interface NetworkNode {
  /** case-wide */
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** how many documents speak of it */
  readonly documents: number
}

/**
 * That claims tie two: each speaks of both, or is made by the one and speaks of the other. It says that somebody named them
 * together, and nothing of how they stand to each other.
 */
export interface Tie {
  /** case-wide ids, the smaller first */
  readonly a: string
  readonly b: string
  /** how many claims do so; propositions of larger ones and rejected ones are not counted */
  readonly claims: number
}

/** Who is tied to whom: those whom most documents speak of, or one with those tied to it. */
export interface NetworkView {
  /** those of most documents first */
  readonly nodes: readonly NetworkNode[]
  /** those with most claims first */
  readonly ties: readonly Tie[]
  /** what a drawing would not hold any more: people and organisations with a tie to one of these, and ties between these */
  readonly left: { readonly nodes: number; readonly ties: number }
}

/** Two who are tied, with the claims that tie them. */
export interface TieView {
  readonly a: NetworkNode
  readonly b: NetworkNode
  /** by date of publication, then place in the text; the first of them where there are many */
  readonly claims: readonly ClaimView[]
  /** how many there are */
  readonly total: number
  /** at most so many origins stand behind `claims` */
  readonly origins: readonly OriginView[]
}

/** How two are connected. */
export interface WaysView {
  readonly a: NetworkNode
  readonly b: NetworkNode
  /** each from `a` to `b`, the shortest first, of equal ones that whose weakest step has most claims */
  readonly ways: readonly { readonly steps: readonly TieView[] }[]
  /** whether all ties were followed; false: those of somebody with very many only in part */
  readonly isWhole: boolean
}
