import { nameKey } from '../model/name.ts'
import { contains, overlap, type Span, spanAt } from '../model/text.ts'
import { guiltWords, officeWords, peopleEnding, peopleWords } from './data/alias.ts'
import type { Keyed } from './extent.ts'

/** Another name that a document gives somebody it names. */
interface Given extends Span {
  readonly of: Keyed
  /** as it is used: "the Ledgerman" with its article, "Ilo Vargin" */
  readonly form: string
}

const WORD = '\\p{Lu}[\\p{L}\\p{N}’-]*'
/** One to four words with capitals, with "of" between them. */
const NAME = `${WORD}(?: (?:of (?:the )?|de )?${WORD}){0,3}`
const OPEN = '[“"‘«]'
const CLOSE = '[”"’»]'
const END = '(?=[,.;:)!?—–]|$|\\s+(?:who|has|had|was|is|said|and|in|on)\\b)'
const KNOWN =
  '(?:who (?:is|was) |(?:also|better|widely|otherwise|commonly|popularly|often|sometimes) )*(?:known|nicknamed|dubbed|referred to)(?: (?:simply|locally|there|to \\p{L}+))?(?: as)?'

const ORDINAL = '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|\\d{1,2}(?:st|nd|rd|th))'
/** A head of state counted by number: a title that one alone bears. */
const COUNTED = new RegExp(`^the ${ORDINAL} (?:president|king|queen|emperor|empress)$`, 'iu')
const COUNTED_TITLE = new RegExp(`(?<![\\p{L}\\p{N}])(${ORDINAL} (?:President|King|Queen|Emperor|Empress)) $`, 'u')

/** What stands right behind a name and gives another of the same: "Varga, also known as the Ledgerman", "Varga (Vargin)". */
const BEHIND = [
  new RegExp(
    `^,? \\(?(?:${KNOWN}|a\\.?k\\.?a\\.?|alias) (?:as )?(?:${OPEN}(?<quoted>(?:the )?${NAME})${CLOSE}|(?<plain>(?:the )?${NAME})${END})`,
    'u',
  ),
  new RegExp(`^, (?:${OPEN}(?<quoted>the ${NAME})${CLOSE}|(?<epithet>the ${NAME})(?=[,.;)!?]|$))`, 'u'),
  new RegExp(`^ \\((?:${OPEN}(?<quoted>(?:the )?${NAME})${CLOSE}|(?<plain>(?:the )?${NAME}))\\)`, 'u'),
]

/** What stands right before a name, and is another of the same: "the so-called Fox of Sarn, Ivo Toma". */
const AHEAD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<article>[Tt]he) (?:so-called )?(?:${OPEN}(?<quoted>${NAME}),?${CLOSE}|(?<epithet>${NAME})),? $`,
  'u',
)

/** "Ivo ‘the Fox’ Toma". From the beginning of a word alone: a megabyte of capitals is one word. */
const BETWEEN = new RegExp(
  `(?<![\\p{L}\\p{N}’-])(?<first>${WORD}) ${OPEN}(?<nick>(?:the )?${NAME})${CLOSE} (?<last>${WORD})`,
  'gu',
)

/**
 * A name with the form it is listed in, where that is not the words in its place, and what it is where it is not somebody's own:
 * an *alias*, "Ilo Vargin", or an *epithet*, which has an article: "the Ledgerman".
 */
export type Told = Keyed & { readonly form?: string; readonly as?: 'alias' | 'epithet' }

/**
 * Names with those that have a nickname in quotation marks between them as one: "Ivo ‘the Fox’ Toma" is Ivo Toma, whom the
 * document also calls the Fox.
 */
export function unnicknamed(text: string, names: readonly Keyed[]): { names: Told[]; given: Given[] } {
  const given: Given[] = []
  let found: Told[] = [...names]
  for (const match of text.matchAll(BETWEEN)) {
    const { first = '', nick = '', last = '' } = match.groups!
    const place = { start: match.index, end: match.index + match[0].length }
    const within = found.filter((name) => overlap(name, place) > 0)
    const covers = (at: Span): boolean => within.some((name) => name.kind === 'person' && contains(name, at))
    const isFirst = covers({ start: place.start, end: place.start + first.length })
    const isLast = covers({ start: place.end - last.length, end: place.end })
    // "Judge “Hammer” Toma"; "In “Fox” Toma"
    if (!(isLast || isFirst) || (!isFirst && (officeWords.has(first.toLowerCase()) || !isMidway(text, place.start))))
      continue
    const start = Math.min(place.start, ...within.map((name) => name.start))
    const end = Math.max(place.end, ...within.map((name) => name.end))
    const marked = { start: place.start + first.length + 1, end: place.end - last.length - 1 }
    const form = `${text.slice(start, marked.start)}${text.slice(marked.end + 1, end)}`
    const whole = { start, end, kind: 'person' as const, key: nameKey(form), form }
    if (mayBeAlias(nick)) given.push({ start: marked.start + 1, end: marked.end - 1, of: whole, form: nick })
    found = [...found.filter((name) => !within.includes(name)), whole]
  }
  return { names: found.sort((a, b) => a.start - b.start), given }
}

/**
 * The places where a document calls those it names by another name that it gave them itself, beside their own: as if they were
 * named there. One that it gives to two is nobody's.
 */
export function aliased(text: string, names: readonly Told[], nicknames: readonly Given[], within: readonly Span[]) {
  const given = [...nicknames, ...names.flatMap((name) => givenTo(text, name, names))]
  const owners = Map.groupBy(given, ({ form }) => nameKey(form))
  const uses: Told[] = []
  for (const all of owners.values()) {
    const [{ of, form }] = all as [Given]
    if (all.some((other) => other.of.key !== of.key && !isOneName(other.of.key, of.key))) continue
    const found = usesOf(text, form).filter(({ start }) => spanAt(within, start))
    // "the so-called Fox" is no other use of "the Fox"
    const first = all.filter((place) => place.end > place.start && !found.some((use) => overlap(use, place) > 0))
    for (const { start, end } of [...found, ...first])
      uses.push({ start, end, kind: of.kind, key: of.key, form, as: form.startsWith('the ') ? 'epithet' : 'alias' })
  }
  const isAnothers = (use: Told): boolean =>
    names.some(
      (name) => overlap(name, use) > 0 && !contains(use, name) && !(name.key === use.key && contains(name, use)),
    )
  const kept = uses.filter((use) => !isAnothers(use))
  return [...names.filter((name) => !kept.some((use) => contains(use, name))), ...kept]
}

/** Whether a sentence has begun before this place. */
const isMidway = (text: string, at: number): boolean => /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, at - 2), at))

/** A surname and the whole name that ends with it. */
const isOneName = (a: string, b: string): boolean => a.endsWith(` ${b}`) || b.endsWith(` ${a}`)

/** The other names that are given to a name beside it. */
function givenTo(text: string, name: Told, names: readonly Told[]): Given[] {
  if (name.kind !== 'person' && name.kind !== 'organization') return []
  const found: Given[] = []
  const give = (place: Span, form: string, isApposed: boolean): void => {
    const other = names.filter((each) => each !== name && overlap(each, place) > 0)
    // "Varga (Norway)", "Varga, the Ledger": another is named there
    if (other.some(({ kind }) => kind === 'place' || (kind === 'organization' && name.kind === 'person'))) return
    if (name.kind === 'organization' && other.some(({ kind }) => kind === 'person')) return
    if (!mayBeAlias(form) || nameKey(form) === name.key) return
    // "the Ministry, the Guard": of bodies, a list
    if (isApposed && (name.kind === 'organization' || isDescription(form))) return
    found.push({ ...place, of: name, form })
  }
  const behind = text.slice(name.end, name.end + 100)
  for (const pattern of BEHIND) {
    const match = pattern.exec(behind)
    if (!match) continue
    const { quoted, plain, epithet } = match.groups!
    const form = quoted ?? plain ?? epithet!
    const start = name.end + match[0].lastIndexOf(form)
    give({ start, end: start + form.length }, form, epithet !== undefined || pattern === BEHIND[2])
    break
  }
  const ahead = AHEAD.exec(text.slice(Math.max(0, name.start - 80), name.start))
  if (ahead) {
    const { quoted, epithet } = ahead.groups!
    const start = name.start - ahead[0].length
    give({ start, end: start + ahead[0].trimEnd().replace(/,$/u, '').length }, `the ${quoted ?? epithet}`, true)
  }
  const title = COUNTED_TITLE.exec(text.slice(Math.max(0, name.start - 30), name.start))?.[1]
  if (title) give({ start: name.start, end: name.start }, `the ${title}`, true)
  return found
}

/** Whether it presupposes no guilt, and is no acronym, which stands for other things as well. */
const mayBeAlias = (form: string): boolean =>
  !wordsOf(form).some((word) => guiltWords.has(word) || guiltWords.has(word.replace(/s$/u, ''))) &&
  !/^(?:\p{Lu}+|[DR]-.*)$/u.test(form)

/** Whether it only says what somebody is, as others are: "the Prime Minister", "the Democrat"; the second of all presidents is one. */
function isDescription(form: string): boolean {
  const words = wordsOf(form)
  if (COUNTED.test(form)) return false
  return words.some((word) => officeWords.has(word) || peopleWords.has(word)) || peopleEnding.test(words.at(-1) ?? '')
}

const wordsOf = (form: string): string[] =>
  form
    .replace(/^the /u, '')
    .toLowerCase()
    .split(/[\s-]+/u)

/** Where an alias is used: with its article, in small or capital letters, if it has one. */
const usesOf = (text: string, form: string): Span[] => {
  const [, rest = form] = /^the (.+)$/u.exec(form) ?? []
  const literal = rest.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${rest === form ? '' : '[Tt]he '}${literal}(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}
