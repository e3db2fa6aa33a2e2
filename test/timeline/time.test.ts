import { describe, expect, it } from 'vitest'
import { times, values } from './find.ts'

/** A Monday. */
const MONDAY = '2022-03-14'

describe('Times that hang on the publication are counted from it', () => {
  it.each([
    ['Varga was arrested yesterday.', '2022-03-13'],
    ['Varga was arrested on Thursday.', '2022-03-10'],
    ['Varga was arrested on Monday.', '2022-03-14'],
    ['Varga will be tried on Thursday.', '2022-03-17'],
    ['On Friday the fourth I called Varga.', '2022-03-04'],
    ['Varga was arrested on Tuesday, the 21st.', '2021-12-21'],
    ['Varga will be tried on Friday the 1st.', '2022-04-01'],
    ['On Friday the first witness called Varga.', '2022-03-11'],
    ['The court remains closed until Friday.', '../2022-03-18'],
    ['Varga was not arrested until Thursday.', '2022-03-10'],
    ['Varga was arrested last Monday.', '2022-03-07'],
    ['The trial begins next Monday.', '2022-03-21'],
    ['Varga was arrested on Monday of last week.', '2022-03-07'],
    ['Varga was arrested last week.', '2022-03-07/2022-03-13'],
    ['Varga was arrested over the weekend.', '2022-03-12/2022-03-13'],
    ['Varga was arrested last month.', '2022-02'],
    ['Varga was arrested earlier this year.', '2022'],
    ['Varga was arrested in June.', '2021-06'],
    ['Varga will be tried in June.', '2022-06'],
    ['Varga was arrested on June 14.', '2021-06-14'],
    ['Varga was arrested in May last year.', '2021-05'],
    ['Varga was arrested last spring.', '2021-21'],
    ['Varga was arrested a week ago.', '2022-03-07~'],
    ['Varga was arrested three years ago.', '2019'],
    ['Varga will be free in three years’ time.', '2025'],
    ['Sales fell in the fourth quarter of last year.', '2021-36'],
    ['The past three years were hard.', '2019/2022'],
    ['Varga was arrested at 6:40 p.m. on Thursday.', '2022-03-10T18:40:00 2022-03-10'],
    ['Varga was arrested at 18:00 UTC.', '2022-03-14T18:00:00Z'],
  ])('%s', (text, expected) => expect(values(text, MONDAY)).toBe(expected))
})

describe('Without a publication date', () => {
  it('they say what they lack', () => {
    expect(times('Varga was arrested on Thursday, and Toma last week. Linde left in 1991.')).toEqual([
      'Thursday = ? (published)',
      'last week = ? (published)',
      '1991 = 1991',
    ])
  })

  it('a month is of some year, a season not even that', () => {
    expect(values('Varga was arrested on 2 January.')).toBe('XXXX-01-02')
    expect(values('Varga was arrested in the summer.')).toBe('? published')
  })
})

describe('With a publication date that is not exact', () => {
  it.each([
    ['2022-01-10/2022-01-14', 'Varga was arrested yesterday.', '2022-01-09/2022-01-13'],
    ['2022-01-10/2022-01-14', 'Varga was arrested last week.', '2022-01-03/2022-01-09'],
    ['2022-03', 'Varga was arrested last year.', '2021'],
    ['2022-03~', 'Varga was arrested last month.', '2022-01/2022-03'],
    ['2022/..', 'Varga was arrested last month.', '? published'],
  ])('%s, a time is as exact as it is: %s', (written, text, expected) => expect(values(text, written)).toBe(expected))
})

describe('Times that hang on the date before them are counted from it', () => {
  it.each([
    ['Toma fled on 14 May 1984. Two days later he was caught.', '1984-05-14 1984-05-16'],
    ['Toma fled in May 1984. Two days later he was caught.', '1984-05 1984-05~'],
    ['Toma fled in May 1984. The following spring he came back.', '1984-05 1985-21'],
    ['Toma fled on 14 May 1984. The next day he was caught.', '1984-05-14 1984-05-15'],
    ['Toma fled in 1984 and wrote a year later.', '1984 1985'],
    ['Toma was abroad from 1992 to 1993. Two years later he died.', '1992/1993 1995'],
    ['Toma fled in June 1984. In September he wrote, and in February he died.', '1984-06 1984-09 1985-02'],
    ['Toma fled in 1985. In three years’ time he was back.', '1985 1988'],
    ['Toma fled on 14 May 1984. That summer he wrote.', '1984-05-14 1984-22'],
  ])('%s', (text, expected) => expect(values(text, MONDAY)).toBe(expected))

  it('and lack it where there is none', () =>
    expect(times('Two days later he was caught.', MONDAY)).toEqual(['Two days later = ? (text)']))

  it('a range of weekdays or months ends after it begins', () => {
    expect(values('They met from Thursday to Sunday.', MONDAY)).toBe('2022-03-10/2022-03-13')
    expect(values('They met from November to February.', MONDAY)).toBe('2021-11/2022-02')
  })
})
