// @ts-check
/** @import { Span } from '../../model/text.ts' */
/** @import { DocumentPage } from '../../model/view.ts' */
/** @import { Mark } from './segment.js' */
import { blocksOf } from './block.js'
import { h } from './dom.js'
import { cut } from './segment.js'
import { strings } from './strings.js'

/** @type {Record<string, 'h1' | 'h2'>} */
const tags = { title: 'h1', heading: 'h2' }

/**
 * The document as its author laid it out, every stretch under a mark an element of its own.
 * @param {DocumentPage} page
 * @param {readonly Mark[]} marks those of claims in the outlet's own voice included: they light up, but are not drawn
 * @param {ReadonlySet<string>} attributed ids of the claims whose source and cue are drawn
 */
export function drawText(page, marks, attributed) {
  /** @type {Map<HTMLElement, Mark[]>} */
  const marksAt = new Map()
  /** @type {{ span: Span, element: HTMLElement }[]} */
  const places = []

  /** @param {Span} span */
  const pieces = (span) =>
    cut(span, marks).map(({ start, end, marks }) => {
      const words = page.text.slice(start, end)
      if (!marks.length) return words
      const roles = new Set(marks.filter((mark) => attributed.has(mark.claim)).map((mark) => mark.role))
      const element = h('span', { class: ['piece', ...roles].join(' ') }, words)
      marksAt.set(element, marks)
      return element
    })

  const blocks = blocksOf(page.text, page.passages).map((block) => {
    if (block.kind === 'furniture') {
      const folded = h(
        'details',
        { class: 'furniture' },
        h('summary', {}, strings.document.furniture(block.lines.length)),
        ...block.lines.map((line) => {
          const element = h('p', { dir: 'auto' }, ...pieces(line))
          places.push({ span: line, element })
          return element
        }),
      )
      return folded
    }
    const element = h(tags[block.kind] ?? 'p', { class: block.kind, dir: 'auto' }, ...pieces(block))
    places.push({ span: block, element })
    return element
  })
  return { blocks, marksAt, places }
}

/**
 * Where each claim's words stand, in the order of the text: all of them, those of its content, and those of its source.
 * @param {ReadonlyMap<HTMLElement, readonly Mark[]>} marksAt
 */
export function piecesOf(marksAt) {
  /** @type {Map<string, HTMLElement[]>} */
  const pieces = new Map()
  /** @type {Map<string, HTMLElement[]>} */
  const contents = new Map()
  /** @type {Map<string, HTMLElement[]>} */
  const sources = new Map()
  /** @param {Map<string, HTMLElement[]>} all @param {string} claim @param {HTMLElement} element */
  const add = (all, claim, element) => {
    const own = all.get(claim) ?? []
    if (own.at(-1) !== element) own.push(element)
    all.set(claim, own)
  }
  for (const [element, marks] of marksAt)
    for (const { claim, role } of marks) {
      add(pieces, claim, element)
      if (role === 'content') add(contents, claim, element)
      if (role === 'source') add(sources, claim, element)
    }
  return { pieces, contents, sources }
}
