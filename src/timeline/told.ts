import { type Interval, intervalOf } from '../model/calendar.ts'
import type { Expression } from '../model/time.ts'
import { type Surroundings, unitOf } from './place.ts'

/** How near in front of a month without a year a date must stand for the month to go on from it, in characters. */
const NEAR = 300
/** The same for "in three years' time", and for months of a text of which nobody knows when it was written. */
const FAR = 2000
/** How long before the text was written a story must be for its months to be of its own years, in days. */
const LONG_AGO = 200
/** When the text was written is as good as not known if it may be any day of a longer time than this, in days. */
const VAGUE = 400

/** A date of a story: one that lies long before the text was written, or that goes on from one. */
interface Dated {
  readonly edtf: string
  readonly end: number
}

/** What a text has told so far: what its next times may hang on. */
export class Told {
  readonly #written: Interval | null
  /** the first day on which it may have been written; infinite where that is as good as not known */
  readonly #since: number
  #last: string | null = null
  #lastDay: string | null = null
  #story: Dated | null = null
  #isStory = false

  constructor(written: Interval | null) {
    this.#written = written
    this.#since = written && written.latest - written.earliest <= VAGUE ? written.earliest : Infinity
  }

  /** What a time that begins at this place of the text may hang on. */
  at(start: number): Surroundings {
    const near =
      this.#story && start - this.#story.end <= (this.#since < Infinity ? NEAR : FAR) ? this.#story.edtf : null
    return { written: this.#written, last: this.#last, lastDay: this.#lastDay, story: near, isStory: this.#isStory }
  }

  /** Takes note of a time that was placed: its value without an open side. */
  add(expression: Expression, edtf: string, end: number, { story, last }: Surroundings): void {
    const isFixed = expression.kind === 'date' && expression.ends[0].point.at === 'fixed'
    const isOld = (intervalOf(edtf)?.latest ?? Infinity) < this.#since - LONG_AGO
    const isOfStory = isOld && (isFixed || (story !== null && edtf !== last))
    this.#last = edtf
    this.#isStory = isOfStory
    if (unitOf(edtf) === 'day' && !edtf.includes('/')) this.#lastDay = edtf.replace(/[~?%]$|T.*$/u, '')
    if (isOfStory && /^(?:day|month)$/u.test(unitOf(edtf))) this.#story = { edtf, end }
  }
}
