import type { Unit } from './time.ts'

/** A day as the number of days since 1 January 1970, in the proleptic Gregorian calendar. */
export type Day = number

const MS = 86_400_000

/** The day of a date; a month beyond December or a day beyond its month runs over into the next. */
export function dayOf(year: number, month = 1, day = 1): Day {
  const date = new Date(0)
  // Date.UTC takes the years 0 to 99 for 1900 to 1999
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / MS
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: Day): readonly [year: number, month: number, day: number] {
  const date = new Date(day * MS)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

/** The last day of a month, 28 to 31. */
export const lengthOfMonth = (year: number, month: number): number => partsOf(dayOf(year, month + 1, 0))[2]

/** A number with zeros before it. */
export const padded = (number: number, width = 2): string => String(number).padStart(width, '0')

/** A year as EDTF writes it: `1984`, `0064`, `-0063` (64 BC: ISO 8601 has a year 0). */
export const yearIn = (year: number): string => (year < 0 ? `-${padded(-year, 4)}` : padded(year, 4))

/** `1984-05-14`. */
export function dayIn(day: Day): string {
  const [year, month, date] = partsOf(day)
  return `${yearIn(year)}-${padded(month)}-${padded(date)}`
}

/**
 * The unit of the calendar that holds a day, so many units on, in EDTF: a year, month or day is one value, a week its first
 * and last day, since EDTF has no weeks. Hours and minutes are not counted: the day holds them.
 */
export function unitAround(day: Day, unit: Unit, by: number): string {
  const [year, month] = partsOf(day)
  const quarter = Math.floor((month - 1) / 3) + by
  switch (unit) {
    case 'century':
      return `${yearIn(year + 100 * by).slice(0, -2)}XX`
    case 'decade':
      return `${yearIn(year + 10 * by).slice(0, -1)}X`
    case 'year':
      return yearIn(year + by)
    case 'season':
      // seasons begin in March, June, September and December
      return seasonIn(Math.floor((12 * year + month - 3) / 3) + by)
    case 'quarter':
      return `${yearIn(year + Math.floor(quarter / 4))}-${33 + (((quarter % 4) + 4) % 4)}`
    case 'month':
      return dayIn(dayOf(year, month + by)).slice(0, -3)
    case 'week': {
      const monday = day - weekdayOf(day) + 1 + 7 * by
      return `${dayIn(monday)}/${dayIn(monday + 6)}`
    }
    case 'day':
      return dayIn(day + by)
    default:
      return dayIn(day)
  }
}

const seasonIn = (number: number): string => `${yearIn(Math.floor(number / 4))}-${21 + (((number % 4) + 4) % 4)}`
