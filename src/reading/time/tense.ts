import type { Lean } from '../../model/time.ts'
import { irregularPasts } from '../data/time-word.ts'
import type { Place } from './pattern.ts'

const FUTURE =
  "(?:will|won't|shall|would|'ll|to be|may|might|could|can)(?: (?:not|also|then|be))* \\w+|be \\w+|(?:is|are) to|set to|going to|due|scheduled|slated|expect(?:s|ed)?|plan(?:s|ned)?|hopes?|intends?|upcoming|forthcoming"
const PAST = `(?:${irregularPasts.join('|')})|\\w{2,}ed`
const EITHER = new RegExp(`(?<![\\p{L}'])(?:(?<future>${FUTURE})|(?<past>${PAST}))(?![\\p{L}])`, 'gu')

/** Right in front of a time, these look ahead. */
const AHEAD = /(?<!\p{L})(?:until|till|by|before|ahead of) $/u

/** "Was not arrested until Friday": he was, on Friday. */
const NOT_UNTIL = /(?<!\p{L})(?:not|never|\w+n't) (?:[^.!?;:,]* )?(?:until|till|before) $/u

/** How far in front of a time its verb is looked for, and behind it, in characters. */
const REACH = 90

/**
 * On which side of the day of writing the sentence puts a time: told by the verb nearest in front of it, or else the first behind
 * it. *near* where there is none.
 */
export function tenseAt({ low, start, end }: Place): Lean {
  const front = low.slice(Math.max(0, start - REACH), start)
  const sentence = front.slice(front.search(/[.!?;:][^.!?;:]*$/u) + 1)
  const isPast = NOT_UNTIL.test(sentence) && [...sentence.matchAll(EITHER)].at(-1)?.groups?.past
  if (AHEAD.test(front)) return isPast ? 'past' : 'future'
  const verb =
    [...sentence.matchAll(EITHER)].at(-1) ??
    low
      .slice(end, end + REACH)
      .split(/[.!?;]/u)[0]!
      .matchAll(EITHER)
      .next().value
  return verb ? (verb.groups?.future ? 'future' : 'past') : 'near'
}
