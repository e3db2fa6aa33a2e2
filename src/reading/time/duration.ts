import type { Expression, Over } from '../../model/time.ts'
import { durations, frequencies, units } from '../data/time-word.ts'
import { after, before, numberOf, type Place, type Rule, rule, singular } from './pattern.ts'

/** How long, how often, and words for now and then. */

/** `P3Y`; `PXY` for a number that is not told. Half a unit is a fraction, as ISO 8601 allows in the last place. */
function lasting(number: number | null, word: string): string {
  const [length, letter] = durations[singular(word)]!
  const time = letter.startsWith('T') ? 'T' : ''
  return `P${time}${number === null ? 'X' : number * length}${letter.slice(-1)}`
}

const duration = (number: number | null, word: string, direction = 0): Expression => {
  const unit = units[singular(word)]
  const over: Over | null =
    direction && unit && number !== null && Number.isInteger(number) ? { unit, by: direction * number } : null
  return { kind: 'duration', value: lasting(number, word), over }
}

/** "aged 40 years", "40 years old", "a 40-year-old": how old, not how long. */
const isAge = (place: Place): boolean =>
  /^(?:[- ]old|[- ]of[- ]age| senior| younger| older)/u.test(after(place)) ||
  /(?:^|[^\p{L}])(?:aged|age of) (?:\p{L}+ )?$/u.test(before(place))

/** "two years ago", "about a week later": when, not how long. */
const isCounted = (place: Place): boolean =>
  /^ (?:ago|earlier(?! than)|later(?! than)|from now|hence)(?!\p{L})/u.test(after(place))

const ABOUT = '(?:almost |nearly |about |around |approximately |roughly |over |some |at least |up to )?'
/** Words that may stand between a number and its unit. */
const KIND = '(?:(?:consecutive|straight|full|whole|long|more|additional|working|trading|calendar|further)[- ])?'
const SPAN = '(?<span>past|last|next|coming|first|previous|following|final)'
const directionOf = (span: string): number =>
  /^(?:past|last)$/u.test(span) ? -1 : /^(?:next|coming)$/u.test(span) ? 1 : 0

/** In front of "a year" that says how long: elsewhere it says which or how often. */
const LONG =
  /(?:^|[^\p{L}])(?:for|in|within|over|nearly|about|almost|than|half|after|take|takes|took|lasted|last|around|only|just|once|another|under|least|at|up to) $/u
/** In front of "last ten years" that goes on so long. */
const LASTS =
  /(?:^|[^\p{L}])(?:not|to|will|would|can|could|may|might|must|shall|should|did|does|\w+n't|only|it|they) $/u
const OFTEN =
  /(?:\d|\btimes|once|twice|million|billion|thousand|hundred|percent|%|dozen|dollars|euros|tenge|roubles|rubles|each) $/u

export const durationRules: readonly Rule[] = [
  rule(`${ABOUT}{number}[- ]${KIND}{units}(?:-long)?`, ({ number, units: word }, place) => {
    const words = place.low.slice(place.start, place.end)
    if (isAge(place) || isCounted(place) || (/^(?:one|1) +(?:day|month)$/u.test(words) && /^ in /u.test(after(place))))
      return null
    if (/^(?:night|quarter)$/u.test(word!) && !words.includes('-')) return null
    return duration(numberOf(number!), word!)
  }),
  rule(`${ABOUT}{number} and a half {units}`, ({ number, units: word }) => duration(numberOf(number!)! + 0.5, word!)),
  rule(`${ABOUT}an? {units} and a half`, ({ units: word }) => duration(1.5, word!)),
  rule(`${ABOUT}{first:number} (?:to|or) {number} {units}`, ({ units: word }, place) =>
    isAge(place) ? null : duration(null, word!),
  ),
  rule(`the ${SPAN} (?:(?:{amount}|few) )?${KIND}{units}`, ({ span, amount, units: word }, place) => {
    if (
      amount === undefined &&
      !word!.endsWith('s') &&
      (directionOf(span!) === 0 ||
        (span === 'next' && !LONG.test(before(place)) && !/(?:over|during) $/u.test(before(place))))
    )
      return null
    const number = amount === undefined ? (word!.endsWith('s') && word !== 'centuries' ? null : 1) : numberOf(amount)
    return duration(number, word!, directionOf(span!))
  }),
  rule(`(?:past|last|next) (?:{number}|few|several) ${KIND}{units}`, ({ number, units: word }, place) =>
    LASTS.test(before(place))
      ? null
      : duration(
          number === undefined ? null : numberOf(number),
          word!,
          /^next/u.test(place.low.slice(place.start)) ? 1 : -1,
        ),
  ),
  rule(
    '(?:over |nearly |almost |about |around )?(?<half>half )?an? (?:entire |whole |full |single )?{units}',
    ({ half, units: word }, place) => {
      if (word!.endsWith('s') || isAge(place) || isCounted(place) || after(place).startsWith('-')) return null
      if (OFTEN.test(before(place))) return { kind: 'set', value: lasting(1, word!), over: null }
      const isLed =
        /^(?:over|nearly|almost|about|around|half)/u.test(place.low.slice(place.start)) || LONG.test(before(place))
      return isLed ? duration(half ? 0.5 : 1, word!) : null
    },
  ),
  rule(`(?:a couple of|several|a few|many) ${KIND}{units}`, ({ units: word }, place) =>
    word!.endsWith('s') && !isAge(place)
      ? duration(/^a +couple/u.test(place.low.slice(place.start)) ? 2 : null, word!)
      : null,
  ),
  rule('(?:years|months|weeks|days|hours|decades|centuries)-long', (_, place) =>
    duration(null, place.low.slice(place.start, place.end - 5)),
  ),
  rule('(?:years|months|weeks|days|hours|decades|centuries)', (_, place) =>
    /(?:^|[^\p{L}])(?:for|in|took|take|within|after) $/u.test(before(place)) &&
    !/^ (?:of|to|in|old|since)(?!\p{L})/u.test(after(place)) &&
    !isAge(place)
      ? duration(null, place.low.slice(place.start, place.end))
      : null,
  ),
  rule('(?:each|every|per) {units}', ({ units: word }) => ({ kind: 'set', value: lasting(1, word!), over: null })),
  rule('{weekdayname}(?:s| mornings| afternoons| evenings| nights)', () => ({ kind: 'set', value: 'P1W', over: null })),
  rule('{frequency}', ({ frequency }, place) =>
    /\p{Lu}/u.test(place.raw[place.start]!) &&
    !/(?:^|[.!?] )$/u.test(place.raw.slice(Math.max(0, place.start - 2), place.start))
      ? null
      : { kind: 'set', value: frequencies[frequency!]!, over: null },
  ),
  rule('now(?!-)|currently|at present|nowadays|presently|at the moment', () => ({
    kind: 'vague',
    value: 'PRESENT_REF',
  })),
  rule('the time being', () => ({ kind: 'vague', value: 'PRESENT_REF' })),
  rule(
    '(?:more |most )?recently|recent (?:days|weeks|months|years|decades|times)|lately|recent(?= [a-z])|the past',
    (_, place) =>
      /^ (?:\p{L}|\d)/u.test(after(place)) && /past$/u.test(place.low.slice(place.start, place.end))
        ? null
        : { kind: 'vague', value: 'PAST_REF' },
  ),
  rule('the (?:near |foreseeable )?future', (_, place) =>
    /(?:^|[^\p{L}])in $/u.test(before(place)) ? { kind: 'vague', value: 'FUTURE_REF' } : null,
  ),
]
