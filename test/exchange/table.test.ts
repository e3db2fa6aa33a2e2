import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/exchange/csv.ts'
import { plainDate } from '../../src/exchange/date.ts'
import { xmlOf } from '../../src/exchange/printable.ts'
import { defused } from '../../src/exchange/table.ts'

describe('A cell', () => {
  it.each(['=1+1', '+41', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＠x'])('%j is no formula', (cell) => {
    expect(defused(cell)).toBe(`'${cell}`)
  })

  it.each(['Varga', 'a=b', "'=1", '', 7, -7, true, null])('%j stays as it is', (cell) => {
    expect(defused(cell)).toBe(cell)
  })

  it('is quoted where commas, quotation marks or line ends are in it', () => {
    expect(
      csvOf({
        columns: ['a', 'b'],
        rows: [
          ['x, y', 'say "no"'],
          [null, 'two\nlines'],
        ],
      }),
    ).toBe('a,b\r\n"x, y","say ""no"""\r\n,"two\nlines"\r\n')
  })
})

describe('A date for those who know no EDTF', () => {
  it.each([
    ['2019-03-07', { from: [2019, 3, 7], to: null, doubtful: false }],
    ['2019-03', { from: [2019, 3], to: null, doubtful: false }],
    ['2021~', { from: [2021], to: null, doubtful: true }],
    ['198X', { from: [1980, 1, 1], to: [1989, 12, 31], doubtful: false }],
    ['2019-01-29/2019-03-07', { from: [2019, 1, 29], to: [2019, 3, 7], doubtful: false }],
    ['2012/..', { from: [2012, 1, 1], to: null, doubtful: true }],
    ['../..', null],
    ['soon', null],
    [null, null],
  ])('%s', (edtf, plain) => {
    expect(plainDate(edtf)).toEqual(plain)
  })
})

describe('A text in XML', () => {
  it('holds nothing that ends an attribute or that XML cannot hold', () => {
    expect(xmlOf('<a b="c\'d">&\u0000\ud800\n')).toBe('&lt;a b=&quot;c&apos;d&quot;&gt;&amp;\ufffd\ufffd&#10;')
  })
})
