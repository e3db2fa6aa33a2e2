import type { Passage, PassageKind } from '../model/document.ts'
import type { Span } from '../model/text.ts'
import { bylineOf, isCaption, isCredit, isName } from './byline.ts'
import { isFurniture, markRelated } from './furniture.ts'
import { type Block, blocksOf } from './line.ts'

/** A title is one headline long. */
const LONGEST_TITLE = 200

/** Headings between paragraphs are shorter than titles, and are no sentences. */
const LONGEST_HEADING = 90
const HEADING_WORDS = 12

/** How far from the top a byline may stand, in passages that are not litter: below the title, the summary and a list. */
const HEAD = 8

/** The name of a newspaper or a website has no more words than this; most headlines have more. */
const MASTHEAD = 4

/**
 * Finds the passages of a plain text as its author laid it out, looking only at `text` between `start` and `end`. The
 * bullet of a list item is markup and stays outside its passage.
 */
export function findPassages(text: string, within: Span = { start: 0, end: text.length }): Passage[] {
  return passagesOf(text, blocksOf(text, within))
}

/**
 * Makes passages of blocks that a format has laid out. What litter is, and titles, bylines, captions and headings that no
 * style marks, is told by their words and their place.
 */
export function passagesOf(text: string, blocks: readonly Block[]): Passage[] {
  const kinds = blocks.map((block): PassageKind | null => plainKind(text, block))
  const head = headOf(text, blocks, kinds)
  const passages = blocks.map(({ start, end }, index): Passage => {
    const kind = kinds[index] ?? head.get(index)
    return { start, end, kind: kind ?? (isHeadingAt(text, blocks, kinds, index) ? 'heading' : 'paragraph') }
  })
  return markRelated(text, passages)
}

/** What a block is by its own words; null where its place must tell. */
function plainKind(text: string, block: Block): PassageKind | null {
  if (block.end - block.start > 400) return block.kind ?? 'paragraph'
  const words = text.slice(block.start, block.end)
  if (isFurniture(words) || !/[\p{L}\p{N}]/u.test(words)) return 'furniture'
  if (block.kind) return block.kind
  if (isCredit(words)) return 'byline'
  return isCaption(words) ? 'caption' : null
}

/**
 * The title and the bylines among the first blocks. A text that begins with the name of its newspaper has a line of few
 * words first and its headline further down: then the title is the last line above the byline that could be one, or
 * without a byline the first of more than a few words.
 */
function headOf(
  text: string,
  blocks: readonly Block[],
  kinds: readonly (PassageKind | null)[],
): Map<number, PassageKind> {
  const head = new Map<number, PassageKind>()
  if (blocks.length < 2) return head
  const words = (index: number): string =>
    text.slice(blocks[index]!.start, Math.min(blocks[index]!.end, blocks[index]!.start + 400))
  const top = blocks
    .keys()
    .filter((index) => kinds[index] !== 'furniture')
    .take(HEAD)
    .toArray()
  for (const index of top) if (kinds[index] === null && bylineOf(words(index))) head.set(index, 'byline')
  const isLine = (index: number): boolean => kinds[index] === null && (head.has(index) || isTitle(words(index)))
  const lines = top.slice(0, top.findIndex((index) => !isLine(index)) + 1 || top.length).filter(isLine)
  for (const [at, index] of lines.entries())
    if (at > 0 && isName(words(index)) && (head.has(lines[at - 1]!) || head.has(lines[at + 1] ?? -1)))
      head.set(index, 'byline')
  const titles = lines.filter((index) => !head.has(index))
  const [first] = titles
  if (first === undefined || kinds.includes('title')) return head
  const title =
    countWords(words(first)) > MASTHEAD
      ? first
      : (headlineBelow(
          titles,
          lines.find((index) => head.has(index)),
          words,
        ) ?? first)
  for (const index of titles) if (index < title) head.set(index, 'heading')
  return head.set(title, 'title')
}

function headlineBelow(
  titles: readonly number[],
  byline: number | undefined,
  words: (index: number) => string,
): number | undefined {
  if (byline !== undefined) return titles.findLast((index) => index < byline)
  return titles.find((index) => countWords(words(index)) > MASTHEAD)
}

const countWords = (words: string): number => words.split(/\s+/u).length

/** Short, and without the full stop or the comma that a sentence would have. A question may be a title. */
const isTitle = (words: string): boolean =>
  words.length <= LONGEST_TITLE && !words.includes('\n') && !/[.,;:]["”’»)]*$/u.test(words)

const isHeading = (words: string): boolean =>
  words.length <= LONGEST_HEADING &&
  !words.includes('\n') &&
  !/[.!?…:;,"”»)\]]$/u.test(words) &&
  /^[\p{Lu}\p{Lo}\p{N}]/u.test(words) &&
  words.split(/\s+/u).length <= HEADING_WORDS

/**
 * A short line with a paragraph below it. Three short lines in a row are a list without bullets, or verse: none of them
 * is a heading. Litter in between does not count.
 */
function isHeadingAt(
  text: string,
  blocks: readonly Block[],
  kinds: readonly (PassageKind | null)[],
  index: number,
): boolean {
  const isShort = (at: number): boolean =>
    kinds[at] === null && isHeading(text.slice(blocks[at]!.start, Math.min(blocks[at]!.end, blocks[at]!.start + 100)))
  const step = (from: number, by: 1 | -1): number => {
    let at = from + by
    while (kinds[at] === 'furniture') at += by
    return at
  }
  if (!isShort(index)) return false
  let run = 1
  let below = step(index, 1)
  for (; run < 3 && below < blocks.length && isShort(below); below = step(below, 1)) run++
  for (let above = step(index, -1); run < 3 && above >= 0 && isShort(above); above = step(above, -1)) run++
  return run < 3 && below < blocks.length
}
