import { lengthOfMonth, padded, yearIn } from '../../model/day.ts'
import type { Expression, Lean, Point } from '../../model/time.ts'
import { decades, holidays, seasons } from '../data/time-word.ts'
import {
  after,
  before,
  date,
  fixed,
  type Groups,
  isAlone,
  isCapital,
  monthOf,
  ordinalOf,
  type Place,
  type Rule,
  range,
  rule,
} from './pattern.ts'
import { tenseAt } from './tense.ts'

/** Times that the calendar has names for: days, months, years and longer, with a year or without. */

/** A day or month of a year, or of none; null for a day that is not there: the 30th of February is a slip. */
function day(year: string | undefined, month: number, word: string | undefined, lean: Lean): Point | null {
  const number = Number.parseInt(word ?? '1', 10)
  if (month < 1 || month > 12 || number > lengthOfMonth(Number(year ?? 2000), month)) return null
  const rest = padded(month) + (word === undefined ? '' : `-${padded(number)}`)
  return year === undefined ? { at: 'yearless', rest, lean, from: 'published', year: null } : fixed(`${year}-${rest}`)
}

const whole = (point: Point | null): Expression | null => point && date(point)

const named = (groups: Groups, place: Place): Expression | null => {
  if (!isCapital(place)) return null
  const month = monthOf(groups.month!)
  const lean = groups.year ? 'past' : tenseAt(place)
  const first = day(groups.year, month, groups.day, lean)
  if (groups.last === undefined) return whole(first)
  const last = day(groups.year, month, groups.last, lean)
  return first && last && range(first, last)
}

/** "May", "March", "April" and "June" are other words or names as well: they need a word before them that times have. */
const PREPOSITION =
  /(?:^|[^\p{L}])(?:in|on|since|from|until|till|to|by|before|after|during|between|and|of|for|around|about|through|throughout|early|late|mid|next|last|this)[ -]+$/u

/** Of those, the words that stand before people as well: "by April Linde". */
const LOOSE = /(?:^|[^\p{L}])(?:to|by|and|of|for|about|from|this)[ -]+$/u
const NAME_BEHIND = /^[- ]\p{Lu}/u

const month = (groups: Groups, place: Place): Expression | null => {
  if (!isCapital(place)) return null
  const led = PREPOSITION.test(before(place))
  const name = groups.monthname!
  if (LOOSE.test(before(place)) && NAME_BEHIND.test(place.raw.slice(place.end))) return null
  if (!led && !isAlone(place)) {
    if (/^(?:may|march)$/u.test(name)) return null
    if (/(?:^|[^\p{L}])\p{Lu}[\p{L}.]* $/u.test(place.raw.slice(Math.max(0, place.start - 30), place.start)))
      return null
    if (NAME_BEHIND.test(place.raw.slice(place.end))) return null
  }
  return whole(day(undefined, monthOf(name), undefined, tenseAt(place)))
}

/** The fuller year of two digits: nobody writes '30 of 2030 yet. */
const century = (yy: string): string => (Number(yy) > 29 ? `19${yy}` : `20${yy}`)

/** Which of two numbers is the month: the first, as in America, if nothing says otherwise. */
const slashed = ({ first, second, year, yy }: Groups, { low, start }: Place): Expression | null => {
  const written = year ?? century(yy!)
  const around = low.slice(Math.max(0, start - SEEN), start + SEEN)
  const isDayFirst = Number(first) > 12 || (Number(second) <= 12 && DAY_FIRST.test(around))
  return whole(isDayFirst ? day(written, Number(second), first, 'past') : day(written, Number(first), second, 'past'))
}
/** How far around a date another is looked for that shows its author's habit, in characters. */
const SEEN = 1000
const DAY_FIRST = /(?<!\d)(?:1[3-9]|2\d|3[01])\/(?:0?\d|1[0-2])\/(?:\d\d)?\d\d(?!\d)/u

/** In front of a number that is no year: what makes it an amount, a part of a number, or a name. */
const AMOUNT_BEFORE = /(?:[$€£#№+=] *|[\d/.,:]|(?<!\p{L})(?:no|nr|article|section|flight|room|page|over) \$?)$/u
const AMOUNT_BEHIND =
  /^(?: *[%°]|-(?!mid|early|late|ca?[ .\d]|\d{4})[\p{L}\d]|\/\d(?!\d{3})| (?:utc|gmt|h(?:ou)?rs?|km|miles?|met(?:er|re)s?|feet|tons?|tonnes?|kilo\w*|kg|mw|dollars?|euros?|pounds?|tenge|rou?bles?|percent|people|men|women|million|billion)(?!\p{L}))/u
const YEAR_BEFORE =
  /(?<!\p{L})(?:in|since|of|from|until|till|by|before|after|during|between|year|circa|early|late|mid)[ -]$|(?<!\p{L})(?:ca?\.?|circa|~) ?$/u
const PLURAL_BEHIND = /^ (?:[a-z]+ )?[a-z]+[a-rt-z]s(?![a-z'])/u

/** Whether a number of four digits is a year, and no amount: by what stands around it. */
function isYear(place: Place): boolean {
  const [front, behind] = [before(place), after(place)]
  const year = place.low.slice(place.start, place.end)
  const isLed = YEAR_BEFORE.test(front)
  if (AMOUNT_BEHIND.test(behind) || (AMOUNT_BEFORE.test(front) && !isLed)) return false
  if (isLed) return !(year.endsWith('00') && PLURAL_BEHIND.test(behind))
  if (year < '1900') return isAlone(place) || /[(-]$/u.test(front)
  const isOwned = /(?<!\p{L})(?:the|his|her|its|their|our|'s) $/u.test(front)
  if (year.endsWith('00') && !isOwned) return !/^ \p{L}/u.test(behind)
  return (isOwned && !year.endsWith('00')) || !PLURAL_BEHIND.test(behind)
}

/** `19th` → `18XX`; before Christ `2nd` → `-01XX`. */
const centuryOf = (ordinal: string, era: string | undefined): Point => {
  const number = ordinalOf(ordinal) - 1
  return fixed(`${/^b/u.test(era ?? '') ? '-' : ''}${padded(number)}XX`)
}

const decadeOf = (year: string): Point =>
  fixed(year.endsWith('00') && year < '2000' ? `${year.slice(0, 2)}XX` : `${year.slice(0, 3)}X`)

/** A year before Christ is counted from the year 0, which ISO 8601 has and historians do not. */
const eraYear = ({ number, era }: Groups): Expression =>
  date(fixed(yearIn(/^b/u.test(era!) ? 1 - Number(number) : Number(number))))

const DAY = '(?:{weekday},?_)?(?:the )?{day}'
const MONTH = '(?:{weekday},?_)?{month}'
const OF = '(?: of|,)? '

export const dateRules: readonly Rule[] = [
  rule(`${DAY} (?:of )?{month},? {year}`, named),
  rule(`${MONTH} (?:the )?{day},? {year}`, named),
  rule(`{month}${OF}{year}`, named),
  rule(`${DAY} (?:of )?{month}`, named),
  rule(`${MONTH} (?:the )?{day}(?!_%)`, named),
  rule(`(?:the )?{day}_(?:-|to|and|until)_{last:day} (?:of )?{month}(?:,? {year})?`, named),
  rule(`{month} {day}_(?:-|to|and|until)_{last:day}(?:,? {year})?`, named),
  rule("{month},? '{yy}", (groups, place) => named({ ...groups, year: century(groups.yy!) }, place)),
  rule('{monthname}', month),
  rule('{year}-{first:yy}-{second:yy}(?:t\\d\\d:\\d\\d(?::\\d\\d)?\\S*)?', ({ year, first, second }) =>
    whole(day(year, Number(first), second, 'past')),
  ),
  rule('(?<first>\\d\\d?)/(?<second>\\d\\d?)/(?:{year}|{yy})', slashed),
  rule('{day}\\.(?<month>\\d\\d?)\\.{year}', ({ day: number, month: word, year }) =>
    whole(day(year, Number(word), number, 'past')),
  ),
  rule('(?<month>\\d\\d?)/{year}', ({ month: word, year }) => whole(day(year, Number(word), undefined, 'past'))),
  rule('(?:the )?(?:calendar |financial |fiscal )?year {year}', ({ year }) => date(fixed(year!))),
  rule('{year}', ({ year }, place) => (isYear(place) ? date(fixed(year!)) : null)),
  rule('{year}_[-/]_{yy}', ({ year, yy }, place) =>
    yy! > year!.slice(2) && isYear({ ...place, end: place.start + 4, low: place.low.slice(0, place.start + 4) })
      ? range(fixed(year!), fixed(year!.slice(0, 2) + yy!))
      : null,
  ),
  rule("'{yy}", ({ yy }, place) =>
    /(?:since|in|of|from|until|before|after|and|to) $/u.test(before(place)) && !/^s(?!\p{L})/u.test(after(place))
      ? date(fixed(century(yy!)))
      : null,
  ),
  rule('(?<number>\\d{1,4})_{era}', eraYear),
  rule('(?:ad|a\\.d\\.) (?<number>\\d{1,4})', ({ number }) => eraYear({ number, era: 'ad' })),
  rule("(?:the )?(?<year>(?:1\\d|20)\\d0)'?s", ({ year }) => date(decadeOf(year!))),
  rule("(?:the )?'(?<yy>\\d0)'?s", ({ yy }) => date(decadeOf(century(yy!)))),
  rule('(?:the )(?:nineteen[- ])?{decade}', ({ decade }) => date(fixed(`19${decades[decade!]}X`))),
  rule('(?:the )?{ordinal}[- ]centur(?:y|ies)(?: {era})?', ({ ordinal, era }, place) =>
    /^ \p{Lu}/u.test(place.raw.slice(place.end)) && isCapital(place) ? null : date(centuryOf(ordinal!, era)),
  ),
  rule('(?<number>\\d\\d)_c\\.?', ({ number }, place) => (isAlone(place) ? date(centuryOf(number!, undefined)) : null)),
  rule(
    '(?<first>\\d\\d?)(?:st|nd|rd|th)?(?:_-_| to (?:the )?| and (?:the )?){ordinal} centur(?:y|ies)',
    ({ first, ordinal }) => range(centuryOf(first!, undefined), centuryOf(ordinal!, undefined)),
  ),
  rule('(?:the )?(?<half>first|second) half of the {ordinal} century', ({ half, ordinal }) => {
    const hundred = padded(ordinalOf(ordinal!) - 1)
    return half === 'first'
      ? range(fixed(`${hundred}00`), fixed(`${hundred}49`))
      : range(fixed(`${hundred}50`), fixed(`${hundred}99`))
  }),
  rule(`(?:the )?{season}${OF}{year}`, ({ season, year }) => date(fixed(`${year}-${seasons[season!]}`))),
  rule('(?:the )?{ordinal}[- ]quarter(?: of|,)? {year}', ({ ordinal, year }) => quarter(ordinal!, year!)),
  rule('q(?<number>[1-4]),? {year}', ({ number, year }) => quarter(number!, year!)),
  rule('(?:the )?(?<half>first|second) half of {year}', ({ half, year }) =>
    date(fixed(`${year}-${half === 'first' ? 40 : 41}`)),
  ),
  rule('{holiday},? {year}', ({ holiday, year }) => date(fixed(`${year}-${holidays[holiday!]}`))),
  rule('{holiday}', ({ holiday }, place) =>
    isCapital(place) && !/^ (?:tree|card|carol|gift|present|party|song)/u.test(after(place))
      ? date({ at: 'yearless', rest: holidays[holiday!]!, lean: tenseAt(place), from: 'published', year: null })
      : null,
  ),
]

const quarter = (ordinal: string, year: string): Expression | null =>
  ordinalOf(ordinal) > 4 ? null : date(fixed(`${year}-${32 + ordinalOf(ordinal)}`))
