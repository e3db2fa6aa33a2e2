import {
  CITY,
  COUNTRY,
  GIVEN,
  ORGANISATION_WORD,
  PLACE_WORD,
  PLAIN,
  REGION,
  SURNAME,
  SURNAME_ENDING,
  TITLE,
} from './gazetteer.ts'
import { edged } from './name-edge.ts'
import { type Evidence, SEEN_SMALL } from './name-feature.ts'
import type { NamedSentence, NameKind, NameSpan } from './name-label.ts'
import { missed } from './name-missed.ts'
import { CASE, INITIAL, isCapital, LENGTH, LOWER, listsOf, type NameWords, SMALL, stringOf } from './name-word.ts'

type Votes = Record<NameKind, number>

const none = (): Votes => ({ PER: 0, ORG: 0, LOC: 0, OTHER: 0 })

/** How often a word ends a person's name, and how often each other word stands before it in one. */
interface Surname {
  count: number
  /** how often it stands alone before a possessive */
  owning: number
  readonly before: Map<string, number>
}

/** What a document's names, read one sentence at a time, say together. */
interface Counted {
  /** by name, folded: of what kind it was found to be how often */
  readonly names: ReadonlyMap<string, Votes>
  /** by last word of people's names */
  readonly surnames: ReadonlyMap<string, Surname>
  /** first words of organisations' names of several words */
  readonly firsts: ReadonlySet<string>
}

/**
 * Makes the names of a document agree (after Krishnan & Manning 2006, who do it by a second model): a string is of the kind
 * it mostly is; who is named in full once is a person wherever the last name stands, in headlines too; and a person's name
 * that swallowed its neighbours in one place is as long as in the others.
 */
export function agreed(
  words: NameWords,
  sentences: readonly NamedSentence[],
  found: readonly (readonly NameSpan[])[],
  evidence: Evidence,
): NameSpan[][] {
  const rows = sentences.map((sentence) => sentence.words.map((word) => words.at(word)))
  const headline = rows.map((each) => isHeadline(words, each))
  const trimmed = found.map((spans, index) => edged(words, rows[index]!, spans))
  const first = count(words, rows, trimmed, evidence)
  const kept = trimmed.map((spans, index) =>
    spans.flatMap((name) => settled(words, rows[index]!, name, first, headline[index]!)),
  )
  // what was cut from a name is no witness any more
  const second = count(words, rows, kept, evidence)
  const people = kept.map((spans, index) => added(words, rows[index]!, spans, second))
  return missed(words, rows, people, headline)
}

function count(
  words: NameWords,
  sentences: readonly (readonly number[])[],
  found: readonly (readonly NameSpan[])[],
  evidence: Evidence,
): Counted {
  const names = new Map<string, Votes>()
  const surnames = new Map<string, Surname>()
  const firsts = new Set<string>()
  for (const [index, spans] of found.entries())
    for (const { first, last, kind } of spans) {
      const rows = sentences[index]!.slice(first, last)
      const key = stringOf(words, rows, 0, rows.length)
      const votes = names.get(key) ?? none()
      votes[kind]++
      names.set(key, votes)
      if (kind === 'ORG' && rows.length > 1) firsts.add(words.folded(rows[0]!))
      if (kind !== 'PER') continue
      const end = rows.at(-1)!
      if (!isCapital(words, end) || listsOf(words, end) & (PLAIN | TITLE)) continue
      // "The Last Resort": a word that the document also writes small ends no one's name
      if ((evidence.get(words.facts[end + LOWER]!) ?? 0) & SEEN_SMALL && !(listsOf(words, end) & (SURNAME | GIVEN)))
        continue
      const surname = words.folded(end)
      const entry = surnames.get(surname) ?? { count: 0, owning: 0, before: new Map<string, number>() }
      entry.count++
      const next = sentences[index]![last]
      if (last - first === 1 && next !== undefined && words.folded(next) === "'s") entry.owning++
      for (const row of rows.slice(0, -1))
        entry.before.set(words.folded(row), (entry.before.get(words.folded(row)) ?? 0) + 1)
      surnames.set(surname, entry)
    }
  return { names, surnames, firsts }
}

/** How much more often a string must be of one kind than of another before the other gives way. */
const CLEARLY = 2

function majority(votes: Votes | undefined): NameKind | null {
  if (!votes) return null
  const ranked = (Object.keys(votes) as NameKind[]).sort((a, b) => votes[b] - votes[a])
  return votes[ranked[0]!] >= CLEARLY * votes[ranked[1]!] && votes[ranked[0]!] > 1 ? ranked[0]! : null
}

/** Whether a word ends the names of people, and is not as often a name of another kind. */
function isSurname(key: string, { names, surnames }: Counted): boolean {
  const entry = surnames.get(key)
  if (!entry) return false
  const votes = names.get(key)
  const others = votes ? votes.ORG + votes.LOC + votes.OTHER : 0
  return entry.count > others && (entry.count > 1 || entry.before.size > 0)
}

function settled(
  words: NameWords,
  rows: readonly number[],
  name: NameSpan,
  counted: Counted,
  headline: boolean,
): NameSpan[] {
  const { first, last } = name
  const length = last - first
  const key = stringOf(words, rows, first, last)
  if (length === 1) {
    if (name.kind === 'PER' && !isPerson(words, rows, first, counted, headline)) return [{ ...name, kind: 'OTHER' }]
    if (name.kind !== 'PER' && isSurname(key, counted) && isCapital(words, rows[first]!))
      return [{ ...name, kind: 'PER' }]
  } else {
    const parts = owned(words, rows, name, counted)
    if (parts) return parts
    // "Charlotte" may be a city; before a word that ends people's names here, it is a first name
    const begins = (listsOf(words, rows[first]!) & GIVEN) !== 0 && name.kind !== 'PER' && name.kind !== 'ORG'
    if (begins && length === 2 && counted.surnames.has(words.folded(rows[last - 1]!))) return [{ ...name, kind: 'PER' }]
    const inner = innerPerson(words, rows, name, counted, headline)
    if (inner) {
      const left = { first, last: inner.first, kind: name.kind }
      // what stood before the person keeps its kind: "NSC Chief Ana Solt" was read as one name
      return inner.first > first && name.kind === 'ORG' && isCapital(words, rows[inner.first - 1]!)
        ? [left, inner]
        : [inner]
    }
  }
  const kind = majority(counted.names.get(key))
  return kind && kind !== name.kind ? [{ ...name, kind }] : [name]
}

/** What may not follow a name, but does a verb: "Cross the T’s". */
const AFTER_VERB = /^(?:the|an?|my|your|his|her|its|our|their)$/u

/**
 * Whether a word alone, read as a person's name, may be one: not where an article stands before it ("The Continental") or
 * behind it, nor where it only ever owns something ("Kordia’s customs"), unless the lists or a fuller name in the document
 * know it for a person's.
 */
function isPerson(words: NameWords, rows: readonly number[], at: number, counted: Counted, headline: boolean): boolean {
  const key = words.folded(rows[at]!)
  const surname = counted.surnames.get(key)
  if (surname && surname.before.size > 0) return true
  const lists = listsOf(words, rows[at]!)
  const before = at > 0 ? words.folded(rows[at - 1]!) : ''
  const after = at + 1 < rows.length ? words.folded(rows[at + 1]!) : ''
  const listed = (lists & (GIVEN | SURNAME | SURNAME_ENDING)) !== 0
  // in a headline a capital tells nothing; elsewhere it may be "Theodore the Sanctified"
  if ((headline || !listed) && AFTER_VERB.test(after) && (counted.names.get(key)?.PER ?? 0) < 2) return false
  if (listed) return true
  // "Norda", where the document names a "Norda News Agency" and no person so
  const votes = counted.names.get(key)
  if (votes && votes.PER <= votes.ORG + votes.OTHER && counted.firsts.has(key)) return false
  return before !== 'the' && !(surname && surname.owning === surname.count)
}

/** So many words with the possessive: "’s State Customs Service" is a whole name; "McDonald’s", "Moody’s Investors Service" */
const LONG = 3

/** "Kordia’s Customs Service" as two names: the body's, and before it that of the place or person whose it is, if known. */
function owned(words: NameWords, rows: readonly number[], name: NameSpan, counted: Counted): NameSpan[] | null {
  if (name.kind !== 'ORG') return null
  for (let at = name.first + 1; at < name.last - 2; at++) {
    if (words.folded(rows[at]!) !== "'s") continue
    const votes = counted.names.get(stringOf(words, rows, name.first, at))
    const single = at - name.first === 1
    const listed = single && (listsOf(words, rows[name.first]!) & (CITY | COUNTRY | REGION)) !== 0
    const unknown = single && !listsOf(words, rows[name.first]!) && name.last - at > LONG
    if (!listed && !unknown && (!votes || votes.PER + votes.LOC <= votes.ORG)) return null
    const person =
      !listed && votes && votes.PER > votes.LOC && (!single || isPerson(words, rows, name.first, counted, false))
    const kind = person ? 'PER' : 'LOC'
    return [
      { first: name.first, last: at, kind },
      { first: at + 1, last: name.last, kind: 'ORG' },
    ]
  }
  return null
}

/** How often a last name must end a person's name before it cuts a longer one; in a headline, where all are capitals, once. */
const OFTEN = 3

/** A longer name is a list, or no name. */
const LONGEST = 12

/** Whether nearly all words of a sentence have capitals, so that they tell nothing. */
function isHeadline(words: NameWords, rows: readonly number[]): boolean {
  let capital = 0
  let small = 0
  for (const row of rows) {
    if (isCapital(words, row)) capital++
    else if (words.facts[row + CASE] === SMALL && words.facts[row + LENGTH]! > 3) small++
  }
  return capital > 2 && capital > 3 * small
}

/** The person inside a name that is longer than that person's name is elsewhere; null where it is as it should be. */
function innerPerson(
  words: NameWords,
  rows: readonly number[],
  name: NameSpan,
  counted: Counted,
  headline: boolean,
): NameSpan | null {
  const { first, last, kind } = name
  if (last - first > LONGEST) return null
  for (let at = first; at < last; at++) {
    const key = words.folded(rows[at]!)
    const entry = counted.surnames.get(key)
    if (!entry || entry.count < (headline ? 1 : OFTEN) || !isSurname(key, counted)) continue
    // what this very name says is no witness for it
    const own = kind === 'PER' && at === last - 1 ? rows.slice(first, at).map((row) => words.folded(row)) : []
    const elsewhere = (word: string): boolean =>
      (entry.before.get(word) ?? 0) > own.filter((each) => each === word).length
    const otherwise = [...entry.before.keys()].some(elsewhere)
    let from = at
    // where the first name is not known from another place, it may be the word before
    while (from > first && (otherwise ? elsewhere(words.folded(rows[from - 1]!)) : kind === 'PER')) from--
    if (from === first && at === last - 1) return null
    // the one place where the longer string stands is no witness for it
    const whole = counted.names.get(stringOf(words, rows, first, last))
    if (whole && whole[kind] * (headline ? 1 : OFTEN) > entry.count) return null
    const outside = [...rows.slice(first, from), ...rows.slice(at + 1, last)]
    const mayBe = outside.some((row) => {
      const lists = listsOf(words, row)
      const letters = words.facts[row + CASE]!
      return (
        kind === 'PER' &&
        (letters === INITIAL || (lists & (GIVEN | SURNAME | SURNAME_ENDING) && !(lists & (CITY | COUNTRY | REGION))))
      )
    })
    if (mayBe) return null
    // an organisation or a place that bears a person's name: "Solt Foundation"; in "the Solt Affair" a person is named
    const bears =
      kind === 'OTHER' ? outside.some((row) => listsOf(words, row) & (ORGANISATION_WORD | PLACE_WORD)) : true
    if (kind !== 'PER' && bears && (at < last - 1 || from === at)) return null
    return { first: from, last: at + 1, kind: 'PER' }
  }
  return null
}

/** Adds people whose names the sentence did not show, but the document does. */
function added(words: NameWords, rows: readonly number[], names: readonly NameSpan[], counted: Counted): NameSpan[] {
  const all = [...names]
  const taken = new Uint8Array(rows.length)
  for (const { first, last } of names) taken.fill(1, first, last)
  const free = (at: number): boolean => !taken[at]
  for (let at = 0; at < rows.length; at++) {
    if (!isCapital(words, rows[at]!) || !free(at)) continue
    const key = words.folded(rows[at]!)
    const entry = counted.surnames.get(key)
    if (!entry || !isSurname(key, counted) || listsOf(words, rows[at]!) & PLAIN) continue
    let first = at
    while (
      first > 0 &&
      free(first - 1) &&
      entry.before.has(words.folded(rows[first - 1]!)) &&
      isCapital(words, rows[first - 1]!)
    )
      first--
    taken.fill(1, first, at + 1)
    all.push({ first, last: at + 1, kind: 'PER' })
  }
  return all.sort((a, b) => a.first - b.first)
}
