import type { ClaimView, DocumentPage } from '../../../model/view.ts'
import { blocksOf, type Folded, type Standing } from './block.ts'
import { cut, depths, marksOf, type Segment } from './segment.ts'

/** A stretch of text as it is drawn; `piece` is its number among those under a mark, null for plain words. */
export interface Stretch extends Segment {
  readonly piece: number | null
}

/** A block with its words cut at every mark; furniture has a list of stretches for each of its lines. */
export type Drawn =
  | { readonly block: Standing; readonly stretches: readonly Stretch[] }
  | { readonly block: Folded; readonly lines: readonly (readonly Stretch[])[] }

/** Which pieces of the text are a claim's, by their numbers, in order. */
export interface Pieces {
  readonly all: readonly number[]
  readonly content: readonly number[]
  readonly source: readonly number[]
}

/** A document and its claims, worked out once, so that walking through them only moves the light. */
export interface Spread {
  readonly drawn: readonly Drawn[]
  /** the marked stretches by number */
  readonly segments: readonly Segment[]
  readonly byId: ReadonlyMap<string, ClaimView>
  /** claims that are no part of another, in the order of the text */
  readonly wholes: readonly ClaimView[]
  /** the whole that a part belongs to; itself for a whole */
  readonly wholeOf: (claim: ClaimView) => ClaimView
  readonly partsOf: (whole: ClaimView) => readonly ClaimView[]
  readonly piecesOf: (claim: ClaimView) => Pieces
  readonly depth: ReadonlyMap<string, number>
  /** wholes in the outlet's own voice */
  readonly own: ReadonlySet<string>
  /** claims with a speaker other than the outlet: their source and cue are drawn */
  readonly attributed: ReadonlySet<string>
  /** endnotes of the printed page, by the number of the piece that they stand after */
  readonly endnotes: ReadonlyMap<number, string>
}

const none: Pieces = { all: [], content: [], source: [] }

/** Where a claim's words begin. */
const startOf = (claim: ClaimView): number =>
  Math.min(...[...claim.content, ...claim.source, ...claim.cue].map((span) => span.start))

/** Lays out a document and its claims. */
export function spreadOf(page: DocumentPage): Spread {
  const claims = page.claimViews
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const wholeOf = (claim: ClaimView): ClaimView => (claim.partOf && byId.get(claim.partOf)) || claim
  const wholes = claims.filter((claim) => wholeOf(claim) === claim).sort((a, b) => startOf(a) - startOf(b))
  const parts = Map.groupBy(
    claims.filter((claim) => wholeOf(claim) !== claim),
    (claim) => claim.partOf ?? '',
  )

  const marks = marksOf(claims)
  const segments: Segment[] = []
  const stretches = (span: { start: number; end: number }): Stretch[] =>
    cut(span, marks).map((segment) => ({ ...segment, piece: segment.marks.length ? segments.push(segment) - 1 : null }))
  const drawn = blocksOf(page.text, page.passages).map(
    (block): Drawn =>
      block.kind === 'furniture'
        ? { block, lines: block.lines.map(stretches) }
        : { block, stretches: stretches(block) },
  )

  const pieces = new Map<string, { all: number[]; content: number[]; source: number[] }>()
  for (const [number, { marks }] of segments.entries())
    for (const { claim, role } of marks) {
      const own = pieces.get(claim) ?? { all: [], content: [], source: [] }
      if (own.all.at(-1) !== number) own.all.push(number)
      if (role !== 'cue') own[role].push(number)
      pieces.set(claim, own)
    }
  const piecesOf = (claim: ClaimView): Pieces => pieces.get(claim.id) ?? none

  const own = new Set(wholes.filter((claim) => claim.speakerKind === 'outlet').map((claim) => claim.id))
  const endnotes = new Map<number, string>()
  for (const [index, claim] of wholes.filter((claim) => !own.has(claim.id)).entries()) {
    const last = piecesOf(claim).content.at(-1)
    if (last !== undefined) endnotes.set(last, [endnotes.get(last), index + 1].filter(Boolean).join(', '))
  }
  return {
    drawn,
    segments,
    byId,
    wholes,
    wholeOf,
    partsOf: (whole) => parts.get(whole.id) ?? [],
    piecesOf,
    depth: depths(claims),
    own,
    attributed: new Set(claims.filter((claim) => claim.speakerKind !== 'outlet').map((claim) => claim.id)),
    endnotes,
  }
}
