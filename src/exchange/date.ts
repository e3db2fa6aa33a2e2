import { intervalOf } from '../model/calendar.ts'
import { partsOf } from '../model/day.ts'

/** Year, month and day, as far as they are known. */
export type DateParts = readonly [year: number, month?: number, day?: number]

/** A date in EDTF for formats that know only a first and a last date. */
interface PlainDate {
  readonly from: DateParts
  /** null where it is one date */
  readonly to: DateParts | null
  /** whether it says "about" or "perhaps" */
  readonly doubtful: boolean
}

const ONE = /^(?<year>-?\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?)?[~?%]?$/u

/**
 * Lays a date in EDTF out plainly. What is open on one side is its other end; what has unknown digits is its first and last day.
 * Null for what is on no calendar.
 */
export function plainDate(edtf: string | null): PlainDate | null {
  if (edtf === null) return null
  const doubtful = /[~?%]/u.test(edtf)
  const ends = edtf.split('/').map(oneDate)
  if (ends.length === 1 && ends[0]) return { from: ends[0], to: null, doubtful }
  if (ends.length === 2 && ends[0] && ends[1]) return { from: ends[0], to: ends[1], doubtful }
  const days = intervalOf(edtf)
  if (!days) return null
  const [first, last] = [days.earliest, days.latest].map((day) => (Number.isFinite(day) ? partsOf(day) : null))
  if (first && last) return { from: first, to: last, doubtful }
  const end = first ?? last
  return end ? { from: end, to: null, doubtful: true } : null
}

function oneDate(edtf: string): DateParts | null {
  const groups = ONE.exec(edtf)?.groups
  if (!groups) return null
  const [year, month, day] = [groups.year, groups.month, groups.day].map((part) => (part ? Number(part) : undefined))
  return day === undefined ? (month === undefined ? [year!] : [year!, month]) : [year!, month!, day]
}
