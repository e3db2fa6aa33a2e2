import { gunzip, unfoldGzip, unfoldZip } from './archive.ts'
import { articlesIn, isJson, rowsIn, unfoldArticles } from './articles.ts'
import { byteOrderMark, decode } from './encoding.ts'
import { MAX_BYTES } from './limit.ts'
import { isMbox, unfoldMbox } from './mbox.ts'
import { binaryType, extensionOf, promised, textType } from './media-type.ts'
import type { Allowance, Unfolded } from './member.ts'
import { failureOf, Unreadable } from './unreadable.ts'

/** A web archive is unpacked as a whole before its pages are taken out: both are in memory at once. */
const MOST_WARC = 128 * 1024 * 1024

/**
 * Takes out what came inside a file: the files of an archive, the messages of a mailbox, the attachments of a mail, the pages of a web
 * archive, the articles of a list. null for a file with nothing inside. What it is is found in its bytes, as in reading them. Never
 * throws for bad input: what is damaged or goes over a bound comes back without members and with a problem whose code `fails`.
 */
export async function unfold(bytes: Uint8Array, name: string, allowance: Allowance): Promise<Unfolded | null> {
  try {
    if (!bytes.length) return null
    if (isMail(bytes, name)) return await (await import('./eml.ts')).attachmentsOf(bytes, allowance)
    const way = wayOf(bytes, name)
    if (way && allowance.depth <= 0)
      throw new Unreadable('bomb', 'It stands in a file that stands in a file, and so on, deeper than is looked.')
    return (await way?.(allowance)) ?? null
  } catch (error) {
    return { isDocument: false, members: [], problems: [failureOf(error, '')] }
  }
}

function isMail(bytes: Uint8Array, name: string): boolean {
  const promise = promised(name)
  if (promise !== 'eml' && promise !== null) return false
  return (
    (byteOrderMark(bytes) !== null || !isKnown(bytes)) &&
    !isMbox(headOf(bytes)) &&
    textType(headOf(bytes), name).format === 'eml'
  )
}

/** Enough to know a format by. */
const headOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 4096)).toString('latin1')

type Way = (allowance: Allowance) => Unfolded | null | Promise<Unfolded | null>

/** How a file is to be unfolded; null where it is not. A name that promises a document is believed. */
function wayOf(bytes: Uint8Array, name: string): Way | null {
  if (promised(name) !== null) return null
  const head = headOf(bytes)
  if (head.startsWith('PK')) return isZip(bytes) ? (allowance) => unfoldZip(bytes, allowance) : null
  if (head.startsWith('\u001f\u008b')) return packed(bytes, name)
  if (/^WARC\/[01]\.\d+\r?\n/u.test(head)) return warc(bytes)
  if (isMbox(head)) return (allowance) => unfoldMbox(bytes, allowance)
  if (isJson(head, name)) return list(bytes, name)
  return /^(?:csv|tsv)$/u.test(extensionOf(name)) ? table(bytes) : null
}

const isKnown = (bytes: Uint8Array): boolean => {
  try {
    return binaryType(bytes) !== null
  } catch {
    return true
  }
}

const isZip = (bytes: Uint8Array): boolean => {
  const found = binaryType(bytes)
  return found !== null && found.format === null && found.mediaType === 'application/zip'
}

const warc =
  (bytes: Uint8Array): Way =>
  async (allowance) =>
    (await import('./warc.ts')).unfoldWarc(bytes, allowance)

/** What gzip has packed is a web archive, which is unfolded at once, or one file. */
const packed =
  (bytes: Uint8Array, name: string): Way =>
  async (allowance) => {
    if (!/\.warc(?:\.gz)?$/iu.test(name)) return unfoldGzip(bytes, name, allowance)
    const records = gunzip(bytes, Math.min(MOST_WARC, allowance.size))
    return (await import('./warc.ts')).unfoldWarc(records, allowance)
  }

/** A JSON file that is an article is a document, and has nothing inside. */
const list =
  (bytes: Uint8Array, name: string): Way =>
  (allowance) => {
    if (bytes.length > MAX_LIST)
      throw new Unreadable('too-large', 'It is a list of more than 32 MiB.', 'Split it into several lists.')
    const held = articlesIn(decode(bytes).text, name)
    return held && 'articles' in held ? unfoldArticles(held.articles, allowance, bytes.length) : null
  }

const table =
  (bytes: Uint8Array): Way =>
  (allowance) => {
    if (bytes.length > MAX_LIST)
      throw new Unreadable('too-large', 'It is a table of more than 32 MiB.', 'Split it into several tables.')
    const rows = rowsIn(bytes)
    return rows?.length ? unfoldArticles(rows, allowance, bytes.length) : null
  }

/** A parsed list takes several times its size in memory. */
const MAX_LIST = MAX_BYTES / 2
