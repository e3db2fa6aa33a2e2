import type { Unit } from '../../model/time.ts'

/** Words that make up times in English, in lower case: closed classes, from grammars and style guides, not counted in any text. */

/** The numbers of words in a list: the first is `from`. */
const counted = (words: string, from: number): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, from + index]))

export const monthNames = counted(
  'january february march april may june july august september october november december',
  1,
)
export const months = { ...monthNames, ...counted('jan feb mar apr _ jun jul aug sep oct nov dec', 1), sept: 9 }

/** 1 Monday … 7 Sunday. */
export const weekdayNames = counted('monday tuesday wednesday thursday friday saturday sunday', 1)
export const weekdays = { ...weekdayNames, ...counted('mon tue wed thu fri sat sun', 1), tues: 2, thur: 4, thurs: 4 }

/** EDTF's numbers. */
export const seasons: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }

export const numbers: Readonly<Record<string, number>> = {
  ...counted('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen', 1),
  ...counted('seventeen eighteen nineteen', 17),
}

export const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** How decades are called in words: "the eighties". */
export const decades: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
}

export const ordinals: Readonly<Record<string, number>> = {
  ...counted('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth', 1),
  ...counted('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 14),
  'twenty-first': 21,
}

export const units: Readonly<Record<string, Unit>> = {
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  night: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
}

/** How ISO 8601 counts each unit in a duration: the number of its own, and its letter. */
export const durations: Readonly<Record<string, readonly [number, string]>> = {
  minute: [1, 'TM'],
  hour: [1, 'TH'],
  day: [1, 'D'],
  night: [1, 'D'],
  week: [1, 'W'],
  fortnight: [2, 'W'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
}

/** How often: an adjective or adverb and the length of its turn. */
export const frequencies: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annually: 'P1Y',
  yearly: 'P1Y',
}

/** Days with a name and a place in every year. */
export const holidays: Readonly<Record<string, string>> = {
  "new year's day": '01-01',
  "new year's eve": '12-31',
  'christmas day': '12-25',
  'christmas eve': '12-24',
  "valentine's day": '02-14',
  'may day': '05-01',
  halloween: '10-31',
  christmas: '12-25',
}

/** What a clock is set to, by hours from Greenwich. Names that stand for several are left out. */
export const zones: Readonly<Record<string, string>> = {
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  cet: '+01:00',
  cest: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  pst: '-08:00',
  pdt: '-07:00',
}

/** Verbs whose past is not formed with -ed, in the past; those that look like their present are left out. */
export const irregularPasts =
  'was were had did has have been said told began went came made took left met won held found gave got fell rose saw sent sold led spoke wrote became brought built bought caught chose drew drove fled flew forgot fought grew heard kept knew lay lost paid ran rang sat shook shot showed sank stood stole swore taught thought threw understood wore died lived'.split(
    ' ',
  )
