import type { Bound, Doubt, End, TimeExpression } from '../../model/time.ts'
import { isSingle } from './join.ts'

/** Words in front of a time that say how surely it is meant, or on which side it is open; nearest first. */

const PLAIN = /(?<!\p{L})(?:in|on|at|some ?time|at least|as early as|as late as|as of)[ ]+$/u
const ABOUT = /(?<!\p{L})(?:about|around|circa|ca\.?|c\.?|approximately|approx\.?|roughly|~) *$/u
const PERHAPS = /(?<!\p{L})(?:perhaps|maybe|possibly|probably|presumably|uncertain:?) +$/u
const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ['since', /(?<!\p{L})(?:ever )?since +$/u],
  ['until', /(?<!\p{L})(?:until|till|up to|through) +$/u],
  ['after', /(?<!\p{L})(?:after|later than) +$/u],
  ['before', /(?<!\p{L})(?:before|earlier than|prior to) +$/u],
]
/** What was not so until a time was so from then on: the time is that of the change. */
const AWAITED = /(?:(?<!\p{L})(?:not|never)|n[’']t)(?!\p{L})[^.;:]*$/u
const DAY_IN = /(?:^|(?<!\p{L})(?:a|one|some) )(?<unit>day|month) in +$/u

const ABOUT_BEHIND = /^ (?:or so|or thereabouts|approx(?:imately|\.)?)(?![\p{L}])/u
const PERHAPS_BEHIND = /^(?: ?\(uncertain\)| (?:maybe|perhaps|guess|uncertain)$|\?(?= ?\)))/u
const ONWARDS = /^ (?:onwards?|and (?:later|after))(?![\p{L}])/u

/** A time with what the words around it say of it. `low` is the text it stands in, folded. */
export function marked(low: string, time: TimeExpression): TimeExpression {
  if (time.expression.kind !== 'date') return time
  const { ends, bound: none } = time.expression
  let front = low.slice(Math.max(0, time.start - 60), time.start)
  let bound: Bound | null = none
  let [isAbout, isPerhaps] = [false, false]
  let [start, signal] = [time.start, time.signal]
  const dayIn = DAY_IN.exec(front)?.groups?.unit
  if (dayIn) front = front.slice(0, -`${dayIn} in `.length).replace(/(?:a|one|some) +$/u, '')
  for (let step = 0; step < 4; step++) {
    const [about, perhaps] = [ABOUT.exec(front), PERHAPS.exec(front)]
    const opened = bound === null ? BOUNDS.find(([, words]) => words.test(front)) : undefined
    const match = about ?? perhaps ?? opened?.[1].exec(front) ?? PLAIN.exec(front)
    if (!match) break
    if (about) isAbout = true
    if (perhaps) isPerhaps = true
    const isAwaited = opened?.[0] === 'until' && AWAITED.test(front.slice(0, match.index))
    if (opened && !about && !perhaps && !isAwaited) bound = opened[0]
    const from = time.start - (low.slice(Math.max(0, time.start - 60), time.start).length - match.index)
    if (about && start - from <= match[0].length) start = from
    else if (about || perhaps || bound === opened?.[0]) signal = { start: from, end: from + match[0].trimEnd().length }
    front = front.slice(0, match.index)
  }
  const behind = low.slice(time.end, time.end + 30)
  if (ABOUT_BEHIND.test(behind)) isAbout = true
  if (PERHAPS_BEHIND.test(behind) || (behind === '?' && low.length <= 50)) isPerhaps = true
  if (ONWARDS.test(behind) && bound === null) bound = 'since'
  const doubt: Doubt = isAbout ? (isPerhaps ? '%' : '~') : isPerhaps ? '?' : ''
  const first = { ...ends[0], doubt: both(ends[0].doubt, doubt) }
  if (!isSingle(time)) {
    // "before" and "since" say nothing of a range, and doubt in front of it is doubt about where it begins
    const last = ends.length === 2 ? { ...ends[1], doubt: both(ends[1].doubt, behind === '?' ? doubt : '') } : first
    return {
      start,
      end: time.end,
      signal: null,
      expression: { kind: 'date', ends: [behind === '?' ? ends[0] : first, last], bound: null },
    }
  }
  return {
    start,
    end: time.end,
    signal,
    expression: { kind: 'date', ends: [dayIn ? someOf(first, dayIn) : first], bound },
  }
}

/** Two doubts about the same. */
const both = (a: Doubt, b: Doubt): Doubt => (a === '' || a === b ? b : b === '' ? a : '%')

/** "a day in May 1984": `1984-05-XX`. */
function someOf(whole: End, unit: string): End {
  if (whole.point.at !== 'fixed') return whole
  const { edtf } = whole.point
  const unknown = /^\d{4}$/u.test(edtf)
    ? unit === 'day'
      ? '-XX-XX'
      : '-XX'
    : /^\d{4}-(?:0\d|1[0-2])$/u.test(edtf) && unit === 'day'
      ? '-XX'
      : ''
  return { ...whole, point: { at: 'fixed', edtf: edtf + unknown } }
}
