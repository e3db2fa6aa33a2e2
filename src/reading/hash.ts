/**
 * Hashing of features. A feature is never spelled out as a string: the numbers it is made of are mixed into one, and that
 * one, masked, is the row of a weight table. Different features may fall into one row; the models are trained with the
 * same collisions, and tables are made large enough for these to be rare (Weinberger et al. 2009, "Feature hashing").
 */

/** A 32-bit FNV-1a hash of `text` from `start` to `end`, in UTF-16 code units; spread, so that its low bits may be used. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return spread(hash)
}

/** Murmur3's finaliser: every bit of the input touches every bit of the output. */
export function spread(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** One feature of one value, under template number `template`. */
export const mix1 = (template: number, a: number): number => {
  const hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

/** One feature of two values. The order of the values matters. */
export const mix2 = (template: number, a: number, b: number): number =>
  mix1(template, Math.imul(a, 0x27d4eb2f) ^ (b + 0x165667b1))

/** One feature of three values. */
export const mix3 = (template: number, a: number, b: number, c: number): number =>
  mix2(template, Math.imul(a ^ (a >>> 14), 0x2c1b3c6d) ^ b, c)
