import type { ClaimTime } from './claim.ts'
import type { Anchor, Time } from './time.ts'
import type { ClaimView } from './view.ts'

/** A time that a claim tells, placed in the calendar. */
export interface DatedTime extends ClaimTime, Pick<Time, 'edtf' | 'anchoredOn' | 'signal'> {}

/**
 * Something that happened, with all the dates that claims give it. A claim that tells it without a date is not among them: nobody
 * agrees with a date but who tells one.
 */
export interface Event {
  /** hash of its claims and of where in them it is dated */
  readonly id: string
  /** the narrowest of its dates; null where they cannot all be true, and where the one there is cannot be placed */
  readonly edtf: string | null
  /** the dates that it is given, earliest first. Two that cannot be of the same day are rivals */
  readonly dates: readonly EventDate[]
  /** claims that tell when it was, in the order of the dates */
  readonly claims: readonly string[]
  /** those who did it, and to whom it was done; else those whom the claims speak of */
  readonly entities: readonly string[]
}

/** A date that some give an event. */
export interface EventDate {
  readonly edtf: string
  readonly claims: readonly string[]
}

/** What a timeline is asked for. */
export interface TimelineQuery {
  /** of this person, organisation, place or paper: a name as somebody would type it, or an entity id */
  readonly about?: string
  /** not over before the first day of this date, EDTF */
  readonly from?: string
  /** begun by the last day of this date, EDTF */
  readonly to?: string
  /** only events that are given dates which cannot be true together */
  readonly rivals?: boolean
  /** so many at most of each list, the first ones; all without it */
  readonly limit?: number
}

/** One claim's telling of an event. */
export interface TellingView {
  readonly claim: ClaimView
  /** the time as worded: "since the spring of 1991" */
  readonly words: string
  readonly edtf: string | null
  readonly anchoredOn: Anchor | null
}

export interface EventView extends Event {
  /** whether some of its dates cannot be true together */
  readonly rivals: boolean
  /** in the order of the dates */
  readonly tellings: readonly TellingView[]
}

/** A time of a text that belongs to no event, because nothing says of which day or year it is. */
export interface UnplacedView {
  readonly document: string
  readonly documentTitle: string
  readonly path: string
  readonly start: number
  readonly end: number
  readonly words: string
  /** what would place it; null: nothing that Hearsay knows of */
  readonly lacks: Anchor | null
}

/** Events by time, and what stands on no calendar. */
export interface TimelineView {
  readonly events: readonly EventView[]
  /** events whose time cannot be placed */
  readonly undated: readonly EventView[]
  /** times that cannot be placed and that no event has; not in answers about somebody */
  readonly unplaced: readonly UnplacedView[]
  /** how many there are of each, however many are given */
  readonly total: { readonly events: number; readonly undated: number; readonly unplaced: number }
}
