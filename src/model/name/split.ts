import { heardLatin, plain } from './sound.ts'
import { transliterate } from './transliterate.ts'

/** A word of a name as it is written, with what parsing needs to know of it. */
export interface Piece {
  readonly form: string
  /** in small Latin letters without marks; Cyrillic as newspapers write it */
  readonly text: string
  /** a full stop follows */
  readonly dotted: boolean
  /** a hyphen follows: it is one word with the next, or nearly */
  readonly hyphened: boolean
  /** a comma stands before it */
  readonly comma: boolean
  /** it is in brackets or quotation marks: a by-name */
  readonly aside: boolean
}

const CYRILLIC = /\p{Script=Cyrillic}/u

/** Ukrainian and Belarusian letters say of what language a word is; other words are read as Russian or Kazakh. */
const latinOf = (form: string): string => {
  if (/[\p{Script=Georgian}\p{Script=Armenian}\p{Script=Greek}]/u.test(form)) return heardLatin(form)
  if (!CYRILLIC.test(form))
    return plain(form).replace(/ß/gu, 'ss').replace(/ł/gu, 'l').replace(/ø/gu, 'o').replace(/ı/gu, 'i')
  const system = /[іїєґ]/iu.test(form) && !/[әғқңөұүһ]/iu.test(form) ? 'press-ukr-Cyrl-Latn' : 'press-kaz-Cyrl-Latn'
  return plain(transliterate(form, system))
}

const PART =
  /(?<open>["“„«([]|''|(?<=\s)['‘’](?=\p{L}))?(?<form>[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ‘`ʻʹ]*)(?<dot>\.)?(?<hyphen>[-‐‑])?/gu

/** The words of a name in their order. Hyphens and full stops part words; apostrophes do not. */
export function split(name: string): Piece[] {
  const pieces: Piece[] = []
  const whole = name.normalize('NFC')
  const closed = asides(whole)
  for (const { groups, index } of whole.matchAll(PART)) {
    const form = groups!.form!.replace(/['’‘`](?:s)?$/u, '')
    const text = latinOf(form).replace(/[^\p{L}\p{N}]/gu, '')
    if (!text) continue
    pieces.push({
      form,
      text,
      dotted: groups!.dot !== undefined,
      comma: pieces.length > 0 && /,\s*$/u.test(whole.slice(0, index)),
      hyphened: groups!.hyphen !== undefined,
      aside: closed.some(([from, to]) => index >= from && index < to),
    })
  }
  return pieces
}

/** Where words stand in brackets or quotation marks, if not all do. */
function asides(name: string): (readonly [number, number])[] {
  const found = [...name.matchAll(/\([^)]*\)|"[^"]*"|“[^”]*”|«[^»]*»|(?<=\s)['‘]\p{L}+['’](?=\s)/gu)].map(
    ({ 0: words, index }) => [index, index + words.length] as const,
  )
  const inside = found.reduce((sum, [from, to]) => sum + to - from, 0)
  return inside >= name.trim().length - 1 ? [] : found
}

/** A list of words of the data. */
export const wordsOf = (words: string): Set<string> => new Set(words.split(' '))
