import { type RefObject, useRef } from 'react'
import { useKeys } from './keys.ts'

/**
 * Lets j and k walk through the rows of a list: every row has an element with `data-row` that can be focused, and Enter
 * follows it. Returns what the list must be given as its ref.
 * @param rows what else the rows are known by
 */
export function useWalk<E extends HTMLElement>(rows = '[data-row]'): RefObject<E | null> {
  const list = useRef<E>(null)
  useKeys((key) => {
    if (key !== 'j' && key !== 'k') return false
    const found = [...(list.current?.querySelectorAll<HTMLElement>(rows) ?? [])]
    const at = found.findIndex((row) => row === document.activeElement || row.contains(document.activeElement))
    const next = found[at < 0 ? 0 : at + (key === 'j' ? 1 : -1)]
    next?.focus({ preventScroll: true })
    next?.scrollIntoView({ block: 'nearest' })
    return true
  })
  return list
}
