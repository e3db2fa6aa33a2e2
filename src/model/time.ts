import type { Span } from './text.ts'

/** A time in a text, placed in the calendar as far as can be. */
export interface Time extends Span {
  /**
   * *date*: a point or stretch of the calendar. *duration*: how long, not when. *set*: how often. *vague*: now, recently, later,
   * with nothing to place it by.
   */
  readonly kind: Expression['kind']
  /** ISO 8601-2; null: seen, but not to be placed */
  readonly edtf: string | null
  /** of a duration or set: ISO 8601, `P3Y`, with X where the text gives no number; of the vague: as in TimeML; null of a date */
  readonly value: string | null
  /** what the words were completed from, or with `edtf` null what that would take; null where the words suffice */
  readonly anchoredOn: Anchor | null
  /** the words before it that leave one side open: "since", "until" */
  readonly signal: Span | null
}

/** What a time without a date of its own hangs on: the day the text was published, or a date before it in the text. */
export type Anchor = 'published' | 'text'

/** A time as a text words it: what can be known of it before anybody says when the text was written. */
export interface TimeExpression extends Span {
  readonly signal: Span | null
  readonly expression: Expression
}

export type Expression =
  | {
      readonly kind: 'date'
      /** one, or the two ends of a range */
      readonly ends: readonly [End] | readonly [End, End]
      /** which side is open: *since*, *until* it goes on; *after*, *before*: once, some time */
      readonly bound: Bound | null
    }
  | { readonly kind: 'duration' | 'set'; readonly value: string; readonly over: Over | null }
  | { readonly kind: 'vague'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }

export type Bound = 'since' | 'until' | 'after' | 'before'

/** The stretch before or behind publication that "the past three years" and "the next three years" last. */
export interface Over {
  readonly unit: Unit
  /** negative: before */
  readonly by: number
}

export interface End {
  readonly point: Point
  readonly part: Part | null
  readonly doubt: Doubt
}

/** The third of a decade, year or month: "early May". */
export type Part = 'early' | 'mid' | 'late'

/** EDTF's marks: approximate, uncertain, both. */
export type Doubt = '' | '~' | '?' | '%'

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century'

/**
 * On which side of its anchor a time lies. *past*, *future*: as the tense says, the anchor itself included; *near*: no tense says;
 * *last*, *next*: as the words say, without the anchor; *this*: in the same year or week.
 */
export type Lean = 'past' | 'future' | 'near' | 'last' | 'next' | 'this'

export type Point =
  /** whole: `1984-05-14`, `198X`, `1984-23` */
  | { readonly at: 'fixed'; readonly edtf: string }
  /** whole but for its year: `05`, `05-14`, `23`; `year` where the words say which: "May last year" */
  | {
      readonly at: 'yearless'
      readonly rest: string
      readonly lean: Lean
      readonly from: Anchor
      readonly year: Point | null
    }
  /** 1 Monday … 7 Sunday; `week`: "Monday of last week" */
  | {
      readonly at: 'weekday'
      readonly weekday: number
      readonly lean: Lean
      readonly from: Anchor
      readonly week: Point | null
    }
  /** a weekday that is so many days into its month: "Thursday the seventh" */
  | { readonly at: 'monthday'; readonly weekday: number; readonly day: number; readonly lean: Lean }
  | { readonly at: 'weekend'; readonly lean: Lean }
  /**
   * so many units on: "last year" is −1 year from publication, "two days later" 2 days from the text; "in two years' time" 2 years
   * from the story that the text tells, or where it tells none from publication
   */
  | { readonly at: 'shift'; readonly unit: Unit; readonly by: number; readonly from: Anchor | 'story' }
  /** a time of day, `18:00:00`, with `Z`, `+08:00` or ''; of the day told beside it, or of the anchor */
  | { readonly at: 'clock'; readonly time: string; readonly zone: string; readonly day: Point | null }
