import type { Tree } from '../model/tree.ts'
import { isVerb } from './doer.ts'

const NOT = /^(?:not|n't|never|hardly|barely|scarcely|neither|nor|nowise)$/u

/** Words that stand for nobody and nothing. */
const NOBODY = /^(?:nobody|none|nothing|nowhere|neither|no-one|noone)$/u

/** Whether a phrase stands for nobody or nothing: "nobody", "none of the guards", "no guard", "neither Linde nor Toma". */
export function isNobody(tree: Tree, head: number): boolean {
  if (NOBODY.test(tree.low(head)) || (tree.low(head) === 'one' && tree.low(head - 1) === 'no')) return true
  return (
    tree
      .kids(head, 'det', 'advmod', 'nummod')
      .some((kid) => kid < head && /^(?:no|neither|zero)$/u.test(tree.low(kid))) ||
    tree.kids(head, 'cc').some((kid) => tree.low(kid) === 'neither')
  )
}

/** Whether a phrase has nothing but itself for its head: "nobody", not "no guard". */
export const isEmpty = (tree: Tree, head: number): boolean =>
  NOBODY.test(tree.low(head)) || (tree.low(head) === 'one' && tree.low(head - 1) === 'no')

/**
 * Whether a phrase is denied while its predicate is not: "not Arabic but Chinese", "Chinese, not Arabic", "Chinese rather than
 * Arabic". Not so "not only Arabic".
 */
export function isDenied(tree: Tree, head: number): boolean {
  const [first = head] = tree.below(head, tree.kids(head, 'conj'))
  const own = tree.kids(head, 'advmod', 'cc').filter((kid) => kid < head)
  const not = [first, first - 1, ...own].find((word) => tree.low(word) === 'not')
  if (not !== undefined && isOfPhrase(tree, not, head, first)) return !isOnly(tree, not)
  const words = own.map((kid) => tree.low(kid))
  return words.includes('rather') || words.includes('instead')
}

/** Whether a "not" right before a phrase is of it: of the verb it would stand before that. */
function isOfPhrase(tree: Tree, not: number, head: number, first: number): boolean {
  const above = tree.head[not]!
  if (above === head || tree.isBelow(not, head)) return true
  return not === first - 1 && above >= 0 && above < not && isVerb(tree, above) && tree.upos(not - 1) !== 'AUX'
}

const isOnly = (tree: Tree, not: number): boolean => /^(?:only|just|simply|merely|even)$/u.test(tree.low(not + 1))

/**
 * Whether the words about a predicate deny it: "not", "never", "no longer", and a subject or object that is nobody or none. What
 * was not done until a time was done then.
 */
export function isNegated(tree: Tree, predicate: number): boolean {
  const isNoun = !isVerb(tree, predicate)
  let denied = false
  for (const kid of tree.kids(predicate, 'advmod', 'cc', 'det', 'discourse')) {
    const low = tree.low(kid)
    if (low === 'no' && isNoun && tree.kid(predicate, 'cop') >= 0) denied = !denied
    if (NOT.test(low) && !isOnly(tree, kid) && (low !== 'not' || kid < predicate || nothingBehind(tree, kid)))
      denied = !denied
    // "no longer"
    if (low === 'longer' && (tree.low(kid - 1) === 'no' || tree.kids(kid).some((word) => tree.low(word) === 'no')))
      denied = !denied
  }
  for (const kid of tree.kids(predicate, 'nsubj', 'obj', 'obl'))
    if (isNobody(tree, kid) && !(tree.relation(kid) === 'obl' && !isEmptied(tree, kid))) denied = !denied
  return denied && !isAwaited(tree, predicate)
}

/** Whether a predicate has "until" behind it, with a time or a clause. */
const isAwaited = (tree: Tree, predicate: number): boolean =>
  tree
    .kids(predicate, 'obl', 'advcl')
    .some(
      (kid) =>
        kid > predicate && tree.kids(kid, 'case', 'mark').some((word) => /^(?:until|till)$/u.test(tree.low(word))),
    )

/** "without", "in no way", "at no time" and "knows of no company" deny what they stand with; "with no money" does not. */
const isEmptied = (tree: Tree, head: number): boolean =>
  /^(?:way|time|point|circumstance)$/u.test(tree.lemma(head)) ||
  /^(?:of|to|about)$/u.test(tree.low(tree.kid(head, 'case')))

/** Whether no phrase begins right behind a "not" that follows its verb: in "studied not Arabic" it is the phrase's. */
const nothingBehind = (tree: Tree, not: number): boolean =>
  !['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'ADP', 'PRON'].includes(tree.upos(not + 1))
