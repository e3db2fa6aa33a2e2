import { useEffect, useState } from 'react'

/** What a part of a screen waits for: null until it is there. */
export type Later<T> = { readonly value: T } | { readonly error: unknown } | null

/** Asks for something after the screen is drawn, so that nothing else waits for it. Asks again when `key` changes. */
export function useLater<T>(load: () => Promise<T>, key: string): Later<T> {
  const [later, setLater] = useState<Later<T>>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked for
  useEffect(() => {
    let stale = false
    load().then(
      (value) => !stale && setLater({ value }),
      (error: unknown) => !stale && setLater({ error }),
    )
    return () => {
      stale = true
    }
  }, [key])
  return later
}
