// @ts-check
/** @import { DocumentLine } from './wire.ts' */
import { dateWords } from './date.js'
import { foreign, h } from './dom.js'
import { strings } from './strings.js'

const say = strings.document

/** @param {DocumentLine} document */
export const titleOf = (document) => document.title ?? document.path

/** @param {DocumentLine} document */
export const dated = ({ published }) =>
  published ? h('span', { class: 'date' }, dateWords(published)) : h('span', { class: 'date unsure' }, say.noDate)

/** @param {DocumentLine} document */
export const publishedBy = ({ publisher }) =>
  publisher ? foreign(publisher, 'publisher') : h('span', { class: 'publisher unsure' }, say.noPublisher)

/** A document on one line of a list. @param {DocumentLine} document @param {{ current?: true }} [options] */
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
