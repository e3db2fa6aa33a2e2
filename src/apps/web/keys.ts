import { useEffect, useRef } from 'react'

/** Says whether the key meant something here; if not, whoever is asked next may take it. */
export type OnKey = (key: string, event: KeyboardEvent) => boolean

const stack: { readonly current: OnKey }[] = []

/** Hears keys while it is drawn: the one drawn last is asked first. */
export function useKeys(onKey: OnKey): void {
  const ref = useRef(onKey)
  useEffect(() => {
    ref.current = onKey
  })
  useEffect(() => {
    stack.push(ref)
    return () => {
      stack.splice(stack.indexOf(ref), 1)
    }
  }, [])
}

const writing = 'input, textarea, select, [contenteditable]'

/** Hears the keyboard: single letters mean something wherever nobody is writing. */
export function listen(): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : null
    const summons = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k'
    if (!summons) {
      if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return
      if (target?.closest('dialog')) return
      if (target?.closest(writing)) {
        if (event.key === 'Escape' && target instanceof HTMLElement) target.blur()
        return
      }
      // A link or a button under the finger keeps its Enter.
      if (event.key === 'Enter' && target?.closest('a, button, summary')) return
    }
    const key = summons ? 'summon' : event.key
    if ([...stack].reverse().some((ref) => ref.current(key, event))) event.preventDefault()
  })
}
