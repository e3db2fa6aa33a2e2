import type { End, Point, TimeExpression } from '../../model/time.ts'
import { end } from './pattern.ts'

/** One time of one end that a stretch of text was found to hold. */
export type Single = TimeExpression & { readonly expression: { readonly kind: 'date'; readonly ends: readonly [End] } }

export const isSingle = (time: TimeExpression): time is Single =>
  time.expression.kind === 'date' && time.expression.ends.length === 1

const LINK =
  /^(?<link>_-_|-to-|\/|_to_|_until_|_till_|_through_|_and_|_or_|,_)(?<about>(?:about|around|circa|ca\.?|c\.?)_)?(?:the_)?$/u.source.replace(
    /_/gu,
    ' *',
  )
const BETWEEN = new RegExp(LINK, 'u')

/**
 * Makes one of two times that are the ends of a range ("from 2007 to 2012", "between May and July 1984"), and gives a month the
 * year that stands only behind the next ("in May and July 1984").
 * @param low the text the times stand in, folded
 */
export function joined(low: string, times: readonly TimeExpression[]): TimeExpression[] {
  const result: TimeExpression[] = []
  for (const time of times) {
    const before = result.at(-1)
    const match =
      before && time.start - before.end <= 20 ? BETWEEN.exec(low.slice(before.end, time.start))?.groups : null
    if (!before || !match || !isSingle(before) || !isSingle(time)) {
      result.push(time)
      continue
    }
    const [first, last] = sharingYear(before.expression.ends[0], time.expression.ends[0])
    const link = match.link!.trim()
    const isBetween = /(?:^|[^\p{L}])between (?:the |about |around |early |late )*$/u.test(
      low.slice(Math.max(0, before.start - 30), before.start),
    )
    if (isRange(link, isBetween) && canSpan(first.point, last.point)) {
      const doubtful = match.about ? end(last.point, last.part, '~') : last
      result[result.length - 1] = {
        ...before,
        end: time.end,
        expression: { ...before.expression, ends: [first, doubtful] },
      }
    } else {
      result[result.length - 1] = { ...before, expression: { ...before.expression, ends: [first] } }
      result.push({ ...time, expression: { ...time.expression, ends: [last] } })
    }
  }
  return result
}

const isRange = (link: string, isBetween: boolean): boolean =>
  link === 'and' ? isBetween : link !== 'or' && link !== ','

const canSpan = (first: Point, last: Point): boolean => first.at !== 'clock' && last.at !== 'clock'

/** A month without a year beside one with it is of the same year, or of the one before or behind if it could not be. */
function sharingYear(first: End, last: End): readonly [End, End] {
  const [a, b] = [first.point, last.point]
  if (a.at === 'yearless' && !a.year && b.at === 'fixed') {
    const [, year, rest] = /^(\d{4})-(.+)$/u.exec(b.edtf) ?? []
    if (year && rest)
      return [{ ...first, point: { at: 'fixed', edtf: `${Number(year) - (a.rest > rest ? 1 : 0)}-${a.rest}` } }, last]
  }
  if (a.at === 'fixed' && b.at === 'yearless' && !b.year) {
    const [, year, rest] = /^(\d{4})-(.+)$/u.exec(a.edtf) ?? []
    if (year && rest)
      return [first, { ...last, point: { at: 'fixed', edtf: `${Number(year) + (b.rest < rest ? 1 : 0)}-${b.rest}` } }]
  }
  return [first, last]
}
