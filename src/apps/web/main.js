// @ts-check
/** @import { View } from './state.js' */
import { getStatus } from './api.js'
import { bar } from './bar.js'
import { caseName, overview } from './overview.js'
import { reader } from './reader.js'
import { searchView } from './search.js'
import { failure, loading, noPage } from './state.js'
import { strings } from './strings.js'

/** Answers sooner than this come without a word about waiting. Milliseconds. */
const PATIENCE = 200

const main = /** @type {HTMLElement} */ (document.getElementById('main'))
const top = bar((address) => go(address))
document.getElementById('bar')?.append(...top.nodes)

/** @type {View | null} */
let current = null
/** the path and query that `current` shows */
let shown = ''
let turn = 0

/** @returns {Promise<View>} */
async function viewOfAddress() {
  const { pathname, search } = location
  if (pathname === '/') return overview()
  if (pathname === '/search') return searchView(new URLSearchParams(search).get('q')?.trim() ?? '')
  const id = /^\/documents\/(\w+)$/.exec(pathname)?.[1]
  return id ? reader(id, go) : noPage()
}

/** Shows what the address says. @param {{ scroll?: number }} [options] scroll: where the reader was, coming back */
async function show({ scroll } = {}) {
  const mine = ++turn
  const waiting = setTimeout(() => main.replaceChildren(loading()), PATIENCE)
  const view = await viewOfAddress().catch((error) => failure(error, () => show()))
  clearTimeout(waiting)
  if (mine !== turn) return
  current?.onLeave?.()
  current = view
  shown = location.pathname + location.search
  document.title = `${view.title} – ${strings.name}`
  top.setQuery(location.pathname === '/search' ? (new URLSearchParams(location.search).get('q') ?? '') : '')
  main.replaceChildren(view.node)
  main.focus({ preventScroll: true })
  scrollTo(0, scroll ?? 0)
  at(location.hash, scroll)
}

/** @param {string} hash @param {number} [scroll] */
function at(hash, scroll) {
  if (current?.onPlace) current.onPlace(hash)
  else if (hash && scroll === undefined) document.getElementById(hash.slice(1))?.scrollIntoView()
}

/** Goes to an address of this page, so that Back returns to this line. @param {string} address */
function go(address) {
  history.replaceState({ scroll: scrollY }, '')
  history.pushState(null, '', address)
  // The same address again, without a place in it, asks anew.
  if (location.pathname + location.search === shown && location.hash) at(location.hash)
  else void show()
}

history.scrollRestoration = 'manual'
addEventListener('popstate', () => {
  if (location.pathname + location.search === shown) at(location.hash)
  else void show({ scroll: history.state?.scroll })
})

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (
    !link ||
    event.defaultPrevented ||
    event.button ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return
  if (link.origin !== location.origin || link.hasAttribute('download') || link.target) return
  event.preventDefault()
  go(link.pathname + link.search + link.hash)
})

document.addEventListener('keydown', (event) => {
  if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('dialog')) return
  if (target?.closest('input, textarea, select, [contenteditable]')) {
    if (event.key === 'Escape' && target instanceof HTMLElement) target.blur()
    return
  }
  // A link or a button under the finger keeps its Enter.
  if (event.key === 'Enter' && target?.closest('a, button, summary')) return
  if (top.onKey(event.key) || current?.onKey?.(event.key)) event.preventDefault()
})

void show()
getStatus().then(
  (status) => top.setName(caseName(status.location)),
  () => {
    // The page itself says that nothing answers.
  },
)
