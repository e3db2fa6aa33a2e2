import type { Telling } from '../model/assess.ts'

/** Who puts a claim forward, as far as two claims of one voice can be told: null where nobody knows. */
export function voiceOf({ claim, document }: Telling): string | null {
  if (claim.speakerKind === 'outlet') return document.publisher ?? document.id
  return claim.speaker
}

/** Claims by their ids, for asking which stands in which. */
export type ClaimTree = ReadonlyMap<string, Telling>

/** Whether one claim is the other, or stands in it, or is a part of it, at whatever depth. */
export const areOneSaying = (a: Telling, b: Telling, claims: ClaimTree): boolean =>
  a.claim.id === b.claim.id || isIn(a, b, claims) || isIn(b, a, claims)

function isIn(inner: Telling, outer: Telling, claims: ClaimTree): boolean {
  if (inner.claim.document !== outer.claim.document) return false
  const asked = [inner.claim.within, inner.claim.partOf]
  const seen = new Set<string>()
  for (const id of asked) {
    if (id === null || seen.has(id)) continue
    if (id === outer.claim.id) return true
    seen.add(id)
    const claim = claims.get(id)?.claim
    if (claim) asked.push(claim.within, claim.partOf)
  }
  return false
}
