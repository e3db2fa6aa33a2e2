import type { Span } from '../model/text.ts'
import type { Attribution } from './attribution.ts'
import { clauseEnd, clauseStart, content, nextComma } from './boundary.ts'
import type { Clause } from './clause.ts'
import type { CueClass } from './data/cue.ts'
import { phraseAfter, type Range } from './noun-phrase.ts'

/** "According to two officials, X" · "X, according to the agency" · "the money that, according to our sources, was X". */
export function accordingTo(clause: Clause, at: number): Attribution | null {
  if (clause.low(at) !== 'according' || clause.low(at + 1) !== 'to') return null
  const source = phraseAfter(clause, at + 2)
  return source && aside(clause, [at, source[1]], [clause.span(at, at + 2)], [clause.span(...source)], 'say')
}

const OPINION =
  /^(?:opinions?|view|words|estimates?|account|telling|version|reckoning|calculations?|assessment|phrase|formulation)$/u

/** "In our opinion, X" · "by the agency's estimates, X" · "in Linde's words". */
export function inOpinion(clause: Clause, at: number): Attribution | null {
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
