// @ts-check
/** @import { View } from './state.js' */
/** @import { SearchView } from '../../model/view.ts' */
import { search } from './api.js'
import { foreign, h } from './dom.js'
import { foundIn } from './found.js'
import { strings } from './strings.js'

const say = strings.search

/** How many passages one page of results holds. */
const LIMIT = 200

/** @param {string} query @returns {Promise<View>} */
export async function searchView(query) {
  const title = say.title(query)
  if (!query)
    return { title, node: h('div', { class: 'search' }, h('h1', {}, title), h('p', { class: 'advice' }, say.prompt)) }
  const hits = await search(query, LIMIT)
  const quoted = strings.quoted(query.replace(/^"|"$/g, ''))
  const heading = !hits.length
    ? say.none(quoted)
    : hits.length < LIMIT
      ? say.count(hits.length, quoted)
      : say.atLeast(LIMIT, quoted)
  /** @type {Map<string, SearchView[]>} */
  const byDocument = new Map()
  for (const hit of hits) byDocument.set(hit.document, [...(byDocument.get(hit.document) ?? []), hit])
  return {
    title,
    node: h(
      'div',
      { class: 'search' },
      h('h1', {}, heading),
      hits.length ? null : h('p', { class: 'advice' }, say.noneAdvice),
      ...[...byDocument.values()].map((found) => results(found, query)),
    ),
  }
}

/** The passages found in one document. @param {SearchView[]} hits @param {string} query */
const results = (hits, query) =>
  h(
    'section',
    {},
    h('h2', {}, foreign(hits[0]?.documentTitle ?? ''), ' ', h('span', { class: 'path' }, foreign(hits[0]?.path ?? ''))),
    h(
      'ul',
      {},
      ...hits.map((hit) =>
        h(
          'li',
          {},
          h(
            'a',
            { href: `/documents/${hit.document}#text-${hit.start}-${hit.end}`, dir: 'auto' },
            ...marked(hit.words, query),
          ),
        ),
      ),
    ),
  )

/** @param {string} words @param {string} query */
function marked(words, query) {
  /** @type {(Node | string)[]} */
  const pieces = []
  let at = 0
  for (const { start, end } of foundIn(words, query)) {
    pieces.push(words.slice(at, start), h('mark', {}, words.slice(start, end)))
    at = end
  }
  return [...pieces, words.slice(at)]
}
