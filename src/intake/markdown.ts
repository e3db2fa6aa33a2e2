import type { Metadata, Passage, PassageKind } from '../model/document.ts'
import { bylineOf, isCaption } from './byline.ts'
import { dayOf } from './date.ts'
import { isFurniture, markRelated } from './furniture.ts'
import type { Intake } from './intake.ts'
import { checkPassages, checkText } from './limit.ts'
import { headMetadata } from './text.ts'

/** Front matter keys, as Jekyll, Hugo and Pandoc use them, and the field each fills. */
const frontMatterKeys: Readonly<Record<string, 'title' | 'author' | 'published' | 'publisher' | 'url' | 'language'>> = {
  title: 'title',
  author: 'author',
  authors: 'author',
  date: 'published',
  published: 'published',
  publisher: 'publisher',
  source: 'publisher',
  outlet: 'publisher',
  url: 'url',
  link: 'url',
  lang: 'language',
  language: 'language',
}

/** What a line of Markdown is. `mark`: the length of the markup before its words. */
interface Line {
  readonly kind: 'blank' | 'heading' | 'item' | 'text' | 'rule' | 'underline' | 'fence'
  readonly start: number
  readonly end: number
}

/**
 * Reads Markdown. Its canonical text is its source, unchanged; passages leave out the marks of headings, list items and
 * quotations, and join the lines of a paragraph. Front matter is metadata, and furniture on the page.
 */
export function readMarkdown(text: string): Intake {
  checkText(text)
  const front = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/u.exec(text)
  const blocks = blocksOf(text, front ? front[0].length : 0)
  const passages = markRelated(text, kindsOf(text, blocks))
  const metadata = { ...headMetadata(text, passages, withoutEmphasis), ...(front && frontMatter(front[1]!)) }
  const all: Passage[] = front
    ? [{ start: 0, end: front[0].trimEnd().length, kind: 'furniture' }, ...passages]
    : passages
  return { text, passages: all, metadata, mediaType: 'text/markdown', problems: [] }
}

function frontMatter(source: string): Partial<Metadata> {
  const metadata: { -readonly [K in keyof Metadata]?: Metadata[K] } = {}
  for (const line of source.split(/\r?\n/u)) {
    const match = /^(\w+)\s*:\s*(.+?)\s*$/u.exec(line)
    const field = match && frontMatterKeys[match[1]!.toLowerCase()]
    if (!field) continue
    const value = match[2]!.replace(/^(["'])(.*)\1$/u, '$2').replace(/^\[(.*)\]$/u, '$1')
    const known = field === 'published' ? dayOf(value) : value
    if (known) metadata[field] = known
  }
  return metadata
}

interface Block {
  readonly start: number
  end: number
  kind: 'heading' | 'item' | 'text'
}

/** Gathers lines into blocks as CommonMark does: a paragraph goes on until a blank line or another kind of line. */
function blocksOf(text: string, from: number): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  let fenced = false
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = lineAt(text, start, end)
    if (line.kind === 'fence') fenced = !fenced
    if (line.kind === 'underline' && open?.kind === 'text') open.kind = 'heading'
    const joins: boolean = line.kind === 'text' && open !== null && open.kind !== 'heading' && !fenced
    if (joins && open) open.end = line.end
    else if (line.kind === 'heading' || line.kind === 'item' || line.kind === 'text') {
      open = { start: line.start, end: line.end, kind: line.kind }
      blocks.push(open)
      checkPassages(blocks.length)
    } else open = null
    start = end + 1
  }
  return blocks
}

function lineAt(text: string, from: number, to: number): Line {
  let start = from
  let end = to
  const skip = (): void => {
    while (start < end && /\s/u.test(text[start]!)) start++
  }
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  skip()
  while (start < end && text[start] === '>') {
    start++
    skip()
  }
  if (start === end) return { kind: 'blank', start, end }
  const head = text.slice(start, Math.min(end, start + 120))
  if (/^(?:```|~~~)/u.test(head)) return { kind: 'fence', start, end }
  if (/^=+$/u.test(head) || /^-{2,}$/u.test(head)) return { kind: 'underline', start, end }
  if (/^(?:[*_-]\s*){3,}$/u.test(head)) return { kind: 'rule', start, end }
  const heading = /^#{1,6}\s+/u.exec(head)
  if (heading) {
    const closing = /\s+#+$/u.exec(text.slice(start, end))
    return { kind: 'heading', start: start + heading[0].length, end: end - (closing?.[0].length ?? 0) }
  }
  const item = /^(?:[-*+•]|\d{1,9}[.)])\s+(?=\S)/u.exec(head)
  return item ? { kind: 'item', start: start + item[0].length, end } : { kind: 'text', start, end }
}

const withoutEmphasis = (words: string): string => words.replace(/\*+|(?<!\w)_+|_+(?!\w)/gu, '')

/** The first heading is the title, wherever litter stands before it; a byline comes in emphasis more often than not. */
function kindsOf(text: string, blocks: readonly Block[]): Passage[] {
  let title = false
  let seen = 0
  return blocks.flatMap(({ start, end, kind: found }): Passage[] => {
    if (start >= end) return []
    const words = end - start <= 400 ? withoutEmphasis(text.slice(start, end)) : ''
    let kind: PassageKind = found === 'item' ? 'list-item' : found === 'heading' ? 'heading' : 'paragraph'
    if (words && isFurniture(words)) kind = 'furniture'
    else if (found === 'heading' && !title && seen < 3) kind = 'title'
    else if (found === 'text' && seen < 8 && bylineOf(words)) kind = 'byline'
    else if (found === 'text' && (isCaption(words) || /^!\[[^\]]*\]\([^)]*\)$/u.test(words))) kind = 'caption'
    if (kind === 'title') title = true
    if (kind !== 'furniture') seen++
    return [{ start, end, kind }]
  })
}
