import { DEMONYM, GIVEN, ORGANISATION_WORD, PLAIN, TITLE } from './gazetteer.ts'
import type { NameSpan } from './name-label.ts'
import { CASE, INITIAL, isCapital, listsOf, type NameWords, TITLE_CASE, UPPER } from './name-word.ts'

/** Forms of address: whoever bears one is a person, and no part of a name. */
export const ADDRESS = /^(?:mr|mrs|ms|miss|messrs|dr|prof|mme|mlle)\.?$/u

/**
 * Names with their edges where they belong: titles stand outside people's names and inside those of offices, the initial
 * before a last name inside, and "Language and Culture University" is one name. A name with a form of address is a person's, and so is an initial with one word.
 */
export function edged(words: NameWords, rows: readonly number[], names: readonly NameSpan[]): NameSpan[] {
  const found: NameSpan[] = []
  for (const name of names) {
    const before = found.at(-1)
    if (before && joins(words, rows, before, name)) {
      found[found.length - 1] = { ...name, first: before.first }
      continue
    }
    found.push(extended(words, rows, untitled(words, rows, name), before ? before.last : 0))
  }
  return found
}

/** A name with what stands before it and belongs to it: a person's initial, the title in "the Prosecutor General’s Office". */
function extended(words: NameWords, rows: readonly number[], name: NameSpan, free: number): NameSpan {
  const { first, last, kind } = name
  if (kind === 'ORG') {
    // "the Kordian KGB": whose it is stands outside
    const people = last - first === 2 && listsOf(words, rows[first]!) & DEMONYM
    if (people && words.facts[rows[last - 1]! + CASE] === UPPER) return { first: first + 1, last, kind }
    let from = first
    if (from > free + 1 && words.folded(rows[from - 1]!) === "'s") {
      from--
      while (from > free && isCapital(words, rows[from - 1]!) && listsOf(words, rows[from - 1]!) & TITLE) from--
    }
    return from < first - 1 ? { first: from, last, kind } : name
  }
  const initialled = last - first === 2 && isInitial(words, rows[first]!) && isTitleCase(words, rows[last - 1]!)
  if (kind !== 'PER' && !initialled) return name
  const initial = first > free && last - first === 1 && isInitial(words, rows[first - 1]!)
  return { first: initial ? first - 1 : first, last, kind: 'PER' }
}

const isTitleCase = (words: NameWords, row: number): boolean => words.facts[row + CASE] === TITLE_CASE
/** A letter and its stop: without the stop it may be the pronoun, or a mark in a list. */
const isInitial = (words: NameWords, row: number): boolean =>
  words.facts[row + CASE] === INITIAL && words.folded(row).endsWith('.')

/** A person's name without the titles before it and the possessive behind; they stay where nothing else is in it. */
function untitled(words: NameWords, rows: readonly number[], name: NameSpan): NameSpan {
  const { last } = name
  let { first } = name
  const addressed = ADDRESS.test(words.folded(rows[first]!))
  if (name.kind !== 'PER' && !addressed) return name
  if (first + 1 < last && /^'s?$/u.test(words.folded(rows[last - 1]!)))
    return untitled(words, rows, { ...name, last: last - 1 })
  const isTitle = (row: number): boolean => {
    const lists = listsOf(words, row)
    return (lists & TITLE) !== 0 && !(lists & GIVEN)
  }
  while (first < last && isTitle(rows[first]!)) first++
  const rest = first < last && isCapital(words, rows[first]!)
  return rest ? { first, last, kind: addressed ? 'PER' : name.kind } : name
}

/** Whether "and" stands inside one organisation's name: what is before it needs the head behind it to be a name at all. */
function joins(words: NameWords, rows: readonly number[], before: NameSpan, name: NameSpan): boolean {
  if (name.first - before.last !== 1 || !/^(?:and|&)$/u.test(words.folded(rows[before.last]!))) return false
  if (name.kind !== 'ORG' || before.kind === 'PER' || before.last - before.first < 2) return false
  const ends = listsOf(words, rows[before.last - 1]!)
  const heads = listsOf(words, rows[name.last - 1]!)
  return name.last - name.first === 2 && ends === 0 && (heads & ORGANISATION_WORD) !== 0 && !(heads & PLAIN)
}
