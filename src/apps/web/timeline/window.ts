import type { EventView } from '../../../model/event.ts'
import { extentOf } from './extent.ts'

/** The stretch of time that is in sight, in milliseconds since 1970. */
export interface Window {
  readonly from: number
  readonly to: number
}

const DAY = 86_400_000
/** Nothing closer than this is shown. */
const LEAST = 14 * DAY

const startsOf = (events: readonly EventView[]): number[] =>
  events.flatMap(({ dates }) => dates.flatMap(({ edtf }) => extentOf(edtf)?.from ?? [])).sort((a, b) => a - b)

/** All of it, with a little air. */
export function wholeWindow(events: readonly EventView[]): Window {
  const starts = startsOf(events)
  const ends = events.flatMap(({ dates }) => dates.flatMap(({ edtf }) => extentOf(edtf)?.to ?? []))
  return airy({ from: starts[0] ?? 0, to: ends.length ? Math.max(...ends) : LEAST })
}

function airy({ from, to }: Window): Window {
  const width = Math.max(LEAST, to - from)
  return { from: from - width * 0.03, to: from + width * 1.03 }
}

/** Closer (below 1) or wider, about a moment that stays where it is. */
export function zoomed({ from, to }: Window, by: number, about = (from + to) / 2): Window {
  const width = Math.max(LEAST, (to - from) * by)
  const share = (about - from) / (to - from)
  return { from: about - width * share, to: about + width * (1 - share) }
}

/** An event with as much time before and after it as it takes itself, or a month. */
export function closeTo({ from, to }: Window): Window {
  const around = Math.max(30 * DAY, to - from)
  return { from: from - around, to: to + around }
}

/** Earlier (below 0) or later, by a part of its width. */
export const moved = ({ from, to }: Window, by: number): Window => ({
  from: from + (to - from) * by,
  to: to + (to - from) * by,
})
