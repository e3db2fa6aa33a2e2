import { padded } from '../../model/day.ts'
import type { Expression } from '../../model/time.ts'
import { zones } from '../data/time-word.ts'
import { before, date, type Groups, type Rule, rule } from './pattern.ts'

/** Times of day. */

const ZONE = '(?:_\\(?{zone}(?:_(?<sign>[+-])_(?<hours>\\d\\d?)(?::?(?<rest>\\d\\d))?)?\\)?)?'

const clock = (groups: Groups): Expression | null => {
  const { hour, minute = '00', half, zone, sign, hours, rest } = groups
  const twelve = /^p/u.test(half ?? '') ? 12 : 0
  const number = half ? (Number(hour) % 12) + twelve : Number(hour)
  if (number > 23 || Number(minute) > 59 || (half && Number(hour) > 12)) return null
  const offset = sign ? `${sign}${padded(Number(hours))}:${rest ?? '00'}` : zone ? zones[zone]! : ''
  return date({ at: 'clock', time: `${padded(number)}:${minute}:00`, zone: offset, day: null })
}

/** The times of day that are understood, by the clock. */
export const clockRules: readonly Rule[] = [
  rule(`(?<hour>\\d\\d?):(?<minute>\\d\\d)(?:_(?<half>[ap]\\.?m\\.?))?${ZONE}`, clock),
  rule(`(?<hour>\\d\\d?)(?:\\.(?<minute>\\d\\d))?_(?<half>[ap]\\.?m\\.?)${ZONE}`, clock),
  rule('(?<hour>[0-2]\\d)(?<minute>[0-5]\\d) {zone}', clock),
  rule('(?<name>noon|midnight)', ({ name }, place) =>
    /(?:at|until|by|before|after|around|about) $/u.test(before(place))
      ? clock({ hour: name === 'noon' ? '12' : '00' })
      : null,
  ),
]
