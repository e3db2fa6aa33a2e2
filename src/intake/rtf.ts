import type { Metadata } from '../model/document.ts'
import { dayOf } from './date.ts'
import type { Intake } from './intake.ts'
import { checkText } from './limit.ts'
import type { Block } from './line.ts'
import { mediaTypes } from './media-type.ts'
import { passagesOf } from './passage.ts'
import { breaks, characters, charsets, codePages, hiddenGroups } from './rtf-code.data.ts'
import { headMetadata } from './text.ts'
import { Unreadable } from './unreadable.ts'

const hidden = new Set(hiddenGroups)
const ends = new Set(breaks)

/** Word nests a table in a table in a dozen groups; what nests deeper is made to be read by nobody. */
const DEEPEST = 2000

/** What a brace opens and its fellow ends: what it sets holds inside it. */
interface Group {
  /** where its words go: into the text, nowhere, into a property, or into the table of fonts */
  into: 'text' | 'nowhere' | 'title' | 'author' | 'fonts'
  /** how many characters stand behind each `\u` for programs that do not know it */
  skip: number
  encoding: string
}

/**
 * Reads a document in Rich Text Format, by version 1.9.1 of Microsoft's specification. Its canonical text is what it shows, a line
 * for each paragraph and for each row of a table; notes stand where they are set; pictures, comments and the heads and feet of pages
 * are not in it.
 */
export function readRtf(bytes: Uint8Array): Intake {
  const { text, title, author, created, isWhole } = worded(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  if (!isWhole) throw new Unreadable('broken', 'It begins as an RTF document, but its end is missing.')
  checkText(text)
  const passages = passagesOf(text, linesOf(text))
  const published = dayOf(created)
  const said: Partial<Metadata> = {
    ...(title && { title }),
    ...(author && { author }),
    ...(published && { published }),
  }
  return {
    text,
    passages,
    metadata: { ...headMetadata(text, passages), ...said },
    mediaType: mediaTypes.rtf,
    problems: [],
  }
}

interface Worded {
  readonly text: string
  readonly title: string
  readonly author: string
  readonly created: string
  /** every brace has its fellow */
  readonly isWhole: boolean
}

/** A control word with its number, a control symbol, a brace, or a run of plain bytes. */
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|[\r\n]+|[^\\{}\r\n]+/giy

function worded(bytes: Buffer): Worded {
  const source = bytes.toString('latin1')
  const groups: Group[] = []
  let group: Group = { into: 'text', skip: 1, encoding: 'windows-1252' }
  const words = { text: [] as string[], title: [] as string[], author: [] as string[] }
  const fonts = new Map<number, string>()
  let created = ''
  let font = 0
  let opening = false
  let starred = false
  /** bytes that wait for their fellows: a character may take two */
  let pending: number[] = []
  let unread = 0
  let isWhole = false

  const put = (piece: string): void => {
    if (group.into === 'text' || group.into === 'title' || group.into === 'author') words[group.into].push(piece)
  }
  const flush = (): void => {
    if (pending.length) put(new TextDecoder(group.encoding).decode(Uint8Array.from(pending)))
    pending = []
  }
  const byte = (value: number): void => {
    if (unread > 0) unread--
    else pending.push(value)
  }

  token.lastIndex = 0
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [whole, word, digits, hex, symbol, brace] = match
    const number = digits === undefined ? null : Number(digits)
    const first: boolean = opening
    opening = brace === '{' || (first && symbol === '*')
    if (hex !== undefined) byte(Number.parseInt(hex, 16))
    else if (brace === undefined && word === undefined && symbol === undefined) {
      if (!/^[\r\n]/u.test(whole)) for (let at = 0; at < whole.length; at++) byte(whole.charCodeAt(at))
    } else {
      // a character of the fallback of \u may be a control word of its own
      if (unread > 0 && brace === undefined && word !== 'u') {
        unread--
        continue
      }
      flush()
      unread = brace === undefined ? unread : 0
      if (brace === '{') {
        groups.push(group)
        if (groups.length > DEEPEST) throw new Unreadable('broken', `Its groups are nested more than ${DEEPEST} deep.`)
        group = { ...group }
        starred = false
      } else if (brace === '}') {
        group = groups.pop() ?? group
        if (!groups.length) {
          isWhole = true
          break
        }
      } else if (symbol !== undefined) {
        if (symbol === '*') starred = first
        else if (symbol === '~') put('\u00a0')
        else if (symbol === '_') put('\u2011')
        else if (symbol === '\n' || symbol === '\r') put('\n\n')
        else if ('\\{}'.includes(symbol)) put(symbol)
      } else if (word !== undefined) {
        const name = word
        if (first && starred && !known.has(name)) group.into = 'nowhere'
        if (name === 'u' && number !== null) {
          put(String.fromCharCode(number & 0xffff))
          unread = group.skip
        } else if (name === 'uc') group.skip = Math.min(16, number ?? 1)
        else if (name === 'ansicpg') group.encoding = codePages[number ?? 0] ?? group.encoding
        else if (name === 'mac') group.encoding = 'macintosh'
        else if (name === 'f' && number !== null) {
          font = number
          if (group.into !== 'fonts') group.encoding = fonts.get(font) ?? group.encoding
        } else if (name === 'fcharset' && group.into === 'fonts') {
          const page = codePages[charsets[number ?? 0] ?? 0]
          if (page && fonts.size < 10_000) fonts.set(font, page)
        } else if (name === 'bin') token.lastIndex += Math.max(0, number ?? 0)
        else if (name === 'fonttbl') group.into = 'fonts'
        else if (name === 'info') group.into = 'nowhere'
        else if (name === 'title' || name === 'author') group.into = name
        else if (name === 'creatim') created = dateIn(source.slice(token.lastIndex, token.lastIndex + 80))
        else if (hidden.has(name)) group.into = 'nowhere'
        else if (ends.has(name)) put('\n\n')
        else if (Object.hasOwn(characters, name)) put(characters[name]!)
      }
    }
  }
  const joined = (pieces: readonly string[]): string => pieces.join('').replaceAll('\u0000', '\uFFFD').toWellFormed()
  return {
    text: tidy(joined(words.text)),
    title: joined(words.title).trim().slice(0, 500),
    author: joined(words.author).trim().slice(0, 500),
    created,
    isWhole,
  }
}

/** Groups marked as new to old readers that are the text all the same. */
const known = new Set(['shptxt', 'footnote', 'ud', 'upr', 'shpinst', 'field', 'fldrslt', 'title', 'author'])

/** `\yr2019\mo5\dy3` */
function dateIn(words: string): string {
  const part = (name: string): string => new RegExp(`\\\\${name}(\\d+)`, 'u').exec(words)?.[1]?.padStart(2, '0') ?? ''
  return part('yr') ? `${part('yr')}-${part('mo')}-${part('dy')}` : ''
}

/** A line for each paragraph: two line ends mark where one ends, one is a line end inside it. */
const tidy = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/[ \t]+\n/gu, '\n').trim())
    .filter((paragraph) => paragraph)
    .join('\n\n')

function linesOf(text: string): Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const words of text ? text.split('\n\n') : []) {
    blocks.push({ start, end: start + words.length, kind: null })
    start += words.length + 2
  }
  return blocks
}
