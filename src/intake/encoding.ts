import { russianLetters, westernLetters } from './encoding.data.ts'

/** A text as decoded, and how sure we are of it. */
export interface Decoded {
  /** well-formed Unicode, without a byte order mark; nothing else is changed but NUL, which becomes U+FFFD */
  readonly text: string
  /** WHATWG name of the encoding */
  readonly encoding: string
  /** why the encoding is in doubt, as a sentence; null where it is not */
  readonly doubt: string | null
}

/** The single-byte encodings that are told apart by their letters. */
const singleByte = ['windows-1251', 'koi8-r', 'windows-1252'] as const
type SingleByte = (typeof singleByte)[number]

/** Enough of a file to know its letters by: some twenty pages. */
const SAMPLE = 64 * 1024

/**
 * Decodes bytes whose encoding nobody has named: a byte order mark decides, then valid UTF-8, then the zeros of UTF-16,
 * and at last the letters, by how often each stands in the languages that an encoding is used for.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked) return { ...decodeAs(bytes, marked), encoding: marked }
  const utf8 = decodeStrictly(bytes, 'utf-8')
  const wide = wideEncoding(bytes)
  if (wide) return { ...decodeAs(bytes, wide), encoding: wide }
  if (utf8 !== null) return { text: wellFormed(utf8), encoding: 'utf-8', doubt: null }
  if (mostlyUtf8(bytes)) {
    const { text } = decodeAs(bytes, 'utf-8')
    return { text, encoding: 'utf-8', doubt: 'Some bytes are not valid UTF-8 and are shown as \uFFFD.' }
  }
  return decodeByLetters(bytes)
}

/** Decodes with an encoding that the document itself names; null for a name that WHATWG's list does not know. */
export function decodeNamed(bytes: Uint8Array, label: string): Decoded | null {
  try {
    const { encoding } = new TextDecoder(label)
    return decodeAs(bytes, encoding)
  } catch {
    return null
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  return { text: wellFormed(new TextDecoder(encoding).decode(bytes)), encoding, doubt: null }
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** No store keeps NUL in a text, and HTML's own rule is to show it as U+FFFD: the same length, and visible. */
const wellFormed = (text: string): string => text.replaceAll('\u0000', '\uFFFD').toWellFormed()

/** The encoding that a byte order mark names; null where there is none. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/**
 * UTF-16 without a mark. Spaces and line ends have a zero for their high byte, so one in twenty bytes of one parity is
 * zero in any language with spaces, and none of the other parity is; then the letters must make sense as well.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  const [many, few] = odd > even ? [odd, even] : [even, odd]
  if (many < length / 40 || few > many / 20) return null
  const sample = new TextDecoder(encoding).decode(bytes.subarray(0, length))
  const plain = sample.match(/[\p{L}\p{M}\p{N}\p{P}\p{Zs}\p{S}\t\r\n]/gu)?.length ?? 0
  return plain >= sample.length * 0.97 ? encoding : null
}

/**
 * Text that was UTF-8 before something damaged it: at least ten well-formed sequences for each broken one. A
 * single-byte text has next to no well-formed sequences at all.
 */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE * 4))
  let broken = 0
  let whole = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) broken++
    else if (unit > 0x7f) whole++
  }
  return broken > 0 && whole >= broken * 10
}

/** What a letter that a table does not list is worth: one in ten thousand. */
const UNLISTED = 0.1

/** A capital is a twentieth as common as its small letter. This alone tells koi8-r, whose cases are swapped, from 1251. */
const CAPITAL = 0.05

/** Below this difference in the mean log-likelihood of a letter, two encodings make equal sense of the bytes. */
const MARGIN = 0.35

/** Below this mean log-likelihood (a letter of one in five hundred, throughout) no encoding makes sense of them. */
const NONSENSE = Math.log(2 / 1000)

function decodeByLetters(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE * 4)
  const judged = singleByte
    .map((encoding) => {
      const text = new TextDecoder(encoding).decode(sample)
      return { encoding, text, score: likelihood(text, encoding) }
    })
    .sort((a, b) => b.score - a.score || singleByte.indexOf(b.encoding) - singleByte.indexOf(a.encoding))
  const best = judged[0]!
  const rival = judged.find((other) => other.text !== best.text)
  const decoded = decodeAs(bytes, best.encoding)
  if (best.score < NONSENSE)
    return { ...decoded, doubt: `No known encoding makes good sense of its letters; it was read as ${best.encoding}.` }
  if (rival && best.score - rival.score < MARGIN)
    return { ...decoded, doubt: `It was read as ${best.encoding}, but ${rival.encoding} fits almost as well.` }
  return decoded
}

/**
 * Mean log-likelihood of the characters outside ASCII. Quotation marks and dashes stand at the same bytes in
 * windows-1251 and windows-1252 and say nothing. In Cyrillic text most letters are outside ASCII and stand together;
 * in western text they stand alone among ASCII letters: a letter in the wrong company is worth a tenth.
 */
function likelihood(text: string, encoding: SingleByte): number {
  const table = encoding === 'windows-1252' ? westernLetters : russianLetters
  let sum = 0
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    const char = text[at]!
    if (/[\u2010-\u2026\u00ab\u00bb\u00a0\u20ac\u2116]/.test(char)) continue
    const small = char.toLowerCase()
    const frequency = (table[small] ?? UNLISTED) * (small === char ? 1 : CAPITAL)
    const alone = isAsciiLetter(text.charCodeAt(at - 1)) || isAsciiLetter(text.charCodeAt(at + 1))
    const together = isHighLetter(text[at - 1]) || isHighLetter(text[at + 1])
    const fits = encoding === 'windows-1252' ? alone || !together : !alone
    sum += Math.log((frequency / 1000) * (fits ? 1 : 0.1))
    count++
  }
  return count ? sum / count : 0
}

const isAsciiLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122
const isHighLetter = (char: string | undefined): boolean => char !== undefined && char > '\u007f' && /\p{L}/u.test(char)
