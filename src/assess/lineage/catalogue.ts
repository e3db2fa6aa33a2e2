import type { LineageDocument } from '../../model/lineage.ts'
import { byAge, isOlder } from './age.ts'
import { authorsOf, publicationKeys, sharesHouse } from './house.ts'
import type { Reference } from './reference.ts'
import { foldedWords } from './word.ts'

/** A document as far as it may be named. */
export type Titled = Omit<LineageDocument, 'text' | 'passages' | 'quotations'>

/** The documents of a case by what they may be named by: see {@link namesOf}. */
export type Catalogue = ReadonlyMap<string, readonly Titled[]>

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

/** By what a document may be named: its title, its publisher, the surname of an author, its address. */
export const namesOf = ({ title, publisher, author, url }: Titled): string[] => [
  ...titleKeys(title).map((key) => `title ${key}`),
  ...publicationKeys(publisher ?? '').map((key) => `publication ${key}`),
  ...new Set(authorsOf(author).map((words) => `author ${words.at(-1)}`)),
  ...(url ? [`address ${addressKey(url)}`] : []),
]

export function catalogue(documents: readonly Titled[]): Catalogue {
  const known = new Map<string, Titled[]>()
  for (const document of documents)
    for (const name of namesOf(document)) (known.get(name) ?? known.set(name, []).get(name)!).push(document)
  return known
}

/** What a reference stands for. */
export interface Resolved {
  /** null where the case does not hold it, or several of it and nothing tells which */
  readonly on: Titled | null
  /** how many of the case it may be */
  readonly among: number
}

/**
 * Which document of the case a reference stands for: never the one it stands in, nor one that is surely younger. null where the
 * reference is none at all: what was a telling only if the case has it, and the case has not.
 */
export function resolve(reference: Reference, document: Titled, known: Catalogue): Resolved | null {
  const all = matching(reference, document, known)
  if (includes(all, document) && reference.by !== 'author' && reference.by !== 'publication') return null
  const others = all.filter((other) => other.id !== document.id && !isOlder(document, other))
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
const isElsewhere = (reference: Reference, document: Titled, other: Titled): boolean =>
  (reference.by !== 'publication' || !sharesHouse(document, other).publisher) &&
  (reference.by !== 'author' || !sharesHouse(document, other).author)

const includes = (all: readonly Titled[], document: Titled): boolean => all.some(({ id }) => id === document.id)

/** Under what it is looked for what a reference names, the first that finds another document first: see {@link namesOf}. */
export function namedBy({ by, words }: Pick<Reference, 'by' | 'words'>): string[] {
  if (by === 'title') return [`title ${titleKey(words)}`]
  if (by === 'address') return [`address ${addressKey(words)}`]
  if (by === 'publication') return [`publication ${publicationKeys(words)[0] ?? ''}`]
  if (by === 'nobody') return []
  const folded = foldedWords(words)
  if (by === 'author') return [`author ${folded.at(-1) ?? ''}`]
  return folded.slice(PART - 1).map((_, at, { length }) => `title ${folded.slice(0, PART + length - 1 - at).join(' ')}`)
}

function matching(reference: Reference, document: Titled, known: Catalogue): readonly Titled[] {
  const found = namedBy(reference).map((name) => known.get(name) ?? [])
  if (reference.by === 'author') return found[0]!.filter((other) => mayWrite(other, foldedWords(reference.words)))
  if (reference.by === 'opening')
    return found.find((all) => !includes(all, document) && all.some((other) => !isOlder(document, other))) ?? []
  return found[0] ?? []
}

/** Whether one of a document's authors may be called so: by the surname alone, an office before it, or an agreeing first name. */
function mayWrite(document: Titled, words: readonly string[]): boolean {
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
function narrowed(documents: readonly Titled[], sentence: string): readonly Titled[] {
  let left = documents
  const keep = (may: (document: Titled) => boolean): void => {
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
