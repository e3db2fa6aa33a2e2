import { NONE, type Tree } from '../model/tree.ts'
import { NEGATION } from './candidate.ts'
import { granting, unrealGovernors, unrealMarks } from './data/legal.ts'

/**
 * Whether a deed, told by a verb or a noun, has come about by what the words inside say: neither negated, asked, wished,
 * feared, foreseen, supposed nor denied. What governs it outside those words is another's matter.
 */
export function isReal(tree: Tree, deed: number, inside: (word: number) => boolean): boolean {
  if (tree.words.some(({ form }) => form.includes('?'))) return false
  let at = deed
  // a verb joined to another has its modal verb and its "not", unless it has a subject or an auxiliary of its own
  let governed = false
  let contrasted = false
  for (let step = 0; step < tree.length; step++) {
    if (!governed && (isHypothetical(tree, at) || (!contrasted && isDenied(tree, at)))) return false
    const head = tree.head[at]!
    if (head < 0 || !inside(head)) return true
    const relation = tree.relation(at)
    if (relation === 'acl' && !isContent(tree, at)) return true
    if (relation === 'parataxis' || relation === 'appos') return true
    // "reasons may vary, from being held to being charged" is as unreal as the verb over it
    if (relation === 'advcl' && !isGerund(tree, at) && !isContent(tree, at)) return true
    if (isGranted(tree, at)) return true
    if (relation === 'conj') {
      governed = governed || tree.kid(at, 'nsubj', 'aux', 'cop') >= 0
      // "was not convicted but acquitted"
      contrasted = contrasted || tree.low(tree.kid(at, 'cc')) === 'but'
    } else {
      if (unrealGovernors.has(tree.lemma(head)) && tree.subtype(at) !== 'nsubj') return false
      governed = false
      contrasted = false
    }
    at = head
  }
  return true
}

/** Whether a clause, or a noun, says of itself that it only may be. */
function isHypothetical(tree: Tree, at: number): boolean {
  const marks = tree.kids(at, 'mark', 'case').map((mark) => tree.low(mark))
  if (marks.some((mark) => unrealMarks.has(mark))) return true
  const helpers = tree.kids(at, 'aux', 'cop')
  if (helpers.some((word) => isModal(tree, word))) return true
  const has = helpers.some((word) => tree.lemma(word) === 'have')
  // "to be arrested", "that he be arrested"; but "is said to have been arrested"
  if (marks.includes('to') && ['VERB', 'AUX'].includes(tree.upos(at)) && !has) return true
  if (helpers.length && tree.low(helpers[0]!) === 'be') return true
  const subject = tree.kid(at, 'nsubj')
  return tree.lemma(helpers[0] ?? NONE) === 'have' && subject > helpers[0]!
}

/** "was not arrested", "nobody was", "no arrest"; not "was not only arrested". */
export function isDenied(tree: Tree, at: number): boolean {
  const isNot = (word: number): boolean =>
    NEGATION.has(tree.low(word)) && !/^(?:only|just|merely|simply)$/u.test(tree.low(word + 1))
  if (tree.kids(at, 'advmod', 'det', 'cc:preconj', 'nsubj').some(isNot)) return true
  if (tree.kids(at, 'advmod').some((word) => /^(?:almost|nearly|falsely)$/u.test(tree.low(word)))) return true
  return tree
    .kids(at, 'nsubj')
    .some((word) => /^(?:none|no-one)$/u.test(tree.low(word)) || tree.kids(word, 'det', 'cc').some((kid) => isNot(kid)))
}

export const isModal = (tree: Tree, word: number): boolean =>
  tree.xpos(word) === 'MD' ||
  /^(?:will|wo|'ll|'d|would|may|might|can|could|shall|should|must|ought)$/u.test(tree.low(word))

/** "the evidence that he was arrested", "it is not true that he was": what the word over it is about, and no more said of it. */
function isContent(tree: Tree, clause: number): boolean {
  if (tree.kids(clause, 'mark').some((mark) => /^(?:that|to)$/u.test(tree.low(mark)))) return true
  const that = tree.kids(clause).find((kid) => tree.low(kid) === 'that')
  const governs = unrealGovernors.has(tree.lemma(tree.head[clause]!))
  return that !== undefined && governs && tree.kids(clause, 'nsubj').some((subject) => subject !== that)
}

const isGerund = (tree: Tree, verb: number): boolean =>
  tree.kid(verb, 'mark', 'case') >= 0 && tree.kids(verb, 'aux').some((word) => tree.low(word) === 'being')

/** "after his arrest", "since her conviction": taken for granted, whatever is said of it. */
const isGranted = (tree: Tree, noun: number): boolean =>
  tree.upos(noun) === 'NOUN' && tree.kids(noun, 'case').some((word) => granting.has(tree.low(word)))
