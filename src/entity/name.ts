import type { Passage } from '../model/document.ts'
import type { Reading, Sentence } from '../model/reading.ts'
import type { Span } from '../model/text.ts'
import { asWritten } from '../model/written.ts'
import { places } from './data/place.ts'
import {
  calendarWords,
  commonOpeners,
  demonyms,
  joiners,
  legalForms,
  organisationHeads,
  particles,
  titles,
} from './data/word.ts'

/** A name as it stands in the text, before it is known whose it is. `kind` null: it could not be told. */
export interface Name extends Span {
  readonly kind: 'Person' | 'Organization' | 'Place' | null
  /** a title stood before it: "Prosecutor Linde" */
  readonly titled: boolean
}

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words)
const PLACES = set(places)
const LONGEST_PLACE = Math.max(...places.map((place) => place.split(' ').length))
const ORGANISATION = set(organisationHeads)
const LEGAL = set(legalForms)
const TITLE = set(titles)
const PARTICLE = set(particles)
const JOINER = set(joiners)
const CALENDAR = set(calendarWords)
const DEMONYM = set(demonyms)
const OPENER = set(commonOpeners)

const ORDINAL = /^(?:first|second|third|former|acting|interim|vice|deputy)$/u
/** Tokens in a run of capitals beyond which it is no name. */
const LONGEST_NAME = 16

const CAPITAL = /^\p{Lu}/u
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u

/**
 * Finds names by their capital letters: runs of capitalised words, joined by particles in people's names and by "of" and
 * the like in organisations'. Headlines that capitalise every word are read only for names known from the text.
 */
export function names(text: string, passages: readonly Passage[], read: Reading): Name[] {
  const reading = asWritten(text, read)
  const lower = lowerCased(text, reading)
  const found: Name[] = []
  const headlines: Sentence[] = []
  for (const sentence of reading.sentences) {
    if (isTitleCase(text, reading, sentence, passages)) headlines.push(sentence)
    else for (const name of namesIn(text, reading, sentence, lower)) found.push(name)
  }
  const known = new Map(found.map((name) => [text.slice(name.start, name.end), name.kind]))
  const single = new Map(
    found.flatMap((name) =>
      name.kind === 'Person' ? [[text.slice(name.start, name.end).split(/[\s]+/u).at(-1)!, name.kind] as const] : [],
    ),
  )
  const all = new Map([...single, ...known])
  for (const sentence of headlines) for (const name of knownIn(text, reading, sentence, all)) found.push(name)
  return found.sort((a, b) => a.start - b.start)
}

/** Words that the document also writes small: capitalised at the head of a sentence, they are not names. */
function lowerCased(text: string, reading: Reading): ReadonlySet<string> {
  const found = new Set<string>()
  for (const token of reading.tokens) {
    const word = text.slice(token.start, token.end)
    if (/^\p{Ll}/u.test(word)) found.add(word)
  }
  return found
}

function isTitleCase(text: string, reading: Reading, sentence: Sentence, passages: readonly Passage[]): boolean {
  const kind = passages[sentence.passage]!.kind
  const whole = passages[sentence.passage]!
  const stops = /[^”"»][.;]$|[.;]["”’]$/u.test(text.slice(whole.start, whole.end))
  if (kind !== 'title' && kind !== 'heading' && stops) return false
  let capital = 0
  let all = 0
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = reading.tokens[at]!
    if (token.kind !== 'word' || token.end - token.start < 4) continue
    all++
    if (CAPITAL.test(text.slice(token.start, token.end))) capital++
  }
  return all >= 2 && capital / all > 0.7
}

function knownIn(text: string, reading: Reading, sentence: Sentence, known: ReadonlyMap<string, Name['kind']>): Name[] {
  const found: Name[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    for (let last = Math.min(sentence.last, at + 5); last > at; last--) {
      const span = { start: reading.tokens[at]!.start, end: reading.tokens[last - 1]!.end }
      const kind = known.get(text.slice(span.start, span.end))
      if (kind === undefined) continue
      found.push({ ...span, kind, titled: false })
      at = last - 1
      break
    }
  }
  return found
}

function namesIn(text: string, reading: Reading, sentence: Sentence, lower: ReadonlySet<string>): Name[] {
  const { tokens } = reading
  const word = (at: number): string => text.slice(tokens[at]!.start, tokens[at]!.end)
  /** Whether a capital at this place is there for the name's sake, not because a sentence or a quotation begins. */
  const opens = (at: number): boolean => at === sentence.first || /^[“"«‘„(:–—]$/u.test(word(at - 1))
  const capital = (at: number): boolean => {
    if (at >= sentence.last || tokens[at]!.kind !== 'word') return false
    const here = word(at)
    if (!CAPITAL.test(here) || here === 'I') return false
    const small = here.toLowerCase()
    if (CALENDAR.has(small) || /^I['’]/u.test(here)) return false
    return !(
      opens(at) &&
      (OPENER.has(small) || (lower.has(small) && !capital(at + 1)) || (lower.has(small) && TITLE.has(small)))
    )
  }
  const found: Name[] = []
  for (let at = sentence.first; at < sentence.last; ) {
    const place = capital(at) || PLACES.has(word(at)) ? longestPlace(text, reading, sentence, at) : 0
    let last = at
    while (last < Math.min(sentence.last, at + LONGEST_NAME)) {
      const small = last > at ? word(last).toLowerCase() : ''
      if (capital(last)) last++
      else if (last > at && JOINER.has(small) && joins(last)) last++
      else if (last > at && PARTICLE.has(small) && capital(last + 1)) last++
      else if (last > at && ownsOrganisation(last)) last++
      else if (last > at && /^['’]$/u.test(small) && tokens[last]!.start === tokens[last - 1]!.end && capital(last + 1))
        last++
      else break
    }
    if (place && at + place >= last) {
      found.push({ start: tokens[at]!.start, end: tokens[at + place - 1]!.end, kind: 'Place', titled: false })
      at += place
    } else if (last > at) {
      for (const [from, to] of parts(at, last)) {
        const name = classify(from, to)
        if (name) found.push(name)
      }
      at = last
    } else at++
  }
  return found

  /** The possessive in "the Prosecutor General's Office": the office bears its holder's title. */
  function ownsOrganisation(at: number): boolean {
    return (
      /^['’]s$/u.test(word(at)) &&
      capital(at + 1) &&
      ORGANISATION.has(word(at + 1).toLowerCase()) &&
      TITLE.has(word(at - 1).toLowerCase())
    )
  }

  /** A title in the midst of a run begins a new name: "NSC Chief Anna Linde" names an organisation and a person. */
  function parts(from: number, to: number): [number, number][] {
    if (range(from, to).some(ownsOrganisation)) return [[from, to]]
    const cut = range(from + 1, to).find(
      (index) =>
        TITLE.has(word(index).toLowerCase()) &&
        !TITLE.has(word(index - 1).toLowerCase()) &&
        !DEMONYM.has(word(index - 1).toLowerCase()) &&
        !/^(?:of|first|vice)$/iu.test(word(index - 1)),
    )
    return cut === undefined ? [[from, to]] : [[from, cut], ...parts(cut, to)]
  }

  /** "of" goes on with a name only behind an organisation's head: Ministry of Justice, Bank for Trade and Industry. */
  function joins(at: number): boolean {
    let start = at
    while (start > sentence.first && (capital(start - 1) || JOINER.has(word(start - 1).toLowerCase()))) start--
    const head = range(start, at).some((index) => ORGANISATION.has(word(index).toLowerCase()))
    // "Port Language and Culture University": the head may stand behind the "and"
    if (!head)
      return (
        /^(?:and|&)$/iu.test(word(at)) &&
        capital(at + 1) &&
        capital(at + 2) &&
        ORGANISATION.has(word(at + 2).toLowerCase())
      )
    if (word(at).toLowerCase() === 'the') return capital(at + 1)
    if (/^(?:and|&|for)$/iu.test(word(at)))
      return (
        capital(at + 1) &&
        /^(?:Ministry|Department|Bank|Institute|Committee|School|Agency)$/iu.test(word(start)) &&
        !range(at + 1, Math.min(at + 4, sentence.last)).some((index) => TITLE.has(word(index).toLowerCase()))
      )
    return capital(at + 1) || (word(at + 1)?.toLowerCase() === 'the' && at + 2 < sentence.last && capital(at + 2))
  }

  function classify(from: number, to: number): Name | null {
    let first = from
    let titled = false
    if (range(from, to).some(ownsOrganisation))
      return { start: tokens[from]!.start, end: tokens[to - 1]!.end, kind: 'Organization', titled }
    while (first < to) {
      const small = word(first).toLowerCase().replace(/\.$/u, '')
      const organisation = range(first, to).some((index) => ORGANISATION.has(word(index).toLowerCase()))
      if (DEMONYM.has(small) && (to - first === 1 || !organisation || ACRONYM.test(word(first + 1)))) first++
      else if (ORDINAL.test(small) && first + 1 < to && TITLE.has(word(first + 1).toLowerCase())) first++
      else if (TITLE.has(small) || /^\p{Lu}+-\p{Ll}+$/u.test(word(first))) {
        titled = true
        first++
        // "Prosecutor General of Kordia Anna Linde": what the office is of is no part of the name
        if (first < to && /^General$/u.test(word(first))) first++
        if (first < to && /^of$/iu.test(word(first))) first++
      } else if (word(first) === '.' || JOINER.has(small)) first++
      else break
    }
    if (first >= to) return null
    const span = { start: tokens[first]!.start, end: tokens[to - 1]!.end }
    const words = range(first, to).map(word)
    const folded = words.map((each) => each.toLowerCase())
    if (PLACES.has(words.join(' '))) return { ...span, kind: 'Place', titled: false }
    if (words.length === 1 && ACRONYM.test(words[0]!)) return { ...span, kind: 'Organization', titled: false }
    if (folded.some((each) => ORGANISATION.has(each)) || (words.length > 1 && LEGAL.has(folded.at(-1)!)))
      return { ...span, kind: 'Organization', titled: false }
    if (words.every((each) => ACRONYM.test(each))) return { ...span, kind: 'Organization', titled: false }
    if (folded.some((each) => OPENER.has(each)) && words.length > 2) return null
    if (words.length > 5) return { ...span, kind: null, titled }
    if (titled) return { ...span, kind: 'Person', titled }
    const article = first > sentence.first && /^(?:the|a|an)$/iu.test(word(first - 1))
    if (
      words.length >= 2 &&
      words.length <= 4 &&
      !article &&
      words.every((each) => /^\p{Lu}[\p{L}'’‘-]*$/u.test(each) || PARTICLE.has(each.toLowerCase()))
    )
      return { ...span, kind: 'Person', titled }
    return { ...span, kind: null, titled }
  }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/** How many tokens from here make the name of a known place; 0 for none. */
function longestPlace(text: string, reading: Reading, sentence: Sentence, at: number): number {
  const { tokens } = reading
  for (let length = Math.min(LONGEST_PLACE, sentence.last - at); length > 0; length--)
    if (PLACES.has(text.slice(tokens[at]!.start, tokens[at + length - 1]!.end))) return length
  return 0
}
