import { useEffect, useState } from 'react'
import type { ClaimView } from '../../../model/view.ts'
import { type ClaimsAnswer, type ClaimsAsked, getClaims } from '../api.ts'

/** How many come at once. */
export const PAGE = 1000
/** How many a table holds; a case with more is to be asked for less of it. */
export const MOST = 20_000

export interface AllClaims {
  readonly claims: readonly ClaimView[]
  /** whether more are on their way */
  readonly isLoading: boolean
  /** whether there are more than a table holds, or some could not be fetched */
  readonly isCut: boolean
}

/** The first claims, then the rest as they come. */
export function useAllClaims(asked: ClaimsAsked, first: ClaimsAnswer): AllClaims {
  const [all, setAll] = useState<AllClaims>({ claims: first.claims, isLoading: first.next !== null, isCut: false })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for comes with the first answer
  useEffect(() => {
    let stale = false
    const load = async (): Promise<void> => {
      let { claims, next } = first
      setAll({ claims, isLoading: next !== null, isCut: false })
      while (next !== null && claims.length < MOST) {
        const more: ClaimsAnswer = await getClaims(asked, next, PAGE)
        if (stale) return
        claims = [...claims, ...more.claims]
        next = more.next
        setAll({ claims, isLoading: next !== null && claims.length < MOST, isCut: next !== null })
      }
    }
    load().catch(() => !stale && setAll((before) => ({ ...before, isLoading: false, isCut: true })))
    return () => {
      stale = true
    }
  }, [first])
  return all
}
