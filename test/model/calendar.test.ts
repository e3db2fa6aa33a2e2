import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareIntervals, type Interval, intervalOf, isBefore, isEdtf, mayCoincide } from '../../src/model/calendar.ts'
import { type Day, dayIn, dayOf, partsOf, unitAround, weekdayOf } from '../../src/model/day.ts'

const shown = (value: string): string => {
  const interval = intervalOf(value)
  const day = (each: Day): string => (Number.isFinite(each) ? dayIn(each) : '…')
  return interval ? `${day(interval.earliest)} ${day(interval.latest)}` : 'none'
}

const day = fc.integer({ min: dayOf(-2000), max: dayOf(3000) })

describe('A date in EDTF', () => {
  it.each([
    '1984-23~',
    '198X%',
    '18XX?',
    '1984-23/1985-21',
    '192X~/',
    '/1928-01-18~',
    '../2022-24',
    '2008-36',
    '-0063~',
  ])('%s is one', (value) => expect(isEdtf(value)).toBe(true))
  it.each(['/', '../..', '1984-23~~', '1984-13', 'the fall of 1984', '1984/1985/1986', '1984/last year', '~'])(
    '%s is none',
    (value) => expect(isEdtf(value)).toBe(false),
  )
})

describe('The days that a date may be of', () => {
  it.each([
    ['1984', '1984-01-01 1984-12-31'],
    ['1984-02', '1984-02-01 1984-02-29'],
    ['1984-05-14', '1984-05-14 1984-05-14'],
    ['1984-05-14T18:00:00Z', '1984-05-14 1984-05-14'],
    ['198X', '1980-01-01 1989-12-31'],
    ['18XX', '1800-01-01 1899-12-31'],
    ['-01XX', '-0199-01-01 -0100-12-31'],
    ['1984-XX', '1984-01-01 1984-12-31'],
    ['1984-05-XX', '1984-05-01 1984-05-31'],
    ['1984-23', '1984-09-01 1984-11-30'],
    ['1984-24', '1984-01-01 1985-02-28'],
    ['2008-36', '2008-10-01 2008-12-31'],
    ['1992/1993', '1992-01-01 1993-12-31'],
    ['1991/..', '1991-01-01 …'],
    ['/1928', '… 1928-12-31'],
    ['1984~', '1983-01-01 1985-12-31'],
    ['1984?', '1984-01-01 1984-12-31'],
    ['1984-05-14%', '1984-05-13 1984-05-15'],
    ['198X~', '1970-01-01 1999-12-31'],
    ['last week', 'none'],
    ['[1984,1985]', 'none'],
    ['1984-99', 'none'],
  ])('%s', (value, days) => expect(shown(value)).toBe(days))

  it('hold the day itself, whatever the day and the unit around it', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('day', 'week', 'month', 'quarter', 'year', 'decade', 'century'),
        (each, unit) => {
          const value = unitAround(each, unit, 0)
          const { earliest, latest } = intervalOf(value)!
          expect(earliest).toBeLessThanOrEqual(each)
          expect(latest).toBeGreaterThanOrEqual(each)
          if (partsOf(each)[0] >= 0) expect(isEdtf(value)).toBe(true)
        },
      ),
    )
  })
})

describe('Two dates', () => {
  const interval = fc
    .tuple(day, fc.nat(5000))
    .map(([earliest, length]): Interval => ({ earliest, latest: earliest + length }))

  it('may be of the same day unless one is over before the other begins', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(mayCoincide(a, b)).toBe(!isBefore(a, b) && !isBefore(b, a))
        expect(mayCoincide(a, b)).toBe(mayCoincide(b, a))
        if (isBefore(a, b)) expect(compareIntervals(a, b)).toBe(-1)
        expect(compareIntervals(a, b)).toBe(0 - compareIntervals(b, a))
      }),
    )
  })

  it.each([
    ['1984-23', '1985-21'],
    ['2022-01-06', '2022-01-07'],
    ['18XX', '1900'],
    ['/1927', '1928'],
  ])('%s is before %s', (a, b) => expect(isBefore(intervalOf(a)!, intervalOf(b)!)).toBe(true))

  it.each([
    ['1984~', '1985'],
    ['1984', '1984-05-14'],
    ['1991/..', '2019'],
    ['1984-24', '1985-01'],
  ])('%s may be %s', (a, b) => expect(mayCoincide(intervalOf(a)!, intervalOf(b)!)).toBe(true))
})

describe('Days', () => {
  it('are counted as the calendar counts them', () => {
    fc.assert(
      fc.property(day, (each) => {
        const [year, month, date] = partsOf(each)
        expect(dayOf(year, month, date)).toBe(each)
        expect(weekdayOf(each + 1)).toBe((weekdayOf(each) % 7) + 1)
        const following = partsOf(each + 1)
        expect(following[2] === date + 1 || following[2] === 1).toBe(true)
      }),
    )
    expect(dayOf(1970)).toBe(0)
    expect(weekdayOf(dayOf(2022, 1, 6))).toBe(4)
  })

  it.each([
    ['week', -1, '2021-12-27/2022-01-02'],
    ['month', -1, '2021-12'],
    ['month', 14, '2023-03'],
    ['quarter', -1, '2021-36'],
    ['season', 0, '2021-24'],
    ['season', 1, '2022-21'],
    ['year', 3, '2025'],
    ['decade', -1, '201X'],
    ['century', -1, '19XX'],
    ['hour', 5, '2022-01-06'],
  ] as const)('lie in units: the %s %i on from 6 January 2022 is %s', (unit, by, value) =>
    expect(unitAround(dayOf(2022, 1, 6), unit, by)).toBe(value),
  )
})
