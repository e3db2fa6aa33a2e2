import { NONE, type Tree, type Words } from '../model/tree.ts'
import { unnamedNouns } from './data/source.ts'
import { factualMarks, kin, supposing, unplainWords } from './data/statement.ts'
import { isPassive } from './subject.ts'

/** Relations under which another clause begins. */
const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'csubj', 'advcl', 'acl', 'parataxis'])

/**
 * Whether a predicate is put forward as it stands by whoever says the words inside: neither negated, hedged, asked, wished
 * nor supposed, and no part of what somebody else inside those words says or thinks.
 */
export function isPlain(tree: Tree, predicate: number, inside: (word: number) => boolean): boolean {
  if (tree.words.some(({ form }) => form.includes('?'))) return false
  // what is said beside a name, "Toma, who owns a villa", holds whatever is said of the name
  let aside = !isPredicate(tree, predicate)
  for (let at = predicate; ; at = tree.head[at]!) {
    if (!aside && !isAsserted(tree, at)) return false
    const marks = tree.kids(at, 'mark').map((mark) => tree.low(mark))
    if (marks.some((mark) => (aside ? supposing.has(mark) : !factualMarks.has(mark)))) return false
    const head = tree.head[at]!
    const relation = tree.relation(at)
    if (head < 0) return true
    if (relation === 'ccomp' || relation === 'csubj') return !inside(head)
    if (relation === 'parataxis' && !inside(head)) return true
    if (relation === 'acl') {
      // "the claim that he owns a villa"
      if (marks.includes('that')) return !inside(head)
      aside = true
    } else if (!aside && !['conj', 'parataxis', 'advcl'].includes(relation)) return false
  }
}

const isPredicate = (tree: Tree, word: number): boolean =>
  tree.kid(word, 'cop') >= 0 || (tree.upos(word) === 'VERB' && tree.relation(word) !== 'amod')

function isAsserted(tree: Tree, predicate: number): boolean {
  const words = clauseWords(tree, predicate)
  if (words.some((word) => unplainWords.has(tree.low(word)))) return false
  if (auxiliaries(tree, predicate).some((word) => isModal(tree, word))) return false
  if (tree.kids(predicate, 'expl').length) return false
  if (tree.kids(predicate, 'advmod').some((word) => /^(?:how|why|whether|if)$/u.test(tree.low(word)))) return false
  if (tree.kids(predicate, 'advcl').some((clause) => /^(?:if|unless)$/u.test(tree.low(tree.kid(clause, 'mark')))))
    return false
  // "had he met", "was Varga": turned round, it asks or supposes
  const subject = tree.kid(predicate, 'nsubj')
  return subject < 0 || (subject < predicate && auxiliaries(tree, predicate).every((word) => word > subject))
}

/** The words of a clause without those of clauses inside it or joined to it. */
function clauseWords(tree: Tree, predicate: number): number[] {
  const found: number[] = []
  const todo = [predicate]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    found.push(next)
    for (const kid of tree.kids(next))
      if (!CLAUSES.has(tree.relation(kid)) && !(next === predicate && tree.relation(kid) === 'conj')) todo.push(kid)
  }
  return found
}

const auxiliaries = (tree: Tree, predicate: number): Words => tree.kids(predicate, 'aux', 'cop')

const isModal = (tree: Tree, word: number): boolean =>
  tree.xpos(word) === 'MD' ||
  /^(?:will|wo|'ll|'d|would|may|might|can|could|shall|should|must|ought)$/u.test(tree.low(word))

/**
 * When a predicate holds by its form: *past* for what is over or done, *present* for what lasts; null for an infinitive, and
 * for what is under way, which may never be done.
 */
export function tenseOf(tree: Tree, predicate: number): 'past' | 'present' | null {
  const helpers = auxiliaries(tree, predicate)
  const form = tree.xpos(predicate)
  if (!helpers.length) {
    const relation = tree.relation(predicate)
    if (form === 'VBD') return 'past'
    if (form === 'VBZ' || form === 'VBP') return 'present'
    if (form === 'VBN') {
      if (relation === 'conj') return tenseOf(tree, tree.head[predicate]!)
      return relation === 'acl' || relation === 'advcl' ? 'past' : null
    }
    return form === 'VBG' && (relation === 'acl' || relation === 'advcl') ? 'present' : null
  }
  if (form === 'VBG' && tree.kid(predicate, 'cop') < 0) return 'present'
  const finite = helpers[0]!
  if (tree.xpos(finite) === 'VBD' || tree.lemma(finite) === 'have') return 'past'
  return /^VB[ZP]$/u.test(tree.xpos(finite)) ? 'present' : null
}

/** The objects of a verb; not what the parse took for one behind a preposition. */
export const objectsOf = (tree: Tree, verb: number): Words =>
  isBorn(tree, verb)
    ? []
    : tree.kids(verb, 'obj', 'iobj').filter((kid) => !/^(?:IN|TO)$/u.test(tree.xpos(tree.below(kid)[0]!)))

/** Nobody is the object of "born": in "Ada Varga, born Ada Toma," the second name is what she was called then. */
export const isBorn = (tree: Tree, verb: number): boolean => tree.low(verb) === 'born'

/** Whether what a predicate says is done to its subject: "was arrested", "arrested and sentenced", "Varga, born in Sarn". */
export function isUndergone(tree: Tree, verb: number): boolean {
  if (isPassive(tree, verb) || isBorn(tree, verb)) return true
  if (objectsOf(tree, verb).length || tree.kid(verb, 'nsubj', 'aux') >= 0) return false
  const relation = tree.relation(verb)
  // the tagger takes the second of two participles for a past tense
  if (relation === 'conj')
    return (tree.xpos(verb) === 'VBN' || UNDERGONE.has(tree.lemma(verb))) && isUndergone(tree, tree.head[verb]!)
  return tree.xpos(verb) === 'VBN' && (relation === 'acl' || relation === 'advcl')
}

/** Verbs that say nothing without their object: where it is missing, it is the subject. */
const UNDERGONE: ReadonlySet<string> = new Set(['appoint', 'arrest', 'elect', 'employ', 'hire', 'name', 'sentence'])

/** The head of the phrase that a predicate is said of, through "who", a shared subject and a participle; NONE for none. */
export function subjectHead(tree: Tree, predicate: number, depth = 0): number {
  const own = tree.kids(predicate, 'nsubj')
  const head = tree.head[predicate]!
  const relation = tree.relation(predicate)
  if (own.length > 1) return NONE
  if (own.length) {
    if (!/^(?:who|which|that)$/u.test(tree.low(own[0]!))) return own[0]!
    return relation === 'acl' && isFirmlyTied(tree, head) ? head : NONE
  }
  if (head < 0 || depth > 4) return NONE
  if (relation === 'conj') {
    const shared = subjectHead(tree, head, depth + 1)
    return shared < predicate ? shared : NONE
  }
  if (!/^VB[NG]$/u.test(tree.xpos(predicate)) || tree.kids(predicate, 'mark', 'aux').length) return NONE
  if (relation === 'acl') return isFirmlyTied(tree, head) ? head : NONE
  return relation === 'advcl' ? subjectHead(tree, head, depth + 1) : NONE
}

/** False in "the wife of Toma, who …": what follows may be said of either. */
export function isFirmlyTied(tree: Tree, name: number): boolean {
  const head = tree.head[name]!
  if (tree.relation(name) !== 'nmod' || head < 0) return true
  return !unnamedNouns.has(tree.lemma(head)) && !kin.has(tree.lemma(head)) && tree.upos(head) !== 'PROPN'
}
