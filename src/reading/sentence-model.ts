import type { Token } from '../model/reading.ts'
import { CLOSING, type Words } from './boundary.ts'

/** Weights of the model: one signed byte each. */
export const SENTENCE_WEIGHTS = 1 << 14

/** What is looked at when a place between two tokens is weighed. */
export interface Place {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: Words
  /** where the rules see a sentence begin */
  readonly begins: Uint8Array
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

const shapeOf = (word: string): string => {
  if (word === '') return 'end'
  if (/^\p{Lu}\p{Ll}/u.test(word)) return 'Xx'
  if (/^\p{Lu}+$/u.test(word)) return word.length === 1 ? 'X' : 'XX'
  if (/^\p{Ll}/u.test(word)) return 'x'
  if (/^\p{Nd}/u.test(word)) return '9'
  if (/^\p{Lu}/u.test(word)) return 'X.'
  return /^[\p{P}\p{S}]+$/u.test(word) ? word.slice(0, 3) : '?'
}

const bucket = (number: number): number =>
  number < 4 ? number : number < 7 ? 4 : number < 12 ? 5 : number < 25 ? 6 : 7

/** FNV-1a, folded to the number of weights. */
function slotOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (SENTENCE_WEIGHTS - 1)
}

/**
 * Calls `use` with the slot of every reason for or against a boundary at `at`: the words and shapes on both sides, the
 * stop behind closing marks, what the rules say, how long the sentence and the passage are, what is still open.
 */
export function features(place: Place, first: number, at: number, use: (slot: number) => void): void {
  const { tokens, words, begins } = place
  const a = words(at - 1)
  const b = words(at)
  const c = words(at + 1)
  let stopAt = at - 1
  while (stopAt > at - 4 && stopAt > first && CLOSING.test(words(stopAt))) stopAt--
  const stop = words(stopAt)
  const kind = tokens[stopAt]!.kind === 'mark' ? stop.slice(0, 3) : stop.endsWith('.') ? 'w.' : 'w'
  const w = stopAt > first ? words(stopAt - 1) : ''
  const rule = begins[at]!
  const gap = tokens[at]!.start === tokens[at - 1]!.end ? 'g' : 's'
  const [sa, sb, sc, sw] = [shapeOf(a), shapeOf(b), shapeOf(c), shapeOf(w)]
  const low = b.toLowerCase()
  const closed = at - 1 - stopAt
  const open = stillOpen(words, first, at)
  const left = bucket(at - first)
  const right = bucket(tokens.length - at)
  const all: string[] = [
    `0${rule}`,
    `1${rule}${gap}${kind}${sb}`,
    `2${kind}|${low}`,
    `3${gap}${sa}${sb}${sc}`,
    `4${a.toLowerCase()}|${sb}`,
    `5${w.toLowerCase()}|${kind}`,
    `6${sw}${kind}${sb}`,
    `7${kind}${closed}${sb}${rule}`,
    `8${left}${kind}${rule}`,
    `9${right}${kind}${rule}`,
    `a${open}${kind}${rule}`,
    `b${open}${sb}${closed}`,
    `c${b}|${sa}`,
    `d${low}|${sc}|${rule}`,
    `e${a}|${low}`,
    `f${kind}|${b}|${c.toLowerCase()}`,
    `g${left}${right}${kind}`,
    `h${shapeOf(words(at + 2))}${sc}${sb}${kind}`,
    `i${stop.length}${kind}${rule}`,
    `j${first === 0 ? 1 : 0}${kind}${shapeOf(words(first))}`,
  ]
  for (const feature of all) use(slotOf(feature))
}

/** Tokens that are looked back over for what is still open. */
const BACK = 60

/** Which marks of the sentence so far are open: brackets, straight quotation marks, curled ones. */
function stillOpen(words: Words, first: number, at: number): string {
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
  return `${round > 0 ? 1 : 0}${straight}${curled}`
}
