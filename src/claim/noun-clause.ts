import type { Attribution } from './attribution.ts'
import { clauseEnd, content, finite } from './boundary.ts'
import { type Clause, clauseOpeners, determiners, negations } from './clause.ts'
import { cueNounOf } from './cue.ts'
import { phraseBefore, type Range } from './noun-phrase.ts'

/** "her claim that X" · "we share the view that X" · "who has been promoting the idea that X". */
export function nounClause(clause: Clause, at: number): Attribution | null {
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
export function relativeHead(clause: Clause, who: number): Range | null {
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
