import type { Quantity } from './gist.ts'
import { type Bounds, numberAt, rangeFrom, type Told, wordsOf } from './numeral.ts'
import { common, singular, type Unit, unitOf } from './unit.ts'

const repeats: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
])

const FROM =
  /\b(?:(?:at|the) least|(?:no|not) (?:fewer|less) than|minimum of|more than|over|above|upwards? of|excess of)$/u
const UP_TO = /\b(?:at most|up to|(?:no|not) more than|maximum of)$/u
const UNDER = /(?<!\b(?:no|not) )\b(?:(?:less|fewer) than|under|below)$/u
const ABOUT = /\b(?:about|around|roughly|some|approximately|estimated|circa|ca|nearly|almost|close to|or so)$/u

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/u

/** Behind these the noun that is counted is over. */
const BEHIND = /^(?:of|in|for|from|to|at|on|by|with|as|who|which|that|and|or|,|\()$/u

/**
 * The first quantity that some words tell: "several billion US dollars", "18 years", "at least 40 per cent", "a two-time champion".
 * `noun`: the lemma of what is counted, where that is known; else it is the last word before a preposition. null where the words
 * tell none: a year, a day of the month and "one of them" are no quantities.
 */
export function readQuantity(text: string, noun: string | null = null): Quantity | null {
  const words = wordsOf(text)
  for (let at = 0; at < words.length; at++) {
    const twice = repeats.get(words[at]!)
    if (twice) return { low: twice, high: twice, approximate: false, unit: 'time', kind: 'count' }
    const told = numberAt(words, at)
    if (!told) continue
    const all = rangeFrom(words, at, told) ?? told
    const unit = all.unit ?? unitBehind(words, at, all, noun)
    if (unit) return bounded(words.slice(Math.max(0, at - 4), at).join(' '), all.bounds, unit)
    at = all.next - 1
  }
  return null
}

/**
 * Whether two quantities may be the same: "about 40" and 41, 2.5 billion and 2,500,000,000. null where they cannot be laid beside
 * each other, since they count or measure different things.
 */
export function quantitiesOverlap(a: Quantity, b: Quantity): boolean | null {
  if (a.kind !== b.kind) return null
  const [unit, size] = common(a)
  const [other, otherSize] = common(b)
  if (unit !== other) return null
  const first = scaled(a, size)
  const second = scaled(b, otherSize)
  if (first[0] <= second[1] && second[0] <= first[1]) return true
  return isSharp(a) && isSharp(b) && size === otherSize && (isRounded(a.low, b.low) || isRounded(b.low, a.low))
}

/** How far "about" reaches either way: a tenth, since what is rounded so is rounded to one figure or two. */
const ABOUT_REACHES = 0.1

const scaled = ({ low, high, approximate }: Quantity, size: number): Bounds => {
  const reach = approximate ? ABOUT_REACHES : 0
  return [low * size * (1 - reach), high === null ? Infinity : high * size * (1 + reach)]
}

const isSharp = ({ low, high }: Quantity): boolean => low === high

/** Smaller numbers are counted, not rounded. */
const ROUNDED_FROM = 100

/** Whether one number is another with its last figures rounded: 2,500 for 2,513. */
function isRounded(round: number, exact: number): boolean {
  if (round < ROUNDED_FROM || !Number.isInteger(round)) return false
  const figures = String(round).replace(/0+$/u, '').length
  return figures < String(round).length && Number(exact.toPrecision(figures)) === round
}

function unitBehind(words: readonly string[], from: number, { bounds, next }: Told, noun: string | null): Unit | null {
  const before = words[from - 1] ?? ''
  const behind = words[next] ?? ''
  if (MONTH.test(before) || MONTH.test(behind)) return null
  for (let at = next; at < Math.min(words.length, next + 2); at++) {
    if (BEHIND.test(words[at]!)) break
    const unit = unitOf(words[at]!)
    if (unit) return unit
  }
  const isYear = next === from + 1 && /^(?:1[5-9]|20)\d\d$/u.test(words[from]!)
  if (isYear) return null
  // "one of the founders", "the one who", "the only one"
  if (bounds[0] === 1 && bounds[1] === 1 && (BEHIND.test(behind) || (behind === '' && noun === null))) return null
  if (noun) return { unit: noun, kind: 'count' }
  const end = words.findIndex((word, at) => at >= next && BEHIND.test(word))
  const last = words[(end < 0 ? words.length : end) - 1] ?? ''
  return { unit: (end < 0 ? words.length : end) > next ? singular(last) : null, kind: 'count' }
}

function bounded(before: string, [low, high]: Bounds, unit: Unit): Quantity {
  const approximate = ABOUT.test(before)
  if (UP_TO.test(before)) return { low: 0, high, approximate, ...unit }
  if (FROM.test(before)) return { low, high: null, approximate, ...unit }
  if (UNDER.test(before)) return { low: 0, high, approximate, ...unit }
  return { low, high, approximate, ...unit }
}
