import { Unreadable } from './unreadable.ts'

/** The little of the DOM that is read here. `nodeType` 1 is an element, 3 a text, 4 CDATA. */
export interface HtmlNode {
  readonly nodeType: number
  readonly localName: string
  readonly parentNode: HtmlNode | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
  /** of an element */
  getAttribute(name: string): string | null
  /** of a text */
  readonly data: string
}

/**
 * Browsers stop nesting at 512. Pages with unclosed tags in every row of a table come to more in a parser without that
 * stop, but two thousand is no page; and what a parser does with each level costs time that grows with the square.
 */
const DEEPEST = 2000

/**
 * A long news page has 5,000 tags, the longest pages of Wikipedia 100,000. Each becomes a node of half a kilobyte or
 * more, and so does each attribute and each piece of text between entities: this many stay in 500 MB.
 */
const MOST_NODES = 300_000

/** Elements without content, and those whose end tag may be left out, so that they do not nest in each other. */
const flat = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt html head body'
  ).split(' '),
)

/** Elements whose content is not markup. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'iframe'])

/**
 * Refuses markup that would take a parser more time or memory than a document is worth, before it is parsed. One pass
 * over the source, with a stack of open elements as the parser will have it. `xml` has no elements that nest otherwise.
 */
export function checkMarkup(source: string, language: 'html' | 'xml' = 'html'): void {
  const opening = /<(?:!--|(\/?)([a-z][^\s/>]*))?|&/giu
  const open: string[] = []
  const counts = new Map<string, number>()
  let nodes = 0
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    if (++nodes > MOST_NODES)
      throw new Unreadable(
        'too-large',
        `It has more than ${MOST_NODES.toLocaleString('en')} tags and entities.`,
        'Save its text in a simpler form and read that.',
      )
    if (match[0] === '&' || match[0] === '<') continue
    if (match[0] === '<!--') {
      opening.lastIndex = after(source, '-->', opening.lastIndex)
      continue
    }
    const name = match[2]!.toLowerCase()
    const end = after(source, '>', opening.lastIndex)
    nodes += attributes(source, opening.lastIndex, end)
    opening.lastIndex = end
    if (match[1]) {
      if (!counts.get(name)) continue
      for (let closed = open.pop(); closed !== undefined; closed = open.pop()) {
        counts.set(closed, counts.get(closed)! - 1)
        if (closed === name) break
      }
    } else if (language === 'html' && raw.has(name)) {
      const close = new RegExp(`</${name}`, 'giu')
      close.lastIndex = end
      opening.lastIndex = close.exec(source)?.index ?? source.length
    } else if ((language === 'xml' || !flat.has(name)) && source[end - 2] !== '/') {
      open.push(name)
      counts.set(name, (counts.get(name) ?? 0) + 1)
      if (open.length > DEEPEST)
        throw new Unreadable('broken', `Its elements are nested more than ${DEEPEST.toLocaleString('en')} deep.`)
    }
  }
}

const after = (source: string, mark: string, from: number): number => {
  const found = source.indexOf(mark, from)
  return found < 0 ? source.length : found + mark.length
}

/** About as many as there are gaps between them. */
function attributes(source: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (source.charCodeAt(at) <= 32) count++
  return count >> 1
}

/** Parses a page that {@link checkMarkup} has let through. The library is loaded on the first page. */
export async function parsePage(source: string): Promise<HtmlNode> {
  checkMarkup(source)
  const { parseHTML } = await import('linkedom')
  return parseHTML(source.replace(doctype, '')).document
}

/** The library keeps a doctype without a link to what follows it, so a walk would end there. */
const doctype = /<!doctype[^>]{0,1000}>/giu

/** The node after `node` in the order of the source, over all of `root`; `within` false leaves out what is inside it. */
export function following(node: HtmlNode, root: HtmlNode, within = true): HtmlNode | null {
  if (within && node.firstChild) return node.firstChild
  for (let at: HtmlNode | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling
  return null
}

/** All text inside an element, as the source has it. */
export function textIn(element: HtmlNode): string {
  let text = ''
  for (let node = following(element, element); node; node = following(node, element))
    if (node.nodeType === 3 || node.nodeType === 4) text += node.data
  return text
}

/** White space collapsed, as a browser shows it. */
export const collapsed = (text: string): string => text.replace(/[\s\u200b]+/gu, ' ').trim()
