import type { Address, Email } from 'postal-mime'
import type { Passage } from '../model/document.ts'
import { problem } from '../model/problem.ts'
import { dayOf } from './date.ts'
import type { Intake } from './intake.ts'
import { checkText } from './limit.ts'
import { blocksOf } from './line.ts'
import { mediaTypes } from './media-type.ts'
import { type Allowance, Gathered, type Unfolded } from './member.ts'
import { findPassages } from './passage.ts'
import { Unreadable } from './unreadable.ts'

/** Nobody attaches so many files to a mail by hand. */
const MOST_ATTACHED = 500

/** RFC 5322 allows 998 characters; programs that ignore it stay far below this. */
const LONGEST_LINE = 1024 * 1024

/** A book of a thousand pages has 40,000 lines. */
const MOST_LINES = 150_000

/**
 * Reads a mail. Its canonical text begins with the lines a mail program shows at the top: From, To, Date, and Subject,
 * which is its title. The plain part follows where there is one, else the text of the HTML part. Quoted mail stays, with
 * its `>` before each paragraph. Attachments are documents of their own: {@link attachmentsOf}.
 */
export async function readMail(bytes: Uint8Array): Promise<Intake> {
  const mail = await parsed(bytes)
  const head = headOf(mail)
  const body = await bodyOf(mail)
  const shift = head.text.length
  const text = (head.text + body.text).replaceAll('\u0000', '\uFFFD').toWellFormed()
  checkText(text)
  const passages = body.passages.map(
    ({ start, end, kind }): Passage => ({
      start: start + shift,
      end: end + shift,
      kind: kind === 'title' ? 'paragraph' : kind,
    }),
  )
  const author = mail.from && shown(mail.from)
  const published = dayOf(mail.headers.find((header) => header.key === 'date')?.value.trim() ?? '')
  return {
    text,
    passages: [...head.passages, ...passages],
    metadata: {
      kind: 'letter',
      ...(mail.subject?.trim() && { title: mail.subject.trim() }),
      ...(author && { author }),
      ...(published && { published }),
    },
    mediaType: mediaTypes.eml,
    problems: [],
  }
}

/**
 * The library keeps some two kilobytes for every line of text, so a million short lines would take all memory. The lines
 * of an attachment cost next to nothing: long, and without a space.
 */
function checkLines(bytes: Uint8Array): void {
  let lines = 0
  let spaces = 0
  let start = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 32) spaces++
    if (bytes[at] !== 10 && at + 1 < bytes.length) continue
    if (at - start > LONGEST_LINE)
      throw new Unreadable(
        'broken',
        `It has a line of ${(at - start).toLocaleString('en')} characters; the lines of a mail have 1,000 at most.`,
      )
    if (spaces > 0 || at - start < 60) lines++
    start = at + 1
    spaces = 0
  }
  if (lines > MOST_LINES)
    throw new Unreadable(
      'too-large',
      `It has ${lines.toLocaleString('en')} lines; mail of ${MOST_LINES.toLocaleString('en')} is read at most.`,
    )
}

const shown = (address: Address): string => address.name || address.address || ''
function inFull(address: Address): string {
  if (address.group) return `${address.name}: ${address.group.map(inFull).join(', ')}`
  return address.name && address.address ? `${address.name} <${address.address}>` : shown(address)
}

function headOf(mail: Email): { text: string; passages: Passage[] } {
  const date = mail.headers.find((header) => header.key === 'date')?.value
  const lines: [name: string, value: string | undefined][] = [
    ['From', mail.from && inFull(mail.from)],
    ['To', mail.to?.map(inFull).join(', ')],
    ['Cc', mail.cc?.map(inFull).join(', ')],
    ['Date', date],
    ['Subject', mail.subject],
  ]
  let text = ''
  const passages: Passage[] = []
  for (const [name, value] of lines) {
    const words = value?.replace(/\s+/gu, ' ').trim()
    if (!words) continue
    const start = text.length
    text += `${name}: ${words}\n`
    if (name === 'Subject') passages.push({ start: start + 'Subject: '.length, end: text.length - 1, kind: 'title' })
    else passages.push({ start, end: text.length - 1, kind: 'byline' })
  }
  return { text: text && `${text}\n`, passages }
}

async function bodyOf(mail: Email): Promise<{ text: string; passages: Passage[] }> {
  if (mail.text?.trim()) {
    const text = reflowed(mail.text.replaceAll('\r\n', '\n'))
    checkText(text)
    return { text, passages: withoutMarks(text, findPassages(text)) }
  }
  if (!mail.html?.trim()) return { text: '', passages: [] }
  return (await import('./html.ts')).readFragment(mail.html)
}

/** Takes the line breaks, with the `>` behind each, out of quoted paragraphs: they are the mail program's, not the author's. */
function reflowed(text: string): string {
  const out: string[] = []
  let depth = ''
  let quoted: string[] = []
  const flush = (): void => {
    if (!quoted.length) return
    const inner = quoted.join('\n')
    for (const { start, end } of blocksOf(inner, { start: 0, end: inner.length }))
      out.push(`${depth} ${inner.slice(start, end).replace(/\s*\n\s*/gu, ' ')}`, '')
    quoted = []
  }
  for (const line of text.split('\n')) {
    const mark = /^(?:>\s?)+/u.exec(line)?.[0] ?? ''
    const marks = mark.replace(/\s/gu, '')
    if (marks !== depth) {
      flush()
      depth = marks
    }
    if (depth) quoted.push(line.slice(mark.length))
    else out.push(line)
  }
  flush()
  return out.join('\n')
}

/** The `>` of a quoted paragraph is markup and stays outside its passage. */
const withoutMarks = (text: string, passages: readonly Passage[]): Passage[] =>
  passages.flatMap((passage) => {
    const mark =
      /^(?:>\s*)+/u.exec(text.slice(passage.start, Math.min(passage.end, passage.start + 100)))?.[0].length ?? 0
    return passage.start + mark < passage.end ? [{ ...passage, start: passage.start + mark }] : []
  })

/** What was attached to a mail, pictures that its words show excepted, each under its own name; null where nothing was. */
export async function attachmentsOf(bytes: Uint8Array, allowance: Allowance): Promise<Unfolded | null> {
  const mail = await parsed(bytes)
  const real = mail.attachments.filter((attachment) => !attachment.related)
  if (!real.length) return null
  try {
    if (allowance.depth <= 0) throw new Unreadable('bomb', 'They stand deeper in other files than is looked.')
    const gathered = new Gathered({ ...allowance, members: Math.min(MOST_ATTACHED, allowance.members) }, bytes.length)
    for (const { filename, mimeType, content } of real)
      gathered.add(
        filename || `attachment${endingOf(mimeType)}`,
        typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
      )
    return { isDocument: true, members: gathered.members, problems: [] }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const many = real.length === 1 ? 'Its attachment was not read' : `Its ${real.length} attachments were not read`
    return { isDocument: true, members: [], problems: [problem('unread-attachment', `${many}. ${error.message}`)] }
  }
}

/** An attached mail often has no name. */
const endingOf = (mediaType: string): string =>
  mediaType.toLowerCase() === mediaTypes.eml ? '.eml' : mediaType.toLowerCase() === mediaTypes.html ? '.html' : ''

async function parsed(bytes: Uint8Array): Promise<Email> {
  checkLines(bytes)
  const { default: PostalMime } = await import('postal-mime')
  return PostalMime.parse(bytes, { rfc822Attachments: true })
}
