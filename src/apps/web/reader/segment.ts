import type { Span } from '../../../model/text.ts'
import type { ClaimView } from '../../../model/view.ts'

/** One piece of a claim's source, cue or content. `depth` counts the claims it stands in. */
export interface Mark extends Span {
  readonly claim: string
  readonly role: 'source' | 'cue' | 'content'
  readonly depth: number
}

/** A stretch of text under the same marks from end to end; outermost mark first. */
export interface Segment extends Span {
  readonly marks: readonly Mark[]
}

/**
 * How many claims each claim stands in, by `within` and `partOf`. A claim that stands in itself, which no reader should
 * propose, counts as standing at the top.
 */
export function depths(claims: readonly Pick<ClaimView, 'id' | 'within' | 'partOf'>[]): ReadonlyMap<string, number> {
  const outer = new Map(claims.map((claim) => [claim.id, claim.within ?? claim.partOf]))
  return new Map(
    claims.map(({ id }) => {
      let depth = 0
      for (let at = outer.get(id); at && outer.has(at) && depth < claims.length; at = outer.get(at)) depth++
      return [id, depth < claims.length ? depth : 0]
    }),
  )
}

/** All pieces of all claims as marks. */
export function marksOf(claims: readonly ClaimView[]): Mark[] {
  const depth = depths(claims)
  return claims.flatMap((claim) =>
    (['content', 'source', 'cue'] as const).flatMap((role) =>
      claim[role].map(({ start, end }) => ({ start, end, claim: claim.id, role, depth: depth.get(claim.id) ?? 0 })),
    ),
  )
}

/**
 * Cuts a span of the text wherever a mark begins or ends. The segments are in order, touch each other and make up the
 * whole span; an empty span has none.
 * @param marks in any order; they may nest, overlap, and reach beyond the span
 */
export function cut(span: Span, marks: readonly Mark[]): Segment[] {
  const here = marks.filter((mark) => mark.start < mark.end && mark.start < span.end && mark.end > span.start)
  const inside = here.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > span.start && at < span.end)
  const edges = [...new Set([span.start, ...inside, span.end])].sort((a, b) => a - b)
  const segments: Segment[] = []
  let start = span.start
  for (const end of edges) {
    if (end <= start) continue
    const from = start
    segments.push({
      start,
      end,
      marks: here
        .filter((mark) => mark.start <= from && mark.end >= end)
        .sort((a, b) => a.depth - b.depth || a.start - b.start || b.end - a.end),
    })
    start = end
  }
  return segments
}
