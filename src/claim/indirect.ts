import { type Span, trim } from '../model/text.ts'
import type { Attribution } from './attribution.ts'
import {
  auxiliaries,
  betweeners,
  type Clause,
  clauseOpeners,
  determiners,
  isFiniteVerb,
  negations,
  subjectPronouns,
} from './clause.ts'
import { type CueForm, cueNounOf, cueOf } from './cue.ts'
import type { CueClass } from './data/cue.ts'
import { phraseAfter, phraseBefore, type Range } from './noun-phrase.ts'

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

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

const isStop = (word: string): boolean => /^[.?!;]$/u.test(word)

/** Where the clause that begins at `from` ends: before the final stop, a semicolon, a bracket that closes, or ", but". */
function clauseEnd(clause: Clause, from: number): number {
  let depth = 0
  for (let at = from; at < clause.last; at++) {
    const word = clause.word(at)
    if (word === '(') depth++
    else if (word === ')' && depth-- === 0) return at
    else if (word === ';') return at
    else if (word === ',' && /^(?:but|whereas|although|though|while)$/u.test(clause.low(at + 1)) && depth === 0)
      return at
    else if (/^[.?!]$/u.test(word) && at >= clause.last - 2) return at
  }
  return clause.last
}

/** Where the clause that ends before `to` begins: behind the last semicolon, colon or ", but" before it. */
function clauseStart(clause: Clause, to: number): number {
  for (let at = to - 1; at > clause.first; at--) {
    if (/^[;:(]$/u.test(clause.word(at))) return at + 1
    if (clause.word(at - 1) === ',' && /^(?:but|whereas)$/u.test(clause.low(at))) return at + 1
  }
  return clause.first
}

const content = (clause: Clause, ...ranges: readonly Range[]): Span[] =>
  ranges.flatMap(([from, to]) => {
    let [first, last] = [from, to]
    while (first < last && /^[,:–—-]$/u.test(clause.word(first))) first++
    while (last > first && /^[,:–—-]$/u.test(clause.word(last - 1))) last--
    return first < last ? (trim(clause.text, clause.span(first, last)) ?? []) : []
  })

/** "According to two officials, X" · "X, according to the agency" · "the money that, according to our sources, was X". */
function accordingTo(clause: Clause, at: number): Attribution | null {
  if (clause.low(at) !== 'according' || clause.low(at + 1) !== 'to') return null
  const source = phraseAfter(clause, at + 2)
  return source && aside(clause, [at, source[1]], [clause.span(at, at + 2)], [clause.span(...source)], 'say')
}

const OPINION =
  /^(?:opinions?|view|words|estimates?|account|telling|version|reckoning|calculations?|assessment|phrase|formulation)$/u

/** "In our opinion, X" · "by the agency's estimates, X" · "in Linde's words". */
function inOpinion(clause: Clause, at: number): Attribution | null {
  if (!/^(?:in|by)$/u.test(clause.low(at))) return null
  for (let noun = at + 1; noun < Math.min(clause.last, at + 9); noun++) {
    const word = clause.word(noun)
    if (!/^['’‘]?[\p{L}]/u.test(word) && word !== '’' && word !== "'") return null
    if (!OPINION.test(clause.low(noun))) continue
    const owner =
      /^(?:my|our|his|her|their|its)$/u.test(clause.low(noun - 1)) ||
      (clause.low(noun - 1) === 'own' && /^(?:my|our|his|her|their)$/u.test(clause.low(noun - 2)))
    const possessive =
      noun - 1 > at && (/^['’‘]s?$/u.test(clause.word(noun - 1)) || /^['’‘]s?$/u.test(clause.word(noun - 2)))
    const of = clause.low(noun + 1) === 'of' ? phraseAfter(clause, noun + 2) : null
    if (!owner && !possessive && !of) return null
    const cueEnd = of ? noun + 2 : noun + 1
    const end = of ? of[1] : noun + 1
    const named = clause.word(at + 1).replace(/^['’‘]s?$/u, '') !== '' && at + 1 < noun
    const source = of ? [clause.span(...of)] : named ? [clause.span(at + 1, noun)] : [clause.span(noun, noun + 1)]
    const cue = named ? [clause.span(at, at + 1), clause.span(noun, cueEnd)] : [clause.span(at, at + 1)]
    return aside(clause, [at, end], cue, source, 'think')
  }
  return null
}

/** An attribution that stands aside of its content, before, behind or in the midst of it. */
function aside(clause: Clause, [from, to]: Range, cue: Span[], source: Span[], kind: CueClass): Attribution | null {
  const leads =
    from === clause.first ||
    /^[;:(–—]$/u.test(clause.word(from - 1)) ||
    (/^(?:but|and|that|which|who|while|yet)$/u.test(clause.low(from - 1)) && clause.word(to) === ',')
  const made = (pieces: Span[]): Attribution | null =>
    pieces.length ? { source, cue, content: pieces, class: kind, negated: false, quotation: 'indirect' } : null
  if (leads) return made(content(clause, [to, clauseEnd(clause, to)]))
  const before = clause.low(from - 2)
  if (clause.word(from - 1) === ',' && clause.word(to) === ',') {
    if (/^(?:that|which|who)$/u.test(before)) return made(content(clause, [to + 1, nextComma(clause, to + 1)]))
    return made(content(clause, [clauseStart(clause, from - 1), from - 1], [to + 1, clauseEnd(clause, to + 1)]))
  }
  // "X, according to Fenn: Y": the colon goes on with X
  if (clause.word(to) === ':')
    return made(content(clause, [clauseStart(clause, from), from], [to + 1, clauseEnd(clause, to + 1)]))
  const whole = to >= clause.last - 2 || /^[.;,)–—]$/u.test(clause.word(to))
  return whole ? made(content(clause, [clauseStart(clause, from), from])) : null
}

function nextComma(clause: Clause, from: number): number {
  for (let at = from; at < clause.last; at++)
    if (/^[,;)–—]$/u.test(clause.word(at)) || (isStop(clause.word(at)) && at >= clause.last - 2)) return at
  return clause.last
}

/** "Linde accuses Varga of taking bribes" · "was accused of treason", where nobody is named. */
function accused(clause: Clause, at: number): Attribution | null {
  if (!/^accus(?:e|es|ed|ing)$/u.test(clause.low(at))) return null
  const passive = isPassive(clause, at)
  let of = at + 1
  while (of < Math.min(clause.last, at + 14) && clause.low(of) !== 'of') {
    if (/^[,;.]$/u.test(clause.word(of)) || auxiliaries.has(clause.low(of))) return null
    of++
  }
  if (clause.low(of) !== 'of') return null
  const end = nextClauseMark(clause, of + 1)
  const by = passive ? byPhrase(clause, at + 1, of) : null
  const subject = passive ? phraseBefore(clause, at) : null
  const source = passive ? by : (phraseBefore(clause, at) ?? controller(clause, at))
  if (!passive && !source) return null
  const object: Range | null = passive ? subject : at + 1 < of ? [at + 1, of] : null
  return {
    source: source ? [clause.span(...source)] : [],
    cue: [clause.span(at, at + 1)],
    content: [...(object && !passive ? content(clause, object) : []), ...content(clause, [of + 1, end])],
    class: 'doubtfully',
    negated: false,
    quotation: 'indirect',
  }
}

function nextClauseMark(clause: Clause, from: number): number {
  for (let at = from; at < clause.last; at++) {
    if (/^[,;()–—]$/u.test(clause.word(at)) || (isStop(clause.word(at)) && at >= clause.last - 2)) return at
    // "was accused of treason and arrested": the arrest is no part of the charge
    if (clause.low(at) === 'and' && /^\p{Ll}{2,}ed$/u.test(clause.word(at + 1))) return at
  }
  return clause.last
}

const isPassive = (clause: Clause, at: number): boolean => {
  for (let before = at - 1; before >= Math.max(clause.first, at - 4); before--) {
    if (/^(?:is|are|was|were|be|been|being)$/u.test(clause.low(before))) return true
    if (!betweeners.has(clause.low(before)) && !negations.has(clause.low(before)) && !/ly$/u.test(clause.low(before)))
      return false
  }
  return false
}

function byPhrase(clause: Clause, from: number, to: number): Range | null {
  for (let at = from; at < to; at++) if (clause.low(at) === 'by') return phraseAfter(clause, at + 1)
  return null
}

/** "allowed Linde to dismiss Varga and accuse him": who does what the infinitive says is the object of the verb before. */
function controller(clause: Clause, at: number): Range | null {
  for (let to = at - 1; to > Math.max(clause.first, at - 10); to--) {
    if (/^[,;.]$/u.test(clause.word(to))) return null
    if (clause.low(to) === 'to') return phraseBefore(clause, to, false)
  }
  return null
}

const RAISED =
  /^(?:believed|said|thought|reported|alleged|understood|considered|rumou?red|known|seen|expected|supposed|suspected|estimated)$/u

/** "It is reported that X" · "Varga is believed to X" · "widely seen as X": nobody is named. */
function raised(clause: Clause, at: number): Attribution | null {
  if (!RAISED.test(clause.low(at)) || !isPassive(clause, at)) return null
  const next = clause.low(at + 1)
  const cue = cueOf(clause.low(at))
  const kind = cue?.class ?? 'think'
  let verbStart = at
  while (
    verbStart > clause.first &&
    (betweeners.has(clause.low(verbStart - 1)) ||
      auxiliaries.has(clause.low(verbStart - 1)) ||
      /ly$/u.test(clause.low(verbStart - 1)))
  )
    verbStart--
  const base = {
    source: [],
    cue: [clause.span(verbStart, at + 1)],
    class: kind,
    negated: false,
    quotation: 'indirect' as const,
  }
  if (next === 'that' && clause.low(verbStart - 1) === 'it')
    return { ...base, content: content(clause, [at + 2, clauseEnd(clause, at + 2)]) }
  if (
    !/^(?:to|as)$/u.test(next) ||
    /^(?:known|suspected|supposed|seen|expected)$/u.test(clause.low(at)) ===
      (next === 'to' && clause.low(at) !== 'expected' && clause.low(at) !== 'known')
  )
    return null
  if (next === 'as' && !/^(?:seen|regarded|considered|known)$/u.test(clause.low(at))) return null
  if (clause.low(at) === 'known') return null
  const subject = phraseBefore(clause, verbStart, false)
  const relative = /^(?:who|which|that)$/u.test(clause.low(verbStart - 1))
  const end = endOfVerbPhrase(clause, at + 1)
  return {
    ...base,
    content: [...(subject && !relative ? content(clause, subject) : []), ...content(clause, [at + 1, end])],
  }
}

/** A dash, a semicolon, a bracket or the final stop; a comma only before a new clause. */
function endOfVerbPhrase(clause: Clause, from: number): number {
  for (let at = from; at < clause.last; at++) {
    const word = clause.word(at)
    if (/^[;()–—]$/u.test(word) || (isStop(word) && at >= clause.last - 2)) return at
    if (word === ',' && /^(?:but|and|while|who|which|so|or)$/u.test(clause.low(at + 1))) return at
  }
  return clause.last
}

/** "her claim that X" · "we share the view that X" · "who has been promoting the idea that X". */
function nounClause(clause: Clause, at: number): Attribution | null {
  const kind = cueNounOf(clause.low(at))
  if (!kind || clause.low(at + 1) !== 'that' || finite(clause, at + 2) === null) return null
  const owner = possessor(clause, at)
  const source = owner ?? governor(clause, at)
  if (!source) return null
  const no = [at - 1, at - 2].find((before) => negations.has(clause.low(before)))
  return {
    source: [clause.span(...source)],
    cue: [clause.span(no ?? at, at + 1)],
    content: content(clause, [at + 2, clauseEnd(clause, at + 2)]),
    class: kind,
    negated: no !== undefined,
    quotation: 'indirect',
  }
}

function possessor(clause: Clause, noun: number): Range | null {
  for (let at = noun - 1; at >= Math.max(clause.first, noun - 4); at--) {
    const low = clause.low(at)
    if (/^(?:my|our|his|her|their|its)$/u.test(low)) return [at, at + 1]
    if (/^['’]s?$/u.test(clause.word(at))) return phraseBefore(clause, at, false)
    if (!/^\p{Ll}/u.test(clause.word(at)) || determiners.has(low) || clauseOpeners.has(low)) return null
  }
  return null
}

/** The subject of the verb that a noun of attribution is the object of. */
function governor(clause: Clause, noun: number): Range | null {
  for (let at = noun - 1; at > Math.max(clause.first, noun - 12); at--) {
    if (/^[,;:]$/u.test(clause.word(at))) return null
    const low = clause.low(at)
    if (/^(?:i|we|he|she|they)$/u.test(low)) return [at, at + 1]
    if (low === 'who') return relativeHead(clause, at)
    if (/^(?:has|have|had|is|are|was|were)$/u.test(low) && !/^(?:who|that|which)$/u.test(clause.low(at - 1)))
      return phraseBefore(clause, at)
  }
  return null
}

/** Whom a "who" stands for; "Toma is one of the officials who say": Toma. */
function relativeHead(clause: Clause, who: number): Range | null {
  const head = phraseBefore(clause, clause.word(who - 1) === ',' ? who - 1 : who, false)
  // "two residents of the street in Sarn, who said": the place is not who
  if (!head || /^(?:in|at|from|near|on|to)$/u.test(clause.low(head[0] - 1))) return null
  for (let at = head[0] - 1; at > Math.max(clause.first, head[0] - 5); at--)
    if (clause.low(at) === 'of' && clause.low(at - 1) === 'one' && /^(?:is|was)$/u.test(clause.low(at - 2)))
      return phraseBefore(clause, at - 2) ?? head
  if (clause.low(head[0]) === 'one' || clause.low(head[0] + 1) === 'of') {
    const copula = head[0] - 1
    if (/^(?:is|was)$/u.test(clause.low(copula))) return phraseBefore(clause, copula) ?? head
  }
  return head
}

/** The index of a finite verb's sign in the clause that begins here; null where none stands. */
function finite(clause: Clause, from: number): number | null {
  for (let at = from; at < Math.min(clause.last, from + 26); at++) {
    if (isStop(clause.word(at))) return null
    if (isFiniteVerb(clause, at)) return at
  }
  return null
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
  if (source && closes(at + 1)) {
    const as = clause.low(source[0] - 1) === 'as' ? 1 : 0
    const comma = source[0] - 1 - as
    if (/^[,–—]$/u.test(clause.word(comma)) && comma > clause.first) {
      const end = /^[.,;?!)–—]$/u.test(clause.word(at + 1)) || at + 1 >= clause.last ? at + 1 : clause.last
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
