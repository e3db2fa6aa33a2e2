import { type Interval, intervalOf, mayCoincide } from '../model/calendar.ts'

/** When a fact was. */
export interface When {
  readonly edtf: string
  /** the days that it may be of; of a year that is not told, those of any year */
  readonly days: Interval
  /** *guessed*: "7 March" in a paper of 2019, taken for the last one; *untold*: "7 March" in a paper of nobody knows when */
  readonly year: 'told' | 'guessed' | 'untold'
}

/** A date as a fact has it; null where it cannot be placed. @param isGuessed whether its year is that of the paper */
export function placed(edtf: string | null, isGuessed = false): When | null {
  const days = edtf === null ? null : intervalOf(edtf)
  // "in the 2010s", "at nine": a part of a year is told, or nothing
  if (edtf === null || !days || (/^X/u.test(edtf) && !/^XXXX-\d\d/u.test(edtf))) return null
  return { edtf, days, year: /^X/u.test(edtf) ? 'untold' : isGuessed ? 'guessed' : 'told' }
}

/**
 * How many days lie between two times at least; 0 where they may be of one day. A year that is not told is the one that brings them
 * closest. null where nobody can tell: a year was guessed, and with another they would be of one day; or one of them lasts so long
 * that a year not told may be any of it.
 */
export function daysBetween(a: When, b: When): number | null {
  const days = closest(a, b)
  if (days === 0 || days === null || [a, b].every(({ year }) => year !== 'guessed')) return days
  const [one, other] = a.year === 'guessed' ? [a, b] : [b, a]
  return closest({ ...one, edtf: one.edtf.replaceAll(YEAR, 'XXXX'), year: 'untold' }, other) === 0 ? null : days
}

function closest(a: When, b: When): number | null {
  if (a.year !== 'untold' && b.year !== 'untold') return between(a.days, b.days)
  if (a.year === 'untold' && b.year === 'untold') {
    const [one, other] = [a, b].map(({ edtf }) => intervalOf(edtf.replaceAll('XXXX', ANY)))
    return one && other ? between(one, other) : null
  }
  const [untold, told] = a.year === 'untold' ? [a, b] : [b, a]
  const years = [...told.edtf.matchAll(YEAR)].map(([year]) => Number(year))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (!Number.isFinite(told.days.earliest + told.days.latest) || last - first > 1 || !years.length) return null
  const found: number[] = []
  for (let year = first - 1; year <= last + 1; year++) {
    const days = intervalOf(untold.edtf.replaceAll('XXXX', String(year).padStart(4, '0')))
    if (days) found.push(between(days, told.days))
  }
  return found.length ? Math.min(...found) : null
}

const YEAR = /(?<!\d)\d{4}(?!\d)/gu

/** A leap year, for what is told of no year on either side. */
const ANY = '2000'

const between = (a: Interval, b: Interval): number =>
  mayCoincide(a, b) ? 0 : Math.max(a.earliest - b.latest, b.earliest - a.latest)
