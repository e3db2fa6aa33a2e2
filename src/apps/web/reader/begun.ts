import { useEffect, useRef } from 'react'
import { type Address, note, parameter, useAddress } from '../address.ts'
import { type Action, isAction } from './actions.tsx'

/**
 * Goes on with what was begun with a claim elsewhere, in a list say, and stands in the address as `do`: once, when the claim of
 * the address is in focus. Then the address names the claim alone.
 * @param focused the id of the claim in focus
 */
export function useBegun(focused: string | null, begin: (action: Action) => void): void {
  const address = useAddress()
  const begun = useRef<Address>(null)
  const action = parameter(address, 'do')
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every address
  useEffect(() => {
    if (action === null || focused === null || begun.current === address) return
    if (!address.hash.startsWith('#claim-') || !focused.startsWith(address.hash.slice('#claim-'.length))) return
    begun.current = address
    note(address.path + address.hash)
    if (isAction(action)) begin(action)
  }, [address, focused])
}
