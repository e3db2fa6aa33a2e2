import { distance } from 'fastest-levenshtein'
import { consonants } from './sound.ts'

/** A word of a name, ready to be compared. */
export interface Word {
  /** as written, for people */
  readonly form: string
  /** in small Latin letters without marks */
  readonly text: string
  /** how it may be heard (see `soundKeys`), and the consonants of each */
  readonly keys: readonly string[]
  readonly bones: readonly string[]
  /** of each key, the letters that it has, as bits */
  readonly letters: readonly number[]
  readonly kind: 'word' | 'initial' | 'patronymic' | 'particle' | 'number'
  /** what it weighs in its name: 1 for a word that tells bearers apart */
  readonly weight: number
  /** groups of given names that stand for each other; below 0, of names that are known and stand for none but themselves */
  readonly groups: readonly number[]
  /** it follows a bin or an ibn: it is a father's */
  readonly father: boolean
}

/** In what way two words are one, and how sure that is, from 0 to 1. */
export interface Likeness {
  readonly how: 'same' | 'spelling' | 'initial' | 'short form' | 'slip'
  readonly value: number
}

const SAME: Likeness = { how: 'same', value: 1 }
/** Two transliterations of one word. Less than the same word: keys fold what is sometimes two names. */
const SPELLING: Likeness = { how: 'spelling', value: 0.97 }
/** Bob for Robert. He may be Rob's namesake, but few people have both in one affair. */
const SHORT: Likeness = { how: 'short form', value: 0.85 }
/** An initial fits one name in ten or so: it agrees, and proves little. */
const INITIAL: Likeness = { how: 'initial', value: 0.6 }

/** A slip takes more than its share of the word: a name of two words may have one, or two if they are long. */
const SLIP = 1.5

export const word = (
  form: string,
  text: string,
  keys: readonly string[],
  kind: Word['kind'],
  weight: number,
  groups: readonly number[] = [],
): Word => ({
  form,
  text,
  keys,
  bones: keys.map(consonants),
  letters: keys.map(lettersOf),
  kind,
  weight,
  groups,
  father: false,
})

function lettersOf(key: string): number {
  let bits = 0
  for (let at = 0; at < key.length; at++) bits |= 1 << (key.charCodeAt(at) & 31)
  return bits
}

/** How two words are alike; null where they are not. */
export function likeness(a: Word, b: Word): Likeness | null {
  if (a.kind === 'number' || b.kind === 'number') return a.text === b.text && a.kind === b.kind ? SAME : null
  if (a.kind === 'initial' || b.kind === 'initial') return initials(a, b)
  if (a.text === b.text) return SAME
  for (const key of a.keys) if (b.keys.includes(key)) return SPELLING
  for (const group of a.groups) if (group >= 0 && b.groups.includes(group)) return SHORT
  // two names that are both known, and not for forms of one: Martin and Marvin are not a slip
  if (a.kind === 'particle' || b.kind === 'particle' || (a.groups.length && b.groups.length)) return null
  return slip(a, b)
}

function initials(a: Word, b: Word): Likeness | null {
  const first = a.text[0] === b.text[0] && a.text !== ''
  const agree = (short: Word, long: Word): boolean =>
    short.text.length === 1
      ? first || short.keys.some((key) => long.keys.some((other) => other.startsWith(key)))
      : short.keys.some((key) => long.keys.some((other) => other.startsWith(key)))
  if (a.kind === b.kind) return agree(a, b) || agree(b, a) ? SAME : null
  return (a.kind === 'initial' ? agree(a, b) : agree(b, a)) ? INITIAL : null
}

/** The slips that a word of so many letters may have: none under four, where any other letter makes another name. */
const allowance = (length: number): number => (length < 4 ? 0 : length < 5 ? 0.5 : length < 9 ? 1 : 2)

function slip(a: Word, b: Word): Likeness | null {
  const length = Math.min(a.text.length, b.text.length)
  const allowed = allowance(length)
  if (!allowed) return null
  let least = Infinity
  for (let at = 0; at < a.keys.length; at++)
    for (let place = 0; place < b.keys.length; place++) {
      const one = a.keys[at]!
      const other = b.keys[place]!
      // a slip adds or takes away no more than one of the letters that are there
      if (Math.abs(one.length - other.length) > 2 * allowed) continue
      if (bits(a.letters[at]! & ~b.letters[place]!) > 2 * allowed) continue
      const apart = slips(one, other, a.bones[at]!, b.bones[place]!)
      if (apart <= allowed && apart < least) least = apart
    }
  return least === Infinity ? null : { how: 'slip', value: 1 - (SLIP * least) / length }
}

function bits(word: number): number {
  let count = 0
  for (let rest = word; rest; rest &= rest - 1) count++
  return count
}

/**
 * How many slips are between two keys: letters that differ, vowels counted half and voiced against voiceless too (it is they that spellings differ in); two
 * neighbours that changed places are one. An ending that makes another name of it, a man's or a woman's, counts as more
 * than any word may have.
 */
function slips(one: string, other: string, bones: string, otherBones: string): number {
  if (isOtherGender(one, other)) return Infinity
  if (areSwapped(one, other)) return 1
  return (distance(one, other) + distance(bones, otherBones)) / 2
}

function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (one[at] === other[at]) at++
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

const FEMALE = /^(?:a|aia)$/u
const MALE = /^(?:|o|i|os|us)$/u

/** Mario and Maria, Ivanov and Ivanova, Sorsky and Sorskaya: alike but for a man's and a woman's ending. */
function isOtherGender(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  const ending = one.slice(same)
  const otherEnding = other.slice(same)
  return (FEMALE.test(ending) && MALE.test(otherEnding)) || (FEMALE.test(otherEnding) && MALE.test(ending))
}
