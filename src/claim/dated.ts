import type { Tree, Words } from '../model/tree.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const month = `(?<month>${MONTHS.join('|')})`
const year = '(?<year>1[5-9]\\d\\d|20\\d\\d)(?![\\d-]|\\s*[–/]\\s*\\d)'
const day = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?'
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)'

/** Dates as written, the fuller first. */
const DATES = [
  `(?:${weekday},? )?(?:the )?${day} (?:of )?${month},? ${year}`,
  `(?:${weekday},? )?${month} (?:the )?${day},? ${year}`,
  `${month},? (?:of )?${year}`,
  year,
  `(?:${weekday},? )?(?:the )?${day} (?:of )?${month}`,
  `(?:${weekday},? )?${month} (?:the )?${day}`,
  month,
  weekday,
].map((written) => new RegExp(`^${written}(?![\\p{L}\\d])`, 'iu'))

/** A date in a phrase: as worded, and in EDTF where the words give the year. */
export interface Dated {
  readonly words: string
  readonly edtf: string | null
}

/** The date that begins at this position of a text; null where none does. */
export function dateAt(text: string, start: number): Dated | null {
  const ahead = text.slice(start, start + 40)
  for (const written of DATES) {
    const match = written.exec(ahead)
    if (!match) continue
    const parts = match.groups ?? {}
    if (!parts.year) return { words: match[0], edtf: null }
    const number = parts.month ? MONTHS.indexOf(parts.month.toLowerCase()) + 1 : 0
    const edtf = [
      parts.year,
      ...[number, Number(parts.day ?? 0)].filter(Boolean).map((part) => `${part}`.padStart(2, '0')),
    ]
    return { words: match[0], edtf: isDay(edtf) ? edtf.join('-') : null }
  }
  return null
}

const isDay = ([year, month, day]: readonly string[]): boolean =>
  !day || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()

/** Words in front of a time. */
const TEMPORAL = /^(?:in|on|since|from|until|till|between|after|before|during|by|around|about|for|to)$/u

/** The children of a word that say when: "in 2004", "since May 2004", "on Monday", "last year". */
export const timesOf = (tree: Tree, text: string, word: number): Words =>
  tree.kids(word, 'obl', 'nmod', 'nummod').filter((kid) => {
    if (kid < word && tree.relation(kid) !== 'obl') return false
    const preposition = tree.kid(kid, 'case')
    if (preposition < 0) return tree.subtype(kid) === 'obl:unmarked' && dateAt(text, tree.words[kid]!.start) !== null
    const next = tree.words[preposition + 1]
    if (!next || !TEMPORAL.test(tree.low(preposition))) return false
    return dateAt(text, next.start) !== null || TIMES.has(tree.lemma(kid))
  })

const TIMES: ReadonlySet<string> = new Set(
  'year month week day decade time morning evening night afternoon spring summer autumn winter century today yesterday'.split(
    ' ',
  ),
)

/** The one date that stands plainly, behind "in" or "on", with one of these words; null for none and for several. */
export function dateOf(tree: Tree, text: string, words: Words): Dated | null {
  const found = new Map<string, Dated>()
  for (const word of words) {
    for (const kid of timesOf(tree, text, word)) {
      const preposition = tree.kid(kid, 'case')
      if (preposition >= 0 && !/^(?:in|on)$/u.test(tree.low(preposition))) return null
      const date = dateAt(text, tree.words[preposition >= 0 ? preposition + 1 : kid]!.start)
      if (!date || tree.kid(kid, 'conj') >= 0) return null
      found.set(date.words, date)
    }
  }
  return found.size === 1 ? [...found.values()][0]! : null
}
