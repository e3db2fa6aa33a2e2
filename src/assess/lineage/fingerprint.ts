import type { LineageDocument } from '../../model/lineage.ts'
import { type Words, wordsOf } from './word.ts'

/** How many words make a shingle. Four in a row that two texts share are seldom chance; names with an office may be. */
const SHINGLE = 4

/** Of so many neighbouring shingles one is kept. */
const WINDOW = 4

/**
 * Of what a document's words are made, small enough to be stored: the same for the same text, whatever else is in the case.
 * Two documents with {@link SHINGLE} + WINDOW - 1 = 7 words in a row in common share a hash.
 */
export interface Fingerprint {
  readonly document: string
  /** 32-bit hashes of chosen shingles, sorted, without repetition */
  readonly hashes: readonly number[] | Uint32Array
  /** those of them that stand in quotation marks, sorted */
  readonly quoted: readonly number[] | Uint32Array
}

/** Winnowing (Schleimer, Wilkerson and Aiken, 2003) over words. Texts that are shorter than a shingle have no hashes. */
export const fingerprint = (document: LineageDocument): Fingerprint => fingerprintOf(document.id, wordsOf(document))

export function fingerprintOf(document: string, words: Words): Fingerprint {
  const shingles = shinglesOf(words.codes, SHINGLE)
  const hashes = new Set<number>()
  const quoted = new Set<number>()
  let kept = -1
  const last = Math.max(0, shingles.length - WINDOW)
  for (let from = 0; from <= last && shingles.length > 0; from++) {
    const to = Math.min(from + WINDOW, shingles.length)
    let least = to - 1
    for (let at = to - 2; at >= from; at--) if (shingles[at]! < shingles[least]!) least = at
    if (least === kept) continue
    kept = least
    hashes.add(shingles[least]!)
    if (words.quoted[least] && words.quoted[least + SHINGLE - 1]) quoted.add(shingles[least]!)
  }
  const sorted = (set: ReadonlySet<number>): number[] => [...set].sort((a, b) => a - b)
  return { document, hashes: sorted(hashes), quoted: sorted(quoted) }
}

/** The hash of every run of `length` words, unsigned; none where there are fewer words. */
export function shinglesOf(codes: Int32Array, length: number): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, codes.length - length + 1))
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0x9e3779b9
    for (let next = at; next < at + length; next++) {
      hash = Math.imul(hash ^ codes[next]!, 0x85ebca6b)
      hash ^= hash >>> 15
    }
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    shingles[at] = hash ^ (hash >>> 16)
  }
  return shingles
}
