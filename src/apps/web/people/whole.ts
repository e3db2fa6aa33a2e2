import type { ClaimView } from '../../../model/view.ts'

/** Claims without the propositions of larger ones that are among them, as lists count them. */
export function wholesOf(claims: readonly ClaimView[]): ClaimView[] {
  const ids = new Set(claims.map(({ id }) => id))
  return claims.filter(({ partOf }) => partOf === null || !ids.has(partOf))
}
