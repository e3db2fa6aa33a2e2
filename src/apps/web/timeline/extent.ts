/** A stretch of the calendar in milliseconds since 1970, UTC, its end left out. */
export interface Extent {
  readonly from: number
  readonly to: number
  /** whether it goes on beyond that side */
  readonly isOpen: { readonly from: boolean; readonly to: boolean }
}

/** Spring to winter of the northern half, as EDTF numbers them, by their first month from 0. Winter begins in December. */
const seasons: Readonly<Record<string, number>> = { '21': 2, '22': 5, '23': 8, '24': 11 }

const utc = (year: number, month: number, day = 1): number => Date.UTC(year, month, day)

/** The first and the last day that a date without interval may be, or null where it is of another form. */
function stretch(edtf: string): { from: number; to: number } | null {
  const found = /^(\d{2,4})(X{0,2})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?(?:T.*)?$/.exec(edtf)
  if (!found) return null
  const [, digits = '', gaps = '', month, day] = found
  if (digits.length + gaps.length !== 4) return null
  const width = 10 ** gaps.length
  const year = Number(digits) * width
  if (month === undefined) return { from: utc(year, 0), to: utc(year + width, 0) }
  if (gaps) return null
  const season = seasons[month]
  if (season !== undefined) return { from: utc(year, season), to: utc(year, season + 3) }
  const index = Number(month) - 1
  if (index < 0 || index > 11) return null
  if (day === undefined) return { from: utc(year, index), to: utc(year, index + 1) }
  return { from: utc(year, index, Number(day)), to: utc(year, index, Number(day) + 1) }
}

/**
 * How wide a date is: from the first day that it may be to the last. An interval that is open at one side ends where its
 * other end does. null where it has no place on a calendar that this page can draw.
 */
export function extentOf(edtf: string): Extent | null {
  const ends = edtf.split('/')
  if (ends.length > 2) return null
  const [first = '', last = first] = ends
  const isEmpty = (end: string): boolean => end === '' || end === '..'
  const from = isEmpty(first) ? null : stretch(first)
  const to = isEmpty(last) ? null : stretch(last)
  const known = from ?? to
  if (!known || (!from && !isEmpty(first)) || (!to && !isEmpty(last))) return null
  return {
    from: (from ?? known).from,
    to: (to ?? known).to,
    isOpen: { from: isEmpty(first), to: isEmpty(last) },
  }
}
