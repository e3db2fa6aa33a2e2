// @ts-check
/** @import { View } from './state.js' */
/** @import { DocumentView, DocumentPage } from '../../model/view.ts' */
import { getDocument, getDocuments } from './api.js'
import { dated, documentLine, publishedBy, titleOf } from './document-line.js'
import { foreign, h, joined } from './dom.js'
import { marksOf } from './segment.js'
import { sheet } from './sheet.js'
import { strings } from './strings.js'
import { drawText } from './text.js'

const say = strings.document

/**
 * A document with its claims in the margin.
 * @param {string} id
 * @param {(address: string) => void} go
 * @returns {Promise<View>}
 */
export async function reader(id, go) {
  const [page, documents] = await Promise.all([getDocument(id), getDocuments()])
  const attributed = new Set(page.claimViews.filter((claim) => claim.speakerKind !== 'outlet').map((claim) => claim.id))
  const drawn = drawText(page, marksOf(page.claimViews), attributed)
  const unread = page.problems.some(({ code }) => code === 'unread-language' || code === 'no-text')
  const spread = sheet(page.claimViews, drawn, unread ? say.notRead : say.noClaims)

  const titled = page.passages.some((passage) => passage.kind === 'title')
  spread.text.prepend(...head(page), ...(titled ? [] : [h('h1', { class: 'title' }, foreign(titleOf(page)))]))
  spread.text.lang = /^[a-z]{2,3}$/.test(page.language ?? '') ? (page.language ?? '') : ''
  spread.text.append(foot(page))

  const at = documents.findIndex((document) => document.id === page.id)
  /** @param {number} step */
  const turn = (step) => {
    const document = documents[at + step]
    if (document) go(`/documents/${document.id}`)
    return true
  }
  const list = nav(documents, page.id)
  return {
    title: titleOf(page),
    node: h('div', { class: 'reader' }, list, spread.node),
    onPlace: (hash) => {
      // Not scrollIntoView, which would move the page as well.
      const current = list.querySelector('[aria-current]')
      if (current instanceof HTMLElement && current.offsetTop > list.clientHeight - 80)
        list.scrollTop = current.offsetTop - list.clientHeight / 2
      spread.onPlace(hash)
    },
    onLeave: spread.onLeave,
    onKey: (key) => (key === 'J' ? turn(1) : key === 'K' ? turn(-1) : spread.onKey(key)),
  }
}

/** @param {readonly DocumentView[]} documents @param {string} id */
const nav = (documents, id) =>
  h(
    'nav',
    { 'aria-label': say.nav },
    h('h2', { class: 'label' }, say.nav),
    h(
      'ul',
      {},
      ...documents.map((document) => h('li', {}, documentLine(document, document.id === id ? { current: true } : {}))),
    ),
  )

/** Who published it and when, and what is the matter with it. @param {DocumentPage} page */
const head = (page) => [
  h(
    'p',
    { class: 'imprint' },
    ...joined([publishedBy(page), dated(page), ...(page.author ? [foreign(page.author)] : [])], strings.dot),
  ),
  ...page.problems
    .filter(({ code }) => code !== 'no-publisher' && code !== 'no-date' && code !== 'unresolved-speaker')
    .map(({ message, advice }) => h('p', { class: 'doubt' }, h('span', { class: 'unsure' }, message), ` ${advice}`)),
]

/** Where it comes from. @param {DocumentPage} page */
const foot = (page) =>
  h(
    'footer',
    { class: 'provenance' },
    h(
      'p',
      {},
      foreign(page.path),
      h(
        'span',
        { class: 'original' },
        strings.dot,
        h('a', { href: `/api/documents/${page.id}/original`, download: true }, say.original(strings.bytes(page.size))),
      ),
    ),
    page.url ? h('p', {}, foreign(page.url)) : null,
    ...page.receipts
      .filter((receipt) => receipt.path !== page.path)
      .map((receipt) => h('p', {}, foreign(say.alsoAt(receipt.path)))),
  )
