// @ts-check
/** @import { DocumentView } from '../../model/view.ts' */
import { dateWords } from './date.js'
import { foreign, h } from './dom.js'
import { strings } from './strings.js'

const say = strings.document

/** @param {DocumentView} document */
export const titleOf = (document) => document.title ?? document.path

/** @param {DocumentView} document */
export const dated = ({ published }) =>
  published ? h('span', { class: 'date' }, dateWords(published)) : h('span', { class: 'date unsure' }, say.noDate)

/** @param {DocumentView} document */
export const publishedBy = ({ publisher }) =>
  publisher ? foreign(publisher, 'publisher') : h('span', { class: 'publisher unsure' }, say.noPublisher)

/** A document on one line of a list. @param {DocumentView} document @param {{ current?: true }} [options] */
export const documentLine = (document, { current } = {}) =>
  h(
    'a',
    { href: `/documents/${document.id}`, class: 'document-line', 'aria-current': current && 'page' },
    dated(document),
    foreign(titleOf(document), 'title'),
    publishedBy(document),
    h(
      'span',
      { class: 'claims' },
      document.language && document.language !== 'en' ? `(${document.language}) ` : '',
      document.claims ? strings.overview.claims(document.claims) : strings.none,
    ),
  )
