import { months, weekdays } from './byline.data.ts'

/**
 * The day a date of a meta tag, a mail header or a dateline names, in EDTF; null where it names none for certain. The
 * day is the one its author wrote, in the author's own time zone: `2021-03-09T23:30:00-05:00` is 9 March.
 */
export function dayOf(value: string): string | null {
  const text = value.trim().toLowerCase().replace(/\s+/gu, ' ')
  if (text.length > 80) return null
  return iso(text) ?? compact(text) ?? worded(text) ?? slashed(text)
}

/** `2021-03-09`, with or without a time; `2021-03` and `2021`. */
function iso(text: string): string | null {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[t ]\d{1,2}:\d{2}.*)?$/.exec(text)
  return match ? edtf(match[1]!, match[2], match[3]) : null
}

/** `20210309`, and `D:20210309120000+01'00'` as PDF writes it. */
function compact(text: string): string | null {
  const match = /^(?:d:)?(\d{4})(\d{2})(\d{2})(?:\d{0,6}.*)?$/.exec(text)
  return match ? edtf(match[1]!, match[2], match[3]) : null
}

/** `9 March 2021`, `March 9, 2021`, `Tue, 09 Mar 2021 10:00:00 +0300`, `9 марта 2021 года`. */
function worded(text: string): string | null {
  const weekday = /^(\p{L}+)\.?,? /u.exec(text)
  const rest = weekday && weekdays.includes(weekday[1]!) ? text.slice(weekday[0].length) : text
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?(?: of| de)? (\p{L}+)\.?,?(?: de)? (\d{4})\b/u.exec(rest)
  if (dayFirst) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1])
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(rest)
  if (monthFirst) return named(monthFirst[3]!, monthFirst[1]!, monthFirst[2])
  const monthOnly = /^(\p{L}+)\.?,? (\d{4})$/u.exec(rest)
  return monthOnly ? named(monthOnly[2]!, monthOnly[1]!, undefined) : null
}

/** `31.12.2020` is day first. With slashes either may come first, so only a number above twelve tells. */
function slashed(text: string): string | null {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,? (?:at )?\d{1,2}:\d{2}.*)?$/.exec(text)
  if (!match) return null
  const [, first, mark, second, year] = match
  if (mark === '.' || Number(first) > 12 || first === second) return edtf(year!, second, first)
  return Number(second) > 12 ? edtf(year!, first, second) : null
}

const named = (year: string, month: string, day: string | undefined): string | null =>
  Object.hasOwn(months, month) ? edtf(year, String(months[month]), day) : null

/** Only real days: the 30th of February is a slip, and a slip is not repaired by guessing. */
function edtf(year: string, month: string | undefined, day: string | undefined): string | null {
  if (Number(year) < 1000) return null
  if (month === undefined) return year
  const [m, d] = [Number(month), Number(day ?? 1)]
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return null
  const head = `${year}-${String(m).padStart(2, '0')}`
  return day === undefined ? head : `${head}-${String(d).padStart(2, '0')}`
}
