import type { Item, Mark, Relevance } from '../model/hypothesis.ts'
import type { Credibility } from '../model/rating.ts'

/**
 * What a mark adds to the inconsistency of its hypothesis. Only what speaks against counts, as in Heuer's method and PARC's ACH:
 * that an item fits a hypothesis proves little, since it mostly fits others as well.
 */
export const INCONSISTENCY: Readonly<Record<Mark, number>> = { CC: 0, C: 0, N: 0, I: 1, II: 2, NA: 0 }

/**
 * Marks as steps of one scale, for telling hypotheses apart. What is not applicable to a hypothesis speaks neither for nor against
 * it, which is what neutral means.
 */
export const STEP: Readonly<Record<Mark, number>> = { CC: 2, C: 1, N: 0, I: -1, II: -2, NA: 0 }

/**
 * What an item of a credibility counts, in tenths. Even steps, because the Admiralty code gives an order and no distances. Never
 * nothing: what is improbable may be true, and ratings must not hide. What cannot be judged, and what nobody has judged, counts
 * half: it is not evidence of being false.
 */
const CREDIBILITY: Readonly<Record<Credibility, number>> = { 1: 10, 2: 8, 3: 6, 4: 4, 5: 2, 6: 5 }
const NOT_JUDGED = CREDIBILITY[6]

/**
 * The same for relevance. PARC's ACH has √2, 1 and √½, so that each step is worth 0.7 of the one above and low half of high. Here
 * they are scaled to 1 and rounded, so that the sums can be checked in one's head.
 */
const RELEVANCE: Readonly<Record<Relevance, number>> = { high: 10, medium: 7, low: 5 }

/** What an item weighs, from 0.1 to 1, and its two factors. The product is exact in hundredths. */
export function weightOf({ credibility, relevance }: Pick<Item, 'credibility' | 'relevance'>): {
  readonly weight: number
  readonly credibility: number
  readonly relevance: number
} {
  const tenths = credibility === null ? NOT_JUDGED : CREDIBILITY[credibility]
  return {
    weight: (tenths * RELEVANCE[relevance]) / 100,
    credibility: tenths / 10,
    relevance: RELEVANCE[relevance] / 10,
  }
}

/** Rounds to hundredths, in which every product is exact, so that the order of adding makes no difference. */
export const hundredths = (number: number): number => Math.round(number * 100) / 100
