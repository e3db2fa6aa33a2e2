import type { Doubt, End, Expression, Part, Point } from '../../model/time.ts'
import {
  decades,
  frequencies,
  holidays,
  monthNames,
  months,
  numbers,
  ordinals,
  seasons,
  tens,
  units,
  weekdayNames,
  weekdays,
  zones,
} from '../data/time-word.ts'

/** A stretch of text to look for times in, and where in it something stands. */
export interface Place {
  /** {@link folded} */
  readonly low: string
  /** as written; as long as `low` */
  readonly raw: string
  readonly start: number
  readonly end: number
}

export type Groups = Readonly<Record<string, string | undefined>>

/** One way to word a time. `read` says what it means, or null where its surroundings say that it is none. */
export interface Rule {
  readonly pattern: RegExp
  readonly read: (groups: Groups, place: Place) => Expression | null
}

const anyOf = (words: Readonly<Record<string, unknown>>): string =>
  `(?:${Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')})`

const numberWord = `(?:${anyOf(tens)}(?:-${anyOf(numbers)})?|${anyOf(numbers)}|hundred)`

/** What stands in braces in a rule. */
const pieces: Readonly<Record<string, string>> = {
  // the stop behind a whole name is the sentence's
  month: `${anyOf(months)}(?:(?<!${anyOf(monthNames)})\\.)?`,
  monthname: anyOf(monthNames),
  weekday: `${anyOf(weekdays)}(?:(?<!${anyOf(weekdayNames)})\\.)?`,
  weekdayname: anyOf(weekdayNames),
  season: anyOf(seasons),
  holiday: anyOf(holidays),
  year: '(?:1\\d|20)\\d\\d',
  yy: '\\d\\d',
  day: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?',
  number: `(?:\\d{1,3}(?:\\.5)?|${numberWord})`,
  amount: `(?:\\d{1,3}(?:\\.5)?|${numberWord}|an?|half an?|a couple of|a few|several|many|some ${numberWord}|some \\d{1,3})`,
  ordinal: `(?:\\d{1,2}(?:st|nd|rd|th)|${anyOf(ordinals)})`,
  unit: anyOf(units),
  units: `(?:${anyOf(units)}|fortnight|centurie)s?`,
  decade: anyOf(decades),
  frequency: anyOf(frequencies),
  zone: anyOf(zones),
  era: '(?:bce|bc|b\\.c\\.|ce|ad|a\\.d\\.)',
}

/**
 * A rule: `{month}` stands for a piece, named after itself, `{other:month}` for one named otherwise, a space for white space,
 * and `_` for white space or none. It ends where a word or number ends.
 */
export const rule = (form: string, read: Rule['read']): Rule => ({ pattern: compiled(form), read })

export const compiled = (form: string, behind = '(?![\\p{L}\\d]|[.,:]\\d)'): RegExp =>
  new RegExp(
    `${form
      .replace(/\{(\w+)(?::(\w+))?\}/gu, (_, name: string, piece?: string) => {
        const source = pieces[piece ?? name]
        if (source === undefined) throw new Error(`There is no piece ${piece ?? name}.`)
        return `(?<${name}>${source})`
      })
      .replace(/ /gu, ' +')
      .replace(/_/gu, ' *')}${behind}`,
    'uy',
  )

/** Small letters, one kind of dash, quotation mark and space; every character stays in its place. */
export const folded = (text: string): string =>
  text
    .replace(/[A-Z]+/gu, (letters) => letters.toLowerCase())
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[‘’]/gu, "'")
    .replace(/\s/gu, ' ')

/** What stands before a place, so far as it matters. */
export const before = ({ low, start }: Place): string => low.slice(Math.max(0, start - 40), start)

/** What stands behind a place, so far as it matters. */
export const after = ({ low, end }: Place): string => low.slice(end, end + 40)

/** Whether a name in it has the capital letter of a name. */
export const isCapital = ({ raw, start, end }: Place): boolean => /[A-Z]/u.test(raw.slice(start, end))

/** Whether it is all there is, or nearly: a heading, a table's cell, a date line. */
export const isAlone = ({ raw }: Place): boolean => raw.length <= 50 && !/\p{L}{2,}[.!]\s*$/u.test(raw)

export const end = (point: Point, part: Part | null = null, doubt: Doubt = ''): End => ({ point, part, doubt })

export const date = (point: Point, part: Part | null = null): Expression => ({
  kind: 'date',
  ends: [end(point, part)],
  bound: null,
})

export const range = (first: Point, last: Point): Expression => ({
  kind: 'date',
  ends: [end(first), end(last)],
  bound: null,
})

export const fixed = (edtf: string): Point => ({ at: 'fixed', edtf })

/** The number that a word or digits stand for; null where they leave it open: "several", "a few". */
export function numberOf(words: string): number | null {
  const word = words.replace(/^some +/u, '')
  if (/^\d/u.test(word)) return Number(word)
  if (/^half/u.test(word)) return 0.5
  if (/^an?$/u.test(word)) return 1
  if (/^a +couple/u.test(word)) return 2
  const [ten = '', one = ''] = word.split('-')
  if (word === 'hundred') return 100
  return tens[ten] === undefined ? (numbers[word] ?? null) : tens[ten] + (numbers[one] ?? 0)
}

export const ordinalOf = (word: string): number => ordinals[word] ?? Number.parseInt(word, 10)

/** `3 years` as a unit of {@link units}: without its plural. */
export const singular = (word: string): string => (word === 'centuries' ? 'century' : word.replace(/s$/u, ''))

export const monthOf = (word: string): number => months[word.replace('.', '') as keyof typeof months] ?? 0
export const weekdayOf = (word: string): number => weekdays[word.replace('.', '') as keyof typeof weekdays] ?? 0
