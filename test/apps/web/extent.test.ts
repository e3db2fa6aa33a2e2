import { describe, expect, it } from 'vitest'
import { beginsSo } from '../../../src/apps/web/begins.ts'
import { extentOf } from '../../../src/apps/web/timeline/extent.ts'
import { closeTo, moved, zoomed } from '../../../src/apps/web/timeline/window.ts'

const day = (at: number): string => new Date(at).toISOString().slice(0, 10)
const drawn = (edtf: string) => {
  const extent = extentOf(edtf)
  return extent && `${extent.isOpen.from ? '…' : ''}${day(extent.from)} ${day(extent.to)}${extent.isOpen.to ? '…' : ''}`
}

describe('a date on the timeline', () => {
  it.each([
    ['2019-03-06', '2019-03-06 2019-03-07'],
    ['2019-03-06T19:20:00', '2019-03-06 2019-03-07'],
    ['2019-03', '2019-03-01 2019-04-01'],
    ['2019', '2019-01-01 2020-01-01'],
    ['198X', '1980-01-01 1990-01-01'],
    ['19XX', '1900-01-01 2000-01-01'],
    ['1991-23', '1991-09-01 1991-12-01'],
    ['1991-24', '1991-12-01 1992-03-01'],
    ['2022-01~', '2022-01-01 2022-02-01'],
    ['1994~/1996~', '1994-01-01 1997-01-01'],
    ['2014/..', '2014-01-01 2015-01-01…'],
    ['../2019-03', '…2019-03-01 2019-04-01'],
  ])('%s is as wide as its doubt', (edtf, expected) => expect(drawn(edtf)).toBe(expected))

  it.each(['', '..', 'soon', '2019-13', '2019/2020/2021', 'Y-170000002', '2019/soon'])('“%s” has no place', (edtf) =>
    expect(extentOf(edtf)).toBeNull(),
  )
})

describe('the stretch in sight', () => {
  const year = { from: Date.UTC(2019, 0), to: Date.UTC(2020, 0) }

  it('keeps the moment it is zoomed about where it was', () => {
    const about = Date.UTC(2019, 3)
    const near = zoomed(year, 0.5, about)
    expect(near.to - near.from).toBeCloseTo((year.to - year.from) / 2)
    expect((about - near.from) / (near.to - near.from)).toBeCloseTo((about - year.from) / (year.to - year.from))
  })

  it('is never closer than a fortnight, and moves by its own width', () => {
    const near = zoomed(year, 1e-9)
    expect(near.to - near.from).toBe(14 * 86_400_000)
    expect(moved(year, 1)).toEqual({ from: year.to, to: year.to + (year.to - year.from) })
    expect(closeTo(near).from).toBeLessThan(near.from)
  })
})

describe('what was typed', () => {
  it('begins words of a name, in any order, accents and case aside', () => {
    expect(beginsSo('var il', 'Ilo Varga')).toBe(true)
    expect(beginsSo('zolc', 'Żółć')).toBe(false)
    expect(beginsSo('cafe', 'Café Toma')).toBe(true)
    expect(beginsSo('arga', 'Ilo Varga')).toBe(false)
    expect(beginsSo('', 'anybody')).toBe(true)
  })
})
