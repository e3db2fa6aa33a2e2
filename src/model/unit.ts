import type { Quantity } from './gist.ts'

/** What a number is of. */
export interface Unit {
  /** as in {@link Quantity} */
  readonly unit: string | null
  readonly kind: Quantity['kind']
}

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [unit = '', ...words] = row.trim().split(/\s+/u)
        return words.map((word): [string, string] => [word, unit])
      }),
  )

/** ISO 4217, and what a press text in English calls it. A dollar alone is that of the United States. */
const currencies = table(`
  USD $ us$ usd dollar
  EUR € eur euro
  GBP £ gbp pound sterling
  JPY ¥ jpy yen
  CNY cny rmb yuan renminbi
  RUB ₽ rub rouble ruble
  KZT ₸ kzt tenge
  UAH ₴ uah hryvnia
  INR ₹ inr rupee
  CHF chf franc
  TRY try lira
  PLN pln zloty
  ILS ₪ ils shekel
  KRW krw won
  AED aed dirham`)

/** Seconds in each, months and years as long as they are on average. */
const seconds: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
  ['month', 2_629_746],
  ['year', 31_556_952],
  ['decade', 315_569_520],
  ['century', 3_155_695_200],
])

const measures = table(`
  km km kilometre kilometer
  m metre meter
  cm cm centimetre centimeter
  mile mile
  foot foot feet
  ha ha hectare
  acre acre
  kg kg kilo kilogram kilogramme
  t ton tonne
  l litre liter
  barrel barrel
  degree degree
  kW kw kilowatt
  MW mw megawatt`)

/** By what a measure is to be multiplied for one that it can be laid beside: metres, square metres, kilograms, litres, watts. */
const sizes: ReadonlyMap<string, readonly [of: string, size: number]> = new Map([
  ['km', ['m', 1000]],
  ['m', ['m', 1]],
  ['cm', ['m', 0.01]],
  ['mile', ['m', 1609.344]],
  ['foot', ['m', 0.3048]],
  ['ha', ['m²', 10_000]],
  ['acre', ['m²', 4046.856]],
  ['kg', ['kg', 1]],
  ['t', ['kg', 1000]],
  ['l', ['l', 1]],
  ['barrel', ['l', 158.987]],
  ['kW', ['W', 1000]],
  ['MW', ['W', 1e6]],
])

const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['centuries', 'century'],
  ['feet', 'foot'],
])

/** A noun without the ending of its plural. */
export function singular(word: string): string {
  const known = irregular.get(word)
  if (known) return known
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/u.test(word)) return word.slice(0, -2)
  return /[^su]s$/u.test(word) ? word.slice(0, -1) : word
}

/** The currency that a sign or word stands for, ISO 4217; null for none. */
export const currencyOf = (word: string): string | null =>
  currencies.get(word) ?? currencies.get(singular(word)) ?? null

/** The unit that a word in lower case stands for; null where it is no unit. "Times" are counted. */
export function unitOf(word: string): Unit | null {
  const one = singular(word)
  const currency = currencyOf(word)
  if (currency) return { unit: currency, kind: 'money' }
  if (/^(?:%|percent|percentage)$/u.test(one)) return { unit: 'percent', kind: 'share' }
  if (one === 'time') return { unit: 'time', kind: 'count' }
  if (seconds.has(one)) return { unit: one, kind: 'time' }
  const measure = measures.get(one)
  return measure ? { unit: measure, kind: 'measure' } : null
}

/** A unit of time or measure as so many of a common one: `['second', 60]` for a minute; of any other, one of itself. */
export function common({ unit, kind }: Unit): readonly [unit: string | null, size: number] {
  const time = kind === 'time' && unit !== null ? seconds.get(unit) : undefined
  if (time !== undefined) return ['second', time]
  return (kind === 'measure' && unit !== null ? sizes.get(unit) : undefined) ?? [unit, 1]
}
