import { Buffer } from 'node:buffer'
import { endianness } from 'node:os'

/** Numbers of 32 bits as text: little-endian, in base64. */
export const packed = (numbers: ArrayLike<number>): string =>
  inOrder(Buffer.from(Int32Array.from(numbers, (number) => number | 0).buffer)).toString('base64')

/** What {@link packed} made, as signed numbers. */
export function unpacked(text: string): Int32Array {
  const bytes = inOrder(Buffer.from(text, 'base64'))
  const numbers = new Int32Array(bytes.length / 4)
  new Uint8Array(numbers.buffer).set(bytes)
  return numbers
}

/** Between the order of this machine and little-endian, whichever way. */
const inOrder = (bytes: Buffer): Buffer => (endianness() === 'LE' ? bytes : bytes.swap32())

/** Hashes of 32 bits as {@link unpacked} gives them back, unsigned again. */
export const unsigned = (numbers: Int32Array): Uint32Array => new Uint32Array(numbers.buffer)

/** FNV-1a over the code units of a text, mixed once more; signed. Two texts in a few thousand million share one. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
