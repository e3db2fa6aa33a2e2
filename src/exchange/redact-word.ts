import { parsePerson } from '../model/name/person.ts'
import { plain, soundKeys } from '../model/name/sound.ts'

/** One word of a name, as texts are searched for it. */
export interface NameWord {
  /** small letters and digits, without accents and marks */
  readonly text: string
  /** as it is heard, for other scripts and other ways to spell it */
  readonly keys: readonly string[]
  readonly script: string
}

/** A shorter word is found in too many others: it must stand alone. */
const TELLING = 5
/** Words of fewer letters than this are looked for with their capital only. */
const COMMON = 4
/** How much longer than its stem a name is when it is declined: "Варгой". */
const LONGEST_ENDING = 4

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Georgian', 'Armenian'] as const
const scriptOf = (form: string): string =>
  SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(form)) ?? 'other'

export const wordOf = (form: string): NameWord => ({
  text: plain(form).replace(/[^\p{L}\p{N}]/gu, ''),
  keys: soundKeys(form.replace(/[^\p{L}\p{M}]/gu, '')),
  script: scriptOf(form),
})

/** Without the last vowel, which declension takes away: "Варга" is "Варгу". */
const stemOf = (text: string): string => text.replace(/[аеёиоуыэюяйьaeiouyj]$/u, '')

/** What Slavic languages in Latin letters make of a name in "a": "Vargovi", "Vargę". Without marks. */
const ENDINGS_OF_A = /^(?:y|u|o|ou|ovi|ove|e|i|ie)$/u

/** Whether a word of a text may be this word of a name: itself, declined, in a compound, or as another script or paper spells it. */
export function namesWord(form: string, word: NameWord, name: NameWord): boolean {
  const capital = /^\p{Lu}/u.test(form) || !/^\p{Ll}/u.test(form)
  if (word.text === name.text) return capital || name.text.length >= COMMON
  if (name.text.length >= TELLING && word.text.includes(name.text)) return true
  if (!capital) return false
  if (word.script === name.script && declined(word.text, name)) return true
  if (word.text.length < COMMON || name.text.length < COMMON) return false
  const other = word.script !== name.script
  return word.keys.some((key) => name.keys.some((own) => key === own || (other && begins(key, stemOf(own)))))
}

/** Whether the one may be the other with an ending. Longer names are found inside words anyway. */
function declined(text: string, { text: name, script }: NameWord): boolean {
  if (script !== 'Latin') return begins(text, stemOf(name))
  return name.length >= COMMON && name.endsWith('a') && begins(text, name.slice(0, -1))
    ? ENDINGS_OF_A.test(text.slice(name.length - 1))
    : false
}

const begins = (text: string, stem: string): boolean =>
  stem.length >= COMMON - 1 && text.startsWith(stem) && text.length - stem.length <= LONGEST_ENDING

/** Patterns for somebody's initials standing alone, "V. V." and "V.V.": of every spelling with two words or more. */
export function initialsIn(names: readonly string[]): RegExp[] {
  const found = new Set<string>()
  for (const name of names) {
    const words = parsePerson(name).words.filter(({ kind }) => kind === 'word' || kind === 'patronymic')
    const letters = words.map(({ form }) => [...form][0]!.toUpperCase())
    if (letters.length > 1) found.add(letters.map((letter) => `${letter}\\.`).join('[ \\u00a0]?'))
  }
  return [...found].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}.])${pattern}(?![ \\u00a0]?\\p{Lu})`, 'gu'))
}
