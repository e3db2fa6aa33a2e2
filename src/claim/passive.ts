import type { Attribution } from './attribution.ts'
import { clauseEnd, content, endOfVerbPhrase, nextClauseMark } from './boundary.ts'
import { auxiliaries, betweeners, type Clause, negations } from './clause.ts'
import { cueOf } from './cue.ts'
import { phraseAfter, phraseBefore, type Range } from './noun-phrase.ts'

/** "Linde accuses Varga of taking bribes" · "was accused of treason", where nobody is named. */
export function accused(clause: Clause, at: number): Attribution | null {
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

/** Whether a form of be stands before a participle, adverbs between them passed over. */
export const isPassive = (clause: Clause, at: number): boolean => {
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
export function raised(clause: Clause, at: number): Attribution | null {
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
