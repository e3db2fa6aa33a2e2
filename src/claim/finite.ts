import type { Clause, ClauseMode } from '../model/gist.ts'
import type { Tree, Words } from '../model/tree.ts'

/** From what is so to what is least said to be. */
const ORDER: readonly ClauseMode[] = ['actual', 'presupposed', 'possible', 'wanted', 'supposed']

/** The graver of two modes: what is wished for in a condition is supposed. */
export const graver = (a: ClauseMode, b: ClauseMode): ClauseMode => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b)

export const auxiliaries = (tree: Tree, predicate: number): Words => tree.kids(predicate, 'aux', 'cop')

/** By its auxiliaries and adverbs: "may", "could have", "must", "perhaps". */
export function ownMode(tree: Tree, predicate: number): ClauseMode {
  let mode: ClauseMode = 'actual'
  for (const kid of auxiliaries(tree, predicate)) {
    const low = tree.low(kid)
    if (/^(?:may|might|could|can)$/u.test(low)) mode = graver(mode, 'possible')
    else if (/^(?:must|should|ought|shall|need)$/u.test(low)) mode = graver(mode, 'wanted')
    // "would have left", not "said he would leave"
    else if (
      /^(?:would|'d)$/u.test(low) &&
      auxiliaries(tree, predicate).some((each) => tree.lemma(each) === 'have' && each !== kid)
    )
      mode = graver(mode, 'supposed')
  }
  if (tree.kids(predicate, 'advmod').some((kid) => /^(?:perhaps|maybe|possibly)$/u.test(tree.low(kid))))
    mode = graver(mode, 'possible')
  return mode
}

/** By its finite word; null for an infinitive and for a participle that does not tell. */
export function ownTense(tree: Tree, predicate: number): Clause['tense'] {
  const helpers = auxiliaries(tree, predicate)
  const form = tree.xpos(predicate)
  const [first] = helpers
  if (first === undefined) {
    if (form === 'VBD') return 'past'
    if (form === 'VBN' && ['acl', 'advcl'].includes(tree.relation(predicate))) return 'past'
    return form === 'VBZ' || form === 'VBP' ? 'present' : null
  }
  const low = tree.low(first)
  if (/^(?:will|wo|'ll|would|shall)$/u.test(low)) return 'future'
  const perfect = helpers.some((kid) => tree.lemma(kid) === 'have')
  if (tree.xpos(first) === 'MD') return perfect ? 'past' : 'present'
  if (perfect || tree.xpos(first) === 'VBD') return 'past'
  return tree.isFinite(first) ? 'present' : null
}
