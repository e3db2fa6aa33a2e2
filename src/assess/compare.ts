import type { Agreement, Comparison, Contradiction, Telling } from '../model/assess.ts'
import { agreement } from './agreement.ts'
import { aligned } from './aligned.ts'
import { contradiction } from './contradiction.ts'
import { type Fact, factsOf } from './fact.ts'
import type { Known } from './role.ts'
import { sameProceeding } from './status.ts'
import { bothUnfounded } from './unfounded.ts'

/**
 * Two claims beside each other: whether they say the same, and whether they exclude each other, by their facts that do so most.
 * Goes by nothing but the two and the lexicon, and is symmetric. Who says them does not matter here, but for accusations.
 */
export function compare(a: Telling, b: Telling, known: Known): Comparison {
  const [one, other] = [a, b].map((telling) => factsOf(telling, known.lexicon))
  const found = one!.flatMap((fact) => other!.map((each) => compareFacts(fact, each, known)))
  return {
    agreement: strongest(found.map(({ agreement }) => agreement)),
    contradiction: strongest(found.map(({ contradiction }) => contradiction)),
  }
}

/** The one with the highest score, the first of equals; null where there is none. */
export const strongest = <T extends Agreement | Contradiction>(all: readonly (T | null)[]): T | null =>
  all.reduce<T | null>((best, each) => (each && (!best || each.score > best.score) ? each : best), null)

/** Two facts beside each other. What they agree in, they do not contradict each other in. */
export function compareFacts(a: Fact, b: Fact, known: Known): Comparison {
  const pair = aligned(a, b, known)
  const same = agreement(pair, known) ?? bothUnfounded(pair, known) ?? sameProceeding(pair, known)
  return { agreement: same, contradiction: same?.type === 'same' ? null : contradiction(pair, known) }
}
