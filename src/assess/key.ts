import type { Telling } from '../model/assess.ts'
import type { Role } from '../model/gist.ts'
import { rolesOf } from './aligned.ts'
import { light, pronouns, standing, vague } from './data/noun.ts'
import { officeKeys } from './exclusive-role.ts'
import { type Fact, factsOf } from './fact.ts'
import type { Lexicon } from './lexicon.ts'
import { effectOf } from './other-cause.ts'
import { placeKeys } from './other-place.ts'
import { recordsDestroyed } from './records.ts'
import { accusationKeys } from './unfounded.ts'

/** What a fact is about: a predicate, or what stands for it, with one of those that it joins. */
export type Key = readonly [what: string, anchor: string]

/** Under what a claim is found, so that any two that may agree or contradict each other share one. Depends on the claim alone. */
export const keysOf = (telling: Telling, lexicon: Lexicon): readonly string[] => [
  ...new Set(factsOf(telling, lexicon).flatMap((fact) => factKeys(fact, lexicon).map((key) => key.join('\t')))),
]

/** A predicate, or what is near to it or its opposite, with one of those that it joins; two for one that says little. */
export function factKeys(fact: Fact, lexicon: Lexicon): readonly Key[] {
  const anchors = anchorsOf(fact)
  const keys: Key[] = []
  if (light.has(fact.predicate)) {
    for (const one of anchors)
      for (const other of anchors) if (one < other) keys.push([fact.predicate, `${one} ${other}`])
  } else
    for (const predicate of lexicon.keys(fact.predicate, fact.form))
      for (const anchor of anchors) keys.push([predicate, anchor])
  if (fact.said) for (const anchor of anchors) keys.push(['is', anchor])
  if (recordsDestroyed(fact).length) keys.push(['destroyed', 'the records'])
  const effect = effectOf(fact)
  if (effect) for (const word of effect.words) keys.push(['effect', `${effect.head} ${word}`])
  return [...keys, ...accusationKeys(fact, lexicon), ...officeKeys(fact), ...placeKeys(fact)]
}

/** What names whom or what a fact is about: entities and numbers; nouns of who and whom, and of circumstances where there is nothing else. */
function anchorsOf(fact: Fact): readonly string[] {
  const found = new Set<string>()
  for (const { entity, entities, head } of rolesOf(fact)) {
    if (entity !== null) found.add(entity)
    else if (standing.has(head)) for (const each of entities) found.add(each)
  }
  if (found.size < 2) for (const role of [...fact.agents, ...fact.objects]) addHead(role, found)
  if (!found.size) for (const role of fact.others) addHead(role, found)
  return [...found]
}

function addHead({ entity, head, words }: Role, found: Set<string>): void {
  if (entity !== null || pronouns.has(head) || vague.has(head)) return
  found.add(head)
  for (const word of words) if (/^\d+$/u.test(word)) found.add(word)
}

/** What a fact is found under besides, where too many are found under one key. */
export const finerKeys = (fact: Fact): readonly string[] => [
  ...rolesOf(fact).flatMap(({ head, entity }) => (entity === null ? [head] : [entity])),
  ...(fact.when ? [fact.when.edtf.slice(0, 7)] : []),
]
