import type { Token } from '../model/reading.ts'
import { abbreviationsAnywhere, abbreviationsBeforeMore, abbreviationsBeforeName } from './data/abbreviation.ts'

/** Marks that close a quotation or a bracket, and so belong to what is before them. */
export const CLOSING = /^(?:["”’»)\]]|'{1,2}|’’)$/u
const OPENING = /^(?:["“‘«„([]|`{1,2})$/u

/** Words a new sentence often opens with; after "U.S." or "Inc." they tell that one does. */
const OPENER =
  /^(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And|Or|This|That|These|Those|As|If|When|While|After|Before|For|From|There|His|Her|Their|Our|What|Who|However|Meanwhile|Nobody|Later)$/u

/** Words that no sentence ends with. */
const MUST_GO_ON =
  /^(?:a|an|the|of|by|to|in|on|at|for|from|with|into|and|or|but|that|which|who|was|were|is|are|be|been|my|his|her|their|our|your|its|as|than)$/iu

/** The words of a passage by number; '' outside it. */
export type Words = (index: number) => string

/**
 * Between which tokens of one passage the rules see a sentence end: for each token, 1 where a sentence begins with it. One
 * ends after `.`, `?`, `!` or dots and the closing marks behind them, when what follows can open one.
 */
export function ruled(text: string, tokens: readonly Token[], words: Words): Uint8Array {
  const begins = new Uint8Array(tokens.length)
  const title = captionTitle(words)
  if (title > 0 && title < tokens.length) begins[title] = 1
  for (let at = 0; at < tokens.length; at++) {
    // who made a picture stands behind what it shows, often without a stop between
    if (at > 0 && PICTURE.test(words(at)) && words(at + 1) === ':' && tokens[at - 1]!.kind !== 'mark') begins[at] = 1
    if (!ends(tokens, words, at)) continue
    let after = at + 1
    // closing marks belong to the sentence when they follow without a space, and a stop may stand behind them: “…so”.
    while (
      after < tokens.length &&
      glued(tokens, after) &&
      (CLOSING.test(words(after)) || /^[.?!]+$/u.test(words(after)))
    )
      after++
    for (let note = noteEnd(words, after); note > after; note = noteEnd(words, after)) after = note
    if (after < tokens.length && opens(text, tokens, words, after, words(at))) begins[after] = 1
    at = after - 1
  }
  return begins
}

const PICTURE = /^(?:Image|Photo|Photograph|Picture)$/u

/** Words in a note's brackets beyond which they are a part of the text. */
const LONGEST_NOTE = 3

/** The end of a note in square brackets that begins at `at`, "[6]" or "[citation needed]"; `at` where none does. */
function noteEnd(words: Words, at: number): number {
  if (words(at) !== '[') return at
  for (let end = at + 2; end <= at + 1 + LONGEST_NOTE; end++) {
    if (words(end) === ']') return end + 1
    if (!/^[\p{Ll}\p{Nd}]/u.test(words(end - 1))) return at
  }
  return at
}

/** Where the title of a captioned passage begins, behind "Figure 1.5" or "Table 2."; 0 where there is none. */
function captionTitle(words: Words): number {
  if (!/^(?:Figure|Fig\.|Table|Box|Plate|FIGURE|TABLE)$/u.test(words(0)) || !/^\p{Nd}+(?:\.\p{Nd}+)*$/u.test(words(1)))
    return 0
  const title = words(2) === '.' ? 3 : 2
  return /^[\p{Lu}(]/u.test(words(title)) ? title : 0
}

const glued = (tokens: readonly Token[], at: number): boolean => tokens[at]!.start === tokens[at - 1]!.end

function ends(tokens: readonly Token[], words: Words, at: number): boolean {
  const token = tokens[at]!
  const word = words(at)
  if (/^[.?!]*[?!]$/u.test(word)) return true
  // "was ordered by… the mayor": dots after a word that must go on are a pause
  if (/^(?:…+\.?|\.{2,})$/u.test(word)) return !MUST_GO_ON.test(words(at - 1))
  if (word === '.') {
    if (at === 0 || !glued(tokens, at)) return true
    // an answer "No." ends one; a number in front of an item of a list does not
    return !(tokens[at - 1]!.kind === 'number' && at === 1) && !abbreviationsBeforeName.has(words(at - 1).toLowerCase())
  }
  if (token.kind !== 'word' || !word.endsWith('.')) return false
  const stem = word.slice(0, -1).toLowerCase()
  if (abbreviationsBeforeName.has(stem) || abbreviationsBeforeMore.has(stem)) return false
  const next = words(at + 1)
  if (next === '' || OPENER.test(next)) return true // an initial, too: "plan B. The"
  return (abbreviationsAnywhere.has(stem) || /\p{L}\.\p{L}/u.test(stem)) && OPENING.test(next) && next !== '('
}

/** Whether a typewriter's mark, two apostrophes, opens a quotation: it stands apart from what is before it, right at the next word. */
const opensTyped = (tokens: readonly Token[], words: Words, at: number): boolean =>
  words(at) === "''" && at + 1 < tokens.length && !glued(tokens, at) && glued(tokens, at + 1)

/** Whether a sentence can begin with this token. After dots or inside brackets, a small letter goes on with the old one. */
function opens(text: string, tokens: readonly Token[], words: Words, at: number, ending: string): boolean {
  const token = tokens[at]!
  if (glued(tokens, at))
    return (
      /^\p{Lu}\p{Ll}/u.test(words(at)) &&
      !ending.startsWith('…') &&
      token.kind === 'word' &&
      /\p{Ll}$/u.test(text.slice(tokens[at - 1]!.start - 1, tokens[at - 1]!.start))
    )
  let look = at
  while (look < at + 4 && (OPENING.test(words(look)) || opensTyped(tokens, words, look))) look++
  const first = words(look)
  if (first === '' || /^[\p{Lu}\p{Lt}\p{Nd}\p{Lo}#@]/u.test(first)) return true
  if (/^\p{Ll}/u.test(first)) return /^[.?!]+$/u.test(ending) && look > at && ending === '.'
  return /^[-–—•*·(\p{Sc}]/u.test(first)
}
