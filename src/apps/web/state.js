// @ts-check
import { Refusal } from './api.js'
import { h } from './dom.js'
import { strings } from './strings.js'

/**
 * A state of the page. `onPlace` is called once its node stands in the page, and whenever the part after `#` changes;
 * `onKey` says whether the key meant something here; `onLeave` is called when another state takes its place.
 * @typedef {{
 *   readonly title: string,
 *   readonly node: HTMLElement,
 *   readonly onPlace?: (hash: string) => void,
 *   readonly onKey?: (key: string) => boolean,
 *   readonly onLeave?: () => void,
 * }} View
 */

/**
 * A page with nothing on it but why.
 * @param {string} message
 * @param {string} advice
 * @param {...(Node | null)} ways where to go from here
 */
export const plain = (message, advice, ...ways) =>
  h(
    'section',
    { class: 'state' },
    h('h1', {}, message),
    h('p', {}, advice),
    ways.length ? h('p', { class: 'ways' }, ...ways) : null,
  )

export const loading = () => h('p', { class: 'state waiting', role: 'status' }, strings.states.loading)

export const wayHome = () => h('a', { href: '/' }, strings.states.home)

/**
 * @param {unknown} error
 * @param {() => void} retry
 * @returns {View}
 */
export function failure(error, retry) {
  const again = h('button', { onclick: retry }, strings.states.retry)
  if (error instanceof Refusal)
    return { title: error.message, node: plain(error.message, error.advice, again, wayHome()) }
  console.error(error)
  const { broken, brokenAdvice } = strings.states
  return { title: broken, node: plain(broken, brokenAdvice, again, wayHome()) }
}

/** @returns {View} */
export const noPage = () => ({
  title: strings.states.noPage,
  node: plain(strings.states.noPage, strings.states.noPageAdvice, wayHome()),
})
