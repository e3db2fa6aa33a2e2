import { NONE, type Tree, type Words } from '../model/tree.ts'
import type { Grip } from './candidate.ts'
import { actorInNoun, besideOf, governorOf, relatedTo, reportedWith } from './misread.ts'

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
  const all = tree
    .kids(verb, 'nsubj')
    .filter((kid) => (!TIMES.has(tree.lemma(kid)) || tree.words[kid]!.entity) && !isWhereabouts(tree, kid))
  // "a partner at the firm told him", where the tree has two subjects
  const free = all.filter((kid) => governorOf(tree, kid) === kid)
  const subjects = free.length ? free : all
  const nearest = subjects.findLast((kid) => kid < verb) ?? subjects[0] ?? NONE
  const related = nearest < verb ? relatedTo(tree, verb) : NONE
  if (related >= 0) return related
  return nearest < 0 ? NONE : governorOf(tree, nearest)
}

/** "Those killed in Sarn, Kordia, have sued": the second name says where the first is. */
const isWhereabouts = (tree: Tree, word: number): boolean =>
  tree.words[word]!.entity?.endsWith('LOC') === true &&
  tree.words[word - 1]?.form === ',' &&
  tree.words[word + 1]?.form === ',' &&
  tree.upos(word - 2) === 'PROPN'

const nobody: Subject = { head: NONE, grip: 'none', above: [] }

/** Whose doing a predicate is. */
export function subjectOf(tree: Tree, verb: number, depth = 0): Subject {
  const found = subjectIn(tree, verb, depth)
  const whole = found.grip === 'shared' ? ofWhom(tree, found.head) : NONE
  if (whole >= 0) return { ...found, head: whole }
  // "Linde – whose husband left – has denied it", where the tree makes one sentence of both
  const whose = ['shared', 'participle'].includes(found.grip) ? tree.kid(found.head, 'nmod:poss') : NONE
  if (whose < 2 || tree.low(whose) !== 'whose') return found
  let owner = tree.upos(whose - 1) === 'PUNCT' ? whose - 2 : whose - 1
  while (tree.relation(owner) === 'flat') owner = tree.head[owner]!
  return ['NOUN', 'PROPN'].includes(tree.upos(owner)) ? { ...found, head: owner } : found
}

/**
 * "Three clerks, none of whom knows the others, have told us", where the tree has the second verb go on from the first: those of
 * whom the aside tells. {@link NONE} for another subject.
 */
function ofWhom(tree: Tree, subject: number): number {
  const aside = tree.kids(subject, 'nmod').some((kid) => /^(?:whom|which)$/u.test(tree.low(kid)))
  return aside ? (tree.kids(tree.head[subject]!, 'nsubj').find((kid) => kid < subject) ?? NONE) : NONE
}

function subjectIn(tree: Tree, verb: number, depth: number): Subject {
  const own = nearestSubject(tree, verb)
  if (own >= 0) return { head: own, grip: own > verb ? 'inverted' : 'subject', above: [] }
  const above = tree.head[verb]!
  if (above < 0 || depth > 6) return beside(tree, verb)
  const relation = tree.relation(verb)
  if (relation === 'conj') {
    const main = mainBetween(tree, above, verb)
    if (main >= 0) return { head: main, grip: 'shared', above: [] }
    const reported = reportedWith(tree, verb)
    if (reported >= 0) return { head: tree.kid(reported, 'nsubj'), grip: 'shared', above: [] }
    // "praised the talks with Sarn and Linde called it so", where the tree joins her to Sarn
    const near = besideOf(tree, verb)
    const joined = near >= 0 && tree.upos(near) === 'PROPN' ? tree.kid(near, 'cc') : NONE
    if (joined >= 0 && joined < near && tree.words[near]!.entity?.endsWith('PER'))
      return { head: near, grip: 'beside', above: [] }
    // "found the pages personal and says so", where the tree joins the saying to "personal"
    const clause = tree.relation(above) === 'amod' && tree.isFinite(verb) ? clauseAbove(tree, above) : NONE
    const shared = subjectOf(tree, clause >= 0 ? clause : above, depth + 1)
    // "calling it a shame and asserting that X": whoever calls it so
    if (shared.grip === 'controlled' && isParticiple(tree, verb) && tree.xpos(tree.head[above]!) === 'VBG')
      return subjectOf(tree, tree.head[above]!, depth + 1)
    return shared.head >= 0 && shared.head < verb ? { ...shared, grip: 'shared', above: [] } : nobody
  }
  if (relation === 'xcomp') {
    // "urged him to say": he says; "promised him to say" is rare enough to lose
    const object = tree.kid(above, 'obj', 'iobj')
    // "heard it said that X": "it" is nobody
    if (tree.low(object) === 'it' && tree.xpos(verb) === 'VBN') return nobody
    if (object >= 0 && object < verb) return { head: actorInNoun(tree, object), grip: 'controlled', above: [] }
    const upper = subjectOf(tree, above, depth + 1)
    return upper.head >= 0 ? { head: upper.head, grip: 'controlled', above: [above, ...upper.above] } : nobody
  }
  if (relation === 'advcl' && isParticiple(tree, verb)) {
    const upper = subjectOf(tree, above, depth + 1)
    return upper.head >= 0 ? { ...upper, grip: 'participle', above: [] } : nobody
  }
  if (
    relation === 'acl' &&
    tree.xpos(verb) === 'VBG' &&
    /^(?:by|in|after|before|while|without)$/u.test(tree.low(tree.kid(verb, 'mark')))
  ) {
    // "sent a jab her way by suggesting": how it was done is no part of the way
    const clause = clauseAbove(tree, above)
    const upper = clause >= 0 ? subjectOf(tree, clause, depth + 1) : nobody
    return upper.head >= 0 ? { ...upper, grip: 'participle', above: [] } : nobody
  }
  if (relation === 'acl' && tree.xpos(verb) === 'VBG') return { head: above, grip: 'noun', above: [] }
  if (depth === 0) return beside(tree, verb)
  // "efforts by some to mend it while saying so": those whose efforts they are
  if (relation !== 'acl' || tree.xpos(verb) !== 'VB') return nobody
  const actor = actorInNoun(tree, above)
  const acts = actor !== above || tree.low(tree.kid(above, 'case')) === 'by'
  return acts ? { head: actor, grip: 'controlled', above: [] } : nobody
}

/** Where the tree names no subject of a finite verb: the noun or pronoun right before it. */
function beside(tree: Tree, verb: number): Subject {
  if (isPassive(tree, verb)) return nobody
  const head = besideOf(tree, verb)
  if (head < 0) return nobody
  // "those trying to mend it say": what tells more of them stands between
  return {
    head,
    grip: tree.kids(head, 'acl').some((kid) => tree.isBelow(verb, kid) && kid !== verb) ? 'subject' : 'beside',
    above: [],
  }
}

/**
 * "When she rose, he left and said so", where the tree takes the first clause for the main one, and hangs the second on it
 * without a conjunction: the subject that stands nearer. {@link NONE} where the tree is as it should be.
 */
function mainBetween(tree: Tree, above: number, verb: number): number {
  const clause = tree
    .kids(above, 'advcl', 'parataxis')
    .findLast((kid) => above < kid && kid < verb && tree.kid(kid, 'mark') < 0 && tree.kid(kid, 'nsubj') >= 0)
  const finite =
    clause !== undefined && [clause, ...tree.kids(clause, 'aux', 'cop')].some((word) => tree.isFinite(word))
  return finite && tree.kid(clause, 'nsubj') < clause ? tree.kid(clause, 'nsubj') : NONE
}

/** The verb in whose clause a noun stands, or the noun or adjective that is its predicate. */
function clauseAbove(tree: Tree, noun: number): number {
  let at = tree.head[noun]!
  while (at >= 0 && tree.upos(at) !== 'VERB' && tree.kid(at, 'cop') < 0) at = tree.head[at]!
  return at
}

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

/** The head of the relative clause that a word stands in, however deep; {@link NONE} for none. */
export function relativeClause(tree: Tree, word: number): number {
  let clause = tree.head[word]!
  while (clause >= 0 && tree.subtype(clause) !== 'acl:relcl') clause = tree.head[clause]!
  return clause
}
