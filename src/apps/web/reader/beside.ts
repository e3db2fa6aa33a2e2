import { useEffect, useState } from 'react'
import type { OriginsView } from '../../../model/assess-view.ts'
import type { ClaimView } from '../../../model/view.ts'
import { getOrigins } from '../api.ts'

/** Somebody who walks on sooner is not asked for. Milliseconds. */
const PAUSE = 120

/** Who else says what a claim says, and who says otherwise; null until it is known, and where there is no claim. */
export function useBeside(claim: ClaimView | null): OriginsView | null {
  const [beside, setBeside] = useState<OriginsView | null>(null)
  useEffect(() => {
    if (!claim) return
    let stale = false
    const wait = setTimeout(() => {
      getOrigins(claim.id).then(
        (found) => !stale && setBeside(found),
        // The claim stands without it.
        () => undefined,
      )
    }, PAUSE)
    return () => {
      stale = true
      clearTimeout(wait)
    }
  }, [claim])
  return claim && beside?.claim.id === claim.id ? beside : null
}
