import { givenNames } from './data/given-name.ts'
import { calendarWords, linkWords, plainWords, speechWords } from './data/name-context.ts'
import { legalForms, organisations, organisationWords } from './data/organisation-word.ts'
import { cities, countries, demonyms, landmarks, placeWords, regions } from './data/place-name.ts'
import { roles } from './data/role.ts'
import { surnameEndings, surnames } from './data/surname.ts'
import { titles } from './data/title.ts'

/**
 * What our word lists say of a word, as bits. The lists are hints to the recogniser, which learns what each is worth: "Paris"
 * is a city and a given name, and in a sentence mostly one of them.
 */
export const GIVEN = 1 << 0
export const SURNAME = 1 << 1
export const SURNAME_ENDING = 1 << 2
export const COUNTRY = 1 << 3
export const REGION = 1 << 4
export const CITY = 1 << 5
export const LANDMARK = 1 << 6
export const DEMONYM = 1 << 7
export const PLACE_WORD = 1 << 8
export const ORGANISATION_WORD = 1 << 9
export const LEGAL = 1 << 10
export const ORGANISATION = 1 << 11
export const TITLE = 1 << 12
export const CALENDAR = 1 << 13
export const ROLE = 1 << 14
export const SPEECH = 1 << 15
/** joins the words of a name: of, the, von, al */
export const LINK = 1 << 16
/** articles, pronouns, prepositions: capitalised where sentences begin, and in no name of one word */
export const PLAIN = 1 << 17
/** how many bits there are, and which of them names can have: the others are of the words around */
export const BITS = 18

/** A list's entry of several words: its words behind the first, and what it says. */
interface Phrase {
  readonly rest: readonly string[]
  readonly bit: number
}

const single = new Map<string, number>()
const phrases = new Map<string, Phrase[]>()

/** Lower case, without marks, apostrophes alike: as the lists are spelled. */
export const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/[’‘`]/gu, "'")

/** Words as treebanks part them: hyphens and possessives stand alone. */
const parted = (entry: string): string[] =>
  /^[a-z.]+$/u.test(entry) ? [entry] : entry.replace(/'s\b/gu, " 's").replace(/-/gu, ' - ').trim().split(/\s+/u)

function put(entries: readonly string[], bit: number): void {
  for (const entry of entries) {
    const [first, ...rest] = parted(entry)
    if (!first) continue
    if (!rest.length) single.set(first, (single.get(first) ?? 0) | bit)
    else {
      const known = phrases.get(first)
      if (known) known.push({ rest, bit })
      else phrases.set(first, [{ rest, bit }])
    }
  }
}

function putParts(entries: readonly string[], bit: number): void {
  for (const entry of entries)
    for (const part of entry.includes('-') ? entry.split('-') : [entry])
      if (part.length > 1) single.set(part, (single.get(part) ?? 0) | bit)
}

putParts(givenNames, GIVEN)
putParts(surnames, SURNAME)
put(countries, COUNTRY)
put(regions, REGION)
put(cities, CITY)
put(landmarks, LANDMARK)
put(demonyms, DEMONYM)
put(placeWords, PLACE_WORD)
put(organisationWords, ORGANISATION_WORD)
put(legalForms, LEGAL)
put(organisations, ORGANISATION)
put(titles, TITLE)
put(calendarWords, CALENDAR)
put(roles, ROLE)
put(speechWords, SPEECH)
put(linkWords, LINK)
put(plainWords, PLAIN)

const endings = new Set(surnameEndings)
const LONGEST_ENDING = Math.max(...surnameEndings.map((ending) => ending.length))

/** What the lists say of one word by itself; `word` is {@link folded}. */
export function bitsOf(word: string): number {
  const plain = word.endsWith('.') && word.length > 3 ? word.slice(0, -1) : word
  let bits = (single.get(word) ?? 0) | (plain === word ? 0 : (single.get(plain) ?? 0))
  // a plural people or role: "Germans", "prosecutors"
  if (!bits && plain.endsWith('s')) bits = (single.get(plain.slice(0, -1)) ?? 0) & (DEMONYM | ROLE | ORGANISATION_WORD)
  if (!(bits & PLAIN))
    for (let length = Math.min(LONGEST_ENDING, word.length - 3); length >= 2; length--)
      if (endings.has(word.slice(-length))) {
        bits |= SURNAME_ENDING
        break
      }
  // short words of other use are names only by their neighbours
  return bits & PLAIN ? bits & (PLAIN | LINK | TITLE) : bits
}

/** Whether some entry of several words begins with this one. */
export const beginsPhrase = (word: string): boolean => phrases.has(word)

/** The longest entry of several words that begins here: how many words, and what it says; null for none. */
export function phraseAt(words: readonly string[], at: number): { length: number; bit: number } | null {
  let best: { length: number; bit: number } | null = null
  for (const { rest, bit } of phrases.get(words[at]!) ?? []) {
    const length = rest.length + 1
    if (best && best.length > length) continue
    if (!rest.every((word, index) => words[at + 1 + index] === word)) continue
    best = { length, bit: best && best.length === length ? best.bit | bit : bit }
  }
  return best
}
