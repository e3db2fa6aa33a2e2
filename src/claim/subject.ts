import { NONE, type Tree, type Words } from '../model/tree.ts'
import type { Grip } from './candidate.ts'

/** Nouns for a time, which speaks nothing: "a poll this week found". */
export const TIMES: ReadonlySet<string> = new Set(
  `today yesterday tomorrow tonight morning afternoon evening night day week weekend month year monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november
  december`.split(/\s+/u),
)

/** Who is meant by a predicate's subject, and the verbs above that belong to the cue: "refused to say". */
export interface Subject {
  readonly head: number
  readonly grip: Grip
  readonly above: Words
}

/** Of two, the nearer: "this we do not believe" has its object in front. A week says nothing: "a poll this week found". */
function nearestSubject(tree: Tree, verb: number): number {
  const subjects = tree.kids(verb, 'nsubj').filter((kid) => !TIMES.has(tree.lemma(kid)) || tree.words[kid]!.entity)
  return subjects.findLast((kid) => kid < verb) ?? subjects[0] ?? NONE
}

const nobody: Subject = { head: NONE, grip: 'none', above: [] }

/** Whose doing a predicate is. */
export function subjectOf(tree: Tree, verb: number, depth = 0): Subject {
  const own = nearestSubject(tree, verb)
  if (own >= 0) return { head: own, grip: own > verb ? 'inverted' : 'subject', above: [] }
  const above = tree.head[verb]!
  if (above < 0 || depth > 6) return beside(tree, verb)
  const relation = tree.relation(verb)
  if (relation === 'conj') {
    const shared = subjectOf(tree, above, depth + 1)
    // "calling it a shame and asserting that X": whoever calls it so
    if (shared.grip === 'controlled' && isParticiple(tree, verb) && tree.xpos(tree.head[above]!) === 'VBG')
      return subjectOf(tree, tree.head[above]!, depth + 1)
    return shared.head >= 0 && shared.head < verb ? { ...shared, grip: 'shared', above: [] } : nobody
  }
  if (relation === 'xcomp') {
    // "urged him to say": he says; "promised him to say" is rare enough to lose
    const object = tree.kid(above, 'obj', 'iobj')
    if (object >= 0 && object < verb) return { head: object, grip: 'controlled', above: [] }
    const upper = subjectOf(tree, above, depth + 1)
    return upper.head >= 0 ? { head: upper.head, grip: 'controlled', above: [above, ...upper.above] } : nobody
  }
  if (relation === 'advcl' && isParticiple(tree, verb)) {
    const upper = subjectOf(tree, above, depth + 1)
    return upper.head >= 0 ? { ...upper, grip: 'participle', above: [] } : nobody
  }
  if (relation === 'acl' && tree.xpos(verb) === 'VBG') return { head: above, grip: 'noun', above: [] }
  return depth === 0 ? beside(tree, verb) : nobody
}

/** Where the tree names no subject of a finite verb: the noun or pronoun right before it. */
function beside(tree: Tree, verb: number): Subject {
  if (!/^(?:VBD|VBZ|VBP|VB|VBN)$/u.test(tree.xpos(verb)) || isPassive(tree, verb)) return nobody
  let at = verb - 1
  while (at >= 0 && ['AUX', 'ADV', 'PART'].includes(tree.upos(at)) && tree.low(at) !== 'to') at--
  if (!['NOUN', 'PROPN', 'PRON'].includes(tree.upos(at))) return nobody
  // "a mere nine percent say", of which the tree makes the saying an aside
  if (tree.isBelow(verb, at))
    return tree.head[verb] === at && /^VB[DPZ]?$/u.test(tree.xpos(verb)) && agentOf(tree, verb) < 0
      ? { head: at, grip: 'beside', above: [] }
      : nobody
  while (tree.head[at]! >= 0 && tree.head[at]! < verb && tree.head[at] !== verb && INSIDE.has(tree.relation(at)))
    at = tree.head[at]!
  return { head: at, grip: 'beside', above: [] }
}

/** Relations within a noun phrase. */
const INSIDE: ReadonlySet<string> = new Set(['compound', 'flat', 'nmod', 'appos', 'fixed', 'nummod'])

const isParticiple = (tree: Tree, verb: number): boolean =>
  tree.xpos(verb) === 'VBG' && tree.kid(verb, 'aux') < 0 && tree.kid(verb, 'nsubj') < 0

/** The agent of a passive: what stands behind its "by". */
export function agentOf(tree: Tree, verb: number): number {
  return tree.kids(verb, 'obl', 'obl:agent').find((kid) => tree.low(tree.kid(kid, 'case')) === 'by') ?? NONE
}

export const isPassive = (tree: Tree, verb: number): boolean =>
  tree.kid(verb, 'aux:pass', 'nsubj:pass', 'csubj:pass') >= 0

/** Whether a verb stands with a modal: "would say", "must agree". */
export const isModal = (tree: Tree, verb: number): boolean =>
  tree.kids(verb, 'aux').some((kid) => tree.xpos(kid) === 'MD')
