import { compareIntervals, type Interval, intervalOf, isBefore } from '../../model/calendar.ts'
import type { LineageDocument, LineageReason } from '../../model/lineage.ts'
import { AGENCY_CREDIT, AGENCY_NAME } from './data/publication.ts'
import { publicationKeys } from './house.ts'
import { foldedWords } from './word.ts'

/** Which of two documents had the words first, and what says so. */
interface Precedence {
  readonly first: LineageDocument
  readonly reason: LineageReason
}

/** As far as the age of a document goes. */
export type Dated = Pick<LineageDocument, 'id' | 'published'>

const whenOf = ({ published }: Pick<Dated, 'published'>): Interval | null => (published ? intervalOf(published) : null)

/**
 * For sorting: the earliest first, then by id; the same for any order of arrival. Those without a date stand before all others:
 * articles bear theirs, and what bears none is oftener the letter or the paper that they print.
 */
export const byAge = (a: Dated, b: Dated): number => compareAges({ ...a, when: whenOf(a) }, { ...b, when: whenOf(b) })

/** Sorts many documents {@link byAge}. */
export const sortedByAge = <D extends Dated>(documents: Iterable<D>): D[] =>
  [...documents]
    .map((document) => ({ id: document.id, when: whenOf(document), document }))
    .sort(compareAges)
    .map(({ document }) => document)

interface Aged {
  readonly id: string
  readonly when: Interval | null
}

function compareAges(a: Aged, b: Aged): number {
  const [first, second] = [a.when, b.when]
  const dated = first && second ? compareIntervals(first, second) : Number(second === null) - Number(first === null)
  return dated || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Whether the one was surely published before the other. */
export function isOlder(a: Pick<Dated, 'published'>, b: Pick<Dated, 'published'>): boolean {
  const [first, second] = [whenOf(a), whenOf(b)]
  return first !== null && second !== null && isBefore(first, second)
}

/**
 * Which of two documents with the same words had them first: by date; where that does not tell, the one whose publisher the
 * other names, or an agency, or the one whose byline does not thank agencies. Else {@link byAge}, and the reason says that it is
 * no more than an order.
 */
export function precedence(a: LineageDocument, b: LineageDocument): Precedence {
  if (isOlder(a, b)) return earlier(a, b)
  if (isOlder(b, a)) return earlier(b, a)
  for (const [first, second] of [
    [a, b],
    [b, a],
  ] as const) {
    const reason = standsFirst(first, second)
    if (reason && !standsFirst(second, first)) return { first, reason }
  }
  const first = byAge(a, b) <= 0 ? a : b
  const dates = a.published && b.published ? 'their dates do not tell' : 'a date is missing'
  return { first, reason: { feature: 'date unknown', detail: `Which of the two came first is not known: ${dates}.` } }
}

const earlier = (first: LineageDocument, second: LineageDocument): Precedence => ({
  first,
  reason: { feature: 'date', detail: `Published ${second.published}, the other ${first.published}.` },
})

function standsFirst(first: LineageDocument, second: LineageDocument): LineageReason | null {
  if (first.publisher && first.publisher !== second.publisher && credits(second, first.publisher))
    return { feature: 'credit', detail: `It names ${first.publisher}, whose words they are.` }
  if (!first.publisher || !AGENCY_NAME.test(first.publisher) || AGENCY_NAME.test(second.publisher ?? '')) return null
  return {
    feature: 'agency',
    detail: thanksAgencies(second)
      ? `Its byline thanks agencies, and ${first.publisher} is one.`
      : `${first.publisher} is an agency, which others print.`,
  }
}

const thanksAgencies = (document: LineageDocument): boolean =>
  document.passages.some(
    ({ kind, start, end }) => kind === 'byline' && AGENCY_CREDIT.test(document.text.slice(start, end)),
  )

function credits(document: LineageDocument, publisher: string): boolean {
  const words = ` ${document.passages
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ start, end }) => foldedWords(document.text.slice(start, end)).join(' '))
    .join(' ')} `
  return publicationKeys(publisher).some((key) => words.includes(` ${key} `))
}
