import { type RefObject, useRef } from 'react'
import { bring, isInSight } from '../reader/sight.ts'

/**
 * Whether somebody has had both sides on the screen, in the words that each is first told in: at once, or, where they do not fit
 * together, one after the other. Asked for a side that was not, it brings its words there and says no.
 * @param item holds the two sides
 */
export function useSighted(item: RefObject<HTMLElement | null>): () => boolean {
  const seen = useRef(new Set<Element>())
  return () => {
    const sides = [...(item.current?.querySelectorAll('.side > .claim-line:first-child > .words') ?? [])]
    for (const words of sides) if (isInSight([words], null, true)) seen.current.add(words)
    const unseen = sides.find((words) => !seen.current.has(words))
    if (unseen) bring([unseen], null, true)
    return sides.length > 0 && !unseen
  }
}
