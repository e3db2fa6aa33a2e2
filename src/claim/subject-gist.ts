import type { Role } from '../model/gist.ts'
import { NONE, type Tree } from '../model/tree.ts'
import { saidOf } from './doer.ts'
import type { Scene } from './filler.ts'
import { isNominal, kindOf } from './phrase.ts'
import { rolesOf } from './role-gist.ts'

/**
 * Of what a verb is said. "On the night of 7 March the boxes were carried off": where the tree hangs the boxes on the time before
 * them, it is the noun right before the verb. {@link NONE} for none.
 */
export function subjectOf(scene: Scene, verb: number): number {
  const { tree } = scene
  const found = saidOf(tree, verb)
  if (found >= 0) return found
  if (tree.relation(verb) === 'conj' && tree.kid(verb, 'nsubj', 'csubj', 'expl') < 0) {
    const above = tree.head[verb]!
    return tree.xpos(above).startsWith('VB') && above < verb ? subjectOf(scene, above) : NONE
  }
  return strayed(scene, verb)
}

function strayed({ tree, isTime }: Scene, verb: number): number {
  if (!['root', 'parataxis', 'ccomp'].includes(tree.relation(verb)) || tree.kid(verb, 'nsubj', 'csubj', 'expl') >= 0)
    return NONE
  const group = [verb, ...tree.kids(verb, 'aux', 'advmod').filter((kid) => kid < verb)]
  let first = verb
  while (group.includes(first - 1)) first--
  const noun = first - 1
  if (noun < 0 || !isNominal(tree, noun) || isTime(noun) || kindOf(tree, noun) === 'time') return NONE
  const start = tree.kid(noun, 'det')
  return start > 0 && isTime(start - 1) ? noun : NONE
}

/** "Not Varga decided but Koll": who did not do it, and who did instead; null where nobody is told so. */
export function insteadOf(scene: Scene, verb: number, subject: number): Role[] | null {
  const { tree } = scene
  const [first = subject] = subject < 0 ? [] : tree.below(subject)
  if (subject < 0 || subject > verb || tree.low(first - 1) !== 'not' || tree.upos(first - 2) === 'AUX') return null
  const instead = tree.kids(verb, 'conj').find((kid) => kid > verb && isNominal(tree, kid) && isBut(tree, kid))
  if (instead === undefined) return null
  return [
    ...rolesOf(scene, 'agent', subject).map((role) => ({ ...role, negated: true })),
    ...rolesOf(scene, 'agent', instead),
  ]
}

const isBut = (tree: Tree, noun: number): boolean =>
  tree.kids(noun, 'cc').some((kid) => tree.low(kid) === 'but') && tree.kid(noun, 'nsubj', 'cop') < 0
