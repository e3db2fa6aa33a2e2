import type { LineageDocument } from '../../model/lineage.ts'
import { byAge, isOlder } from './age.ts'
import { authorsOf, publicationKeys, sharesHouse } from './house.ts'
import type { Reference } from './reference.ts'
import { foldedWords } from './word.ts'

/** The documents of a case by what they may be named by. */
export interface Catalogue {
  readonly titles: ReadonlyMap<string, readonly LineageDocument[]>
  readonly publishers: ReadonlyMap<string, readonly LineageDocument[]>
  readonly authors: ReadonlyMap<string, readonly LineageDocument[]>
  readonly addresses: ReadonlyMap<string, readonly LineageDocument[]>
}

/** A title without its marks and typography; empty where there is none. */
const titleKey = (title: string): string => foldedWords(title).join(' ')

/** Words that a part of a title must have to stand for all of it. */
const PART = 3

/** Under what a title may be cited: whole, without what is in brackets behind it, and without its subtitle. */
function titleKeys(title: string | null): string[] {
  if (!title) return []
  const plain = title.replace(/\s*[([][^)\]]*[)\]]\s*$/u, '')
  const main = /^(.*?)(?::\s|\s[–—|-]\s)/u.exec(plain)?.[1] ?? ''
  const keys = [titleKey(title), titleKey(plain)]
  if (foldedWords(main).length >= PART) keys.push(titleKey(main))
  return [...new Set(keys)].filter((key) => key !== '')
}

/** A URL without what does not tell pages apart: scheme, "www.", query, fragment, closing slash. */
const addressKey = (url: string): string =>
  url
    .replace(/^https?:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '')
    .toLowerCase()

export function catalogue(documents: readonly LineageDocument[]): Catalogue {
  const [titles, publishers, authors, addresses] = [0, 1, 2, 3].map(() => new Map<string, LineageDocument[]>())
  const enter = (map: Map<string, LineageDocument[]>, key: string, document: LineageDocument): void => {
    const known = map.get(key)
    if (known) known.push(document)
    else map.set(key, [document])
  }
  for (const document of documents) {
    for (const key of titleKeys(document.title)) enter(titles!, key, document)
    for (const key of publicationKeys(document.publisher ?? '')) enter(publishers!, key, document)
    for (const author of authorsOf(document.author)) enter(authors!, author.at(-1)!, document)
    if (document.url) enter(addresses!, addressKey(document.url), document)
  }
  return { titles: titles!, publishers: publishers!, authors: authors!, addresses: addresses! }
}

/** What a reference stands for. */
export interface Resolved {
  /** null where the case does not hold it, or several of it and nothing tells which */
  readonly on: LineageDocument | null
  /** how many of the case it may be */
  readonly among: number
}

/**
 * Which document of the case a reference stands for: never the one it stands in, nor one that is surely younger. null where the
 * reference is none at all: what was a telling only if the case has it, and the case has not.
 */
export function resolve(reference: Reference, document: LineageDocument, known: Catalogue): Resolved | null {
  const all = matching(reference, document, known)
  if (all.includes(document) && reference.by !== 'author' && reference.by !== 'publication') return null
  const others = all.filter((other) => other !== document && !isOlder(document, other))
  const possible = others.filter((other) => isElsewhere(reference, document, other))
  if (possible.length === 0) return reference.surely ? { on: null, among: 0 } : null
  if (reference.by === 'title' || reference.by === 'opening' || reference.by === 'address') {
    const house = possible.filter((other) => sharesHouse(document, other).publisher)
    const on = [...(OURS.test(reference.sentence) && house.length ? house : possible)].sort(byAge)[0]!
    return { on, among: possible.length }
  }
  const told = narrowed(possible, reference.sentence)
  if (told.length === 1) return { on: told[0]!, among: 1 }
  return reference.by === 'author' ? null : { on: null, among: told.length }
}

const OURS = /\b(?:our|we)\b/iu

/** A house does not cite itself by its name, nor a writer himself by his. */
const isElsewhere = (reference: Reference, document: LineageDocument, other: LineageDocument): boolean =>
  (reference.by !== 'publication' || !sharesHouse(document, other).publisher) &&
  (reference.by !== 'author' || !sharesHouse(document, other).author)

function matching({ by, words }: Reference, document: LineageDocument, known: Catalogue): readonly LineageDocument[] {
  if (by === 'title') return known.titles.get(titleKey(words)) ?? []
  if (by === 'address') return known.addresses.get(addressKey(words)) ?? []
  if (by === 'nobody') return []
  if (by === 'publication') return known.publishers.get(publicationKeys(words)[0] ?? '') ?? []
  const folded = foldedWords(words)
  if (by === 'author') return (known.authors.get(folded.at(-1) ?? '') ?? []).filter((other) => mayWrite(other, folded))
  for (let length = folded.length; length >= PART; length--) {
    const found = known.titles.get(folded.slice(0, length).join(' '))
    if (found && !found.includes(document)) return found
  }
  return []
}

/** Whether one of a document's authors may be called so: by the surname alone, an office before it, or an agreeing first name. */
function mayWrite(document: LineageDocument, words: readonly string[]): boolean {
  const [given, surname] = [words.slice(0, -1), words.at(-1)]
  return authorsOf(document.author).some((author) => {
    if (author.at(-1) !== surname) return false
    const first = author[0] ?? ''
    return (
      given.length === 0 ||
      author.length < 2 ||
      given.some((name) => name === first || name === first[0]) ||
      isOffice(given)
    )
  })
}

const isOffice = (given: readonly string[]): boolean => given.every((word) => OFFICES.has(word))

const OFFICES = new Set('judge justice mr mrs ms miss dr professor prof editor minister senator sir'.split(' '))

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const MONTH = new RegExp(`(?:(\\d{1,2}) )?\\b(${MONTHS.join('|')})\\b(?: (\\d{1,2})\\b(?!\\d))?`, 'u')

/** Those of several documents that the sentence may mean: by its day or month, then by its being an interview. */
function narrowed(documents: readonly LineageDocument[], sentence: string): readonly LineageDocument[] {
  let left = documents
  const keep = (may: (document: LineageDocument) => boolean): void => {
    const kept = left.filter(may)
    if (kept.length > 0) left = kept
  }
  const date = MONTH.exec(sentence)
  if (date) {
    const month = String(MONTHS.indexOf(date[2]!) + 1).padStart(2, '0')
    const day = date[1] ?? date[3]
    keep(({ published }) => published?.slice(4, 7) === `-${month}`)
    if (day) keep(({ published }) => published?.slice(4, 10) === `-${month}-${day.padStart(2, '0')}`)
  }
  if (/\binterview/iu.test(sentence)) keep(({ title }) => /\binterview/iu.test(title ?? ''))
  return left
}
