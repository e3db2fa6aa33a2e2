import edtf from 'edtf'
import { type Day, dayOf } from './day.ts'

/**
 * Whether a text is a date in EDTF (ISO 8601-2), level 0 to 2. The edtf package knows no doubt about seasons, decades and
 * centuries, and no seasons in intervals; the standard has both.
 */
export function isEdtf(value: string): boolean {
  if (/^[./]*$/u.test(value)) return false
  if (isWhole(value)) return true
  const ends = value.split('/')
  return ends.length <= 2 && ends.every(isEnd)
}

const isEnd = (end: string, _: number, ends: readonly string[]): boolean =>
  (ends.length === 2 && (end === '' || end === '..')) || isWhole(end) || isWhole(end.replace(/[~?%]$/u, ''))

function isWhole(value: string): boolean {
  try {
    edtf(value)
    return true
  } catch {
    return false
  }
}

/** The days a date may be of, first and last; infinite where a side is open or unknown. */
export interface Interval {
  readonly earliest: Day
  readonly latest: Day
}

const DATE = /^(?<year>-?[\dX]{4})(?:-(?<month>[\dX]{2})(?:-(?<day>[\dX]{2}))?)?(?<time>T[^~?%]*)?(?<doubt>[~?%]?)$/u

/**
 * The days that a date in EDTF may be of. An approximate one is a unit longer on either side: "about 1984" may be 1983 or 1985.
 * Seasons are those of the north, by whole months; the winter of a year may be the one it begins with or the one it ends in.
 * Null for a value that this does not understand: sets, exponents, or doubt inside a date.
 */
export function intervalOf(value: string): Interval | null {
  const [first = '', last] = value.split('/')
  if (last === undefined) return wholeOf(first)
  const [from, to] = [endOf(first), endOf(last)]
  return from && to ? { earliest: from.earliest, latest: to.latest } : null
}

const ALWAYS: Interval = { earliest: -Infinity, latest: Infinity }

const endOf = (end: string): Interval | null => (end === '' || end === '..' ? ALWAYS : wholeOf(end))

function wholeOf(value: string): Interval | null {
  const groups = DATE.exec(value)?.groups
  if (!groups) return null
  const { year = '', month, day, doubt } = groups
  const slack = doubt === '~' || doubt === '%' ? 1 : 0
  const [low, high] = bounds(year)
  const unit = Number('1'.padEnd(1 + (/X+$/u.exec(year)?.[0].length ?? 0), '0'))
  if (month === undefined || month === 'XX')
    return { earliest: dayOf(low - slack * unit), latest: dayOf(high + 1 + slack * unit) - 1 }
  if (Number(month) > 12) {
    const season = SEASONS[Number(month)]
    if (!season) return null
    const [from, to] = season
    return { earliest: dayOf(low, from - 2 * slack), latest: dayOf(high, to + 1 + 2 * slack) - 1 }
  }
  const [from, to] = month.includes('X') ? [1, 12] : [Number(month), Number(month)]
  if (day === undefined || day.includes('X'))
    return { earliest: dayOf(low, from - slack), latest: dayOf(high, to + 1 + slack) - 1 }
  return { earliest: dayOf(low, from, Number(day) - slack), latest: dayOf(high, to, Number(day) + slack) }
}

/** The first and last year that a year with unknown digits may be; before Christ the larger number is the earlier. */
function bounds(year: string): readonly [number, number] {
  const ends = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))] as const
  return year.startsWith('-') ? [ends[1], ends[0]] : ends
}

/** First and last month of what EDTF writes behind a year: seasons, of either hemisphere too, quarters, thirds, halves. */
const SEASONS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [1, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [1, 14],
  29: [9, 11],
  30: [1, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
}

/** Whether two dates may be of the same day. */
export const mayCoincide = (a: Interval, b: Interval): boolean => a.earliest <= b.latest && b.earliest <= a.latest

/** Whether the one is over before the other can begin. */
export const isBefore = (a: Interval, b: Interval): boolean => a.latest < b.earliest

/** For sorting: by the first day they may be of, then by the last. */
export const compareIntervals = (a: Interval, b: Interval): number =>
  order(a.earliest, b.earliest) || order(a.latest, b.latest)

const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)
