import type { Passage } from '../model/document.ts'
import { type Problem, problem } from '../model/problem.ts'
import { paywallWords } from './cut-off.data.ts'

/** A call to subscribe is short; a paragraph that begins with the same words and goes on is the author's. */
const LONGEST_CALL = 300

/** Below this length, a last line without a full stop is a signature or a note, not half a sentence. */
const SHORTEST_CUT = 60

/** What may close a sentence, in any script read, with the marks that close a quotation or a bracket after it. */
const closed = /[.!?。！？؟۔։।…"”“’'»)\]」』*][\s"”“’'»)\]*_]*$/u
const ellipsis = /(?:\.{3,}|…|\[(?:\.{3}|…)\]|\[more\]|read more|continue reading)[\s"”’»)\]]*$/iu

/**
 * The place where a text looks cut off; null where it looks whole. A call to subscribe says it outright; else the last
 * words tell: an ellipsis, or a paragraph that stops inside a sentence. A paywall that cuts after a full stop leaves no
 * trace in the words, and is not seen here.
 */
export function cutOff(text: string, passages: readonly Passage[]): Problem | null {
  const call = passages.find((passage) => isPaywall(text, passage))
  if (call) return at(call, 'It says that the rest is for subscribers.')
  const last = passages.findLast((passage) => passage.kind !== 'furniture')
  if (!last || (last.kind !== 'paragraph' && last.kind !== 'list-item')) return null
  const end = text.slice(Math.max(last.start, last.end - 40), last.end)
  if (ellipsis.test(end)) return at(last, 'It ends in an ellipsis; there may be more of it.')
  if (last.kind === 'list-item' || last.end - last.start < SHORTEST_CUT) return null
  if (closed.test(end) || /(?:https?:\/\/|www\.|@)\S*$/iu.test(end)) return null
  if (isSignature(text.slice(Math.max(last.start, last.end - 200), last.end))) return null
  return at(last, `It ends inside a sentence: “…${lastWords(end)}”.`)
}

function isPaywall(text: string, passage: Passage): boolean {
  if (passage.end - passage.start > LONGEST_CALL || passage.kind === 'title') return false
  const words = text.slice(passage.start, passage.end).toLowerCase().replaceAll("'", '’').replace(/\s+/gu, ' ')
  return paywallWords.some((call) => words.startsWith(call))
}

/** A last line such as "Registry of the Velm District Court": nothing but names, and the small words between them. */
function isSignature(end: string): boolean {
  const after = end.split(/[.!?…]["”’»)]*\s+|\n/u).at(-1)!
  return after.split(/[\s/]+/u).every((word) => !/^[\p{Ll}]/u.test(word) || smallWords.has(word))
}

const smallWords = new Set('of the and for by in at to on with from de la le du des von van der y e и в для'.split(' '))

const lastWords = (end: string): string => end.split(/\s+/u).slice(-4).join(' ')

const at = (passage: Passage, message: string): Problem =>
  problem('cut-off', message, { start: passage.start, end: passage.end })
