import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayOf, weekdayOf } from '../../src/model/day.ts'
import type { Time } from '../../src/model/time.ts'
import { findTimes } from '../../src/workbench/index.ts'
import { evaluation } from '../claims/shared.ts'

/** A time that people marked in an article, with its value in TimeML. */
interface Timex {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly dct: boolean
}

export interface Article {
  readonly id: string
  readonly text: string
  readonly timex: readonly Timex[]
}

export const meantimeFile = join(evaluation, 'data/meantime/meantime.jsonl')

/** The articles that measure, every fifth, or the others. */
export const meantime = (part: 'measure' | 'look'): Article[] =>
  readFileSync(meantimeFile, 'utf8')
    .trim()
    .split('\n')
    .filter((_, index) => (index % 5 === 0) === (part === 'measure'))
    .map((line) => JSON.parse(line))

/** When an article was published: as the people who marked it say, or else as its date line does. */
export const publicationOf = ({ text, timex }: Article): string | null =>
  timex.find(({ dct }) => dct)?.value ?? findTimes(text.split('\n')[1] ?? '', { written: null })[0]?.edtf ?? null

export interface TimexFigures {
  readonly relaxed: number
  readonly strict: number
  readonly value: number
  /** pairs of what was found and what was marked; null where the one has no other */
  readonly pairs: readonly (readonly [Article, Time | null, Timex | null])[]
}

/** How many lines of each article the people who marked its times have read: its heading, its date and four sentences. */
const READ = 6

/** Where the part of a text ends that is marked. */
export const markedPart = ({ text }: Article): number => text.split('\n').slice(0, READ).join('\n').length

/** F1 of overlapping spans, one to one; of equal spans; and of overlapping spans with the same value. */
export function measureTimex(articles: readonly Article[]): TimexFigures {
  const pairs: (readonly [Article, Time | null, Timex | null])[] = []
  for (const article of articles) {
    const limit = markedPart(article)
    const found = findTimes(article.text, { written: publicationOf(article) }).filter(({ end }) => end <= limit)
    const free = new Set(article.timex)
    const overlapping = (time: Time): Timex[] =>
      [...free].filter(({ start, end }) => start < time.end && time.start < end)
    const partners = new Map<Time, Timex>()
    // equal spans first, so that a longer one beside them does not take their place
    for (const fits of [(time: Time, mark: Timex) => time.start === mark.start && time.end === mark.end, () => true])
      for (const time of found) {
        const partner = partners.has(time) ? undefined : overlapping(time).find((mark) => fits(time, mark))
        if (!partner) continue
        partners.set(time, partner)
        free.delete(partner)
      }
    for (const time of found) pairs.push([article, time, partners.get(time) ?? null])
    for (const mark of free) pairs.push([article, null, mark])
  }
  const sides = pairs.reduce((sum, [, time, mark]) => sum + (time ? 1 : 0) + (mark ? 1 : 0), 0)
  const f1 = (isHit: (time: Time, mark: Timex) => boolean): number =>
    (200 * pairs.filter(([, time, mark]) => time && mark && isHit(time, mark)).length) / sides
  return {
    relaxed: f1(() => true),
    strict: f1((time, mark) => time.start === mark.start && time.end === mark.end),
    value: f1((time, mark) => timexOf(time) === mark.value),
    pairs,
  }
}

const SEASON: Readonly<Record<string, string>> = {
  21: 'SP',
  22: 'SU',
  23: 'FA',
  24: 'WI',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
}

/**
 * A value as TimeML writes it: without doubt and open sides, decades and centuries without their X, a week by its number. Two
 * approximate ends are a part of the unit that holds both, and TimeML keeps the part apart from the value.
 */
export function timexOf({ kind, edtf, value }: Time): string | null {
  if (kind !== 'date') return value
  if (edtf === null) return null
  const ends = edtf.split('/').filter((end) => end !== '' && end !== '..')
  const [first = '', last] = ends.map((end) => end.replace(/[~?%]$/u, ''))
  if (last === undefined) return single(first)
  const week = weekOf(first, last)
  if (week) return week
  if (!ends.every((end) => end.endsWith('~'))) return `${single(first)}/${single(last)}`
  const shared = [7, 4, 3, 2].find((length) => first.slice(0, length) === last.slice(0, length)) ?? 0
  return first.slice(0, shared)
}

const single = (edtf: string): string =>
  edtf
    .replace(/XX?$/u, '')
    .replace(/^(\d{4})-(\d\d)$/u, (whole, year, month) => (SEASON[month] ? `${year}-${SEASON[month]}` : whole))
    .replace(/T(\d\d:\d\d):00/u, 'T$1')

/** `2008-W42`, or `2008-W42-WE`, for the days from a Monday, or Saturday, to a Sunday. */
function weekOf(first: string, last: string): string | null {
  const [from, to] = [first, last].map((day) => {
    const [year, month, date] = day.split('-').map(Number)
    return year && month && date ? dayOf(year, month, date) : Number.NaN
  }) as [number, number]
  if (!(weekdayOf(to) === 7 && (to - from === 6 || to - from === 1))) return null
  const thursday = to - 3
  const year = new Date(thursday * 86_400_000).getUTCFullYear()
  const week = 1 + Math.floor((thursday - dayOf(year)) / 7)
  return `${year}-W${String(week).padStart(2, '0')}${to - from === 1 ? '-WE' : ''}`
}
