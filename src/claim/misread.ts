import { NONE, type Tree } from '../model/tree.ts'
import { times } from './data/role.ts'
import { verbSense } from './lexicon.ts'

/** Prepositions that tie a noun to the one before it; "about 40 people" and "over 40 people" begin a phrase. */
const TIES: ReadonlySet<string> = new Set('of for to with against near from at in on by'.split(' '))

/** Adjectives that such a phrase belongs to: "sources close to the talks". */
const TIED: ReadonlySet<string> = new Set('privy familiar close loyal opposed sympathetic'.split(' '))

/** Relations within a noun phrase. */
const INSIDE: ReadonlySet<string> = new Set(['compound', 'flat', 'nmod', 'appos', 'fixed', 'nummod'])

const isNominal = (tree: Tree, word: number): boolean => ['NOUN', 'PROPN'].includes(tree.upos(word))

const isTime = (tree: Tree, word: number): boolean => times.has(tree.lemma(word))

/**
 * "A partner at the firm said", "sources privy to the talks say", where the tree takes the last noun for the subject: a subject
 * has no preposition of its own, so it is the noun before that. The word itself where there is none.
 */
export function governorOf(tree: Tree, subject: number): number {
  const marker = tree.below(subject)[0]!
  if (marker >= subject || !TIES.has(tree.low(marker)) || tree.relation(marker) !== 'case') return subject
  if (!isNominal(tree, subject)) return subject
  let before = marker - 1
  if (TIED.has(tree.low(before))) before--
  if (!isNominal(tree, before) || isTime(tree, before)) return subject
  return governorOf(tree, topOf(tree, before, subject))
}

/** The head of the noun phrase that ends with a word, of what stands before another. */
function topOf(tree: Tree, word: number, end: number): number {
  let at = word
  while (INSIDE.has(tree.relation(at)) && tree.head[at]! >= 0 && tree.head[at]! < end) at = tree.head[at]!
  return at
}

/**
 * Who stands right before a finite verb that has no subject in the tree: "a mere nine percent say", of which the tree makes the
 * saying an aside; "about four in ten said"; "Linde, head of the mill, said"; "those trying to mend it say". {@link NONE} for
 * nobody.
 */
export function besideOf(tree: Tree, verb: number): number {
  if (!/^(?:VBD|VBZ|VBP|VB|VBN)$/u.test(tree.xpos(verb))) return NONE
  let last = verb - 1
  while (last >= 0 && ['AUX', 'ADV', 'PART'].includes(tree.upos(last)) && tree.low(last) !== 'to') last--
  if (tree.words[last]?.form === ',') return namedBefore(tree, verb, last)
  // "four in ten"
  if (tree.upos(last) === 'NUM' && tree.low(last - 1) === 'in' && tree.upos(last - 2) === 'NUM') return last - 2
  if (!['NOUN', 'PROPN', 'PRON'].includes(tree.upos(last))) return NONE
  if (tree.isBelow(verb, last)) {
    const agent = tree.kids(verb, 'obl').some((kid) => tree.low(tree.kid(kid, 'case')) === 'by')
    return tree.head[verb] === last && /^VB[DPZ]?$/u.test(tree.xpos(verb)) && !agent ? last : NONE
  }
  let at = last
  while (tree.head[at]! >= 0 && tree.head[at]! < verb && tree.head[at] !== verb && INSIDE.has(tree.relation(at)))
    at = tree.head[at]!
  return toldOf(tree, at, verb)
}

/** "Those trying to win the seat say": the noun of which the words up to the verb tell more; the word itself for none. */
function toldOf(tree: Tree, word: number, verb: number): number {
  let at = word
  while (['obj', 'obl', 'xcomp', 'acl'].includes(tree.relation(at))) {
    const above = tree.head[at]!
    if (above < 0 || above >= at) return word
    if (tree.relation(at) === 'acl') return isNominal(tree, above) && tree.isBelow(verb, above) ? above : word
    // of a finite verb it is the object
    if (tree.isFinite(above) || tree.kid(above, 'nsubj') >= 0) return word
    at = above
  }
  return word
}

/** "On Tuesday, Jan Linde, head of the mill, said", of whom the tree makes a Tuesday; "watching Linde, the head, argue". */
function namedBefore(tree: Tree, verb: number, comma: number): number {
  const time = tree.kids(verb, 'obl').find((kid) => kid < verb && isTime(tree, kid) && tree.kid(kid, 'appos') >= 0)
  const name = time === undefined ? NONE : tree.kid(time, 'appos')
  if (name > 0 && name < comma && tree.words[name]!.entity) return name
  let at = comma - 1
  while (tree.relation(at) === 'flat') at = tree.head[at]!
  const person = tree.words[at]?.entity?.endsWith('PER') && tree.relation(at) === 'appos'
  return person && tree.words[at - 1]?.form === ',' && tree.head[at]! < at ? at : NONE
}

/** "Efforts by some to mend it", which somebody mends: who acts by the noun, else the noun. */
export function actorInNoun(tree: Tree, noun: number): number {
  if (tree.words[noun]!.entity || !isNominal(tree, noun)) return noun
  return tree.kids(noun, 'nmod').find((kid) => tree.low(tree.kid(kid, 'case')) === 'by') ?? noun
}

/**
 * "Voters who joined the rally called themselves poor", where the tree has the rally call itself so, as something that the voters
 * joined: a sentence of a noun alone, whose relative clause has a clause that its verb never takes. The noun, or {@link NONE}.
 */
export function relatedTo(tree: Tree, verb: number): number {
  const inner = tree.head[verb]!
  if (tree.relation(verb) !== 'ccomp' || inner < 0 || tree.subtype(inner) !== 'acl:relcl') return NONE
  const noun = tree.head[inner]!
  if (tree.relation(noun) !== 'root' || !isNominal(tree, noun) || tree.kid(noun, 'cop', 'nsubj') >= 0) return NONE
  return verbSense(tree, inner)?.entries.some(({ frames }) => frames.has('clause')) ? NONE : noun
}

/**
 * "said she was sick and would stay", where the tree joins the staying to the saying: "would" behind a past verb is reported too.
 * The clause to which it belongs, {@link NONE} for another verb.
 */
export function reportedWith(tree: Tree, verb: number): number {
  const above = tree.head[verb]!
  const and = tree.kid(verb, 'cc')
  if (tree.relation(verb) !== 'conj' || above < 0 || and < above || tree.xpos(above) !== 'VBD') return NONE
  if (tree.kid(verb, 'nsubj') >= 0 || !tree.kids(verb, 'aux').some((kid) => tree.low(kid) === 'would')) return NONE
  const clause = tree.kids(above, 'ccomp').find((kid) => kid > above && tree.below(kid).at(-1) === and - 1)
  return clause !== undefined && tree.kid(clause, 'nsubj') >= 0 ? clause : NONE
}
