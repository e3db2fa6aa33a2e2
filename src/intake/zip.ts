import { inflateRawSync } from 'node:zlib'
import { Unreadable } from './unreadable.ts'

/** An entry of an archive as its directory describes it. */
export interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly compressed: number
  /** offset of its local header */
  readonly at: number
}

/** More entries than any office document has; a directory of millions is made to exhaust its reader. */
const MOST_ENTRIES = 10_000

/**
 * Unpacks the wanted entries of a zip archive, never more than `limit` bytes of them in all. Sizes that the archive
 * states are not believed: each entry is unpacked with a bound, and going over it is a `bomb`. Reads the central
 * directory, as office programs do.
 * @throws Unreadable: `broken`, `encrypted`, `bomb`
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean, limit: number): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  let left = limit
  for (const entry of entriesOf(bytes)) {
    if (!wanted(entry.name) || files.has(entry.name)) continue
    if (entry.encrypted) throw new Unreadable('encrypted', 'Its content is locked with a password.')
    const content = unpack(bytes, entry, left)
    left -= content.length
    files.set(entry.name, content)
  }
  return files
}

/** What the central directory lists. @throws Unreadable: `broken`, `bomb` */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) throw new Unreadable('bomb', `It is an archive of ${count.toLocaleString('en')} entries.`)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The record that closes an archive: at its end, but for a comment of at most 64 KiB. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw damaged()
}

/** One entry, of `limit` bytes at most. @throws Unreadable: `broken`, `bomb` */
export function unpack(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) throw damaged()
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const packed = bytes.subarray(start, start + entry.compressed)
  if (packed.length < entry.compressed) throw damaged()
  if (entry.method === 0 && packed.length > limit) throw tooMuch(limit)
  if (entry.method === 0) return packed
  if (entry.method !== 8)
    throw new Unreadable('broken', `Its content is packed in a way (${entry.method}) that is not read.`)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) })
  } catch (error) {
    throw isTooLarge(error) ? tooMuch(limit) : damaged()
  }
}

/** What Node's zlib says when its output would go over the bound. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')

const damaged = (): Unreadable => new Unreadable('broken', 'Its archive is damaged or incomplete.')
const tooMuch = (limit: number): Unreadable =>
  new Unreadable('bomb', `It unpacks to more than ${Math.round(limit / 1024 / 1024)} MiB.`)
