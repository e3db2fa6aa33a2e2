import type { Claim } from '../model/claim.ts'
import type { Entity } from '../model/entity.ts'

/**
 * The same claims, about whom they mean as well as whom they name: who does what a clause tells and to whom it is done, by "he" and
 * "our hero" too, and in a whole quotation what its parts speak of.
 */
export function withSpokenOf(claims: readonly Claim[], entities: readonly Entity[]): Claim[] {
  const known = new Set(entities.flatMap(({ id, kind }) => (kind === 'Person' || kind === 'Organization' ? [id] : [])))
  const meant = claims.map(({ gist }) =>
    gist.clauses.flatMap(({ roles }) =>
      roles.flatMap(({ as, entity }) =>
        entity !== null && (as === 'agent' || as === 'object') && known.has(entity) ? [entity] : [],
      ),
    ),
  )
  const inParts = new Map<string, string[]>()
  for (const [at, { partOf }] of claims.entries())
    if (partOf !== null) inParts.set(partOf, [...(inParts.get(partOf) ?? []), ...meant[at]!])
  return claims.map((claim, at) => {
    const more = [...meant[at]!, ...(inParts.get(claim.id) ?? [])]
    return more.length ? { ...claim, about: [...new Set([...claim.about, ...more])] } : claim
  })
}
