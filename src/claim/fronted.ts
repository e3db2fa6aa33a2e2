import { NONE, type Tree } from '../model/tree.ts'
import { range } from './extent.ts'

/** Who says what, by the order of the words. */
export interface Fronted {
  /** the word that the source turns on */
  readonly head: number
  readonly words: readonly number[]
}

/**
 * "Toma, a mason who built the mill and now runs it, said it was sold", of which the tree makes the mason's running what was
 * said: a verb has one clause that is said, and it stands right behind it. The name or noun that the clause in front begins
 * with says it. null where the tree is as it should be.
 */
export function frontedSubject(tree: Tree, verb: number): Fronted | null {
  if (!/^VB[DPZ]$/u.test(tree.xpos(verb)) || tree.words[verb - 1]?.form !== ',') return null
  const clauses = tree.kids(verb, 'ccomp')
  const said = clauses.some((clause) => clause > verb && tree.below(clause)[0] === verb + 1)
  const front = clauses.find((clause) => clause < verb)
  if (!said || front === undefined || tree.kid(verb, 'nsubj') >= 0) return null
  const inside = tree.below(front)
  const head = inside.find((word) => tree.relation(word) === 'nsubj' && !/^(?:who|which|that)$/u.test(tree.low(word)))
  if (head === undefined || !['NOUN', 'PROPN'].includes(tree.upos(head))) return null
  // what tells more of it, between commas or brackets, reaches to the verb
  const name = Math.max(head, ...tree.kids(head, 'flat'))
  if (!/^[,(]$/u.test(tree.words[name + 1]?.form ?? '')) return null
  const first = tree.below(head)[0] ?? NONE
  return { head, words: range(first, verb - 1) }
}
