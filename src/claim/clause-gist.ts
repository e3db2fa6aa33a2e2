import type { Clause, Role } from '../model/gist.ts'
import { NONE, type Tree } from '../model/tree.ts'
import { isCarrier, type Standing, standingOf } from './clause-mode.ts'
import { linking } from './data/light-verb.ts'
import { isVerb, saidOf } from './doer.ts'
import { caseOf, roleOf, type Scene, spanOf } from './filler.ts'
import { isNobody } from './negation.ts'
import { isNominal } from './phrase.ts'
import { isUndergone } from './plain.ts'
import { complements, misjoined, prepositional, repeats, requested, rolesOf } from './role-gist.ts'
import { agentOf } from './subject.ts'
import { insteadOf, subjectOf } from './subject-gist.ts'
import { isCausative, tasks, taskWithDoer } from './task-gist.ts'
import { isActive, objectsAt, withParticle } from './verb-object.ts'

/** A clause with what it hangs on. */
export interface Read {
  readonly clause: Clause
  readonly standing: Standing
}

/** What a verb, or a noun or adjective behind "be", says; null where the word is no predicate. */
export function clauseAt(scene: Scene, word: number): Read | null {
  const { tree } = scene
  if (tree.kid(word, 'cop') >= 0 && !isVerb(tree, word)) return copular(scene, word, tree.kid(word, 'cop'), word)
  // "is unjustified and contrived"
  if (isJoinedPredicate(tree, word)) return copular(scene, word, word, word)
  if (!isVerb(tree, word) || !isHead(tree, word)) return null
  const complement = tree.kid(word, 'xcomp')
  if (linking.has(tree.lemma(word)) && complement >= 0 && !isVerb(tree, complement) && tree.kid(complement, 'cop') < 0)
    return copular(scene, complement, word, word)
  if (isCarrier(tree, word) || (tree.head[word]! >= 0 && taskWithDoer(tree, tree.head[word]!) === word)) return null
  return verbal(scene, word)
}

const isJoinedPredicate = (tree: Tree, word: number): boolean =>
  tree.relation(word) === 'conj' &&
  ['ADJ', 'NOUN'].includes(tree.upos(word)) &&
  tree.kid(tree.head[word]!, 'cop') >= 0 &&
  tree.kid(word, 'nsubj') < 0

/** Whether a verb heads a clause: not in "the following day", "including Toma", "the sleeping guard". */
const isHead = (tree: Tree, verb: number): boolean =>
  !['amod', 'compound', 'case', 'mark', 'fixed', 'flat', 'det', 'advmod', 'nmod', 'cc'].includes(tree.relation(verb)) &&
  /^VB/u.test(tree.xpos(verb))

function verbal(scene: Scene, verb: number): Read {
  const { tree } = scene
  const undergone = isUndergone(tree, verb) && !isActive(tree, verb)
  const subject = subjectOf(scene, verb)
  const task = taskWithDoer(tree, verb)
  const objects = task < 0 ? objectsAt(scene, verb) : [tree.kid(task, 'nsubj')]
  const agent = undergone ? doerOf(tree, verb) : subject
  const done = undergone && !objects.length ? [subject] : objects
  const instead = undergone ? null : insteadOf(scene, verb, subject)
  const roles: Role[] = [
    ...(instead ?? rolesOf(scene, 'agent', agent)),
    ...done.flatMap((each) => rolesOf(scene, 'object', each)),
    ...(undergone && objects.length ? rolesOf(scene, 'to', subject) : []),
    ...tree.kids(verb, 'iobj').flatMap((each) => rolesOf(scene, 'to', each)),
    ...complements(scene, verb),
    ...prepositional(scene, verb, [agent, ...done]),
    ...(instead ? [] : misjoined(scene, verb)),
    ...tasks(scene, verb),
    ...requested(scene, verb),
    ...repeats(scene, verb),
  ]
  const predicate = isCausative(tree, verb) ? 'order' : withParticle(tree, verb)
  const negated = standingOf(tree, verb).negated !== (task >= 0 && isNobody(tree, objects[0]!))
  // "ordered nothing": it denies the ordering, and stands for whatever was ordered
  const kept = roles.filter(({ as, head }) => negated || as !== 'object' || head !== 'nothing')
  const told = read(scene, { word: verb, said: verb, predicate, form: 'verb', roles: kept })
  // "not Toma but Linde" denies who did it
  return { ...told, clause: { ...told.clause, negated: negated && !instead } }
}

/** "was arrested and searched by the guards": both by them. */
function doerOf(tree: Tree, verb: number): number {
  const own = agentOf(tree, verb)
  const next = tree.kids(verb, 'conj').find((kid) => kid > verb)
  if (own >= 0 || next === undefined || tree.xpos(next) !== 'VBN' || tree.kid(next, 'nsubj', 'aux') >= 0) return own
  for (let at = verb + 1; at < next; at++) if (!/^(?:CCONJ|ADV|PUNCT|VERB)$/u.test(tree.upos(at))) return own
  return agentOf(tree, next)
}

/** "It is unlikely that he left": what is unlikely is told by the clause. */
const isExpletive = (tree: Tree, subject: number, predicate: number): boolean =>
  tree.low(subject) === 'it' && tree.kid(predicate, 'csubj', 'ccomp', 'xcomp') >= 0

/** Nouns that only pick one of several: "was one of the founders". */
const PICKS = /^(?:one|part|some|two|three|many|most)$/u

/** "was a member of the board", "is unjustified", "became mayor"; `linked`: the verb or copula that says so. */
function copular(scene: Scene, word: number, linked: number, head: number): Read | null {
  const { tree } = scene
  const subject = saidOf(tree, head)
  // "It was Toma who left": the clause is his leaving
  if (tree.low(subject) === 'it' && tree.kid(head, 'acl', 'ccomp', 'csubj', 'advcl') >= 0 && tree.upos(word) !== 'ADJ')
    return null
  const roles = isExpletive(tree, subject, head) ? [] : rolesOf(scene, 'agent', subject)
  const place = caseOf(tree, word)
  const form = tree.upos(word)
  if (place) {
    const be = read(scene, {
      word: linked,
      said: head,
      predicate: 'be',
      form: 'verb',
      roles: [...roles, ...rolesOf(scene, place, word)],
    })
    return be
  }
  // "is able to leave": the leaving is told
  if (form === 'ADJ' && isCarrier(tree, word)) return null
  if (!isNominal(tree, word) && !['ADJ', 'NUM', 'DET'].includes(tree.upos(word))) return null
  const picked = PICKS.test(tree.low(word))
    ? (tree.kids(word, 'nmod').find((kid) => tree.low(tree.kid(kid, 'case')) === 'of') ?? NONE)
    : word
  if (picked < 0 || (tree.upos(word) === 'DET' && picked === word)) return null
  const behind = prepositional(scene, picked, [picked])
  const inside = tree.kids(picked, 'nmod').filter((kid) => kid > picked && caseOf(tree, kid) !== '')
  const noun = isNominal(tree, picked)
  const as = noun ? roleOf(scene, 'as', picked, inside) : null
  return read(scene, {
    word: picked,
    said: head,
    predicate: tree.lemma(picked),
    form: noun ? 'noun' : 'adjective',
    // denied is the clause
    roles: [...roles, ...(as ? [{ ...as, negated: false }] : []), ...behind],
  })
}

/** A predicate with its roles; `said`: the word on which its negation and its place among other clauses hang. */
function read(
  scene: Scene,
  made: Pick<Clause, 'predicate' | 'form' | 'roles'> & { readonly word: number; readonly said: number },
): Read {
  const { tree } = scene
  const standing = standingOf(tree, made.said)
  const { negated, mode, tense } = standing
  return {
    standing,
    clause: {
      predicate: made.predicate,
      form: made.form,
      span: spanOf(tree, made.word),
      negated,
      mode,
      tense,
      roles: made.roles,
    },
  }
}
