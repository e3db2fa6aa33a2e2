import { Unreadable } from './unreadable.ts'
import { entriesOf } from './zip.ts'

/** The formats that have a reader. */
export type Format = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'odt' | 'rtf' | 'eml' | 'json'

/** What the bytes are: a format to read, or something else, with the name people know it by. */
export type Found =
  | { readonly format: Format }
  | { readonly format: null; readonly mediaType: string; readonly name: string }

/** First bytes of formats that have no reader, in hexadecimal; `??` is any byte. The longer signature comes first. */
const signatures: readonly (readonly [hex: string, mediaType: string, name: string])[] = [
  ['89504e470d0a1a0a', 'image/png', 'a PNG picture'],
  ['ffd8ff', 'image/jpeg', 'a JPEG picture'],
  ['474946383761', 'image/gif', 'a GIF picture'],
  ['474946383961', 'image/gif', 'a GIF picture'],
  ['52494646????????57454250', 'image/webp', 'a WebP picture'],
  ['52494646????????57415645', 'audio/wav', 'a sound recording'],
  ['52494646????????41564920', 'video/x-msvideo', 'a video'],
  ['49492a00', 'image/tiff', 'a TIFF picture'],
  ['4d4d002a', 'image/tiff', 'a TIFF picture'],
  ['????????667479706865', 'image/heic', 'a HEIC picture'],
  ['????????66747970', 'video/mp4', 'a video'],
  ['1a45dfa3', 'video/x-matroska', 'a video'],
  ['494433', 'audio/mpeg', 'a sound recording'],
  ['4f676753', 'audio/ogg', 'a sound recording'],
  ['664c6143', 'audio/flac', 'a sound recording'],
  ['7f454c46', 'application/x-elf', 'a program'],
  ['cffaedfe', 'application/x-mach-binary', 'a program'],
  ['cafebabe', 'application/x-mach-binary', 'a program'],
  ['0061736d', 'application/wasm', 'a program'],
  ['1f8b', 'application/gzip', 'a gzip archive'],
  ['425a68', 'application/x-bzip2', 'a bzip2 archive'],
  ['fd377a585a00', 'application/x-xz', 'an xz archive'],
  ['28b52ffd', 'application/zstd', 'a zstd archive'],
  ['377abcaf271c', 'application/x-7z-compressed', 'a 7-Zip archive'],
  ['526172211a07', 'application/vnd.rar', 'a RAR archive'],
  ['53514c69746520666f726d6174203300', 'application/vnd.sqlite3', 'an SQLite database'],
  ['252150532d', 'application/postscript', 'a PostScript document'],
  ['2142444e', 'application/vnd.ms-outlook', 'an Outlook mailbox'],
]

/** Text that has an order of its own, which reading it as prose would lose. */
const dataExtensions: Readonly<Record<string, readonly [mediaType: string, name: string]>> = {
  json: ['application/json', 'a JSON file without articles'],
  jsonl: ['application/jsonl', 'a JSON file without articles'],
  csv: ['text/csv', 'a table without a column of texts'],
  tsv: ['text/tab-separated-values', 'a table without a column of texts'],
  xml: ['application/xml', 'an XML file'],
  svg: ['image/svg+xml', 'an SVG picture'],
  js: ['text/javascript', 'a program'],
  css: ['text/css', 'a style sheet'],
  yaml: ['application/yaml', 'a YAML file'],
  yml: ['application/yaml', 'a YAML file'],
}

/** The formats that a name promises. */
const extensions: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  rtf: 'rtf',
  eml: 'eml',
}

export const mediaTypes: Readonly<Record<Format, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  eml: 'message/rfc822',
  json: 'application/json',
}

/** The last part of a name after its dot, in lower case; empty where there is none. */
export const extensionOf = (name: string): string => /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''

/** The format that a name promises; null where it promises none that is read. */
export const promised = (name: string): Format | null => extensions[extensionOf(name)] ?? null

const hex = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, length), (byte) => byte.toString(16).padStart(2, '0')).join('')

const latin = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, Math.min(length, 4096)))

/**
 * What binary bytes are, by their first bytes. null: no binary format is known by them, so they may be text.
 */
export function binaryType(bytes: Uint8Array): Found | null {
  const head = hex(bytes, 16)
  if (latin(bytes, 1024).includes('%PDF-')) return { format: 'pdf' }
  if (/^504b(?:0304|0506|0708)/.test(head)) return zipType(bytes)
  if (latin(bytes, 5) === '{\\rtf') return { format: 'rtf' }
  if (head.startsWith('d0cf11e0a1b11ae1')) return oleType(bytes)
  const known = signatures.find(([signature]) => new RegExp(`^${signature.replaceAll('?', '.')}`).test(head))
  if (known) return { format: null, mediaType: known[1], name: known[2] }
  const program = latin(bytes, 2) === 'MZ' && bytes.subarray(0, 256).includes(0)
  return program ? { format: null, mediaType: 'application/x-msdownload', name: 'a Windows program' } : null
}

/** Formats that are zip archives inside, told apart by the names of their entries; of a damaged one, wherever such a name stands. */
function zipType(bytes: Uint8Array): Found {
  const names = namesIn(bytes)
  const has = (start: string): boolean => names?.some((name) => name.startsWith(start)) ?? indexOf(bytes, start) >= 0
  // the first entry of these formats is a file `mimetype`, not packed
  const type = latin(bytes.subarray(30), 80)
  if (has('word/')) return { format: 'docx' }
  if (has('xl/')) return { format: null, mediaType: 'application/vnd.ms-excel', name: 'an Excel workbook' }
  if (has('ppt/'))
    return { format: null, mediaType: 'application/vnd.ms-powerpoint', name: 'a PowerPoint presentation' }
  if (type.startsWith('mimetypeapplication/vnd.oasis.opendocument.text')) return { format: 'odt' }
  if (type.startsWith('mimetypeapplication/vnd.oasis'))
    return { format: null, mediaType: 'application/vnd.oasis.opendocument', name: 'an OpenDocument table or drawing' }
  if (type.startsWith('mimetypeapplication/epub'))
    return { format: null, mediaType: 'application/epub+zip', name: 'an e-book' }
  return { format: null, mediaType: 'application/zip', name: 'a zip archive' }
}

/** null where the directory is damaged */
function namesIn(bytes: Uint8Array): string[] | null {
  try {
    return entriesOf(bytes).map(({ name }) => name)
  } catch {
    return null
  }
}

/** Old Office files, and the envelope that a password puts around new ones. */
function oleType(bytes: Uint8Array): Found {
  const wide = (name: string): string => [...name].map((char) => `${char}\0`).join('')
  if (indexOf(bytes, wide('EncryptedPackage')) >= 0)
    throw new Unreadable('encrypted', 'It is an Office document with a password.')
  const name = indexOf(bytes, wide('WordDocument')) >= 0 ? 'a Word document of before 2007' : 'an old Office file'
  return { format: null, mediaType: 'application/x-ole-storage', name }
}

const indexOf = (bytes: Uint8Array, words: string): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(words, 0, 'latin1')

/**
 * What a decoded text is. Its name is believed where its words do not contradict it: page source is HTML whatever it is
 * called, a mail needs both a header block and a name that does not call it plain text.
 */
export function textType(text: string, name: string): Found {
  const head = text.slice(0, 4096)
  const promise = promised(name)
  if (promise === 'html' || isHtml(head)) return { format: 'html' }
  if (promise === 'eml' ? isMail(head, 1) : promise === null && isMail(head, 3)) return { format: 'eml' }
  const data = dataExtensions[extensionOf(name)]
  if (data && promise === null) return { format: null, mediaType: data[0], name: data[1] }
  return { format: promise === 'markdown' ? 'markdown' : 'text' }
}

const isHtml = (head: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|div|p|h1|table|section|main)\b/iu.test(
    head,
  )

/** At least so many of the header fields that every mail has, before the first empty line. */
const isMail = (head: string, count: number): boolean => {
  const [block] = head.replaceAll('\r', '').split('\n\n', 1)
  const fields = block!.match(
    /^(?:from|to|subject|date|message-id|received|return-path|mime-version|delivered-to):/gimu,
  )
  return new Set(fields?.map((field) => field.toLowerCase())).size >= count
}

/** How many control characters a text may hold: one in fifty is damage, more is not text. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, 64 * 1024)
  let odd = 0
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at)
    if (unit === 0xfffd || (unit < 32 && (unit < 8 || unit > 13) && unit !== 27)) odd++
  }
  return odd > Math.max(4, sample.length / 50)
}
