// @ts-check
import { h } from './dom.js'
import { strings } from './strings.js'

/**
 * What stands above every page: the way home, the case's name, search, the keys.
 * @param {(address: string) => void} go
 */
export function bar(go) {
  const input = h('input', {
    type: 'search',
    name: 'q',
    placeholder: strings.bar.searchHint,
    'aria-label': strings.bar.search,
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const name = h('bdi', { class: 'case-name' })
  const keys = dialog()
  const search = h(
    'form',
    {
      role: 'search',
      onsubmit: (event) => {
        event.preventDefault()
        go(`/search?${new URLSearchParams({ q: input.value })}`)
      },
    },
    input,
  )
  return {
    nodes: [
      h(
        'a',
        { href: '/', class: 'home', 'aria-label': strings.bar.home },
        h('span', { class: 'wordmark' }, strings.name),
      ),
      name,
      search,
      h('button', { class: 'quiet', onclick: () => keys.showModal() }, strings.bar.keys, ' ', h('kbd', {}, '?')),
      keys,
    ],
    /** @param {string} text */
    setName: (text) => name.replaceChildren(text),
    /** @param {string} query */
    setQuery: (query) => {
      input.value = query
    },
    /** @param {string} key */
    onKey: (key) => {
      if (key === '/') {
        input.focus()
        input.select()
        return true
      }
      if (key === '?') {
        keys.showModal()
        return true
      }
      return false
    },
  }
}

function dialog() {
  const keys = strings.keys
  const shown = h(
    'dialog',
    { class: 'keys', 'aria-label': keys.title },
    h('h2', { class: 'label' }, keys.title),
    h(
      'dl',
      {},
      ...keys.list.flatMap(([key = '', meaning]) => [
        h('dt', {}, ...key.split(' ').map((one) => h('kbd', {}, one))),
        h('dd', {}, meaning),
      ]),
    ),
    h('button', { class: 'quiet', onclick: () => shown.close() }, keys.close, ' ', h('kbd', {}, 'Esc')),
  )
  return shown
}
