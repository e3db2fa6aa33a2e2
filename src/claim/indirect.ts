import type { Span } from '../model/text.ts'
import { accordingTo, inOpinion } from './aside.ts'
import type { Attribution } from './attribution.ts'
import { clauseEnd, clauseStart, content, finite, nextComma, range } from './boundary.ts'
import { auxiliaries, betweeners, type Clause, determiners, negations, subjectPronouns } from './clause.ts'
import { type CueForm, cueOf } from './cue.ts'
import { nounClause, relativeHead } from './noun-clause.ts'
import { phraseAfter, phraseBefore, type Range } from './noun-phrase.ts'
import { accused, isPassive, raised } from './passive.ts'

/**
 * Reported speech and thought in one sentence, by plain rules over its words. Each rule names the construction it reads;
 * where a rule is unsure of the source or of where the content ends, it finds nothing.
 */
export function indirect(clause: Clause): Attribution[] {
  const found: Attribution[] = []
  const taken = (at: number): boolean => {
    const place = clause.reading.tokens[at]!.start
    return found.some((each) => [...each.cue, ...each.source].some((span) => span.start <= place && place < span.end))
  }
  for (let at = clause.first; at < clause.last; at++) {
    if (taken(at)) continue
    const result =
      accordingTo(clause, at) ??
      inOpinion(clause, at) ??
      accused(clause, at) ??
      raised(clause, at) ??
      nounClause(clause, at) ??
      verb(clause, at, found)
    if (result) found.push(result)
  }
  return found
}

const startsClause = (clause: Clause, at: number): boolean => {
  const low = clause.low(at)
  if (auxiliaries.has(low)) return false
  if (!/^[\p{L}\d“"‘]/u.test(clause.word(at))) return false
  if (
    /^(?:he|she|it|they|we|i|you|there|this|these|those|the|a|an|his|her|their|our|its|my|no|many|some|most|all|neither|nobody|if|when)$/u.test(
      low,
    ) ||
    /^\p{Lu}/u.test(clause.word(at)) ||
    /^\d/u.test(low) ||
    /s$/u.test(low)
  )
    return finite(clause, at + 1) !== null
  return false
}

/** "Linde said that X" · "he said X" · "X, Linde said" · "X, said the mayor" · "that Linde said was X". */
function verb(clause: Clause, at: number, earlier: readonly Attribution[]): Attribution | null {
  const cue = cueOf(clause.low(at))
  if (!cue) return null
  const before = clause.low(at - 1)
  if (
    at > clause.first &&
    (determiners.has(before) || /^['’]s?$/u.test(before) || /^(?:of|in|by|for|with)$/u.test(before)) &&
    cue.form !== 'participle' &&
    !subjectPronouns.has(before)
  )
    return null
  if (cue.form === 'past' && isPassive(clause, at)) return null
  const negated = isNegated(clause, at)
  const made = (source: Range | null, pieces: Span[], cueSpan: Span = clause.span(at, at + 1)): Attribution | null =>
    pieces.length
      ? {
          source: source ? [clause.span(...source)] : [],
          cue: [cueSpan],
          content: pieces,
          class: cue.class,
          negated,
          quotation: 'indirect',
        }
      : null

  const that = thatAfter(clause, at)
  if (that !== null && finite(clause, that + 1) !== null) {
    const source = subjectOf(clause, at, cue, earlier)
    if (!source) return null
    return made(source, content(clause, [that + 1, clauseEnd(clause, that + 1)]))
  }
  if (negated && cue.class !== 'think') return null
  if (cue.form === 'participle') return null
  const nearest = phraseBefore(clause, at)
  const relative = nearest && /^(?:who|which)$/u.test(clause.low(nearest[0])) && nearest[1] - nearest[0] === 1
  const source = relative ? relativeHead(clause, nearest[0]) : nearest
  const bare = bareStart(clause, at, cue)
  if (source && bare !== null && !/^[“"]$/u.test(clause.word(at + 1)))
    return made(source, content(clause, [bare, clauseEnd(clause, bare)]))
  // "unrest that the authorities said was directed from abroad"
  if (source && /^(?:that|which|who)$/u.test(clause.low(source[0] - 1)) && auxiliaries.has(clause.low(at + 1)))
    return made(source, content(clause, [at + 1, nextComma(clause, at + 1)]))
  return parenthetical(clause, at, source, made)
}

/** "X, Linde said." · "X, said the mayor, Y" */
function parenthetical(
  clause: Clause,
  at: number,
  source: Range | null,
  made: (source: Range | null, pieces: Span[], cue?: Span) => Attribution | null,
): Attribution | null {
  const sides = (from: number, to: number): Span[] => {
    const left = clauseStart(clause, from)
    const head: Range[] = from - left > 2 || to >= clause.last - 2 ? [[left, from]] : []
    return to < clause.last - 2 && clause.word(to) === ','
      ? content(clause, ...head, [to + 1, clauseEnd(clause, to + 1)])
      : content(clause, [left, from])
  }
  const closes = (to: number): boolean =>
    to >= clause.last ||
    /^[.,;?!)–—]$/u.test(clause.word(to)) ||
    /^(?:on|in|at|after|during|to|last|this|yesterday|today|when|as)$/u.test(clause.low(to))
  // "X, two officials told the Herald": whom they told stands between the cue and the stop
  const hearer = cueOf(clause.low(at))?.lemma === 'tell' ? phraseAfter(clause, at + 1) : null
  const behind = hearer ? hearer[1] : at + 1
  if (source && closes(behind)) {
    const as = clause.low(source[0] - 1) === 'as' ? 1 : 0
    const comma = source[0] - 1 - as
    if (/^[,–—]$/u.test(clause.word(comma)) && comma > clause.first) {
      const end = /^[.,;?!)–—]$/u.test(clause.word(behind)) || behind >= clause.last ? behind : clause.last
      return made(source, sides(comma, end))
    }
  }
  if (/^[,–—]$/u.test(clause.word(at - 1)) && at - 1 > clause.first) {
    const inverted = phraseAfter(clause, at + 1)
    if (inverted && (inverted[1] >= clause.last || /^[.,;)–—]$/u.test(clause.word(inverted[1])) || closes(inverted[1])))
      return made(inverted, sides(at - 1, /^[,–—]$/u.test(clause.word(inverted[1])) ? inverted[1] : clause.last))
  }
  return null
}

/** The "that" of a cue's clause, at most a few words behind it: "told reporters in the port that". */
function thatAfter(clause: Clause, at: number): number | null {
  for (let next = at + 1; next < Math.min(clause.last, at + 9); next++) {
    // "said something that may matter": a relative clause is no report
    if (clause.low(next) === 'that')
      return /^(?:something|anything|nothing|everything|all|words?|things?|those)$/u.test(clause.low(next - 1)) ||
        (next > at + 1 && auxiliaries.has(clause.low(next + 1)))
        ? null
        : next
    const word = clause.word(next)
    // "asked us to add that": the clause belongs to the nearer verb
    if (clause.low(next - 1) === 'to' && cueOf(clause.low(next))?.form === 'base') return null
    if (
      !/^[\p{L}\d'’]/u.test(word) ||
      auxiliaries.has(clause.low(next)) ||
      /^(?:who|which|he|she|they|we|it)$/u.test(clause.low(next))
    )
      return null
  }
  return null
}

/** Where the clause of a cue without "that" begins; null where none does. */
function bareStart(clause: Clause, at: number, cue: CueForm): number | null {
  if (!cue.bare) return null
  if (cue.lemma !== 'tell') {
    if (!startsClause(clause, at + 1)) return null
    // "believes Toma, whose word …": whom one believes is no clause
    const comma =
      cue.class === 'think' && range(at + 1, finite(clause, at + 2) ?? at).some((each) => clause.word(each) === ',')
    return comma ? null : at + 1
  }
  const hearer = phraseAfter(clause, at + 1)
  const from = hearer ? hearer[1] : at + 2
  return from < clause.last && startsClause(clause, from) ? from : null
}

function isNegated(clause: Clause, at: number): boolean {
  for (let before = at - 1; before >= Math.max(clause.first, at - 4); before--) {
    if (negations.has(clause.low(before))) return true
    if (!betweeners.has(clause.low(before)) && clause.low(before) !== 'to') return false
  }
  return false
}

/** Whose saying it is: the subject before the verb; for "saying that" and "to prove that", that of the verb above. */
function subjectOf(clause: Clause, at: number, cue: CueForm, earlier: readonly Attribution[]): Range | null {
  if (cue.form !== 'participle' && clause.low(at - 1) !== 'to') {
    if (/^(?:who|which)$/u.test(clause.low(skipBetween(clause, at) - 1)))
      return relativeHead(clause, skipBetween(clause, at) - 1)
    const subject = phraseBefore(clause, at)
    if (subject && !/^(?:it|that|this|there)$/u.test(clause.low(subject[0]))) return subject
    return subject ? null : coordinated(clause, at, earlier)
  }
  const auxiliary = /^(?:is|are|was|were|been|be)$/u.test(clause.low(at - 1)) || betweeners.has(clause.low(at - 1))
  if (cue.form === 'participle' && auxiliary) return phraseBefore(clause, at)
  if (clause.low(at - 1) === 'to') {
    const above = at - 2
    if (
      /^(?:trying|tries|tried|continues?|continued|began|begins?|seeks?|sought|attempts?|attempted|went on|hastened|appeared|wants?|wanted)$/u.test(
        clause.low(above),
      )
    )
      return phraseBefore(clause, above)
    return null
  }
  return coordinated(clause, at, earlier) ?? headPhrase(clause, at)
}

const skipBetween = (clause: Clause, at: number): number => {
  let from = at
  while (from > clause.first && (betweeners.has(clause.low(from - 1)) || auxiliaries.has(clause.low(from - 1)))) from--
  return from
}

/** "Linde said X and added that Y": the source of the attribution before, in the same sentence. */
function coordinated(clause: Clause, at: number, earlier: readonly Attribution[]): Range | null {
  const last = earlier.at(-1)?.source[0]
  if (!last || !/^(?:and|,|but)$/u.test(clause.low(skipBetween(clause, at) - 1))) return null
  return rangeOf(clause, last)
}

function rangeOf(clause: Clause, span: Span): Range | null {
  let first = clause.first
  while (first < clause.last && clause.reading.tokens[first]!.start < span.start) first++
  let last = first
  while (last < clause.last && clause.reading.tokens[last]!.end <= span.end) last++
  return first < last ? [first, last] : null
}

/** The noun phrase that the sentence begins with, for "…, believing that X". */
function headPhrase(clause: Clause, before: number): Range | null {
  const phrase = phraseAfter(clause, clause.first)
  if (phrase && phrase[1] < before) return phrase
  for (let at = clause.first + 1; at < Math.min(before, clause.first + 6); at++)
    if (auxiliaries.has(clause.low(at)) || /^\p{Ll}+s$/u.test(clause.word(at))) return phraseBefore(clause, at)
  return null
}
