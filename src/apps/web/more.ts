import { useEffect, useState } from 'react'

/**
 * The beginning of a list, and more of it each time somebody asks. Where the beginning is fetched anew, as after a decision, so is as
 * much as was shown: nothing goes from under the reader's eyes.
 * @param step how many the beginning has, and how many come each time
 * @returns what there is to show, and what fetches more
 */
export function useMore<Shown>(
  first: Shown,
  step: number,
  fetch: (most: number) => Promise<Shown>,
): readonly [Shown, () => void] {
  const [most, setMost] = useState(step)
  const [longer, setLonger] = useState<Shown | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is fetched is more of the first
  useEffect(() => {
    if (most === step) return
    let stale = false
    fetch(most).then(
      (found) => !stale && setLonger(found),
      () => undefined,
    )
    return () => {
      stale = true
    }
  }, [first, most])
  return [longer ?? first, () => setMost(most + step)]
}
