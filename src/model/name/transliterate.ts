import { russian } from './data/system-russian.ts'
import { slavic } from './data/system-slavic.ts'
import { turkic } from './data/system-turkic.ts'
import type { System } from './system.ts'

/** All systems that `transliterate` knows. */
export const systems: readonly System[] = [...russian, ...turkic, ...slavic]

interface Table {
  readonly letters: ReadonlyMap<string, string>
  readonly notes: ReadonlyMap<string, System['notes']>
  /** code units of the longest sequence that is looked up whole */
  readonly longest: number
}

const LETTER = /[\p{L}\p{M}]/u
const APOSTROPHE = /['’ʼ]/u
/** The tie that makes two letters one: both are capitals, or neither. */
const TIE = '͡'

const tables = new Map(systems.map((system) => [system.id, tableOf(system)]))

/**
 * Text in another alphabet, by the system of this id (see `systems`). Letters that the system does not have, digits and
 * marks stay. A capital that becomes several letters is all capitals beside another capital, else only its first letter is.
 * An apostrophe is a letter only inside a word. Throws a RangeError for a system that there is not.
 */
export function transliterate(text: string, system: string): string {
  const table = tables.get(system)
  if (!table) throw new RangeError(`There is no system of transliteration “${system}”.`)
  const whole = text.normalize('NFC')
  const small = [...whole].map((letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  )
  const lower = small.join('')
  let out = ''
  for (let at = 0; at < whole.length; ) {
    const found = lookUp(table, lower, at)
    out += found ? cased(found.to, whole, at, found.length) : whole[at]!
    at += found?.length ?? 1
  }
  return out
}

function lookUp(table: Table, lower: string, at: number): { to: string; length: number } | null {
  const before = at > 0 ? lower[at - 1]! : ''
  const within = before !== '' && (LETTER.test(before) || APOSTROPHE.test(before))
  const letter = lower[at]!
  if (APOSTROPHE.test(letter) && !(within && LETTER.test(lower[at + 1] ?? ''))) return null
  for (const { after, to } of table.notes.get(letter) ?? [])
    if (after.includes(within ? before : '^')) return { to, length: 1 }
  for (let length = table.longest; length > 0; length--) {
    const letters = lower.slice(at, at + length)
    const last = !LETTER.test(lower[at + length] ?? '')
    const to = (last ? table.letters.get(`${letters}$`) : undefined) ?? table.letters.get(letters)
    if (to !== undefined) return { to, length }
  }
  return null
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase()

function cased(to: string, whole: string, at: number, length: number): string {
  if (!isCapital(whole[at]!)) return to
  const before = whole[at - 1] ?? ''
  const after = whole[at + length] ?? ''
  if (isCapital(length > 1 ? whole[at + 1]! : after) || (isCapital(before) && !isSmall(after))) return to.toUpperCase()
  const first = to.search(/\p{L}/u)
  const end = to[first + 1] === TIE ? first + 3 : first + 1
  return to.slice(0, end).toUpperCase() + to.slice(end)
}

function tableOf({ letters, notes }: System): Table {
  const pairs = letters.split(' ').map((pair): [string, string] => {
    const cut = pair.indexOf('=')
    return [pair.slice(0, cut), pair.slice(cut + 1)]
  })
  const byLetter = new Map<string, System['notes']>()
  for (const note of notes) byLetter.set(note.letter, [...(byLetter.get(note.letter) ?? []), note])
  return {
    letters: new Map(pairs),
    notes: byLetter,
    longest: Math.max(...pairs.map(([letter]) => letter.length)),
  }
}
