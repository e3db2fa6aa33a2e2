import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEdtf } from '../../src/model/calendar.ts'
import { findTimes } from '../../src/workbench/index.ts'
import { times, values } from '../timeline/find.ts'

describe('Dates that need nothing else are found', () => {
  it.each([
    ['Varga was born on 14 May 1984.', '14 May 1984 = 1984-05-14'],
    ['Varga was born on Monday, May 14th, 1984.', 'Monday, May 14th, 1984 = 1984-05-14'],
    ['The letter is dated December 1981.', 'December 1981 = 1981-12'],
    ['In 1988, Toma left for Kordia.', '1988 = 1988'],
    ['In the fall of 1984 he enrolled.', 'the fall of 1984 = 1984-23'],
    ['By winter 1984 he had left.', 'winter 1984 = 1984-24'],
    ['It was filed on 2008-10-07.', '2008-10-07 = 2008-10-07'],
    ['It was filed on 07.10.2008.', '07.10.2008 = 2008-10-07'],
    ['It was filed on 10/7/2008.', '10/7/2008 = 2008-10-07'],
    ['Linde grew up in the 1980s.', 'the 1980s = 198X'],
    ['Linde grew up in the ’80s.', 'the ’80s = 198X'],
    ['The mill stood in the 19th century.', 'the 19th century = 18XX'],
    ['A 19th-century mill burned.', '19th-century = 18XX'],
    ['Sales fell in the third quarter of 2008.', 'the third quarter of 2008 = 2008-35'],
    ['It was built in 64 BC.', '64 BC = -0063'],
    ['He died on Christmas Eve 1999.', 'Christmas Eve 1999 = 1999-12-24'],
  ])('%s', (text, expected) => expect(times(text)).toEqual([expected]))
})

describe('Parts, ranges, open sides and doubt are found', () => {
  it.each([
    ['in the mid-1980s', '1984~/1986~'],
    ['in early May 2022', '2022-05-01~/2022-05-10~'],
    ['at the end of 2008', '2008-09~/2008-12~'],
    ['from 2007 to 2012', '2007/2012'],
    ['2007–2012', '2007/2012'],
    ['2007–12', '2007/2012'],
    ['between May and July 1984', '1984-05/1984-07'],
    ['between November and March 1984', '1983-11/1984-03'],
    ['from 14 to 16 May 1984', '1984-05-14/1984-05-16'],
    ['May 14–16, 1984', '1984-05-14/1984-05-16'],
    ['from the 17th to the 19th century', '16XX/18XX'],
    ['in October-to-December 1984', '1984-10/1984-12'],
    ['in the second half of the 20th century', '1950/1999'],
    ['about a week ago', '? published'],
    ['during her 2000 campaign', '2000'],
    ['in May and July 1984', '1984-05 1984-07'],
    ['since 1991', '1991/..'],
    ['from 1991 onwards', '1991/..'],
    ['until 2019', '../2019'],
    ['after March 2004', '2004-03/'],
    ['before 1928', '/1928'],
    ['about 1984', '1984~'],
    ['perhaps in 1990', '1990?'],
    ['perhaps around 1990', '1990%'],
    ['in 1862 (uncertain)', '1862?'],
    ['since around 1990', '1990~/..'],
    ['one day in January 1872', '1872-01-XX'],
  ])('Toma lived there %s, said Linde.', (words, expected) =>
    expect(values(`Toma lived there ${words}, said Linde.`)).toBe(expected),
  )

  it('with the words that open or doubt them beside them', () => {
    const text = 'Varga has been held since about May 2004, and Toma perhaps from 1990.'
    const found = findTimes(text, { written: null })
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['about May 2004', '1990'])
    expect(found.map(({ signal }) => signal && text.slice(signal.start, signal.end))).toEqual(['since', null])
  })
})

describe('How long and how often are found', () => {
  it.each([
    ['He served for three years.', 'P3Y'],
    ['He served two and a half years.', 'P2.5Y'],
    ['It took several weeks.', 'PXW'],
    ['It took almost ten minutes.', 'PT10M'],
    ['A five-year plan failed.', 'P5Y'],
    ['They met twice a week.', 'P1W'],
    ['They meet every month.', 'P1M'],
    ['They have met for a decade.', 'P10Y'],
    ['He came recently.', 'PAST_REF'],
  ])('%s', (text, expected) => expect(values(text)).toBe(expected))
})

describe('What is no time is none', () => {
  it.each([
    'Varga may leave, and the men march on.',
    'She fell in the fall of the government.',
    'The plan cost 1,984 dollars and $2000.',
    'Some 2000 people and 1500 soldiers came.',
    'Room 1984 is at 1500 km.',
    'The man, aged 40, and his 40-year-old sister are 40 years old.',
    'April Linde and May Toma spoke to USA Today.',
    'He came second in the spring of the mill.',
    'He was told on the 30th floor.',
    '',
  ])('%s', (text) => expect(times(text)).toEqual([]))
})

describe('Dates with slashes', () => {
  it('have the day first where one beside them can only be read so', () =>
    expect(values('It was filed on 10/7/2008 and heard on 25/7/2008.')).toBe('2008-07-10 2008-07-25'))
})

describe('A day that is not in the calendar', () => {
  it('is not made up', () => expect(times('It fell on 30 February 1984.')).toEqual(['February 1984 = 1984-02']))
})

describe('Any text', () => {
  // biome-ignore format: a few lines
  const word = fc.constantFrom(
    'in', 'on', 'the', 'of', 'to', 'and', 'since', 'until', 'about', 'perhaps', 'May', 'June', 'Monday', '1984', '2012', '14', '30', '31',
    'last', 'next', 'week', 'year', 'years', 'three', 'two', 'later', 'ago', 'spring', 'fall', '1980s', 'early', 'mid-', 'late', '–', '-', '/',
    'century', '19th', 'day', 'same', 'following', 'quarter', 'first', 'yesterday', 'at', '18:00', 'UTC', 'p.m.', '.', ',', '?', '\n', 'weekend',
  )
  const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '))
  const written = fc.constantFrom(null, '2022-03-14', '2022-03~', '2022-01-10/2022-01-14', '2022', '2022-02-29/..')

  it('gives times in order, inside it, that do not overlap, with values that are EDTF', () => {
    fc.assert(
      fc.property(text, written, (each, when) => {
        let last = 0
        for (const { start, end, edtf, signal } of findTimes(each, { written: when })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
          if (signal) expect(signal.end).toBeLessThanOrEqual(start)
          if (edtf !== null) expect(isEdtf(edtf), edtf).toBe(true)
        }
        expect(last).toBeLessThanOrEqual(each.length)
      }),
      { numRuns: 400 },
    )
  })

  it('has as many times as its stretches together', () => {
    const unit =
      'On Thursday, about 14 May 1984 or early in the following spring, the the the first of 2000 men said in May that '
    const work = (count: number): number => findTimes(unit.repeat(count), { written: null }).length
    expect(work(200)).toBe(200 * work(1))
  })
})
