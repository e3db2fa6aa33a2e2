import type { Claim } from '../model/claim.ts'
import type { ClaimTarget } from '../model/claim-target.ts'
import { anchor, describer } from '../model/selector.ts'
import { hull, overlap, type Span } from '../model/text.ts'

/** Names a claim by its words. */
export function claimTargetOf(text: string, { document, content, cue }: Claim): ClaimTarget {
  const describe = describer(text)
  const [words, attributing] = [hull(content), hull(cue)]
  return {
    document,
    selector: describe(words ?? { start: 0, end: 0 }),
    cue: attributing && describe(attributing),
  }
}

/**
 * How much of the words of a decision and of a claim must be common to both. A person has judged words: where a new reading makes a
 * claim of more than twice as many, or of less than half of them, it is not what was judged, and the decision is orphaned rather than
 * stretched.
 */
const COMMON = 0.5

/**
 * The claim that a target's words are now: the one that has most words in common with it, as a part of all words of either; of
 * equals the one whose cue stands where the target's does, then the smallest id. null where there is none that is near enough.
 */
export function claimAt(text: string, claims: readonly Claim[], target: ClaimTarget): Claim | null {
  const place = anchor(text, target.selector)
  if (!place) return null
  const cue = target.cue && anchor(text, target.cue)
  let best: { readonly claim: Claim; readonly fit: number; readonly cue: number } | null = null
  for (const claim of claims) {
    const found = { claim, fit: common(hull(claim.content), place), cue: common(hull(claim.cue), cue) }
    if (found.fit < COMMON) continue
    const order = best ? found.fit - best.fit || found.cue - best.cue : 1
    if (order > 0 || (order === 0 && claim.id < best!.claim.id)) best = found
  }
  return best?.claim ?? null
}

/** The part of two spans' words that they share, from 0 to 1; 1 of two that are not there. */
function common(a: Span | null, b: Span | null): number {
  if (!a || !b) return a === b ? 1 : 0
  const shared = overlap(a, b)
  return shared / (a.end - a.start + b.end - b.start - shared)
}
