import type { Token } from '../model/reading.ts'
import { CLOSING, type Words } from './boundary.ts'

/** Weights of the model: one signed byte each. */
export const SENTENCE_WEIGHTS = 1 << 15

/** What is looked at when a place between two tokens of a passage is weighed, prepared once for all its places. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly words: Words
  /** where the rules see a sentence begin */
  readonly begins: Uint8Array
  /** how the passage is written, see {@link mannerOf} */
  readonly manner: number
  /** hashes of each word: as written, in small letters, and of its shape */
  readonly form: Int32Array
  readonly low: Int32Array
  readonly shape: Int32Array
}

export function placeOf(tokens: readonly Token[], words: Words, begins: Uint8Array): Place {
  const form = new Int32Array(tokens.length)
  const low = new Int32Array(tokens.length)
  const shape = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const word = words(at)
    form[at] = hashOf(word)
    const small = word.toLowerCase()
    low[at] = small === word ? form[at]! : hashOf(small)
    shape[at] = shapeOf(word)
  }
  return { tokens, words, begins, manner: mannerOf(tokens, words), form, low, shape }
}

/** Tokens of a passage that are looked at for how it is written. */
const GLANCE = 400

/**
 * How a passage is written, as two bits: 1 where it ends with a stop, as edited text does; 2 where it shows haste, by small
 * letters behind stops, runs of marks, smileys, "i" or "u". In edited text the rules may be trusted.
 */
export function mannerOf(tokens: readonly Token[], words: Words): number {
  let haste = 0
  const last = Math.min(tokens.length, GLANCE)
  for (let at = 0; at < last; at++) {
    const word = words(at)
    if (tokens[at]!.kind === 'mark') {
      if (/^(?:\.\.|[!?]{2}|[:;=]-?[()DP]|--|>|<|\.[?!])/u.test(word)) haste++
      else if (/^[.!?]$/u.test(word) && /^\p{Ll}/u.test(words(at + 1))) haste++
    } else if (/^(?:i|u|im|dont|cant|ur|pls|ok|lol|thx)$/u.test(word)) haste++
  }
  const stopped = /[.?!…"”’)\]]$/u.test(words(tokens.length - 1)) ? 1 : 0
  return stopped + (haste > 0 ? 2 : 0)
}

/**
 * Whether a sentence might begin with the token at `at` at all: not within plain running words, and not before a mark
 * that closes something.
 */
export function isCandidate(tokens: readonly Token[], words: Words, at: number): boolean {
  const before = tokens[at - 1]!
  const here = tokens[at]!
  const word = words(at)
  if (/^[.,;:?!%]/u.test(word) && here.kind === 'mark' && here.start === before.end) return false
  if (before.kind === 'mark' || words(at - 1).endsWith('.')) return true
  return !/^[\p{Ll}\p{M}'’]/u.test(word)
}

/** How much speaks for a sentence beginning with the token at `at`, when the one before began at `first`: above 0, it does. */
export function scoreAt(model: Uint8Array, place: Place, first: number, at: number): number {
  let sum = 0
  features(place, first, at, (slot) => {
    sum += (model[slot]! << 24) >> 24
  })
  return sum
}

/** A number for a word's kind: capitalised, all capitals, an initial, small, figures; a mark is itself, to three signs. */
function shapeOf(word: string): number {
  const code = word.charCodeAt(0)
  if (code >= 97 && code <= 122) return SMALL
  if (/^\p{Lu}\p{Ll}/u.test(word)) return 1
  if (/^\p{Lu}+$/u.test(word)) return word.length === 1 ? 2 : 3
  if (/^\p{Ll}/u.test(word)) return SMALL
  if (/^\p{Nd}/u.test(word)) return 5
  if (/^\p{Lu}/u.test(word)) return 6
  return /^[\p{P}\p{S}]+$/u.test(word) ? hashOf(word.slice(0, 3)) : 7
}
const SMALL = 4
const NONE = 8

const bucket = (number: number): number =>
  number < 4 ? number : number < 7 ? 4 : number < 12 ? 5 : number < 25 ? 6 : 7

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** The slot of a reason made of up to five numbers. */
function slotOf(template: number, a: number, b = 0, c = 0, d = 0, e = 0): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0xc2b2ae35)
  hash = Math.imul((hash ^ (hash >>> 15)) + c, 0x27d4eb2f)
  hash = Math.imul((hash ^ (hash >>> 14)) + d, 0x165667b1)
  hash = Math.imul((hash ^ (hash >>> 13)) + e, 0x85ebca6b)
  return (hash ^ (hash >>> 15)) & (SENTENCE_WEIGHTS - 1)
}

/**
 * Calls `use` with the slot of every reason for or against a boundary at `at`: the words and shapes on both sides, the
 * stop behind closing marks, what the rules say, how long the sentence and the passage are, what is still open.
 */
export function features(place: Place, first: number, at: number, use: (slot: number) => void): void {
  const { tokens, words, begins, manner, form, low, shape } = place
  let stopAt = at - 1
  while (stopAt > at - 4 && stopAt > first && CLOSING.test(words(stopAt))) stopAt--
  const stop = words(stopAt)
  const kind = tokens[stopAt]!.kind === 'mark' ? shape[stopAt]! : stop.endsWith('.') ? 1 : 0
  const inside = stopAt > first
  const w = inside ? low[stopAt - 1]! : 0
  const sw = inside ? shape[stopAt - 1]! : NONE
  const rule = begins[at]!
  const glued = tokens[at]!.start === tokens[at - 1]!.end ? 1 : 0
  const beyond = at + 1 < tokens.length
  const [sa, sb, sc] = [shape[at - 1]!, shape[at]!, beyond ? shape[at + 1]! : NONE]
  const sd = at + 2 < tokens.length ? shape[at + 2]! : NONE
  const [a, b, c] = [low[at - 1]!, low[at]!, beyond ? low[at + 1]! : 0]
  const closed = at - 1 - stopAt
  const open = stillOpen(words, first, at)
  const left = bucket(at - first)
  const right = bucket(tokens.length - at)
  use(slotOf(0, rule))
  use(slotOf(1, rule, glued, kind, sb))
  use(slotOf(2, kind, b))
  use(slotOf(3, glued, sa, sb, sc))
  use(slotOf(4, a, sb))
  use(slotOf(5, w, kind))
  use(slotOf(6, sw, kind, sb))
  use(slotOf(7, kind, closed, sb, rule))
  use(slotOf(8, left, kind, rule))
  use(slotOf(9, right, kind, rule))
  use(slotOf(10, open, kind, rule))
  use(slotOf(11, open, sb, closed))
  use(slotOf(12, form[at]!, sa))
  use(slotOf(13, b, sc, rule))
  use(slotOf(14, form[at - 1]!, b))
  use(slotOf(15, kind, form[at]!, c))
  use(slotOf(16, left, right, kind))
  use(slotOf(17, sd, sc, sb, kind))
  use(slotOf(18, stop.length, kind, rule))
  use(slotOf(19, first === 0 ? 1 : 0, kind, shape[first]!))
  use(slotOf(20, manner, kind, rule, sb))
  use(slotOf(21, manner, glued, kind, rule, right))
  use(slotOf(22, manner, rule))
  use(slotOf(23, manner, rule, sa, sb))
}

/** Tokens that are looked back over for what is still open. */
const BACK = 60

/** Which marks of the sentence so far are open, as bits: brackets 1, straight quotation marks 2, curled ones 4. */
function stillOpen(words: Words, first: number, at: number): number {
  let round = 0
  let straight = 0
  let curled = 0
  for (let index = Math.max(first, at - BACK); index < at; index++) {
    const word = words(index)
    if (word.length > 1) continue
    if (word === '(' || word === '[') round++
    else if ((word === ')' || word === ']') && round > 0) round--
    else if (word === '"') straight ^= 1
    else if (word === '“') curled = 1
    else if (word === '”') curled = 0
  }
  return (round > 0 ? 1 : 0) + straight * 2 + curled * 4
}
