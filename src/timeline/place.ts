import { type Interval, intervalOf } from '../model/calendar.ts'
import { type Day, dayIn, partsOf, unitAround, weekdayOf, yearIn } from '../model/day.ts'
import type { Anchor, Lean, Point, Unit } from '../model/time.ts'

/** What a time may hang on: when the text was written, and the dates before it in the text, in EDTF. */
export interface Surroundings {
  readonly written: Interval | null
  /** the date told last */
  readonly last: string | null
  /** the last one that is a day */
  readonly lastDay: string | null
  /** a day or month that a story told just before goes on from, if it is of another time than the text */
  readonly story: string | null
  /** whether the date told last is of such a story */
  readonly isStory: boolean
}

/** A value, and what it was completed from. With null: what is missing. */
export interface Placed {
  readonly edtf: string | null
  readonly anchoredOn: Anchor | null
}

/** Places a point of time in the calendar. */
export function place(point: Point, around: Surroundings): Placed {
  switch (point.at) {
    case 'fixed':
      return { edtf: point.edtf, anchoredOn: null }
    case 'shift':
      return point.from === 'text' || (point.from === 'story' && around.isStory)
        ? onText(
            point.unit === 'day' && point.by === 0 ? { ...around, last: around.lastDay ?? around.last } : around,
            (last) => shifted(last, point.unit, point.by),
          )
        : onWritten(around, (day) => unitAround(day, point.unit, point.by))
    case 'weekday':
      return weekday(point, around)
    case 'monthday':
      return onWritten(around, (day) => monthday(day, point))
    case 'weekend':
      return onWritten(around, (day) => weekendAt(day, point.lean))
    case 'yearless':
      return yearless(point, around)
    case 'clock': {
      const day = place(point.day ?? { at: 'shift', unit: 'day', by: 0, from: 'published' }, around)
      return isDay(day.edtf) ? { ...day, edtf: `${day.edtf}T${point.time}${point.zone}` } : day
    }
  }
}

const isDay = (edtf: string | null): boolean => edtf?.length === 10 && /^\d{4}-\d\d-\d\d$/u.test(edtf)

/** The same for every day on which the text may have been written: one value, or the range from the first to the last. */
function onWritten({ written }: Surroundings, value: (day: Day) => string | null): Placed {
  const missing: Placed = { edtf: null, anchoredOn: 'published' }
  if (!written || !Number.isFinite(written.earliest) || !Number.isFinite(written.latest)) return missing
  const [first, last] = [value(written.earliest), value(written.latest)]
  if (first === null || last === null) return missing
  return { edtf: first === last ? first : spanning(first, last), anchoredOn: 'published' }
}

function onText({ last }: Surroundings, value: (last: string) => string | null): Placed {
  return { edtf: last === null ? null : value(last), anchoredOn: 'text' }
}

/** From the beginning of one value to the end of another. */
export const spanning = (first: string, last: string): string => `${first.split('/')[0]}/${last.split('/').at(-1)}`

/** How exact a value is. */
export function unitOf(edtf: string): Unit {
  const value = edtf.replace(/[~?%]$/u, '').replace(/T.*$/u, '')
  if (/^-?\d\dXX$/u.test(value)) return 'century'
  if (/^-?\d\d\dX$/u.test(value)) return 'decade'
  const [, month, day] = /^-?[\dX]{4}(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/u.exec(value) ?? []
  if (day && day !== 'XX') return 'day'
  if (!month || month === 'XX') return 'year'
  return Number(month) > 32 ? 'quarter' : Number(month) > 12 ? 'season' : 'month'
}

const ORDER: readonly Unit[] = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
]
const isFiner = (a: Unit, b: Unit): boolean => ORDER.indexOf(a) < ORDER.indexOf(b)

/** So many units on from a date. Two days on from a month is about that month: the text is no more exact than its anchor. */
function shifted(from: string, unit: Unit, by: number): string | null {
  const ends = from.split('/')
  if (unit === 'day' && ends.length === 2 && ends.every(isDay))
    return ends.map((day) => unitAround(intervalOf(day)!.earliest, unit, by)).join('/')
  const end = by > 0 ? from.split('/').at(-1)! : from.split('/')[0]!
  const bare = end.replace(/[~?%]$/u, '')
  if (isFiner(unit, unitOf(bare)) && !(unit === 'week' && unitOf(bare) === 'day')) return by === 0 ? from : `${bare}~`
  const interval = intervalOf(bare)
  return (
    interval && unitAround(interval.earliest, unit, by) + (end === bare ? '' : '~').slice(0, unit === 'week' ? 0 : 1)
  )
}

/** A weekday on one side of a day. */
function weekdayFrom(day: Day, wanted: number, lean: Lean): Day {
  const back = (weekdayOf(day) - wanted + 7) % 7
  if (lean === 'past' || lean === 'near') return day - back
  if (lean === 'last') return day - (back || 7)
  if (lean === 'this') return day - weekdayOf(day) + wanted
  return day + ((7 - back) % 7 || (lean === 'next' ? 7 : 0))
}

function weekday(
  { weekday: wanted, lean, from, week }: Extract<Point, { at: 'weekday' }>,
  around: Surroundings,
): Placed {
  if (week) {
    const { edtf, anchoredOn } = place(week, around)
    const interval = edtf && intervalOf(edtf)
    return {
      edtf: interval && interval.latest - interval.earliest === 6 ? dayIn(interval.earliest + wanted - 1) : null,
      anchoredOn,
    }
  }
  if (from === 'published') return onWritten(around, (day) => dayIn(weekdayFrom(day, wanted, lean)))
  return onText(around, (last) => {
    const bare = last
      .split('/')
      .at(-1)!
      .replace(/[~?%]$/u, '')
    const interval = unitOf(bare) === 'day' ? intervalOf(bare) : null
    return interval && dayIn(weekdayFrom(interval.latest, wanted, lean))
  })
}

/** The nearest day on one side that is both that weekday and that day of a month; within a year, where several are. */
function monthday(
  from: Day,
  { weekday: wanted, day: number, lean }: Extract<Point, { at: 'monthday' }>,
): string | null {
  const step = lean === 'future' || lean === 'next' ? 7 : -7
  const first = weekdayFrom(from, wanted, step > 0 ? 'future' : 'past')
  for (let day = first; Math.abs(day - from) <= 366; day += step) if (partsOf(day)[2] === number) return dayIn(day)
  return null
}

function weekendAt(day: Day, lean: Lean): string {
  const saturday = day - weekdayOf(day) + 6
  const weeks = lean === 'last' ? -1 : lean === 'next' ? 1 : lean === 'past' && weekdayOf(day) < 6 ? -1 : 0
  return `${dayIn(saturday + 7 * weeks)}/${dayIn(saturday + 7 * weeks + 1)}`
}

function yearless({ rest, lean, from, year }: Extract<Point, { at: 'yearless' }>, around: Surroundings): Placed {
  if (year) {
    const { edtf, anchoredOn } = place(year, around)
    return { edtf: edtf && /^\d{4}$/u.test(edtf) ? `${edtf}-${rest}` : null, anchoredOn }
  }
  if (from === 'text') return onText(around, (last) => withYear(rest, lean, intervalOf(last)))
  const isTold = lean === 'past' || lean === 'near'
  if (isTold && around.story) return { edtf: withYear(rest, 'future', intervalOf(around.story)), anchoredOn: 'text' }
  const placed = onWritten(around, (day) => withYear(rest, lean, { earliest: day, latest: day }))
  // of some year: EDTF can say that of months and days
  const isOfSomeYear =
    placed.edtf === null && Number(rest.slice(0, 2)) <= 12 && lean !== 'last' && lean !== 'next' && lean !== 'this'
  return isOfSomeYear ? { edtf: `XXXX-${rest}`, anchoredOn: null } : placed
}

/** The occurrence of a day, month or season that lies as the words say. */
function withYear(rest: string, lean: Lean, anchor: Interval | null): string | null {
  if (!anchor || !Number.isFinite(anchor.earliest) || !Number.isFinite(anchor.latest)) return null
  const { earliest, latest } = anchor
  const year = partsOf(latest)[0]
  const years = Array.from(
    { length: partsOf(latest)[0] - partsOf(earliest)[0] + 7 },
    (_, index) => partsOf(earliest)[0] - 3 + index,
  )
  const all = years.map((each) => ({ edtf: `${yearIn(each)}-${rest}`, days: intervalOf(`${yearIn(each)}-${rest}`)! }))
  const past = all.findLast(({ days }) => days.earliest <= latest)!
  const future = all.find(({ days }) => days.latest >= earliest)!
  switch (lean) {
    case 'past':
      return past.edtf
    case 'future':
      return future.edtf
    case 'near':
      return 2 * (future.days.earliest - latest) < earliest - past.days.latest ? future.edtf : past.edtf
    case 'last':
      return all.findLast(({ days }) => days.latest < earliest)!.edtf
    case 'next':
      return all.find(({ days }) => days.earliest > latest)!.edtf
    case 'this':
      return `${yearIn(year)}-${rest}`
  }
}
