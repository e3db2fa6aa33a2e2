import { lengthOfMonth, padded } from '../model/day.ts'
import type { Part } from '../model/time.ts'
import { unitOf } from './place.ts'

/** The third of a century, decade, year or month that "early", "mid-" and "late" mean, more or less; other values as they are. */
export function partOf(edtf: string, part: Part): string {
  if (edtf.includes('/')) return edtf
  const third = { early: 0, mid: 1, late: 2 }[part]
  const about = (ends: readonly (readonly [string, string])[]): string => ends[third]!.map((end) => `${end}~`).join('/')
  const year = edtf.slice(0, -2)
  switch (unitOf(edtf)) {
    case 'century':
      return about([
        [`${year}00`, `${year}33`],
        [`${year}34`, `${year}66`],
        [`${year}67`, `${year}99`],
      ])
    case 'decade': {
      const decade = edtf.slice(0, -1)
      return about([
        [`${decade}0`, `${decade}3`],
        [`${decade}4`, `${decade}6`],
        [`${decade}7`, `${decade}9`],
      ])
    }
    case 'year':
      return about([
        [`${edtf}-01`, `${edtf}-04`],
        [`${edtf}-05`, `${edtf}-08`],
        [`${edtf}-09`, `${edtf}-12`],
      ])
    case 'month': {
      const [of, month] = edtf.split('-')
      const last = padded(edtf.startsWith('X') ? 30 : lengthOfMonth(Number(of), Number(month)))
      return about([
        [`${edtf}-01`, `${edtf}-10`],
        [`${edtf}-11`, `${edtf}-20`],
        [`${edtf}-21`, `${edtf}-${last}`],
      ])
    }
    default:
      return edtf
  }
}
