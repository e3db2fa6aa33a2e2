import type { Passage } from '../../model/document.ts'
import type { Part, Point, TimeExpression } from '../../model/time.ts'
import { clockRules } from './clock.ts'
import { dateRules } from './date.ts'
import { durationRules } from './duration.ts'
import { isSingle, joined } from './join.ts'
import { marked } from './mark.ts'
import { compiled, folded, type Place, type Rule } from './pattern.ts'
import { relativeRules } from './relative.ts'

const rules: readonly Rule[] = [...dateRules, ...relativeRules, ...durationRules, ...clockRules]

const WORD = /(?<![\p{L}\d])[a-z\d']|(?<=(?<![\p{L}\d])ca?\.?)\d/gu

const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['early', compiled('(?:the )?(?:(?:very )?early(?: in)?|(?:beginning|start|opening) of)[- ]', '')],
  ['mid', compiled('(?:the )?(?:mid|middle of)[- ]', '')],
  ['late', compiled('(?:the )?(?:(?:very )?late(?: in)?|(?:end|close) of)[- ]', '')],
]

/**
 * The times that an English text tells, passage by passage, in its own words: without what only their surroundings outside the
 * text can tell, such as when it was written. In order, none inside another. Furniture has none.
 */
export function findTimeExpressions(text: string, passages: readonly Passage[]): TimeExpression[] {
  return passages.flatMap(({ start, end, kind }) => {
    if (kind === 'furniture') return []
    const raw = text.slice(start, end)
    const low = folded(raw)
    return withDays(
      low,
      joined(low, singles(raw, low)).map((time) => marked(low, time)),
    ).map((time) => moved(time, start))
  })
}

/** The times at each place, the longest wording that fits. */
function singles(raw: string, low: string): TimeExpression[] {
  const found: TimeExpression[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(low); match; match = WORD.exec(low)) {
    const start = match.index
    const time = partial(raw, low, start) ?? longest(raw, low, start)
    if (!time) continue
    found.push(time)
    WORD.lastIndex = time.end
  }
  return found
}

function longest(raw: string, low: string, start: number): TimeExpression | null {
  let best: TimeExpression | null = null
  for (const { pattern, read } of rules) {
    pattern.lastIndex = start
    const match = pattern.exec(low)
    if (!match) continue
    const end = start + match[0].length
    if (best && end <= best.end) continue
    const place: Place = { low, raw, start, end }
    const expression = read(match.groups ?? {}, place)
    if (expression) best = { start, end, signal: null, expression }
  }
  return best
}

/** "early May": a part of what comes behind it. */
function partial(raw: string, low: string, start: number): TimeExpression | null {
  for (const [part, pattern] of PARTS) {
    pattern.lastIndex = start
    const match = pattern.exec(low)
    const whole = match && longest(raw, low, start + match[0].length)
    if (!whole || !isSingle(whole)) continue
    const [only] = whole.expression.ends
    return { ...whole, start, expression: { ...whole.expression, ends: [{ ...only, part }] } }
  }
  return null
}

/** Gives a time of day the day that stands beside it in its sentence. */
function withDays(low: string, times: readonly TimeExpression[]): TimeExpression[] {
  return times.map((time, at) => {
    if (!isSingle(time) || time.expression.ends[0].point.at !== 'clock') return time
    const [end] = time.expression.ends
    const near = (other: TimeExpression | undefined): Point | null =>
      other &&
      isSingle(other) &&
      isDay(other.expression.ends[0].point) &&
      !/[.!?] /u.test(
        low.slice(Math.min(other.end, time.end), Math.max(other.start, time.start)).replace(/[ap]\.m\./gu, ''),
      )
        ? other.expression.ends[0].point
        : null
    const day = near(times[at + 1]) ?? near(times[at - 1])
    return { ...time, expression: { ...time.expression, ends: [{ ...end, point: { ...end.point, day } as Point }] } }
  })
}

const isDay = (point: Point): boolean =>
  point.at === 'weekday' ||
  point.at === 'monthday' ||
  (point.at === 'fixed' && point.edtf.length === 10) ||
  (point.at === 'yearless' && point.rest.length === 5) ||
  (point.at === 'shift' && point.unit === 'day')

const moved = (time: TimeExpression, by: number): TimeExpression => ({
  ...time,
  start: time.start + by,
  end: time.end + by,
  signal: time.signal && { start: time.signal.start + by, end: time.signal.end + by },
})
