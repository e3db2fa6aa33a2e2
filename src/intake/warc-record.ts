import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { isTooLarge } from './zip.ts'

/** A record of a web archive (ISO 28500), as it stands there. */
export interface WarcRecord {
  /** by name, in small letters; of a name that comes twice the last */
  readonly headers: ReadonlyMap<string, string>
  readonly block: Uint8Array
}

/** What a server answered. */
export interface HttpMessage {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

const END_OF_HEADER = Buffer.from('\r\n\r\n')
/** Bytes of headers. A header that is longer is none. */
const LONGEST_HEADER = 1024 * 1024

/**
 * The records of a web archive, one behind the other. The library that writes archives is not used to read them: on a length
 * that is no number, or reaches beyond the end, it never returns.
 * @throws RangeError where what comes next is no whole record
 */
export function* recordsOf(bytes: Uint8Array): Generator<WarcRecord> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  while (at < buffer.length) {
    if (buffer[at] === 13 || buffer[at] === 10) {
      at++
      continue
    }
    if (buffer.toString('latin1', at, at + 5) !== 'WARC/') throw new RangeError('no record begins here')
    const { headers, end } = headerAt(buffer, at)
    const length = Number(/^\d{1,15}$/u.exec(headers.get('content-length') ?? '')?.[0])
    // also where it is no number
    if (!(end + length <= buffer.length)) throw new RangeError('the record is cut short')
    yield { headers, block: buffer.subarray(end, end + length) }
    at = end + length
  }
}

/** An answer of a server, with its body as it was sent. null where the block is none. */
export function httpOf(block: Uint8Array): HttpMessage | null {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const status = /^HTTP\/[\d.]+ (\d{3})/u.exec(buffer.toString('latin1', 0, 32))?.[1]
  if (status === undefined) return null
  try {
    const { headers, end } = headerAt(buffer, 0)
    const body = buffer.subarray(end)
    const isChunked = /chunked/iu.test(headers.get('transfer-encoding') ?? '')
    return { status: Number(status), headers, body: isChunked ? (joined(body) ?? body) : body }
  } catch {
    return null
  }
}

/**
 * A body as it was before it was packed for its way. What says that it is packed and is not is left as it is.
 * @throws RangeError where it unpacks to more than so many bytes
 */
export function unpacked({ headers, body }: HttpMessage, maxOutputLength: number): Uint8Array {
  const way = headers.get('content-encoding')?.trim().toLowerCase()
  const ways = {
    gzip: [gunzipSync],
    'x-gzip': [gunzipSync],
    deflate: [inflateSync, inflateRawSync],
    br: [brotliDecompressSync],
  }
  for (const unpack of ways[way as keyof typeof ways] ?? []) {
    try {
      return unpack(body, { maxOutputLength })
    } catch (error) {
      if (isTooLarge(error)) throw new RangeError('it unpacks to too much')
    }
  }
  return body
}

/** The lines of a header but the first, and where what follows them begins. */
function headerAt(buffer: Buffer, start: number): { headers: ReadonlyMap<string, string>; end: number } {
  const stop = buffer.subarray(start, start + LONGEST_HEADER).indexOf(END_OF_HEADER)
  if (stop < 0) throw new RangeError('the header has no end')
  const headers = new Map<string, string>()
  let name = ''
  for (const line of buffer
    .toString('utf8', start, start + stop)
    .split('\r\n')
    .slice(1)) {
    const colon = line.indexOf(':')
    if (/^[ \t]/u.test(line) && name) headers.set(name, `${headers.get(name)} ${line.trim()}`)
    else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase()
      headers.set(name, line.slice(colon + 1).trim())
    }
  }
  return { headers, end: start + stop + END_OF_HEADER.length }
}

/** A body that was sent in pieces, each behind its length (RFC 9112, section 7.1); null where it was not. */
function joined(body: Buffer): Uint8Array | null {
  const pieces: Uint8Array[] = []
  let at = 0
  while (at < body.length) {
    const stop = body.indexOf('\r\n', at)
    const length =
      stop < 0
        ? undefined
        : /^\s*([\da-f]{1,8})\s*(?:;|$)/iu.exec(body.toString('latin1', at, Math.min(stop, at + 200)))?.[1]
    if (length === undefined) return null
    const size = Number.parseInt(length, 16)
    if (size === 0) return Buffer.concat(pieces)
    pieces.push(body.subarray(stop + 2, stop + 2 + size))
    at = stop + 2 + size + 2
  }
  return Buffer.concat(pieces)
}
