import type { Span } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import { isPlural, kindOf } from './phrase.ts'
import { isPassive, relativeClause, subjectOf } from './subject.ts'

/** The words that a relative pronoun stands for: the noun its clause is about; empty for another word, or where none is found. */
export function antecedentOf(tree: Tree, pronoun: number): Span[] {
  if (!['who', 'which', 'that'].includes(tree.low(pronoun))) return []
  const clause = relativeClause(tree, pronoun)
  let noun = clause >= 0 ? tree.head[clause]! : nounBefore(tree, pronoun)
  // "the person of Linde who": Linde, for who is somebody
  const of = tree.kids(noun, 'nmod').findLast((kid) => kid < pronoun && tree.upos(kid) === 'PROPN')
  if (tree.low(pronoun) === 'who' && of !== undefined && tree.upos(noun) === 'NOUN' && kindOf(tree, noun) === null)
    noun = of
  // "on Monday in a clash that": the clash
  if (noun >= 0 && kindOf(tree, noun) === 'time') noun = tree.kids(noun, 'nmod').findLast((kid) => kid < pronoun) ?? -1
  // "Linde is one of the speakers who": Linde
  if (noun >= 0 && tree.relation(noun) === 'nmod' && tree.low(tree.head[noun]!) === 'one') noun = tree.head[noun]!
  // "a reaction from Linde, who": a reaction is nobody
  const near = nounBefore(tree, pronoun)
  const nearer = tree.upos(near) === 'NUM' || (isPerson(tree, near) && !isSomebody(tree, noun))
  if (tree.low(pronoun) === 'who' && near >= 0 && nearer) noun = near
  const pair = pairBefore(tree, noun)
  if (pair) return tree.spans(pair)
  noun = saidOf(tree, noun)
  // of a person it would be "who": what "that" stands for was left out, or the tree errs
  if (tree.low(pronoun) !== 'who' && tree.words[noun]?.entity?.endsWith('PER')) return []
  return noun >= 0 ? tree.spans(tree.below(noun, tree.kids(noun, 'acl', 'appos', 'parataxis'))) : []
}

const isPerson = (tree: Tree, noun: number): boolean => tree.words[noun]?.entity?.endsWith('PER') === true

/** Whether a noun stands for people, as far as it tells. */
const isSomebody = (tree: Tree, noun: number): boolean =>
  noun >= 0 && (tree.upos(noun) !== 'NOUN' || ['person', 'people', 'body'].includes(kindOf(tree, noun) ?? ''))

/** "Linde and Toma, managers who": the two, with all that names them; null where the noun tells of no two. */
function pairBefore(tree: Tree, noun: number): number[] | null {
  const first = tree.head[noun] ?? -1
  if (tree.relation(noun) !== 'conj' || !isPlural(tree, noun) || tree.kid(noun, 'cc') >= 0 || !isPerson(tree, first))
    return null
  const two = tree.kids(first, 'conj').some((kid) => kid < noun && tree.low(tree.kid(kid, 'cc')) === 'and')
  return two ? tree.below(first, [noun]) : null
}

/**
 * Of whom a noun is said, if it is a predicate: "Linde is a liar and a thief who", "Linde is seen as a man who"; itself if it is
 * none, or in "it was Linde who".
 */
function saidOf(tree: Tree, noun: number): number {
  let first = noun
  while (first >= 0 && tree.kid(first, 'cop') < 0 && tree.relation(first) === 'conj') first = tree.head[first]!
  const seen = noun >= 0 && tree.low(tree.kid(noun, 'case')) === 'as' && /^an?$/u.test(tree.low(tree.kid(noun, 'det')))
  if (seen) {
    let verb = tree.head[noun]!
    while (verb >= 0 && tree.upos(verb) !== 'VERB') verb = tree.head[verb]!
    const whom = verb < 0 ? -1 : isPassive(tree, verb) ? tree.kid(verb, 'nsubj:pass') : tree.kid(verb, 'obj')
    if (whom >= 0 && whom < noun) return whom
  }
  if (first < 0 || tree.kid(first, 'cop') < 0) return noun
  const { head } = subjectOf(tree, first)
  return head >= 0 && head < noun && tree.upos(head) !== 'PRON' ? head : noun
}

/** The noun that ends right before a word, a comma aside; -1 for none. Where the tree errs, it is what a "who" tells more of. */
function nounBefore(tree: Tree, word: number): number {
  let at = tree.words[word - 1]?.form === ',' ? word - 2 : word - 1
  // "Linde (K-Sarn), who"
  if (tree.words[at]?.form === ')') while (at > 0 && tree.words[at + 1]?.form !== '(') at--
  // "four in ten who"
  if (tree.upos(at) === 'NUM' && tree.low(at - 1) === 'in' && tree.upos(at - 2) === 'NUM') return at - 2
  if (!['NOUN', 'PROPN'].includes(tree.upos(at))) return -1
  let noun = at
  while (['compound', 'flat'].includes(tree.relation(noun)) && tree.head[noun]! >= 0 && tree.head[noun]! < word)
    noun = tree.head[noun]!
  return noun
}
