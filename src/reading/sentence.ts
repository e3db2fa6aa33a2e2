import type { Token } from '../model/reading.ts'
import { abbreviationsAnywhere, abbreviationsBeforeName } from './data/abbreviation.ts'

const beforeName = new Set<string>(abbreviationsBeforeName)
const anywhere = new Set<string>(abbreviationsAnywhere)

const CLOSING = /^["”’»)\]“]$/u
const OPENING = /^["“‘«„([]$/u

/** Words a new sentence often opens with; after "U.S." or "Inc." they tell that one does. */
const OPENER =
  /^(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And|Or|This|That|These|Those|As|If|When|While|After|Before|For|From|There|His|Her|Their|Our|What|Who|However|Meanwhile)$/u

/** Words that no sentence ends with. */
const MUST_GO_ON =
  /^(?:a|an|the|of|by|to|in|on|at|for|from|with|into|and|or|but|that|which|who|was|were|is|are|be|been|my|his|her|their|our|your|its|as|than)$/iu

/**
 * Splits the tokens of one passage into sentences: half-open ranges of token indices. A sentence ends after `.`, `?`,
 * `!` or dots and the closing marks behind them, when what follows can open one. An unfinished last one counts.
 */
export function sentences(text: string, tokens: readonly Token[]): [first: number, last: number][] {
  const words = (index: number): string => text.slice(tokens[index]!.start, tokens[index]!.end)
  const found: [number, number][] = []
  let first = 0
  for (let at = 0; at < tokens.length; at++) {
    if (!endsSentence(text, tokens, at)) continue
    let after = at + 1
    // closing marks belong to the sentence when they follow without a space
    while (after < tokens.length && tokens[after]!.start === tokens[after - 1]!.end && CLOSING.test(words(after)))
      after++
    // "…existed”. " the stop may stand behind the mark, and marks behind the stop
    while (after < tokens.length && tokens[after]!.start === tokens[after - 1]!.end && /^[.?!”»"]$/u.test(words(after)))
      after++
    if (after < tokens.length && !opensSentence(text, tokens, after, words(at))) continue
    found.push([first, after])
    first = after
    at = after - 1
  }
  if (first < tokens.length) found.push([first, tokens.length])
  return found
}

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const word = text.slice(token.start, token.end)
  if (word === '?' || word === '!') return true
  if (word === '…' || /^\.{2,}$/.test(word)) {
    // "was ordered by… the mayor": dots after a word that must go on are a pause
    const before = tokens[at - 1]
    return !before || !MUST_GO_ON.test(text.slice(before.start, before.end))
  }
  const dotted = token.kind === 'word' && word.endsWith('.')
  if (word !== '.' && !dotted) return false
  const previous = tokens[at - 1]
  const stem = dotted
    ? word.slice(0, -1).toLowerCase()
    : previous && previous.end === token.start
      ? text.slice(previous.start, previous.end).toLowerCase()
      : ''
  if (beforeName.has(stem)) return false
  const next = tokens[at + 1]
  const nextWord = next ? text.slice(next.start, next.end) : ''
  if (/^\p{L}$/u.test(stem) && stem !== 'i') return OPENER.test(nextWord) // an initial: "J. Varga", "plan B. The"
  if (anywhere.has(stem) || dotted) return !next || OPENER.test(nextWord) || OPENING.test(nextWord)
  return true
}

/** Whether a sentence can begin with this token. After dots or inside brackets, a small letter goes on with the old one. */
function opensSentence(text: string, tokens: readonly Token[], at: number, ending: string): boolean {
  const token = tokens[at]!
  const glued = token.start === tokens[at - 1]!.end
  const word = text.slice(token.start, token.end)
  if (glued)
    return (
      /^\p{Lu}\p{Ll}/u.test(word) &&
      ending !== '…' &&
      token.kind === 'word' &&
      /\p{Ll}$/u.test(text.slice(0, tokens[at - 1]!.start).slice(-1))
    )
  let look = at
  while (look < tokens.length && OPENING.test(text.slice(tokens[look]!.start, tokens[look]!.end))) look++
  const head = tokens[look]
  if (!head) return true
  const first = text.slice(head.start, head.end)
  if (/^[\p{Lu}\p{Lt}\p{Nd}\p{Lo}]/u.test(first)) return true
  if (/^[\p{Ll}]/u.test(first)) return ending === '.' && look > at
  return /^[-–—•*·(]/u.test(first)
}
