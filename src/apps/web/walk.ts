import { type RefObject, useRef } from 'react'
import { useKeys } from './keys.ts'

/**
 * Lets j and k walk through the rows of a list: every row has an element with `data-row` that can be focused, and Enter
 * follows it. Returns what the list must be given as its ref.
 */
export function useWalk<E extends HTMLElement>(): RefObject<E | null> {
  const list = useRef<E>(null)
  useKeys((key) => {
    if (key !== 'j' && key !== 'k') return false
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement))
    const next = rows[at < 0 ? 0 : at + (key === 'j' ? 1 : -1)]
    next?.focus({ preventScroll: true })
    next?.scrollIntoView({ block: 'nearest' })
    return true
  })
  return list
}
