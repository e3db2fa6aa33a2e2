import {
  CALENDAR,
  CITY,
  COUNTRY,
  DEMONYM,
  LANDMARK,
  LEGAL,
  ORGANISATION,
  ORGANISATION_WORD,
  PLAIN,
  REGION,
  ROLE,
  SPEECH,
  TITLE,
} from './gazetteer.ts'
import { ADDRESS } from './name-edge.ts'
import type { NameKind, NameSpan } from './name-label.ts'
import { CASE, isCapital, LENGTH, listsOf, type NameWords, SMALL, stringOf, UPPER } from './name-word.ts'

const PLACE = COUNTRY | REGION | CITY | LANDMARK

/** An acronym shorter than this is as often a unit, a state or a numeral. */
const SHORTEST_ACRONYM = 3
const LONGEST_ACRONYM = 8
const NUMERAL = /^[ivxlcdm]+$/u
/** Longest name that is looked for again, in words. */
const LONGEST = 8

/** What ends like a body's name and is what bodies do. */
const EFFORT = /^(?:programme?|project|initiative|review)$/u

/** What a document's names are known to be, by their words. */
interface Known {
  readonly names: ReadonlyMap<string, NameKind>
  /** acronyms that the document explains */
  readonly acronyms: ReadonlySet<string>
}

/**
 * Adds the names that were not found where they stand, but that the document or their own form gives away: strings that are
 * names elsewhere in it; who is addressed as Mr or Ms; acronyms of known bodies, and those explained in brackets
 * (after Schwartz & Hearst 2003); "the Audit Chamber", a run of capitals behind an article that ends with what bodies are
 * called. A string in a headline must be known.
 */
export function missed(
  words: NameWords,
  sentences: readonly (readonly number[])[],
  found: readonly (readonly NameSpan[])[],
  headline: readonly boolean[],
): NameSpan[][] {
  const known = knownIn(words, sentences, found)
  return found.map((names, index) => {
    const rows = sentences[index]!
    const all = [...names]
    const taken = new Uint8Array(rows.length)
    /** 1 where a word is of an organisation's name */
    const bodies = new Uint8Array(rows.length)
    for (const { first, last, kind } of names) {
      taken.fill(1, first, last)
      if (kind === 'ORG') bodies.fill(1, first, last)
    }
    for (let at = 0; at < rows.length; at++) {
      if (taken[at] || !isCapital(words, rows[at]!)) continue
      const name = knownAt(words, rows, taken, at, known) ?? shown(words, rows, taken, bodies, at, headline[index]!)
      if (!name) continue
      all.push(name)
      taken.fill(1, name.first, name.last)
      if (name.kind === 'ORG') bodies.fill(1, name.first, name.last)
      at = name.last - 1
    }
    return all.sort((a, b) => a.first - b.first)
  })
}

function knownIn(
  words: NameWords,
  sentences: readonly (readonly number[])[],
  found: readonly (readonly NameSpan[])[],
): Known {
  const names = new Map<string, NameKind>()
  const acronyms = new Set<string>()
  for (const [index, spans] of found.entries()) {
    const rows = sentences[index]!
    for (const { first, last, kind } of spans) {
      // one word may be a common one elsewhere; a listed place or body is not
      const listed = listsOf(words, rows[first]!) & (PLACE | ORGANISATION)
      if (kind === 'OTHER' || last - first > LONGEST || (last - first === 1 && !listed)) continue
      names.set(stringOf(words, rows, first, last), kind)
      if (kind === 'ORG' && last - first > 2 && listsOf(words, rows[last - 1]!) & LEGAL)
        names.set(stringOf(words, rows, first, last - 1), kind)
      if (kind === 'ORG' && explains(words, rows, first, last)) acronyms.add(words.folded(rows[last + 1]!))
    }
  }
  return { names, acronyms }
}

/** Whether a name is followed by its own acronym in brackets. */
function explains(words: NameWords, rows: readonly number[], first: number, last: number): boolean {
  if (last + 2 >= rows.length || words.folded(rows[last]!) !== '(' || words.folded(rows[last + 2]!) !== ')')
    return false
  let initials = ''
  for (let at = first; at < last; at++) if (isCapital(words, rows[at]!)) initials += words.folded(rows[at]!)[0]
  return initials === words.folded(rows[last + 1]!)
}

function knownAt(
  words: NameWords,
  rows: readonly number[],
  taken: Uint8Array,
  at: number,
  known: Known,
): NameSpan | null {
  if (known.acronyms.has(words.folded(rows[at]!)) && words.facts[rows[at]! + CASE] === UPPER)
    return { first: at, last: at + 1, kind: 'ORG' }
  let best: NameSpan | null = null
  let string = ''
  for (let last = at + 1; last <= Math.min(rows.length, at + LONGEST) && !taken[last - 1]; last++) {
    string += (string && ' ') + words.folded(rows[last - 1]!)
    const kind = known.names.get(string)
    if (kind && isCapital(words, rows[last - 1]!)) best = { first: at, last, kind }
  }
  return best
}

function shown(
  words: NameWords,
  rows: readonly number[],
  taken: Uint8Array,
  bodies: Uint8Array,
  at: number,
  headline: boolean,
): NameSpan | null {
  const lists = listsOf(words, rows[at]!)
  if (lists & PLAIN) return null
  const before = at > 0 ? rows[at - 1]! : -1
  if (before >= 0 && ADDRESS.test(words.folded(before)) && isCapital(words, before) && !(lists & (TITLE | ROLE)))
    return { first: at, last: runFrom(words, rows, taken, at, false), kind: 'PER' }
  if (words.facts[rows[at]! + CASE] === UPPER && isAcronym(words, rows, at))
    return (lists & ORGANISATION && !headline) || acts(words, rows, bodies, at)
      ? { first: at, last: at + 1, kind: 'ORG' }
      : null
  if (headline) return null
  if (before >= 0 && words.folded(before) === 'the') {
    const last = runFrom(words, rows, taken, at, true)
    const owned = last - at > 2 && words.folded(rows[last - 2]!).startsWith("'")
    const head = rows[last - 1]!
    const body = listsOf(words, head) & ORGANISATION_WORD && !EFFORT.test(words.folded(head))
    // "the Chief Justice" is a person; the Prosecutor General’s Office bears the holder's title
    if (last - at > 1 && body && !(lists & DEMONYM) && (owned || !(lists & TITLE)))
      return { first: at, last, kind: 'ORG' }
  }
  if (before >= 0 && isCapital(words, before) && listsOf(words, before) & TITLE && !(lists & (TITLE | ROLE))) {
    const last = runFrom(words, rows, taken, at, false)
    const other = CALENDAR | DEMONYM | PLACE | ORGANISATION | ORGANISATION_WORD | TITLE
    if (last - at === 2 && !(lists & other) && !(listsOf(words, rows[last - 1]!) & other))
      return { first: at, last, kind: 'PER' }
  }
  return null
}

/**
 * Whether an acronym stands where a body does: it has members or parts ("the MSU department", "head of the SSS"), it speaks,
 * or it is named in one breath with another. In the sciences most acronyms behind an article are things.
 */
function acts(words: NameWords, rows: readonly number[], bodies: Uint8Array, at: number): boolean {
  const small = (row: number | undefined, lists: number): boolean =>
    row !== undefined && words.facts[row + CASE] === SMALL && (listsOf(words, row) & lists) !== 0
  let first = at
  const article = at > 0 ? words.folded(rows[at - 1]!) : ''
  if (/^an?$/u.test(article)) return false
  const next = rows[at + 1]
  if (small(next, ORGANISATION_WORD | ROLE | SPEECH)) return true
  // "NSC Chief Ana Solt"
  if (next !== undefined && isCapital(words, next) && listsOf(words, next) & TITLE) return true
  if (article === 'the') first--
  const before = first > 0 ? words.folded(rows[first - 1]!) : ''
  if (before === 'of') return first > 1 && (listsOf(words, rows[first - 2]!) & (ORGANISATION_WORD | ROLE | TITLE)) !== 0
  return /^(?:,|and|or|&)$/u.test(before) && bodies[first - 2] === 1
}

function isAcronym(words: NameWords, rows: readonly number[], at: number): boolean {
  const length = words.facts[rows[at]! + LENGTH]!
  const word = words.folded(rows[at]!)
  if (length < SHORTEST_ACRONYM || length > LONGEST_ACRONYM || !/^[a-z]+$/u.test(word) || NUMERAL.test(word))
    return false
  // among other words all in capitals it is one of them; before a hyphen it is part of a word
  const beside = [rows[at - 1], rows[at + 1]]
  return beside.every(
    (row) => row === undefined || (words.facts[row + CASE] !== UPPER && !/^[-‐‑_/]$/u.test(words.folded(row))),
  )
}

/** Where the capitals end that begin here; a possessive inside may be passed, where a capital follows. */
function runFrom(words: NameWords, rows: readonly number[], taken: Uint8Array, first: number, owning: boolean): number {
  const isFree = (at: number): boolean =>
    at < rows.length && !taken[at] && isCapital(words, rows[at]!) && !(listsOf(words, rows[at]!) & PLAIN)
  let last = first + 1
  while (last < Math.min(rows.length, first + LONGEST)) {
    if (isFree(last)) last++
    else if (owning && /^'s?$/u.test(words.folded(rows[last]!)) && !taken[last] && isFree(last + 1)) last += 2
    else break
  }
  return last
}
