import type { PassageKind } from '../model/document.ts'
import { bylineOf, isCaption } from './byline.ts'
import { isFurniture } from './furniture.ts'
import { litterElements, litterNames } from './html.data.ts'
import type { Box, HtmlBlock, Layout } from './html-block.ts'

const litter = new Set(litterElements)
const litterWord = new RegExp(`(?:^|[\\s_-])(?:${litterNames.join('|')})(?=$|[\\s_-])`, 'u')

/** Names of the element that is the article, or that it stands in; they outweigh what else the name says. */
const bodyWord =
  /article-?_?body|story-?_?body|entry-?_?content|post-?_?content|articlebody|main-?_?content|body-?_?copy/u

/** An element with so much of the page's running text is not litter, whatever it is called. */
const MASS = 0.4

/** A text with more of its characters inside links than this is a list of links. */
const LINKED = 0.5

/** What every line of a page is: a passage of the article, or furniture. */
export function kindsOf(layout: Layout, title: string | null, articleBody: string | null): PassageKind[] {
  const { boxes, blocks } = layout
  const mass = sums(boxes, blocks, (block) => (isProse(block) ? block.text.length : 0))
  const out = litterBoxes(boxes, blocks, mass)
  const body = bodyOf(boxes, blocks, out)
  const inside = insiders(boxes, body)
  const first = blocks.findIndex((block) => inside.has(block.box) && !out.has(block.box))
  const titleAt = titleIndex(blocks, out, first, title)
  const published = articleBody ? squeezed(articleBody) : ''
  return blocks.map((block, index): PassageKind => {
    if (index === titleAt) return 'title'
    if (index > titleAt && index < first + 12 && isByline(block)) return 'byline'
    if (published?.includes(squeezed(block.text)) && block.text.length > 60) return kindOf(block)
    if (isLitter(block)) return 'furniture'
    if (titleAt >= 0 && index > titleAt && index < first && isStandfirst(block, blocks[titleAt]!)) return 'paragraph'
    return out.has(block.box) || !inside.has(block.box) ? 'furniture' : kindOf(block)
  })
}

/** The summary between headline and article: beside the headline, or named as what it is. It is the outlet's own word. */
function isStandfirst(block: HtmlBlock, title: HtmlBlock): boolean {
  if (linkList(block) || block.text.length < 30) return false
  if (
    /(?:^|[\s_-])(?:standfirst|subtitle|sub-?head(?:line|ing)?|dek|deck|lede|lead|summary|strapline|excerpt)(?=$|[\s_-])/u.test(
      block.box.names,
    )
  )
    return true
  return block.box.parent === title.box.parent && /^(?:p|h[2-4])$/u.test(block.box.element)
}

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Running text: sentences, few links. */
const isProse = (block: HtmlBlock): boolean =>
  block.linked < block.text.length * LINKED &&
  (block.text.length >= 80 || (block.text.length >= 25 && block.box.element === 'p' && /[.!?…"”»]$/u.test(block.text)))

/** Adds a figure up over the blocks in each box, boxes inside it included. */
function sums(
  boxes: readonly Box[],
  blocks: readonly HtmlBlock[],
  figure: (block: HtmlBlock) => number,
): Map<Box, number> {
  const sum = new Map<Box, number>(boxes.map((box) => [box, 0]))
  for (const block of blocks) sum.set(block.box, sum.get(block.box)! + figure(block))
  for (const box of boxes.toReversed()) if (box.parent) sum.set(box.parent, sum.get(box.parent)! + sum.get(box)!)
  return sum
}

/**
 * The boxes that are litter by their element or their name, and all boxes in them. What holds much of the running text
 * is not litter, whatever it is called, unless it is called comments or consent and the headline is not in it. An article
 * inside an article is a comment or a teaser, as the HTML standard has it; so is a card in a row of cards.
 */
function litterBoxes(boxes: readonly Box[], blocks: readonly HtmlBlock[], mass: ReadonlyMap<Box, number>): Set<Box> {
  const all = mass.get(boxes[0]!) ?? 0
  const headlines = sums(boxes, blocks, (block) => (block.box.element === 'h1' ? 1 : 0))
  const cards = cardsOf(boxes, blocks)
  const articles = new Set<Box>()
  const out = new Set<Box>()
  for (const box of boxes) {
    const heavy = mass.get(box)! > all * MASS
    const named = litterWord.test(box.names) && !bodyWord.test(box.names)
    const others = othersWord.test(box.names) && mass.get(box)! < all * OTHERS && !headlines.get(box)
    const nested = box.element === 'article' && box.parent !== null && articles.has(box.parent)
    if (box.element === 'article' || (box.parent && articles.has(box.parent))) articles.add(box)
    const inside = box.parent !== null && out.has(box.parent)
    if (inside || others || (!heavy && (litter.has(box.element) || named || nested || cards.has(box)))) out.add(box)
  }
  return out
}

/** Names of what readers and lawyers wrote, which may be longer than the article. */
const othersWord = /(?:^|[\s_-])(?:comments?|disqus|livefyre|cookies?|consent|gdpr|privacy)(?=$|[\s_-])/u

/** Above this share of the page's running text, even a box that is called comments is all there is. */
const OTHERS = 0.95

/** Three boxes of one name side by side, each with a linked headline and little text, are teasers for other pages. */
function cardsOf(boxes: readonly Box[], blocks: readonly HtmlBlock[]): Set<Box> {
  const length = sums(boxes, blocks, (block) => block.text.length)
  const headline = sums(boxes, blocks, (block) => (linkList(block) && block.text.length >= 15 ? 1 : 0))
  const rows = new Map<Box, Map<string, Box[]>>()
  for (const box of boxes) {
    if (!box.parent || !box.names.trim() || !headline.get(box) || length.get(box)! > CARD) continue
    const row = rows.get(box.parent) ?? new Map<string, Box[]>()
    rows.set(box.parent, row)
    const cards = row.get(box.names) ?? []
    row.set(box.names, cards)
    cards.push(box)
  }
  return new Set([...rows.values()].flatMap((row) => [...row.values()].filter((cards) => cards.length >= 3).flat()))
}

/** A card has a headline, a date and a sentence or two. */
const CARD = 500

/**
 * The element that holds the article: the one where prose outweighs everything else the most. Each block of prose
 * counts its length, each list of links or scrap of text counts against; the sum is greatest for the element that has
 * all of the article and little besides.
 */
function bodyOf(boxes: readonly Box[], blocks: readonly HtmlBlock[], out: ReadonlySet<Box>): Box {
  const worth = sums(boxes, blocks, (block) => {
    if (out.has(block.box)) return 0
    if (isProse(block)) return block.text.length - 2 * block.linked
    return linkList(block) ? -Math.min(80, 20 + block.text.length) : -Math.min(20, block.text.length / 2)
  })
  let best = boxes[0]!
  for (const box of boxes) if (worth.get(box)! >= worth.get(best)!) best = box
  const stated = boxes.filter((box) => bodyWord.test(box.names) && !out.has(box))
  const body = stated.reduce<Box | null>(
    (known, box) => (!known || worth.get(box)! > worth.get(known)! ? box : known),
    null,
  )
  return body && worth.get(body)! >= worth.get(best)! * 0.6 ? body : best
}

const linkList = (block: HtmlBlock): boolean => block.linked >= block.text.length * LINKED

function insiders(boxes: readonly Box[], body: Box): Set<Box> {
  const inside = new Set<Box>([body])
  for (const box of boxes) if (box.parent && inside.has(box.parent)) inside.add(box)
  return inside
}

/** The headline: the first line with the words of the stated title, else the last top heading before the article. */
function titleIndex(blocks: readonly HtmlBlock[], out: ReadonlySet<Box>, first: number, title: string | null): number {
  const wanted = title ? squeezed(title) : ''
  const isHeading = (block: HtmlBlock): boolean => /^h[1-3]$/u.test(block.box.element)
  const same = blocks.findIndex((block) => wanted && isHeading(block) && squeezed(block.text) === wanted)
  if (same >= 0) return same
  const top = blocks.findIndex((block, index) => block.box.element === 'h1' && (!out.has(block.box) || index < first))
  if (top >= 0 && top <= first + 10) return top
  return blocks.findIndex((block) => wanted && squeezed(block.text) === wanted)
}

function isByline(block: HtmlBlock): boolean {
  if (block.text.length > 160) return false
  if (bylineOf(block.text)) return true
  if (linkList(block)) return false
  const names = `${block.box.names} ${block.box.parent?.names ?? ''} ${block.inlineNames}`
  return /(?:^|[\s_-])(?:byline|author|dateline|pubdate|timestamp|published)/u.test(names)
}

/** Litter inside the article: known words, links to other matter, scraps that are no sentence. */
const isLitter = (block: HtmlBlock): boolean =>
  isFurniture(block.text) || (linkList(block) && block.text.length < 200 && !/[.!?]["”]?$/u.test(block.text))

function kindOf(block: HtmlBlock): PassageKind {
  const { element, names } = block.box
  if (/^h[1-6]$/u.test(element)) return 'heading'
  if (element === 'figcaption' || inFigure(block.box) || /(?:^|[\s_-])caption/u.test(names) || isCaption(block.text))
    return 'caption'
  return inList(block.box) ? 'list-item' : 'paragraph'
}

const inFigure = (box: Box): boolean =>
  box.element === 'figure' || box.parent?.element === 'figure' || box.parent?.parent?.element === 'figure'
const inList = (box: Box): boolean => /^(?:li|dt|dd)$/u.test(box.element) || box.parent?.element === 'li'
