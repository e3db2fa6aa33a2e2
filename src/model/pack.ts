import { Buffer } from 'node:buffer'

/** Numbers of 32 bits as text: little-endian, in base64. */
export function packed(numbers: ArrayLike<number>): string {
  const bytes = Buffer.alloc(4 * numbers.length)
  for (let at = 0; at < numbers.length; at++) bytes.writeInt32LE(numbers[at]! | 0, 4 * at)
  return bytes.toString('base64')
}

/** What {@link packed} made, as signed numbers. */
export function unpacked(text: string): Int32Array {
  const bytes = Buffer.from(text, 'base64')
  const numbers = new Int32Array(bytes.length / 4)
  for (let at = 0; at < numbers.length; at++) numbers[at] = bytes.readInt32LE(4 * at)
  return numbers
}

/** Hashes of 32 bits as {@link unpacked} gives them back, unsigned again. */
export const unsigned = (numbers: Int32Array): Uint32Array => new Uint32Array(numbers.buffer)

/** FNV-1a over the code units of a text, mixed once more; signed. Two texts in a few thousand million share one. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
