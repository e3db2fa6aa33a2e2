import type { KnownEntities, Link, Proposition, Telling } from '../model/assess.ts'
import type { Lineage } from '../model/lineage.ts'
import { Blocks } from './block.ts'
import { compareFacts } from './compare.ts'
import { factsOf } from './fact.ts'
import { grouped, type Pair } from './group.ts'
import { factKeys, finerKeys } from './key.ts'
import type { Lexicon } from './lexicon.ts'
import { type Found, Listing } from './listing.ts'
import { areOneSaying, type ClaimTree } from './voice.ts'

/** All that is laid beside each other. */
export interface Examined {
  readonly tellings: readonly Telling[]
  /** a claim, and the one that its words come from */
  readonly repeats: readonly { readonly a: string; readonly b: string }[]
  readonly lineage: readonly Pick<Lineage, 'document' | 'on' | 'how'>[]
  readonly entities: KnownEntities
  readonly lexicon: Lexicon
}

/**
 * Lays the claims of a case beside each other: those that put forward the same thing as propositions, with their origins; and what
 * they agree and contradict each other in, the strongest first. The same claims give the same, in whichever order they come.
 */
export function examine(given: Examined): { propositions: readonly Proposition[]; links: readonly Link[] } {
  const { lexicon, entities } = given
  const known = { lexicon, entities }
  const tellings = given.tellings.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
  const claims: ClaimTree = new Map(tellings.map((telling) => [telling.claim.id, telling]))
  const facts = tellings.flatMap((telling) => factsOf(telling, lexicon))
  const blocks = new Blocks()
  for (const fact of facts) blocks.add(factKeys(fact, lexicon))
  const pairs = blocks.pairs(
    (fact) => finerKeys(facts[fact]!),
    (fact) => facts[fact]!.when?.edtf ?? '',
  )
  const found: Found[] = []
  for (const [a, b] of pairs) {
    if (areOneSaying(facts[a]!.telling, facts[b]!.telling, claims)) continue
    const comparison = compareFacts(facts[a]!, facts[b]!, known)
    if (comparison.agreement || comparison.contradiction) found.push({ a, b, comparison })
  }
  const agreeing = found.flatMap(({ a, b, comparison: { agreement } }): Pair[] =>
    agreement?.type === 'same' ? [{ a, b, score: agreement.score }] : [],
  )
  const groups = grouped(agreeing, (a, b) => {
    const [one, other] = [facts[a]!, facts[b]!]
    if (areOneSaying(one.telling, other.telling, claims)) return false
    return compareFacts(one, other, known).agreement?.type === 'same'
  })
  return new Listing(given, facts, groups, found).made()
}
