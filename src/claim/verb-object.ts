import type { Tree, Words } from '../model/tree.ts'
import { alone, particles } from './data/light-verb.ts'
import { isVerb, relatedObject } from './doer.ts'
import { caseOf, type Scene } from './filler.ts'
import { isBorn, isUndergone, objectsOf } from './plain.ts'

/** The heads of what a verb is done to, wherever the tree has them. */
export function objectsAt({ tree, isTime }: Scene, verb: number): Words {
  if (isBorn(tree, verb)) return []
  const own = objectsOf(tree, verb).filter((kid) => tree.relation(kid) === 'obj' && !isTime(kid))
  if (own.length) return own
  const behind = tree.kids(verb, 'obl').filter((kid) => isParticle(tree, verb, caseOf(tree, kid)))
  if (behind.length) return behind
  const bare = unmarked(tree, verb)
  if (bare.length) return bare
  const related = relatedObject(tree, verb)
  if (related >= 0) return [related]
  return sharedObject(tree, verb)
}

/** "removed and arrested Varga": the object of the verb that follows right behind. */
function sharedObject(tree: Tree, verb: number): Words {
  if (alone.has(tree.lemma(verb)) || isUndergone(tree, verb)) return []
  if (tree.kids(verb, 'obl', 'xcomp', 'ccomp', 'iobj').some((kid) => kid > verb)) return []
  const first = tree.relation(verb) === 'conj' ? tree.head[verb]! : verb
  const next = tree.kids(first, 'conj').find((kid) => kid > verb)
  if (next === undefined || !isVerb(tree, next) || tree.kid(next, 'nsubj') >= 0) return []
  for (let at = verb + 1; at < next; at++) if (!/^(?:CCONJ|ADV|PUNCT|AUX)$/u.test(tree.upos(at))) return []
  const object = [...tree.kids(next, 'obj'), ...unmarked(tree, next)].filter((kid) => kid > next)
  return object.length ? object : sharedObject(tree, next)
}

/** "Toma removed and arrested Varga", where the tree has somebody whom it was done to. */
export const isActive = (tree: Tree, verb: number): boolean =>
  (!isBorn(tree, verb) && tree.relation(verb) === 'acl' && unmarked(tree, verb).length > 0) ||
  (tree.relation(verb) === 'conj' && isActive(tree, tree.head[verb]!))

/** A person whom the tree puts beside a verb without a preposition is its object. */
const unmarked = (tree: Tree, verb: number): Words =>
  tree.kids(verb, 'obl:unmarked').filter((kid) => kid > verb && /PER|ORG/u.test(tree.words[kid]!.entity ?? ''))

const isParticle = (tree: Tree, verb: number, word: string): boolean =>
  particles.get(tree.lemma(verb))?.has(word) ?? false

/** The lemma of a verb with its particle: "step down". */
export function withParticle(tree: Tree, verb: number): string {
  const words = [tree.kid(verb, 'compound:prt'), ...tree.kids(verb, 'obl').map((kid) => tree.kid(kid, 'case'))]
  const particle =
    tree.low(words[0]!) || words.map((word) => tree.low(word)).find((word) => isParticle(tree, verb, word))
  return particle ? `${tree.lemma(verb)} ${particle}` : tree.lemma(verb)
}
