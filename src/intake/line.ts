import type { PassageKind } from '../model/document.ts'
import type { Span } from '../model/text.ts'
import { checkPassages } from './limit.ts'

/** One or more lines that belong together. */
export interface Block extends Span {
  /** what its layout says it is: a list item by its bullet, a heading by its style; null where only its words can tell */
  readonly kind: PassageKind | null
}

interface Line extends Span {
  /** an empty line stands above it */
  readonly afterGap: boolean
  readonly indent: number
  readonly item: boolean
}

/** Any of Unicode's line ends, and the form feed that separates pages. */
const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu

/** A bullet, or a number with a stop. A dash opens a list item in English and a speech in Russian: only `-` counts. */
const bullet = /^(?:[•‣▪◦●■□▶➤*·]\s*|-\s+|\(?\d{1,2}[.)]\s+)(?=\S)/u

/**
 * Typewriters, mail programs and text browsers break lines between 60 and 80 characters; some go up to 100. Longer lines
 * are paragraphs of their own.
 */
const WIDEST = 100
const NARROWEST = 40

/** How many of the line ends inside a text must be forced by its width before it is taken for hard-wrapped. */
const FORCED = 0.6

/** Gathers the lines of a text into blocks: a line each in pasted text, a paragraph each where lines are hard-wrapped. */
export function blocksOf(text: string, within: Span): Block[] {
  const lines = linesOf(text, within)
  const width = wrapWidth(text, lines)
  const blocks: Block[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const before = blocks.at(-1)
    if (before && continues(text, lines[index - 1]!, line, width))
      blocks[blocks.length - 1] = { ...before, end: line.end }
    else blocks.push({ start: line.start, end: line.end, kind: line.item ? 'list-item' : null })
  }
  return blocks
}

function linesOf(text: string, within: Span): Line[] {
  const lines: Line[] = []
  let gap = false
  let start = within.start
  const add = (end: number): void => {
    const line = lineAt(text, start, end, gap)
    gap = line === null
    if (line) lines.push(line)
    checkPassages(lines.length)
  }
  lineEnd.lastIndex = within.start
  for (let match = lineEnd.exec(text); match && match.index < within.end; match = lineEnd.exec(text)) {
    add(match.index)
    start = match.index + match[0].length
  }
  if (start < within.end) add(within.end)
  return lines
}

const isSpace = (char: string): boolean => /[\s\u200b\u2060\ufeff]/u.test(char)

function lineAt(text: string, from: number, to: number, afterGap: boolean): Line | null {
  let start = from
  let end = to
  while (start < end && isSpace(text[start]!)) start++
  while (end > start && isSpace(text[end - 1]!)) end--
  if (start === end) return null
  const mark = bullet.exec(text.slice(start, Math.min(end, start + 8)))
  const item = mark !== null && start + mark[0].length < end
  return { start: item ? start + mark[0].length : start, end, afterGap, indent: start - from, item }
}

/**
 * The width at which a text was wrapped; null if it was not. A line end was forced if the first word of the next line
 * would not have fitted: in wrapped text nearly all are, in pasted text next to none.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const adjacent = lines.slice(1).flatMap((line, index) => (line.afterGap ? [] : [[lines[index]!, line] as const]))
  if (adjacent.length < 2) return null
  const lengths = adjacent.map(([line]) => line.indent + line.end - line.start).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)]!
  if (width > WIDEST || width < NARROWEST) return null
  const forced = adjacent.filter(([line, next]) => isForced(text, line, next, width)).length
  return forced >= adjacent.length * FORCED ? width : null
}

function isForced(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S+/u.exec(text.slice(next.start, Math.min(next.end, next.start + WIDEST)))?.[0].length ?? 0
  return line.indent + line.end - line.start + 1 + word > width
}

/**
 * Whether a line goes on with the paragraph above. In wrapped text it does where the line end was forced; elsewhere only
 * where a line of a wrapped line's length stops without a stop and the next one begins with a small letter.
 */
function continues(text: string, line: Line, next: Line, width: number | null): boolean {
  if (next.afterGap || next.item || (!line.item && next.indent - line.indent >= 2)) return false
  if (width !== null && isForced(text, line, next, width)) return true
  const length = line.end - line.start
  if (width === null && (length < NARROWEST || length > WIDEST)) return false
  return (
    /^\p{Ll}/u.test(text[next.start]!) &&
    !/[.!?…]["”’»)]*$/u.test(text.slice(Math.max(line.start, line.end - 8), line.end))
  )
}
