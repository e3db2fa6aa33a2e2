import { bylineWords, creditWords, datelineWords, weekdays } from './byline.data.ts'
import { dayOf } from './date.ts'

/** Longest first, so that "published on" is tried before "published". */
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|')

/** One to five words with capitals, with the small words that stand in names: "Ana van der Berg". */
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:de|da|del|di|van|von|der|den|bin|al|el|la|le)\s+)*\p{Lu}[\p{L}.’'-]*){0,4}`
const NAMES = String.raw`${NAME}(?:(?:,|\s+and|\s+und|\s+et|\s+y|\s+и|\s*&)\s+${NAME}){0,5}`

const byline = new RegExp(String.raw`^(${anyOf(bylineWords)})(\s*:\s*|\s+)(${NAMES})(?:\s*[,|–—-]\s*(.{2,60}))?$`, 'iu')
const named = new RegExp(`^${NAMES}$`, 'u')
const signature = new RegExp(`^(${NAMES})\\s*[,|·•–—-]\\s*(.{8,40})$`, 'u')
const dateline = new RegExp(String.raw`^(?:(?:${anyOf(datelineWords)})(?:\s*[:|])?\s+)?(.{4,60})$`, 'iu')
const credit = new RegExp(
  String.raw`(?:^|[.!?…)”"»]\s+|\(|\|\s*|\s[–—]\s+)(?:${anyOf(creditWords)})\s*(?::|/|©|\sby\s)\s*[\p{L}\p{N}©@](?:[^.!?]|(?<=\b\p{L})\.){0,80}\.?\)?$`,
  'iu',
)

const nameOnly =
  /^\p{Lu}[\p{Ll}’'-]+(?:\s+\p{Lu}\.)?(?:\s+(?:de|da|del|di|van|von|der|den|bin|al|el))*(?:\s+\p{Lu}[\p{L}’'-]*\p{Ll}){1,3}$/u
const worked =
  /^\(?(?:additional |further )?(?:reporting|writing|editing|edited|compiled|written|translated|translation) (?:and (?:writing|editing) )?by (?:[^.!?]|(?<=\b\p{L})\.){2,160}\.?\)?$/iu

/** What a line says of who wrote the text and when. null: not stated. */
export interface Byline {
  readonly author: string | null
  /** EDTF */
  readonly published: string | null
}

/** Nothing longer is a byline, however it begins. */
const LONGEST_BYLINE = 120

/**
 * A line that names the author ("By Jane Doe, Staff Writer") or gives the date of publication ("Published on 9 March
 * 2019"), or both ("By Jane Doe | 9 March 2019"). null for any other line: "By Friday the shops were empty" has no name
 * at its end, and "9 March 2019 was a cold day" is more than a date.
 */
export function bylineOf(line: string): Byline | null {
  const text = line.trim()
  if (text.length > LONGEST_BYLINE || /[.!?]["”»]?$/u.test(text.replace(/\b\p{L}\.$/u, ''))) return null
  const written = byline.exec(text)
  if (written) {
    const [, opener, mark, name, rest] = written
    const certain = mark!.includes(':') || /by$/iu.test(opener!) || name!.includes(' ')
    if (certain && named.test(name!)) return { author: withoutRole(name!), published: dateIn(rest ?? '') }
  }
  const signed = signature.exec(text)
  const dated = signed && !weekdays.includes(signed[1]!.toLowerCase()) && dateIn(signed[2]!)
  // "Velden, 3 May 2019" is a place and a date.
  if (dated) return { author: signed[1]!.includes(' ') ? withoutRole(signed[1]!) : null, published: dated }
  const published = dateIn(text)
  return published ? { author: null, published } : null
}

/** "Ana Kolb, Staff Writer" is one person. */
const withoutRole = (names: string): string =>
  names
    .replace(/\s+/gu, ' ')
    .split(', ')
    .filter(
      (name, index) =>
        index === 0 || !/\b(?:writer|editor|reporter|correspondent|columnist|staff|bureau|desk)\b/iu.test(name),
    )
    .join(', ')

/** A date that is all there is of a line, but for "Published on" and a time of day. A bare year or month is none. */
function dateIn(line: string): string | null {
  const match = dateline.exec(line.trim())
  if (!match) return null
  const [date] = match[1]!.split(
    /\s*[|•·]\s*|\s+[–—-]\s+|,?\s+(?:at\s+|в\s+|um\s+)?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\b|\b)/iu,
  )
  const words = (date ?? '').replace(/\s+(?:г\.?|года|р\.|року)$/u, '')
  const day = dayOf(words)
  return day && day.length === 10 && words.length <= 40 && isOnlyDate(words) ? day : null
}

/** {@link dayOf} lets words follow a date, as mail headers have a time there; a line of its own may not. */
const isOnlyDate = (words: string): boolean => /(?:\d{4}|\d{1,2}|z)$/iu.test(words.trim())

/** Two to four words with capitals and nothing else: a name, where it stands beside a date at the head of a text. */
export const isName = (line: string): boolean => nameOnly.test(line.trim())

/** Whether a line credits those who worked on the text: "(Reporting by the Sarn bureau; editing by K. Weil)". */
export const isCredit = (line: string): boolean => line.length <= 200 && worked.test(line.trim())

/** Whether a line is the words under a picture: it ends with who made it. */
export const isCaption = (line: string): boolean => line.length <= 400 && credit.test(line.trim())
