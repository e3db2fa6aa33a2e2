import type { Span } from '../../../model/text.ts'

/** The elements of a drawn text that hold its passages, in order. */
const blocksIn = (text: HTMLElement): HTMLElement[] => [...text.querySelectorAll<HTMLElement>('[data-start]')]

/** Where a place of the page is in the document's text; null where it is in no passage. */
function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest<HTMLElement>('[data-start]')
  if (!block) return null
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return Number(block.dataset.start) + before.toString().length
}

/** The words that are selected in a drawn text, without white space at their edges; null where none of it are. */
export function selectedIn(text: HTMLElement, words: string): Span | null {
  const selection = getSelection()
  if (!selection?.rangeCount || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const touched = blocksIn(text).filter((block) => range.intersectsNode(block))
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return null
  let start = placeOf(range.startContainer, range.startOffset) ?? Number(first.dataset.start)
  let end = placeOf(range.endContainer, range.endOffset) ?? Number(last.dataset.end)
  while (start < end && /\s/u.test(words[start] ?? '')) start++
  while (end > start && /\s/u.test(words[end - 1] ?? '')) end--
  return start < end ? { start, end } : null
}

/** The range of the page in which words of the text are drawn; null where they are not. */
export function rangeOf(text: HTMLElement, { start, end }: Span): Range | null {
  const range = document.createRange()
  const reach = (place: number, isEnd: boolean): boolean => {
    const block = blocksIn(text).find(
      ({ dataset }) =>
        Number(dataset.start) <= place && place <= Number(dataset.end) && (isEnd || place < Number(dataset.end)),
    )
    if (!block) return false
    let at = Number(block.dataset.start)
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node.nodeValue ?? ''
      if (place <= at + length && (isEnd || place < at + length)) {
        if (isEnd) range.setEnd(node, place - at)
        else range.setStart(node, place - at)
        return true
      }
      at += length
    }
    return false
  }
  return reach(start, false) && reach(end, true) ? range : null
}

const ways = {
  ArrowLeft: ['backward', 'word'],
  ArrowRight: ['forward', 'word'],
  ArrowUp: ['backward', 'line'],
  ArrowDown: ['forward', 'line'],
} as const

/**
 * Moves the selection by keys, a word or a line at a time, where nobody points: without Shift to the next word, with it to more or
 * fewer words. Begins in the passage that is first in sight. Says whether the key meant that.
 */
export function selectByKey(text: HTMLElement, key: string, extends_: boolean): boolean {
  if (!(key in ways)) return false
  const [direction, unit] = ways[key as keyof typeof ways]
  const selection = getSelection()
  if (!selection) return false
  const isInside = selection.rangeCount && text.contains(selection.focusNode)
  if (!isInside) {
    const block = blocksIn(text).find((each) => each.getBoundingClientRect().top > 60) ?? blocksIn(text)[0]
    if (!block) return false
    selection.collapse(block, 0)
    selection.modify('extend', 'forward', 'word')
  } else if (extends_) {
    selection.modify('extend', direction, unit)
    // a line ends anywhere in a word
    if (unit === 'line') selection.modify('extend', direction, 'word')
  } else {
    if (direction === 'forward') selection.collapseToEnd()
    else selection.collapseToStart()
    if (direction === 'backward' || unit === 'line') selection.modify('move', direction, unit)
    if (unit === 'line') selection.modify('move', 'backward', 'word')
    selection.modify('extend', 'forward', 'word')
    // from the end of a passage the browser first goes to the beginning of the next, which selects nothing
    for (let tries = 0; tries < 3 && !selection.toString().trim(); tries++) {
      if (direction === 'forward') selection.collapseToEnd()
      else {
        selection.collapseToStart()
        selection.modify('move', direction, unit)
      }
      selection.modify('extend', 'forward', 'word')
    }
  }
  const box = selection.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null
  if (box && (box.top < 80 || box.bottom > innerHeight - 80)) scrollBy({ top: box.top - innerHeight / 3 })
  return true
}
