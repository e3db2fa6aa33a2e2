import type { Telling } from '../model/assess.ts'
import { rolesOf } from './aligned.ts'
import { light, pronouns, vague } from './data/noun.ts'
import { type Fact, factsOf } from './fact.ts'
import type { Lexicon } from './lexicon.ts'
import { effectOf } from './other-cause.ts'
import { accusationKeys } from './unfounded.ts'

/** Under what a claim is found, so that any two that may agree or contradict each other share one. Depends on the claim alone. */
export const keysOf = (telling: Telling, lexicon: Lexicon): readonly string[] => [
  ...new Set(factsOf(telling, lexicon).flatMap((fact) => factKeys(fact, lexicon))),
]

/** A predicate, or what is near to it or its opposite, with one of those that it joins; two for one that says little. */
export function factKeys(fact: Fact, lexicon: Lexicon): readonly string[] {
  const anchors = anchorsOf(fact)
  const predicates = light.has(fact.predicate) ? [] : lexicon.keys(fact.predicate, fact.form)
  const plain = predicates.flatMap((predicate) => anchors.map((anchor) => `${predicate}\t${anchor}`))
  const little = light.has(fact.predicate)
    ? anchors.flatMap((one) =>
        anchors.filter((other) => one < other).map((other) => `${fact.predicate}\t${one}\t${other}`),
      )
    : []
  const effect = effectOf(fact)
  const caused = effect ? effect.words.map((word) => `effect\t${effect.head}\t${word}`) : []
  return [...new Set([...plain, ...little, ...caused, ...accusationKeys(fact, lexicon)])]
}

/** What names whom or what a fact is about: entities; where there is none, the nouns. */
function anchorsOf(fact: Fact): readonly string[] {
  const roles = rolesOf(fact)
  const entities = roles.flatMap(({ entity }) => (entity === null ? [] : [entity]))
  const heads = roles.flatMap(({ entity, head }) =>
    entity !== null || pronouns.has(head) || vague.has(head) ? [] : [head],
  )
  return [...new Set([...entities, ...(entities.length > 1 ? [] : heads)])]
}

/** What a fact is found under besides, where too many are found under one key. */
export const finerKeys = (fact: Fact): readonly string[] => [
  ...anchorsOf(fact),
  ...rolesOf(fact).map(({ head }) => head),
  ...(fact.when ? [fact.when.edtf.slice(0, 7)] : []),
]
