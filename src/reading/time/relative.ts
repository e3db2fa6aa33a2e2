import type { Anchor, Expression, Lean, Point, Unit } from '../../model/time.ts'
import { seasons, units } from '../data/time-word.ts'
import {
  after,
  before,
  date,
  end,
  isCapital,
  monthOf,
  numberOf,
  ordinalOf,
  type Place,
  type Rule,
  rule,
  singular,
  weekdayOf,
} from './pattern.ts'
import { tenseAt } from './tense.ts'

/** Times that hang on the day of writing, or on a date before them in the text. */

const shift = (unit: Unit, by: number, from: Anchor | 'story' = 'published'): Point => ({ at: 'shift', unit, by, from })

/** A day or season of every year, with the year told by words or not at all. */
const yearless = (rest: string | number, lean: Lean, from: Anchor = 'published', year: Point | null = null): Point => ({
  at: 'yearless',
  rest: String(rest).padStart(2, '0'),
  lean,
  from,
  year,
})

const weekday = (name: string, lean: Lean, from: Anchor = 'published', week: Point | null = null): Point => ({
  at: 'weekday',
  weekday: weekdayOf(name),
  lean,
  from,
  week,
})

const COUNT = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  same: 0,
  that: 0,
  next: 1,
  coming: 1,
  following: 1,
}
const countOf = (word: string): number => COUNT[word as keyof typeof COUNT] ?? 0
const leanOf = (word: string): Lean => (countOf(word) < 0 ? 'last' : countOf(word) > 0 ? 'next' : 'this')

const unitOf = (word: string): Unit => units[singular(word)]!

const PART = '(?: (?<part>morning|afternoon|evening|night))?'
const TURN = '(?<turn>last|past|previous|this|current|next|coming)'
const THEN = '(?:the|that) (?:very )?(?<turn>following|next|previous|preceding|same|ensuing)'
const YEAR = '(?:of |in )?(?<turn>last|this|next|that|the same|the following|the previous) year'

/** The year that "of last year", "that year" says. */
const yearOf = (turn: string): Point => {
  const word = turn.replace(/^the +/u, '')
  return shift('year', countOf(word), /^(?:last|this|next)$/u.test(turn) ? 'published' : 'text')
}

/** "later", "earlier": as many units behind or before what the text told last; without a number it only says that. */
function counted(amount: string, word: string, sign: number, from: Anchor | 'story'): Expression | null {
  const number = numberOf(amount)
  if (number === null) return { kind: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  const isFortnight = word.startsWith('fortnight')
  const unit = isFortnight ? 'week' : unitOf(word)
  const by = sign * number * (isFortnight ? 2 : 1)
  // "a week ago" is a day, more or less; "last week" is the week
  if (unit === 'week' && Number.isInteger(by))
    return { kind: 'date', ends: [end(shift('day', 7 * by, from), null, '~')], bound: null }
  if (Number.isInteger(by)) return date(shift(unit, by, from))
  return unit === 'year' ? date(shift('month', Math.round(12 * by), from)) : null
}

const today = (place: Place): boolean => !/(?:^|[^\p{L}])(?:usa|russia|psychology) $/u.test(before(place))

export const relativeRules: readonly Rule[] = [
  rule('(?:earlier |later |late |early )?today', (_, place) => (today(place) ? date(shift('day', 0)) : null)),
  rule('tonight|(?:earlier |later )?this (?:morning|afternoon|evening)', () => date(shift('day', 0))),
  rule(`(?:earlier |late |early )?yesterday${PART}`, () => date(shift('day', -1))),
  rule(`tomorrow${PART}`, () => date(shift('day', 1))),
  rule('last night', () => date(shift('day', -1))),
  rule('the day before yesterday', () => date(shift('day', -2))),
  rule('the day after tomorrow', () => date(shift('day', 2))),
  rule(`(?:earlier |later |late |early )?${TURN} (?<unit>week|month|quarter|year|decade|century)`, ({ turn, unit }) =>
    date(shift(unitOf(unit!), countOf(turn!))),
  ),
  rule('(?:the )(?<turn>current|coming|past) (?<unit>week|month|year)', ({ turn, unit }, place) =>
    turn === 'past' || /(?:over|during|for|within) $/u.test(before(place))
      ? null
      : date(shift(unitOf(unit!), countOf(turn!))),
  ),
  rule(`(?:late |early )?(?<turn>last |this |next |the |over the )weekend`, ({ turn }, place) => {
    const word = turn!.trim()
    const lean = /the$/u.test(word) ? tenseAt(place) : leanOf(word)
    return date({ at: 'weekend', lean: lean === 'near' ? 'past' : lean })
  }),
  rule(`(?:late |early )?(?:${TURN} )?{weekdayname}${PART}`, ({ turn, weekdayname }, place) => {
    if (!isCapital(place) || /(?:black|bloody|good|palm|easter|ash|super|holy) $/u.test(before(place))) return null
    const lean = turn ? leanOf(turn) : tenseAt(place)
    return date(weekday(weekdayname!, lean === 'near' ? 'past' : lean === 'this' ? sideOf(place) : lean))
  }),
  rule('{weekdayname},? the {ordinal}', ({ weekdayname, ordinal }, place) => {
    // "on Monday the first witness"
    if (!isCapital(place) || !/^(?:[^\p{L} ]|$| (?:i|you|he|she|it|we|they|there|and|but|at|in) )/u.test(after(place)))
      return null
    const lean = tenseAt(place)
    const day = ordinalOf(ordinal!)
    return day < 1 || day > 31
      ? null
      : date({ at: 'monthday', weekday: weekdayOf(weekdayname!), day, lean: lean === 'near' ? 'past' : lean })
  }),
  rule(`{weekdayname}(?: of|,)? (?<turn>last|this|next|that|the same) week`, ({ weekdayname, turn }) => {
    const from = /^that|same/u.test(turn!) ? 'text' : 'published'
    return date(weekday(weekdayname!, 'this', from, shift('week', countOf(turn!), from)))
  }),
  rule(`${THEN} {weekdayname}`, ({ turn, weekdayname }) => date(weekday(weekdayname!, thenLean(turn!), 'text'))),
  rule(`${TURN} {monthname}`, ({ turn, monthname }, place) =>
    isCapital(place) ? date(yearless(monthOf(monthname!), leanOf(turn!))) : null,
  ),
  rule(`{month}(?: (?<day>\\d\\d?)(?:st|nd|rd|th)?)?,? ${YEAR}`, ({ month, day, turn }, place) => {
    if (!isCapital(place)) return null
    const rest = `${monthOf(month!)}`.padStart(2, '0') + (day ? `-${day.padStart(2, '0')}` : '')
    return date(yearless(rest, 'this', yearFrom(turn!), yearOf(turn!)))
  }),
  rule(`${THEN} (?:{monthname}|{season})`, ({ turn, monthname, season }, place) =>
    monthname && !isCapital(place)
      ? null
      : date(yearless(monthname ? monthOf(monthname) : seasons[season!]!, thenLean(turn!), 'text')),
  ),
  rule(`that {season}`, ({ season }) => date(yearless(seasons[season!]!, 'this', 'text'))),
  rule(`${TURN} {season}`, ({ turn, season }) => date(yearless(seasons[season!]!, leanOf(turn!)))),
  rule(`(?:the )?{season} ${YEAR}`, ({ season, turn }) =>
    date(yearless(seasons[season!]!, 'this', yearFrom(turn!), yearOf(turn!))),
  ),
  rule('(?:the )?{season}', ({ season }, place) => bareSeason(season!, place)),
  rule(`(?:the )?{ordinal}[- ]quarter(?: ${YEAR})?`, ({ ordinal, turn }, place) =>
    ordinalOf(ordinal!) > 4 || /^ (?:of|century|final)/u.test(after(place))
      ? null
      : date(
          yearless(
            32 + ordinalOf(ordinal!),
            turn ? 'this' : pastOr(tenseAt(place)),
            'published',
            turn ? yearOf(turn) : null,
          ),
        ),
  ),
  rule('(?:the )?(?<half>first|second) half of (?:the|this|last|next) year', ({ half }) =>
    date(yearless(half === 'first' ? 40 : 41, 'this')),
  ),
  rule('{amount} {units} ago', ({ amount, units: word }) => counted(amount!, word!, -1, 'published')),
  rule("{amount} {units}(?:'|'s)? (?<sense>from now|hence|time)", ({ amount, units: word, sense }) =>
    counted(amount!, word!, 1, sense === 'time' ? 'story' : 'published'),
  ),
  rule('{amount} {units} (?:later(?! than)|afterwards?|thereafter|after that)', ({ amount, units: word }) =>
    counted(amount!, word!, 1, 'text'),
  ),
  rule(
    '{amount} {units} (?:earlier(?! than)|previously|beforehand|before that|before(?=[.,;]|$))',
    ({ amount, units: word }) => counted(amount!, word!, -1, 'text'),
  ),
  rule(
    '(?:many |some |several )?(?:minutes|hours|days|weeks|months|years|decades|centuries) (?<sense>ago|earlier|later)',
    ({ sense }) => ({
      kind: 'vague',
      value: sense === 'later' ? 'FUTURE_REF' : 'PAST_REF',
    }),
  ),
  rule(
    `(?:the) (?<turn>following|previous|preceding|next|ensuing) (?<unit>day|night|week|month|year|decade)`,
    ({ turn, unit }, place) =>
      turn === 'next' && /(?:over|for|during|within) $/u.test(before(place))
        ? null
        : date(shift(unitOf(unit!), thenBy(turn!), 'text')),
  ),
  rule('(?:that|the) same (?<unit>day|week|month|year)|that (?<other>day|week|month|year|night)', ({ unit, other }) =>
    date(shift(unitOf(unit ?? other!), 0, 'text')),
  ),
  rule('the (?<unit>day|week|month|year) (?<sense>after|before|later|earlier)(?=[.,;:]|$| that)', ({ unit, sense }) =>
    date(shift(unitOf(unit!), /^[al]/u.test(sense!) ? 1 : -1, 'text')),
  ),
  rule('(?:the )(?<unit>year|month|week)', ({ unit }, place) =>
    /(?:end|beginning|start|middle|rest|remainder|course|early in|late in|later in|earlier in|part) (?:of )?$/u.test(
      before(place),
    )
      ? date(shift(unitOf(unit!), 0))
      : null,
  ),
  rule('the day', (_, place) =>
    /(?:end|ended|ending|finish|finished|finishing|close|closed|closing|start|started|starting|began|late in|later in|early in|earlier in|end of|rest of|for|late in) $/u.test(
      before(place),
    ) && !/^ (?:when|that|of|before|after|he|she|they|it|we|i|the)(?!\p{L})/u.test(after(place))
      ? date(shift('day', 0, 'text'))
      : null,
  ),
]

const yearFrom = (turn: string): Anchor => (/^(?:last|this|next)$/u.test(turn) ? 'published' : 'text')

/** "the following", "the previous", "the same". */
const thenBy = (turn: string): number => (/^(?:following|next|ensuing)$/u.test(turn) ? 1 : turn === 'same' ? 0 : -1)
const thenLean = (turn: string): Lean => (thenBy(turn) > 0 ? 'next' : thenBy(turn) < 0 ? 'last' : 'this')

/** "this Friday" may have been or be to come. */
const sideOf = (place: Place): Lean => (tenseAt(place) === 'past' ? 'past' : 'future')
const pastOr = (lean: Lean): Lean => (lean === 'near' ? 'past' : lean)

/** "in the spring", "in autumn": fall and spring are other words too. */
function bareSeason(season: string, place: Place): Expression | null {
  const front = before(place)
  if (
    !/(?:^|[^\p{L}])(?:in|since|by|until|till|during|of|early|late|mid|before|after|through|over|this|last)[ -]$/u.test(
      front,
    )
  )
    return null
  const words = place.low.slice(place.start, place.end)
  if (
    /^ of(?!\p{L})/u.test(after(place)) ||
    (season === 'fall' && !words.startsWith('the')) ||
    (season === 'spring' && !/(?:in|since|by|until|early|late)[ -]$/u.test(front))
  )
    return null
  return date(yearless(seasons[season]!, tenseAt(place)))
}
