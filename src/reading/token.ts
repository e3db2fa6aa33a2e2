import type { Token } from '../model/reading.ts'
import type { Span } from '../model/text.ts'
import {
  abbreviationsAnywhere,
  abbreviationsBeforeMore,
  abbreviationsBeforeName,
  abbreviationsBeforeNumber,
  abbreviationsCapital,
} from './data/abbreviation.ts'
import { contractions } from './data/contraction.ts'
import { divide } from './divide.ts'

/** Called with how many characters a step looked at: what the tests of linear time add up. */
export type Count = (characters: number) => void

/** Characters beyond which a pattern gives up what it began; no address, number or smiley is longer. */
const LONGEST = 2048

/** Letters behind a figure that are a word of their own. */
const UNIT = '(?:[ap]m|AM|PM|km|kg|mph|ft|lbs?|hrs?|mins?|yrs?|cm|mm|mg|ml|gb|GB|MB|bn|mn|m|k|K|M|x|percent)'

/**
 * One alternative a kind of word, tried in order at every place. Each either takes what it looks at or looks no further
 * than a bound, so the whole is linear. Whatever none of them takes (a control character, half of a surrogate pair) is
 * a token of its own: no character but white space is lost.
 */
const TOKEN = new RegExp(
  [
    `(?<url>(?:https?://|ftp://|www\\.|mailto:)[^\\s<>"“”«»()[\\]]{0,${LONGEST}}[^\\s<>"“”«»()[\\].,;:!?'’*])`,
    String.raw`(?<mail>[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}\w{1,63})`,
    // a site or a file named without more: Gawker.com, minutes.pdf
    String.raw`(?<site>(?:[\w-]{1,63}\.){1,8}(?:com|org|net|edu|gov|info|html?|pdf|docx?|xlsx?|txt|jpe?g|png|zip|exe|co\.uk)(?:\/[\w%&=?./-]{0,200}[\w/])?(?![\p{L}\p{N}]))`,
    // a newsgroup or a package: alt.religion.scientology
    String.raw`(?<group>[a-z][a-z\d-]{1,63}(?:\.[a-z][a-z\d-]{1,63}){2,8}(?![\p{L}\p{N}]))`,
    // @name, #tag, but "# 1" is two words
    String.raw`(?<handle>(?<![\p{L}\p{N}])[#@]\p{L}[\p{L}\p{N}_]{0,63})`,
    String.raw`(?<smile>[:;=8][-o']?[)(DPp|*\\](?![\p{L}\p{N}])|[:;]['-]?\/(?![\p{L}\p{N}/])|\^_+\^|<3(?!\p{N})|\[\.\.\.\])`,
    // U.S., p.m., Ph.D., e.g.; the last stop may be missing: U.S
    String.raw`(?<dotted>\p{L}{1,2}\.(?:\p{L}{1,2}\.){1,8}(?!\p{L}{3})(?:\p{L}(?![\p{L}\p{N}]))?|(?:\p{L}\.){1,8}\p{L}(?![\p{L}\p{N}’'.]))`,
    // telephone numbers, dates and fractions with strokes
    String.raw`(?<dated>(?<![\p{L}\p{N}])\+\p{Nd}{1,15}(?!\p{N})|(?:\p{Nd}-)?\p{Nd}{3}[-.]\p{Nd}{3}[-.]\p{Nd}{4}(?!\p{N})|\p{Nd}{3}[-.]\p{Nd}{4}(?![\p{N}-])|\p{Nd}{1,2}-\p{Nd}{1,2}-(?:\p{Nd}{4}|\p{Nd}{2})(?![\p{L}\p{N}-])|\p{Nd}{1,4}\/\p{Nd}{1,4}(?:\/\p{Nd}{1,4})?(?![\p{L}\p{N}/]))`,
    // 9:30, 1,200.50, 20th, 1960s, 60's, .04, and the figure of 5pm and 2.4m; but "4G" and "3d" are words
    String.raw`(?<number>(?:(?<![\p{L}\p{N}.])\.)?\p{Nd}{1,${LONGEST}}(?:,\p{Nd}{3}(?!\p{Nd})|[.:]\p{Nd}{1,${LONGEST}}){0,64}(?:(?:st|nd|rd|th|s|(?<=0)['’]s)?(?![\p{L}\p{N}_])|(?=${UNIT}(?![\p{L}\p{N}]))))`,
    // AT&T, R&D, w/o, l/c
    String.raw`(?<tied>\p{Lu}[\p{Lu}\p{N}]{0,4}&\p{Lu}[\p{Lu}\p{N}]{0,3}(?![\p{L}\p{N}])|[wW]\/(?:out|o)?(?!\p{L})|\p{L}\/\p{L}(?![\p{L}\p{N}/]))`,
    String.raw`(?<currency>(?<![\p{L}\p{N}])(?:US|HK|NZ|U|A|C)\$)`,
    // a word with its inner apostrophes and hyphens; what of it is more than one word is told in divide()
    String.raw`(?<word>[\p{L}\p{N}\p{M}_\u00ad]+(?:['’‘${'`'}\-‐‑][\p{L}\p{N}\p{M}_]+){0,64})`,
    // '02, '90s, ’em
    String.raw`(?<headless>(?<![\p{L}\p{N}])['’](?:\p{Nd}0s|\p{Nd}{2}(?![\p{L}\p{N}])|(?:em|til|till|cause|bout|cuz|n|ve|re|ll|tis|twas)(?![\p{L}\p{N}])|[sdmSDM](?![\p{L}\p{N}])))`,
    String.raw`(?<dots>\.?[?!]+|\.{2,}|…+\.?)`,
    String.raw`(?<run>-{2,}>?|={2,}>?|\*{2,}|_{2,}|~{2,}|\+{2,}|#{2,}|\${2,}|<{2,}|>{2,}|${'`'}{2}|'{2}|’{2}|[\\/]{2,}|•{2,})`,
    String.raw`(?<mark>[\p{P}\p{S}])`,
    String.raw`(?<other>[^\s])`,
  ].join('|'),
  'gu',
)

const INITIAL = /^\p{Lu}$/u

/**
 * The words of one passage, with offsets into the whole text, cut as the English universal-dependencies treebanks cut
 * them: clitics ("do|n’t", "Varga|’s"), contractions ("can|not") and most hyphens ("well|-|known") apart, abbreviations
 * with their stop. Linear in the passage's length.
 */
export function tokens(text: string, passage: Span, count: Count | null = null): Token[] {
  const found: Token[] = []
  const pattern = new RegExp(TOKEN)
  pattern.lastIndex = passage.start
  for (;;) {
    takePlain(text, pattern, passage.end, found, count)
    const match = pattern.exec(text)
    if (!match || match.index >= passage.end) return found
    const start = match.index
    const end = Math.min(pattern.lastIndex, passage.end)
    const groups = match.groups!
    count?.(end - start + 1)
    if (groups.word !== undefined) {
      for (const part of divide(text, start, end, count)) found.push(part)
      const word = found.at(-1)!
      if (end < passage.end && text[end] === '.' && takesStop(text, word, passage.end)) {
        found[found.length - 1] = { kind: 'word', start: word.start, end: end + 1 }
        pattern.lastIndex = end + 1
      }
    } else {
      found.push({ kind: kindOf(groups), start, end })
    }
  }
}

/**
 * Takes the plain words at the pattern's place, letters of the Latin alphabet with a space behind them, without asking
 * the pattern: nine words of ten in English are such, and nothing but `contractions` can make them two.
 */
function takePlain(text: string, pattern: RegExp, end: number, found: Token[], count: Count | null): void {
  let from = pattern.lastIndex
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at) | 32
    if (code >= 97 && code <= 122) continue
    if (text.charCodeAt(at) !== 32) break
    if (at > from) {
      if (at - from <= LONGEST_CONTRACTION && contractions.has(text.slice(from, at).toLowerCase())) break
      found.push({ kind: 'word', start: from, end: at })
      count?.(at - from)
    }
    from = at + 1
  }
  pattern.lastIndex = from
}

const LONGEST_CONTRACTION = Math.max(...[...contractions.keys()].map((word) => word.length))

function kindOf(groups: Record<string, string | undefined>): Token['kind'] {
  if (groups.number !== undefined || groups.dated !== undefined) return 'number'
  if (groups.other !== undefined) return 'other'
  return (groups.mark ?? groups.dots ?? groups.run ?? groups.smile ?? groups.currency) ? 'mark' : 'word'
}

/** Whether the full stop behind a word is part of it: "Mr.", "J. Varga", "No. 114", "Sept. 3", "Inc." */
function takesStop(text: string, word: Token, end: number): boolean {
  const length = word.end - word.start
  if (length > 8) return false
  const written = text.slice(word.start, word.end)
  const low = written.toLowerCase()
  const next = text.slice(word.end + 1, Math.min(end, word.end + 4))
  if (next.startsWith('.')) return false // dots
  const space = /^\s/u.test(next)
  if (INITIAL.test(written))
    return (
      (space && /^\s\p{Lu}/u.test(next) && (written !== 'I' || initialBefore(text, word))) ||
      /^(?:\p{Lu}|,)/u.test(next)
    )
  if (abbreviationsBeforeName.has(low)) return space || next === '' || /^\p{P}/u.test(next)
  // the treebanks count the stop of a last "etc." as the sentence's
  if (low === 'etc') return /^(?:\s[^\p{Lu}]|[^\s\p{L}\p{N}])/u.test(next)
  if (abbreviationsBeforeMore.has(low) || abbreviationsAnywhere.has(low)) return !/^[\p{L}\p{N}]/u.test(next)
  if (abbreviationsBeforeNumber.has(low) && /^\s?[\p{N}#(]/u.test(next)) return true
  return abbreviationsCapital.has(low) && /^\p{Lu}/u.test(written) && !/^[\p{L}]/u.test(next)
}

/** "I." is an initial only among others: "T. I. Varga". */
const initialBefore = (text: string, word: Span): boolean =>
  /\p{Lu}\.\s?$/u.test(text.slice(Math.max(0, word.start - 3), word.start))
