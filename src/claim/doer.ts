import { NONE, type Tree, type Words } from '../model/tree.ts'
import { isNominal, kindOf } from './phrase.ts'
import { isFirmlyTied } from './plain.ts'
import { agentOf, isPassive } from './subject.ts'

/** Whether a word is a verb of its own; "has" and "is" too where they help no other. */
export const isVerb = (tree: Tree, word: number): boolean =>
  tree.upos(word) === 'VERB' || (tree.upos(word) === 'AUX' && !['aux', 'cop'].includes(tree.relation(word)))

/** The words by which a relative clause takes up its noun. */
export const isRelative = (tree: Tree, word: number): boolean =>
  /^(?:who|whom|which|that)$/u.test(tree.low(word)) && /^W|^IN$/u.test(tree.xpos(word))

/**
 * The noun that a relative clause tells more of, from the "who" inside it; {@link NONE} for none, or where it may be another. In
 * "explained who had left" nobody is told of.
 */
export function relatedNoun(tree: Tree, who: number): number {
  for (let at = who; at >= 0; at = tree.head[at]!) {
    const above = tree.head[at]!
    const relation = tree.relation(at)
    if (relation === 'acl' && above < at && tree.kid(at, 'mark', 'case') < 0) {
      if (!['NOUN', 'PROPN', 'PRON', 'NUM', 'DET'].includes(tree.upos(above))) return NONE
      const noun = /^whom?$/u.test(tree.low(who)) ? personBefore(tree, above, at) : above
      return noun !== above || isFirmlyTied(tree, above) || isSomebody(tree, above) ? noun : NONE
    }
    if (at !== who && !['conj', 'xcomp', 'obl', 'nmod'].includes(relation)) return NONE
  }
  return NONE
}

const isSomebody = (tree: Tree, word: number): boolean => /PER/u.test(tree.words[word]!.entity ?? '')

/** "the personality of Toma, who left": who leaves is a person. */
function personBefore(tree: Tree, noun: number, clause: number): number {
  if (isSomebody(tree, noun) || tree.upos(noun) === 'PRON' || kindOf(tree, noun) !== null) return noun
  return tree.kids(noun, 'nmod').findLast((kid) => kid < clause && isSomebody(tree, kid)) ?? noun
}

/** Verbs whose own subject does what their object is there for: "promised the guards to leave". */
const PROMISES = /^(?:promise|swear|vow|threaten)$/u

/**
 * The head of the phrase that a predicate is said of, on the surface: its subject, that of the verb it is joined to, whoever
 * "who" takes up, and for what has no subject of its own whoever that must be: "wanted to leave", "ordered the guards to
 * shoot", "left, saying nothing". {@link NONE} where the tree does not tell.
 */
export function saidOf(tree: Tree, predicate: number, depth = 0): number {
  if (depth > 5) return NONE
  const subject = ownSubject(tree, predicate)
  if (subject >= 0) return isRelative(tree, subject) ? relatedNoun(tree, subject) : subject
  const above = tree.head[predicate]!
  if (above < 0 || tree.kid(predicate, 'csubj', 'expl') >= 0) return NONE
  switch (tree.relation(predicate)) {
    case 'conj': {
      const shared = saidOf(tree, above, depth + 1)
      return shared < predicate ? shared : NONE
    }
    case 'xcomp':
      return ofComplement(tree, predicate, above, depth)
    case 'advcl':
    case 'obl':
      return ofAdverbial(tree, predicate, above, depth)
    case 'acl':
      return ofNoun(tree, predicate, above, depth)
    case 'ccomp':
      // "ordered the guards to shoot", where the tree has no control
      return tree.xpos(predicate) === 'VB' ? ofComplement(tree, predicate, above, depth) : NONE
    default:
      return NONE
  }
}

/** Of two subjects the nearer. What "The goal was to leave" is said of is the goal, which does not leave. */
function ownSubject(tree: Tree, predicate: number): number {
  const verbal = isVerb(tree, predicate)
  const cop = tree.kid(predicate, 'cop')
  const subjects = tree
    .kids(predicate, 'nsubj')
    .filter((kid) => !(verbal && cop >= 0 && kid < cop) && kindOf(tree, kid) !== 'time')
  return subjects.findLast((kid) => kid < predicate) ?? subjects[0] ?? NONE
}

function ofComplement(tree: Tree, predicate: number, above: number, depth: number): number {
  const object = tree.kids(above, 'obj', 'iobj').find((kid) => kid < predicate)
  if (object !== undefined && !PROMISES.test(tree.lemma(above))) return object
  return saidOf(tree, above, depth + 1)
}

function ofAdverbial(tree: Tree, predicate: number, above: number, depth: number): number {
  const form = tree.xpos(predicate)
  if (!/^VB[GN]?$/u.test(form) || isClauseWithout(tree, predicate)) return NONE
  // "accused him of stealing", "was suspected of stealing"
  const marker = tree.kids(predicate, 'mark', 'case').map((kid) => tree.low(kid))
  const object = tree.kid(above, 'obj')
  if (form === 'VBG' && object >= 0 && object < predicate && marker.some((word) => /^(?:of|from|for)$/u.test(word)))
    return object
  // "was dismissed to please Toma": whoever dismissed him
  if (form === 'VB' && isPassive(tree, above)) return agentOf(tree, above)
  return isVerb(tree, above) || tree.kid(above, 'cop') >= 0 ? saidOf(tree, above, depth + 1) : NONE
}

/** Whether a clause has a finite verb of its own, so that its subject is merely not found. */
const isClauseWithout = (tree: Tree, predicate: number): boolean =>
  tree.kids(predicate, 'aux', 'cop').some((kid) => tree.isFinite(kid))

function ofNoun(tree: Tree, predicate: number, noun: number, depth: number): number {
  if (tree.subtype(predicate) === 'acl:relcl') return NONE
  const form = tree.xpos(predicate)
  if (form === 'VBN' || (form === 'VBG' && tree.kid(predicate, 'mark') < 0))
    return isFirmlyTied(tree, noun) ? noun : NONE
  if (!/^VB[G]?$/u.test(form)) return NONE
  // "Varga’s decision to leave", "made the decision to leave"
  const owner = tree.kid(noun, 'nmod:poss')
  if (owner >= 0) return owner
  const of = tree
    .kids(noun, 'nmod')
    .find((kid) => /^(?:of|by)$/u.test(tree.low(tree.kid(kid, 'case'))) && kid < predicate)
  if (of !== undefined) return of
  const verb = tree.head[noun]!
  return ['obj', 'obl'].includes(tree.relation(noun)) && isVerb(tree, verb) && !isPassive(tree, verb)
    ? saidOf(tree, verb, depth + 1)
    : NONE
}

/** Relative adverbs and prepositions leave no object open: "the house where he met her". */
const PLACES = /^(?:where|when|why|how)$/u

/**
 * The noun that a relative clause leaves out as the object of its verb: "Toma, whom many had considered weak", "the man the
 * mayor appointed". {@link NONE} for none.
 */
export function relatedObject(tree: Tree, verb: number): number {
  if (tree.subtype(verb) !== 'acl:relcl' || tree.kid(verb, 'nsubj') < 0 || isPassive(tree, verb)) return NONE
  const noun = tree.head[verb]!
  if (!isNominal(tree, noun) || kindOf(tree, noun) === 'time' || /^(?:way|reason|time|moment)$/u.test(tree.lemma(noun)))
    return NONE
  const words = tree.below(verb)
  if (words.some((word) => word < verb && (isRelative(tree, word) || PLACES.test(tree.low(word))))) return NONE
  return tree.kid(verb, 'obj', 'ccomp', 'xcomp', 'obl') >= 0 ? NONE : noun
}

/** A word and those joined to it that are nouns or pronouns. */
export const members = (tree: Tree, head: number): Words => [
  head,
  ...tree.kids(head, 'conj').filter((kid) => !isVerb(tree, kid) && tree.kid(kid, 'cop', 'nsubj') < 0),
]
