import type { Reading, Sentence } from '../model/reading.ts'
import { firstEndingAfter, type Span } from '../model/text.ts'

/** A stretch of tokens with its words at hand: what the rules of attribution look at. */
export interface Clause {
  readonly text: string
  readonly reading: Reading
  /** half-open range of token indices */
  readonly first: number
  readonly last: number
  /** the word as written; '' outside the clause */
  word(at: number): string
  /** the word in lower case; '' outside the clause */
  low(at: number): string
  /** the span of a half-open range of tokens */
  span(first: number, last: number): Span
}

/** Tokens in a sentence beyond which it is a table, a list or code, and no rule of attribution is tried on it. */
const LONGEST_SENTENCE = 400

/** The clause of a sentence, or of that part of it which lies inside `within`. */
export function clauseOf(text: string, reading: Reading, sentence: Sentence, within: Span = sentence): Clause | null {
  const { tokens } = reading
  const first = Math.max(sentence.first, firstEndingAfter(tokens, within.start))
  const last = Math.min(sentence.last, firstEndingAfter(tokens, within.end))
  if (first >= last || last - first > LONGEST_SENTENCE) return null
  const word = (at: number): string => {
    const token = at >= first && at < last ? reading.tokens[at] : undefined
    return token ? text.slice(token.start, token.end) : ''
  }
  return {
    text,
    reading,
    first,
    last,
    word,
    low: (at) => word(at).toLowerCase().replace(/’/gu, "'"),
    span: (from, to) => ({ start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end }),
  }
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Forms of be, have, do and the modal verbs: signs that a clause is finite. */
export const auxiliaries = list(`
  am is are was were be been being has have had having do does did will would shall should can could may might must cannot
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't mustn't`)

/** Whether a word is, as far as its form tells, a finite verb: an auxiliary, a regular past, or a common irregular one. */
export const isFiniteVerb = (clause: Clause, at: number): boolean =>
  auxiliaries.has(clause.low(at)) || /\p{Ll}{2}ed$/u.test(clause.word(at)) || irregularVerbs.has(clause.low(at))

const irregularVerbs = list(`
  became began bought broke brought built came chose did drew drove fell felt fled flew found gave got grew had held hid kept knew
  lay led left lost made meant met paid ran rose said sat saw sent shot sold spent spoke stole stood struck swore taught thought
  threw told took went won wore wrote comes gets gives goes knows looks makes means needs remains seems takes wants works`)

export const negations =
  list(`not n't never neither nor no cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't
  didn't won't wouldn't shouldn't can't couldn't hardly`)

export const subjectPronouns = list('i he she it they we you who this that these those there')

export const determiners = list(
  'the a an this that these those his her its their our my your some any each every no both all many several few two three four five',
)

/** Words that end a noun phrase when one walks leftwards from its verb. */
export const clauseOpeners = list(`
  that which who whom whose where when while whereas because since if unless although though as after before until so but than
  and or whether how why what in on at by from to with without for into about against during despite through under over
  then thus however meanwhile therefore`)

/** Adverbs and the like that may stand between a subject and its verb. */
export const betweeners = list(`
  also already always later then now once again immediately repeatedly publicly privately openly recently previously
  once still even only just often never not long further further explicitly clearly flatly categorically reportedly allegedly
  themselves himself herself itself ourselves simply largely quickly angrily quietly wrongly rightly falsely consistently
  has have had is are was were been be do does did will would could should can may might must being having
  widely generally commonly long n't didn't doesn't don't hasn't haven't hadn't wasn't weren't isn't aren't`)
