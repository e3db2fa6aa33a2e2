import { inflateSync } from 'node:zlib'
import { Unreadable } from './unreadable.ts'
import { isTooLarge } from './zip.ts'

/** A page's drawing orders come to a few hundred KiB, a large font to some 20 MiB. */
const MOST_STREAM = 32 * 1024 * 1024

/**
 * Refuses a PDF with a stream that unpacks beyond measure, which pdf.js would do in one piece. Deflate packs at most a
 * thousandfold, so only streams of more than a thousandth of the bound are tried. Pictures are never unpacked for text.
 */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') continue
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1)
    const end = file.indexOf('endstream', start)
    const head = file.toString('latin1', Math.max(0, at - 1000), at)
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1)
    const stop = end < 0 ? file.length : end
    if (stop - start < MOST_STREAM / 1100 || !/Fl(?:ateDecode)?\b/u.test(dictionary) || /\/Image\b/u.test(dictionary)) {
      at = Math.max(at, stop - 6)
      continue
    }
    tryInflate(file.subarray(start, stop))
    at = Math.max(at, stop - 6)
  }
}

function tryInflate(packed: Uint8Array): void {
  try {
    inflateSync(packed, { maxOutputLength: MOST_STREAM })
  } catch (error) {
    if (isTooLarge(error))
      throw new Unreadable('bomb', `A part of it unpacks to more than ${MOST_STREAM / 1024 / 1024} MiB.`)
  }
}
