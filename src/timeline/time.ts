import { intervalOf } from '../model/calendar.ts'
import { unitAround } from '../model/day.ts'
import type { End, Expression, Over, Time, TimeExpression } from '../model/time.ts'
import { partOf } from './part.ts'
import { type Placed, place, type Surroundings, spanning } from './place.ts'
import { Told } from './told.ts'

/**
 * Places the times of a text in the calendar. A weekday, "yesterday" and the like are counted from when the text was
 * published, "two days later" from the date before it. What cannot be placed stays, with `edtf` null.
 * @param expressions in the order of the text
 * @param written when the text was published, in EDTF; null where that is not known
 */
export function placeTimes(expressions: readonly TimeExpression[], written: string | null): Time[] {
  const told = new Told(written === null ? null : intervalOf(written))
  return expressions.map(({ start, end, signal, expression }) => {
    const around = told.at(start)
    const { edtf, anchoredOn, closed } = placed(expression, around)
    if (closed !== null && !closed.startsWith('X')) told.add(expression, closed, end, around)
    const value = expression.kind === 'date' ? null : expression.value
    return { start, end, kind: expression.kind, edtf, value, anchoredOn, signal }
  })
}

/** A value as it is listed, and without its open side, as what comes next hangs on it. */
interface Listed extends Placed {
  readonly closed: string | null
}

function placed(expression: Expression, around: Surroundings): Listed {
  if (expression.kind === 'vague') return { edtf: null, anchoredOn: null, closed: null }
  if (expression.kind !== 'date') {
    const edtf = expression.over ? stretch(expression.over, around) : null
    return { edtf, anchoredOn: edtf === null ? null : 'published', closed: null }
  }
  const { ends, bound } = expression
  if (ends.length === 2) return rangeOf(ends[0], ends[1], around)
  const { edtf, anchoredOn } = endOf(ends[0], around)
  if (edtf === null || bound === null) return { edtf, anchoredOn, closed: edtf }
  const [first, end] = [edtf.split('/')[0]!, edtf.split('/').at(-1)!]
  // `..` goes on without end, an empty side is not known
  const open = { since: `${first}/..`, until: `../${end}`, after: `${end}/`, before: `/${first}` }
  return { edtf: open[bound], anchoredOn, closed: edtf }
}

function endOf({ point, part, doubt }: End, around: Surroundings): Placed {
  const { edtf, anchoredOn } = place(point, around)
  if (edtf === null) return { edtf, anchoredOn }
  return { edtf: doubted(part && !doubt ? partOf(edtf, part) : edtf, doubt), anchoredOn }
}

const doubted = (edtf: string, doubt: string): string =>
  edtf
    .split('/')
    .map((end) => (doubt && /T/u.test(end) ? end : `${end.replace(/[~?%]$/u, (old) => (doubt ? '' : old))}${doubt}`))
    .join('/')

/** A range. Its ends are as exact as they are worded: "1857 to the mid-1860s" ends in the 1860s. */
function rangeOf(from: End, to: End, around: Surroundings): Listed {
  const first = endOf({ ...from, part: null }, around)
  // what stands behind the beginning comes after it: "from November to March"
  const { point } = to
  const isLater =
    first.edtf !== null && !first.edtf.startsWith('X') && (point.at === 'weekday' || point.at === 'yearless')
  const end: End = isLater
    ? { ...to, part: null, point: { ...point, lean: 'future', from: 'text' } }
    : { ...to, part: null }
  const last = endOf(end, isLater ? { ...around, last: first.edtf } : around)
  const anchoredOn = first.anchoredOn ?? last.anchoredOn
  if (first.edtf === null || last.edtf === null) return { edtf: null, anchoredOn, closed: null }
  const edtf = spanning(first.edtf, last.edtf)
  return { edtf, anchoredOn, closed: edtf }
}

/** The days, months or years that end, or begin, when the text was published. */
function stretch({ unit, by }: Over, { written }: Surroundings): string | null {
  if (!written || !Number.isFinite(written.earliest) || !Number.isFinite(written.latest)) return null
  const [measure, count] =
    unit === 'week'
      ? (['day', 7 * by] as const)
      : unit === 'decade'
        ? (['year', 10 * by] as const)
        : unit === 'century'
          ? (['year', 100 * by] as const)
          : ([unit, by] as const)
  if (measure === 'hour' || measure === 'minute') return null
  const [near, far] = by < 0 ? [written.latest, written.earliest] : [written.earliest, written.latest]
  const [here, there] = [unitAround(near, measure, 0), unitAround(far, measure, count)]
  return by < 0 ? spanning(there, here) : spanning(here, there)
}
