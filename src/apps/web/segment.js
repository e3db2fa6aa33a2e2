// @ts-check
/** @import { Span } from '../../model/text.ts' */
/** @import { ClaimView } from '../../model/view.ts' */

/**
 * One piece of a claim's source, cue or content. `depth` counts the claims it stands in.
 * @typedef {Span & { claim: string, role: 'source' | 'cue' | 'content', depth: number }} Mark
 *
 * A stretch of text under the same marks from end to end; outermost mark first.
 * @typedef {Span & { marks: Mark[] }} Segment
 */

/**
 * How many claims each claim stands in, by `within` and `partOf`. A claim that stands in itself, which no reader should
 * propose, counts as standing at the top.
 * @param {readonly Pick<ClaimView, 'id' | 'within' | 'partOf'>[]} claims
 * @returns {Map<string, number>}
 */
export function depths(claims) {
  const outer = new Map(claims.map((claim) => [claim.id, claim.within ?? claim.partOf]))
  return new Map(
    claims.map(({ id }) => {
      let depth = 0
      for (let at = outer.get(id); at && outer.has(at) && depth < claims.length; at = outer.get(at)) depth++
      return [id, depth < claims.length ? depth : 0]
    }),
  )
}

/**
 * All pieces of all claims as marks.
 * @param {readonly ClaimView[]} claims
 * @returns {Mark[]}
 */
export function marksOf(claims) {
  const depth = depths(claims)
  return claims.flatMap((claim) =>
    /** @type {const} */ (['content', 'source', 'cue']).flatMap((role) =>
      claim[role].map(({ start, end }) => ({ start, end, claim: claim.id, role, depth: depth.get(claim.id) ?? 0 })),
    ),
  )
}

/**
 * Cuts a span of the text wherever a mark begins or ends. The segments are in order, touch each other and make up the
 * whole span; an empty span has none.
 * @param {Span} span
 * @param {readonly Mark[]} marks in any order; they may nest, overlap, and reach beyond the span
 * @returns {Segment[]}
 */
export function cut(span, marks) {
  const here = marks.filter((mark) => mark.start < mark.end && mark.start < span.end && mark.end > span.start)
  const inside = here.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > span.start && at < span.end)
  const edges = [...new Set([span.start, ...inside, span.end])].sort((a, b) => a - b)
  /** @type {Segment[]} */
  const segments = []
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
