import { useSyncExternalStore } from 'react'

/** What the address bar says, and how it came to say so. */
export interface Address {
  readonly path: string
  readonly query: string
  readonly hash: string
  /** where the reader was before, when coming back; null on the way forward */
  readonly scroll: number | null
  /** rises when the same address is asked again */
  readonly again: number
}

const now = (scroll: number | null, again: number): Address => ({
  path: location.pathname,
  query: location.search,
  hash: location.hash,
  scroll,
  again,
})

let current = now(null, 0)
const listeners = new Set<() => void>()

function announce(scroll: number | null, again = current.again): void {
  current = now(scroll, again)
  for (const listener of listeners) listener()
}

history.scrollRestoration = 'manual'
addEventListener('popstate', () => announce(typeof history.state?.scroll === 'number' ? history.state.scroll : 0))

/** Goes to an address of this page, so that Back returns to this line. */
export function go(address: string): void {
  history.replaceState({ scroll: scrollY }, '')
  const before = current.path + current.query
  history.pushState(null, '', address)
  const isSame = location.pathname + location.search === before && !location.hash
  announce(null, current.again + (isSame ? 1 : 0))
}

/** Makes the address say what the page shows already; nothing is asked and nothing moves. */
export const note = (address: string): void => history.replaceState(history.state, '', address)

function changed(query: URLSearchParams): void {
  const search = query.toString()
  history.replaceState({ scroll: scrollY }, '')
  history.pushState(null, '', location.pathname + (search ? `?${search}` : ''))
  announce(scrollY)
}

/** Puts another choice into the address: a form that is open, say. Nothing moves, and Back undoes it. */
export function choose(parameters: Readonly<Record<string, string | null>>): void {
  const query = new URLSearchParams(location.search)
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === '') query.delete(name)
    else query.set(name, value)
  }
  changed(query)
}

/** The same for a choice of several values. */
export function chooseAll(name: string, values: readonly string[]): void {
  const query = new URLSearchParams(location.search)
  query.delete(name)
  for (const value of values) query.append(name, value)
  changed(query)
}

/** The address, drawn anew whenever it changes. */
export const useAddress = (): Address =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )

/** A parameter of the address, or null. */
export const parameter = (address: Address, name: string): string | null => new URLSearchParams(address.query).get(name)

/** Follows links of the page within the page. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.defaultPrevented || event.button) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    if (link.origin !== location.origin || link.hasAttribute('download') || link.target) return
    event.preventDefault()
    go(link.pathname + link.search + link.hash)
  })
}
