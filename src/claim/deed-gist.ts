import type { ClauseMode, Role } from '../model/gist.ts'
import { NONE, type Tree } from '../model/tree.ts'
import type { Read } from './clause-gist.ts'
import { type Standing, standingOf } from './clause-mode.ts'
import { type DeedNoun, deedNouns } from './data/deed-noun.ts'
import { preventing, wanting } from './data/light-verb.ts'
import { caseOf, roleOf, type Scene, spanOf } from './filler.ts'
import { graver } from './finite.ts'
import { isNobody } from './negation.ts'
import { kindOf } from './phrase.ts'
import { rolesOf } from './role-gist.ts'

/** What a noun of a deed is the noun of; undefined where the word is none. */
export const deedAt = (tree: Tree, word: number): DeedNoun | undefined =>
  tree.upos(word) === 'NOUN' && tree.relation(word) !== 'compound' ? deedNouns.get(tree.lemma(word)) : undefined

/** Nouns behind which "of" tells either of what or whom somebody is accused. */
const OF_WHAT = /^(?:accusation|allegation|suspicion)$/u

/** Who does a deed, to whom or what, and the rest of what the noun joins. `doer`: who does it, where a verb tells. */
export function deedRoles(scene: Scene, noun: number, deed: DeedNoun, doer: number = NONE): Role[] {
  const { tree, isTime } = scene
  const behind = (word: number, ...cases: readonly string[]): number =>
    tree.kids(word, 'nmod', 'obl').find((kid) => kid > word && cases.includes(caseOf(tree, kid)) && !isTime(kid)) ??
    NONE
  // "Varga’s arrest and trial", "the arrest and trial of Varga"
  const all = [noun, ...(tree.relation(noun) === 'conj' ? [tree.head[noun]!] : []), ...tree.kids(noun, 'conj')]
  const first = (find: (word: number) => number): number => all.map(find).find((found) => found >= 0) ?? NONE
  const of = first((word) => behind(word, 'of'))
  // "the arrest of Varga by the police" may hang the police on Varga
  const by = [...all, of].map((word) => behind(word, 'by', 'on the part of')).find((found) => found >= 0) ?? NONE
  const owner = first((word) => tree.kid(word, 'nmod:poss'))
  const against = first((word) => behind(word, 'against'))
  const isPerson = of >= 0 && (kindOf(tree, of) === 'person' || /PER/u.test(tree.words[of]!.entity ?? ''))
  const what = of >= 0 && OF_WHAT.test(tree.lemma(noun)) && !isPerson
  const agentOf = deed.of === 'agent' ? of : NONE
  const ownerActs = owner >= 0 && (deed.owner === 'agent' || (of >= 0 && deed.of === 'object'))
  const agent = [doer, by, ownerActs ? owner : NONE, agentOf].find((word) => word >= 0) ?? NONE
  const objects = deed.of === 'object' && of >= 0 && !what ? of : deed.owner === 'object' && !ownerActs ? owner : NONE
  const object = objects >= 0 ? objects : deed.of === 'object' ? against : NONE
  const used = [by, of, owner, object]
  const rest = tree
    .kids(noun, 'nmod')
    .filter((kid) => kid > noun && !used.includes(kid) && !isTime(kid) && caseOf(tree, kid) !== '')
  return [
    ...rolesOf(scene, 'agent', agent),
    ...rolesOf(scene, 'object', object),
    ...(what ? rolesOf(scene, 'of', of) : []),
    ...rest.flatMap((kid) => rolesOf(scene, caseOf(tree, kid), kid)),
    ...counted(scene, noun),
  ]
}

/** "Twelve payments were made": how often it was done. "A payment" counts nothing. */
function counted(scene: Scene, noun: number): Role[] {
  const told = roleOf(scene, 'times', noun)
  return told?.quantity?.kind === 'count' ? [{ ...told, quantity: { ...told.quantity, unit: 'time' } }] : []
}

/** "the arrest of Varga", taken for granted, wished for or prevented; null where nobody is told of it. */
export function deedClause(scene: Scene, noun: number): Read | null {
  const { tree } = scene
  const deed = deedAt(tree, noun)
  if (!deed || tree.kid(noun, 'cop') >= 0) return null
  const roles = deedRoles(scene, noun, deed)
  if (!roles.some(({ as }) => as === 'agent' || as === 'object')) return null
  const standing = standingOf(tree, noun)
  const verb = ['obj', 'obl', 'nsubj'].includes(tree.relation(noun)) ? tree.head[noun]! : NONE
  const lemma = tree.lemma(verb)
  const isObject = verb >= 0 && tree.relation(noun) !== 'nsubj'
  const prevented = isObject && preventing.has(lemma)
  const without = tree.low(tree.kid(noun, 'case')) === 'without'
  const negated = [isNobody(tree, noun), prevented, without].filter(Boolean).length % 2 === 1
  const asWanted: ClauseMode = isObject && wanting.has(lemma) ? 'wanted' : 'presupposed'
  const mode = graver(asWanted, isObject ? weak(standingOf(tree, verb)) : 'presupposed')
  return {
    standing,
    clause: { predicate: deed.verb, form: 'noun', span: spanOf(tree, noun), negated, mode, tense: null, roles },
  }
}

/** "If he had ordered the arrest": nothing is taken for granted in a condition. */
const weak = ({ mode }: Standing): ClauseMode => (mode === 'supposed' ? 'supposed' : 'presupposed')
