import type { Telling } from '../model/assess.ts'
import type { Imprint } from '../model/imprint.ts'
import { hashOf, packed, unpacked } from '../model/pack.ts'
import { type Fact, factsOf } from './fact.ts'
import { factKeys, finerKeys } from './key.ts'
import type { Lexicon } from './lexicon.ts'

/** A fact by what it is found under: it can be told from this with which others it is to be compared. */
export interface Placed {
  readonly claim: string
  /** its number among the facts of its claim */
  readonly at: number
  /** what it is sorted by among those of one matter: the first day it may be of */
  readonly day: number
  /** hashes of what it is found under, each once */
  readonly keys: Hashes
  /** and of what it is found under besides, where too many are found under one of those */
  readonly finer: Hashes
}

/** The claims of a document as they are kept. */
export type ClaimsImprint = Pick<Imprint, 'claims' | 'facts'>

type Hashes = readonly number[] | Int32Array

export const placedFact = (fact: Fact, at: number, lexicon: Lexicon): Placed => ({
  claim: fact.telling.claim.id,
  at,
  day: Math.max(UNDATED, Math.min(MOST, fact.when?.days.earliest ?? UNDATED)),
  keys: [...new Set(factKeys(fact, lexicon).map(([what, anchor]) => hashOf(`${what}\t${anchor}`)))],
  finer: [...new Set(finerKeys(fact).map(hashOf))],
})

const UNDATED = -(2 ** 31)
const MOST = 2 ** 31 - 1

/** What is told of each fact before its keys: claim, place, day, and how many keys of either kind. */
const HEAD = 5

/** The facts of one document's claims, packed, in any order. @param claims the ids of its claims, sorted */
export function printed(facts: readonly Placed[], claims: readonly string[]): string {
  const place = new Map(claims.map((claim, at) => [claim, at]))
  return packed(
    facts.flatMap(({ claim, at, day, keys, finer }) => [
      place.get(claim)!,
      at,
      day,
      keys.length,
      finer.length,
      ...keys,
      ...finer,
    ]),
  )
}

/** The claims of one document as they are kept, from what they put forward. */
export function claimsPrinted(tellings: readonly Telling[], lexicon: Lexicon): ClaimsImprint {
  const claims = tellings.map(({ claim }) => claim.id).sort()
  const facts = tellings.flatMap((telling) =>
    factsOf(telling, lexicon).map((fact, at) => placedFact(fact, at, lexicon)),
  )
  return { claims, facts: printed(facts, claims) }
}

/** The facts of a document that are found under one of these keys. @param wanted none: all of them */
export function factsIn({ facts, claims }: Imprint, wanted: ReadonlySet<number> | null): Placed[] {
  const numbers = unpacked(facts)
  const found: Placed[] = []
  for (let from = 0; from < numbers.length; ) {
    const keys = from + HEAD
    const finer = keys + numbers[from + 3]!
    const end = finer + numbers[from + 4]!
    let isWanted = wanted === null
    for (let at = keys; at < finer && !isWanted; at++) isWanted = wanted!.has(numbers[at]!)
    if (isWanted)
      found.push({
        claim: claims[numbers[from]!]!,
        at: numbers[from + 1]!,
        day: numbers[from + 2]!,
        keys: numbers.subarray(keys, finer),
        finer: numbers.subarray(finer, end),
      })
    from = end
  }
  return found
}
