import { currencyOf, singular, type Unit } from './unit.ts'

/** Of two bounds that are one, the number is exact. */
export type Bounds = readonly [low: number, high: number]

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const numerals: ReadonlyMap<string, number> = new Map([
  ...`${ones} eighteen nineteen`.split(' ').map((word, at): [string, number] => [word, at + 1]),
  ...tens.split(' ').map((word, at): [string, number] => [word, (at + 2) * 10]),
])

const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['k', 1000],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
])

/** How many a vague word means, alone and before a scale: "several billion". */
const vague: ReadonlyMap<string, Bounds> = new Map([
  ['couple', [2, 3]],
  ['few', [2, 6]],
  ['several', [2, 10]],
])

/** "Hundreds" are two of them at least, and no more than the next word for a number. */
const plurals: ReadonlyMap<string, Bounds> = new Map([
  ['tens', [20, 100]],
  ['dozens', [24, 100]],
  ['scores', [40, 200]],
  ['hundreds', [200, 1000]],
  ['thousands', [2000, 1e6]],
  ['millions', [2e6, 1e9]],
  ['billions', [2e9, 1e12]],
])

/** Parts of a whole, in per cent. */
const parts: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['third', 100 / 3],
  ['quarter', 25],
  ['fifth', 20],
  ['tenth', 10],
])

/** A number among words: its bounds and where the words go on behind it. */
export interface Told {
  readonly bounds: Bounds
  readonly next: number
  readonly unit: Unit | null
}

/** Words and signs in lower case, with what a hyphen joins apart: "18-year", "10–20". */
export function wordsOf(text: string): string[] {
  const spaced = text
    .toLowerCase()
    .replace(/(\d)\s*[-–—]\s*(?=\d)/gu, '$1 to ')
    .replace(/(?<=[\p{L}\d])[-–—](?=\p{L})/gu, ' ')
    .replace(/per cent/gu, 'percent')
  return (
    spaced.match(/us\$|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:st|nd|rd|th)?(?![\d])|\p{L}+|[$€£¥₽₸₴₹₪%,()]/gu) ?? []
  )
}

/** The number that begins here, with the sign of its currency; null where none does. */
export function numberAt(words: readonly string[], from: number): Told | null {
  const sign = /^\p{L}+$/u.test(words[from]!) ? null : currencyOf(words[from]!)
  let at = sign ? from + 1 : from
  const money: Unit | null = sign ? { unit: sign, kind: 'money' } : null
  const word = words[at] ?? ''
  const part = partAt(words, at)
  if (part) return part
  const many = plurals.get(word)
  if (many) {
    const more = words[at + 1] === 'of' ? plurals.get(words[at + 2] ?? '') : undefined
    const bounds: Bounds = more ? [many[0] * (more[0] / 2), many[1] * (more[0] / 2)] : many
    return { bounds, next: at + (more ? 3 : 1), unit: money }
  }
  if (/^an?$/u.test(word) && (scales.get(words[at + 1] ?? '') ?? vague.has(words[at + 1] ?? ''))) at++
  const some = vague.get(words[at] ?? '')
  if (some) {
    at++
    if (words[at] === 'of') at++
    let scale = 1
    for (; scales.has(words[at] ?? ''); at++) scale *= scales.get(words[at]!)!
    return { bounds: [some[0] * scale, some[1] * scale], next: at, unit: money }
  }
  const exact = exactAt(words, at)
  return exact && { bounds: [exact.number, exact.number], next: exact.next, unit: money }
}

/** "half of", "a third of", "two thirds", and "half a million". */
function partAt(words: readonly string[], at: number): Told | null {
  const article = /^an?$/u.test(words[at]!)
  const first = article ? at + 1 : at
  if (words[first] === 'half' && /^an?$/u.test(words[first + 1] ?? '') && scales.has(words[first + 2] ?? '')) {
    const number = scales.get(words[first + 2]!)! / 2
    return { bounds: [number, number], next: first + 3, unit: null }
  }
  const times = article ? 1 : (numerals.get(words[at]!) ?? 1)
  const noun = !article && numerals.has(words[at]!) ? at + 1 : first
  const part = parts.get(singular(words[noun] ?? ''))
  const isPart = times > 1 || words[noun + 1] === 'of'
  if (!part || !isPart || (noun === at && words[at] !== 'half')) return null
  return { bounds: [part * times, part * times], next: noun + 1, unit: { unit: 'percent', kind: 'share' } }
}

/** "two hundred and fifty thousand", "2.5 million", "dozen" behind its article. */
function exactAt(words: readonly string[], from: number): { readonly number: number; readonly next: number } | null {
  let total = 0
  let current: number | null = null
  let at = from
  for (; at < words.length; at++) {
    const word = words[at]!
    const value = /^\d[\d,.]*$/u.test(word) ? Number(word.replaceAll(',', '')) : numerals.get(word)
    const scale = scales.get(word)
    if (value !== undefined) {
      if (current !== null && /^\d/u.test(word)) break
      current = (current ?? 0) + value
    } else if (scale && (current !== null || (at === from && /^an?$/u.test(words[at - 1] ?? '')))) {
      if (scale <= 100) current = (current ?? 1) * scale
      else {
        total += (current ?? 1) * scale
        current = 0
      }
    } else if (!(word === 'and' && words[at - 1] === 'hundred' && numerals.has(words[at + 1] ?? ''))) break
  }
  return current === null ? null : { number: total + current, next: at }
}

/** "10 to 20", "between 10 and 20", "2 to 3 million". */
export function rangeFrom(words: readonly string[], at: number, first: Told): Told | null {
  const link = words[first.next]
  if (link !== 'to' && !(link === 'and' && words[at - 1] === 'between')) return null
  if (first.next + 1 >= words.length) return null
  const second = numberAt(words, first.next + 1)
  if (!second) return null
  const scale = scales.get(words[second.next - 1]!) ?? 1
  const low = first.bounds[0]
  // "2 to 3 million" begins with two million, where that is no more than the end
  const from = first.next === at + 1 && low * scale <= second.bounds[1] ? low * scale : low
  return from < second.bounds[1]
    ? { ...second, bounds: [from, second.bounds[1]], unit: first.unit ?? second.unit }
    : null
}
