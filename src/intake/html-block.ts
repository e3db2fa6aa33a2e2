import { inlineElements, unseenElements } from './html.data.ts'
import { following, type HtmlNode } from './html-node.ts'
import { checkPassages } from './limit.ts'

/** A block-level element, as much of it as tells an article from litter. Boxes come in the order of the source. */
export interface Box {
  readonly parent: Box | null
  readonly element: string
  /** class, id, role and the like, in lower case */
  readonly names: string
}

/** A line of the page as a reader sees it: text between two block boundaries, white space collapsed. */
export interface HtmlBlock {
  readonly text: string
  readonly box: Box
  /** how many of its characters are inside links */
  readonly linked: number
  /** class and the like of the inline elements that hold all of it, as bylines are marked */
  readonly inlineNames: string
}

const unseen = new Set(unseenElements)
const inline = new Set(inlineElements)

/** Lines of a page and the boxes they stand in. */
export interface Layout {
  readonly boxes: readonly Box[]
  readonly blocks: readonly HtmlBlock[]
}

/** Lays a page out as text: what is shown, block by block, hidden elements left out. Walks without recursion. */
export function layOut(root: HtmlNode): Layout {
  const top: Box = { parent: null, element: '#document', names: '' }
  const boxes: Box[] = [top]
  const blocks: HtmlBlock[] = []
  let box = top
  let parts: string[] = []
  let linked = 0
  let links = 0
  let pre = 0
  let inlineNames = ''
  let breaks = 0

  const flush = (): void => {
    const text = parts
      .join('')
      .replace(/[ \t]*\n[ \t]*/gu, '\n')
      .trim()
    if (text) {
      blocks.push({ text, box, linked, inlineNames })
      checkPassages(blocks.length)
    }
    parts = []
    linked = 0
    inlineNames = ''
    breaks = 0
  }
  const add = (data: string): void => {
    const last = parts.at(-1)
    let text = pre ? data : data.replace(/[\s\u200b]+/gu, ' ')
    if (!pre && (!last || /\s$/u.test(last))) text = text.replace(/^ /u, '')
    if (!text) return
    parts.push(text)
    if (text.trim()) breaks = 0
    if (links) linked += text.trim().length
  }
  const enter = (node: HtmlNode): boolean => {
    if (unseen.has(node.localName) || isHidden(node)) return false
    if (node.localName === 'br') {
      if (++breaks > 1) flush()
      else if (parts.length) parts.push('\n')
    } else if (node.localName === 'a') links++
    else if (!inline.has(node.localName)) {
      flush()
      if (node.localName === 'pre') pre++
      box = { parent: box, element: node.localName, names: namesOf(node) }
      boxes.push(box)
      return true
    }
    if (!parts.length) inlineNames += ` ${namesOf(node)}`
    return true
  }
  const leave = (node: HtmlNode): void => {
    if (node.localName === 'a') links--
    else if (node.localName !== 'br' && !inline.has(node.localName)) {
      flush()
      if (node.localName === 'pre') pre--
      box = box.parent ?? top
    }
  }
  walk(root, enter, leave, add)
  flush()
  return { boxes, blocks }
}

function walk(
  root: HtmlNode,
  enter: (node: HtmlNode) => boolean,
  leave: (node: HtmlNode) => void,
  add: (data: string) => void,
): void {
  let node: HtmlNode | null = following(root, root)
  while (node) {
    const opened: boolean = node.nodeType === 1 && enter(node)
    if (node.nodeType === 3 || node.nodeType === 4) add(node.data)
    if (opened && node.firstChild) {
      node = node.firstChild
      continue
    }
    if (opened) leave(node)
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node && node !== root) leave(node)
    }
    node = node && node !== root ? node.nextSibling : null
  }
}

const isHidden = (node: HtmlNode): boolean =>
  node.getAttribute('hidden') !== null ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(node.getAttribute('style') ?? '')

function namesOf(node: HtmlNode): string {
  const names = ['class', 'id', 'role', 'itemprop', 'rel', 'data-testid', 'data-component', 'data-qa']
  return names
    .map((name) => node.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 500)
    .toLowerCase()
}
