import type { LineageDocument } from '../../model/lineage.ts'
import { GENERIC } from './data/publication.ts'
import { foldedWords } from './word.ts'

/** What two documents share that makes their word no more than one: who printed them, who wrote them. */
export interface House {
  readonly publisher: boolean
  readonly author: boolean
}

/** Whether two documents are of one publisher and by one author. What is not stated is shared with nobody. */
export function sharesHouse(
  a: Pick<LineageDocument, 'publisher' | 'author'>,
  b: Pick<LineageDocument, 'publisher' | 'author'>,
): House {
  const authors = new Set(authorsOf(a.author).map((author) => author.join(' ')))
  const publisher = publisherKey(a.publisher)
  return {
    publisher: publisher !== null && publisher === publisherKey(b.publisher),
    author: authorsOf(b.author).some((author) => authors.has(author.join(' '))),
  }
}

/** The folded words of a publisher without its article; null where none is stated. */
function publisherKey(publisher: string | null): string | null {
  const words = foldedWords(publisher ?? '')
  return (words[0] === 'the' ? words.slice(1) : words).join(' ') || null
}

/**
 * Under what a publication may be named: "The Norda News Agency" is "Norda" too, and a name of three words or more goes by
 * their first letters. A name of nothing but such general words keeps them.
 */
export function publicationKeys(name: string): string[] {
  const whole = publisherKey(name)
  if (!whole) return []
  const words = whole.split(' ')
  let end = words.length
  while (end > 1 && GENERIC.has(words[end - 1]!)) end--
  const letters = words.length >= 3 ? words.map((word) => word[0]).join('') : whole
  return [...new Set([whole, words.slice(0, end).join(' '), letters])]
}

/** The authors of a byline, each as folded words, the surname last. One that is written small is an office, not a name. */
export const authorsOf = (byline: string | null): string[][] =>
  (byline ?? '')
    .split(/\s*[,;&]\s*|\s+and\s+/u)
    .filter((author) => /^\p{Lu}/u.test(author.trim().split(/\s+/u).at(-1) ?? ''))
    .map(foldedWords)
    .filter((words) => words.length > 0)
