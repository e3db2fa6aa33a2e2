import type { Clause, Role } from '../model/gist.ts'
import { readQuantity } from '../model/quantity.ts'
import { NONE, type Tree, type Words } from '../model/tree.ts'
import { isCarrier, type Standing, standingOf } from './clause-mode.ts'
import { alone, asking, linking, particles } from './data/light-verb.ts'
import { isRelative, isVerb, members, relatedNoun, relatedObject, saidOf } from './doer.ts'
import { caseOf, roleOf, type Scene, spanOf } from './filler.ts'
import { isNominal, kindOf } from './phrase.ts'
import { isUndergone, objectsOf } from './plain.ts'
import { agentOf } from './subject.ts'

/** A clause with what it hangs on. */
export interface Read {
  readonly clause: Clause
  readonly standing: Standing
}

/** Makes the roles that these words fill, and all that are joined to them; {@link NONE} fills none. */
export function rolesOf(scene: Scene, as: string, head: number): Role[] {
  const { tree } = scene
  if (head < 0) return []
  const found = isRelative(tree, head) ? relatedNoun(tree, head) : head
  if (found < 0) return []
  return members(tree, found).flatMap((member) => {
    if (scene.isTime(member) && kindOf(tree, member) === 'time') return []
    const own = member === found ? as : (ownCase(tree, member) ?? as)
    return roleOf(scene, own, member) ?? []
  })
}

const ownCase = (tree: Tree, word: number): string | null => caseOf(tree, word) || null

/** The roles of the phrases that hang on a predicate by prepositions: "at the mill", "because of the storm". No times, no agent. */
export function prepositional(scene: Scene, predicate: number, but: Words = []): Role[] {
  const { tree, isTime } = scene
  return tree.kids(predicate, 'obl', 'nmod').flatMap((kid) => {
    if (but.includes(kid) || tree.subtype(kid) === 'nmod:poss') return []
    const as = caseOf(tree, kid)
    if (isTime(kid) || isAside(tree, kid, as)) return []
    if (as) return kindOf(tree, kid) === 'time' && !isLong(tree, kid) ? [] : rolesOf(scene, as, kid)
    // "served 18 years"
    return isLong(tree, kid) ? rolesOf(scene, 'for', kid) : []
  })
}

/** Phrases that say how the rest is to be taken, and join nothing: "in our opinion", "for instance". */
const isAside = (tree: Tree, word: number, as: string): boolean =>
  as === 'according to' ||
  (as === 'in' && /^(?:term|opinion|view|addition|fact|particular|turn|general|contrast)$/u.test(tree.lemma(word))) ||
  (as === 'for' && /^(?:instance|example)$/u.test(tree.lemma(word))) ||
  (as === 'as' && /^(?:result|matter)$/u.test(tree.lemma(word)))

const isLong = (tree: Tree, word: number): boolean => tree.kid(word, 'nummod') >= 0

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
  if (isCarrier(tree, word)) return null
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
  const subject = saidOf(tree, verb)
  const objects = objectsAt(scene, verb)
  const agent = undergone ? agentOf(tree, verb) : subject
  const done = undergone && !objects.length ? [subject] : objects
  const roles: Role[] = [
    ...rolesOf(scene, 'agent', agent),
    ...done.flatMap((each) => rolesOf(scene, 'object', each)),
    ...(undergone && objects.length ? rolesOf(scene, 'to', subject) : []),
    ...tree.kids(verb, 'iobj').flatMap((each) => rolesOf(scene, 'to', each)),
    ...complements(scene, verb),
    ...prepositional(scene, verb, [agent, ...done]),
    ...misjoined(scene, verb),
    ...requested(scene, verb),
    ...repeats(scene, verb),
  ]
  return read(scene, { word: verb, said: verb, predicate: withParticle(tree, verb), form: 'verb', roles })
}

/** "Toma removed and arrested Varga", where the tree has somebody whom it was done to. */
const isActive = (tree: Tree, verb: number): boolean =>
  (tree.relation(verb) === 'acl' && unmarked(tree, verb).length > 0) ||
  (tree.relation(verb) === 'conj' && isActive(tree, tree.head[verb]!))

/** A person whom the tree puts beside a verb without a preposition is its object. */
const unmarked = (tree: Tree, verb: number): Words =>
  tree.kids(verb, 'obl:unmarked').filter((kid) => kid > verb && /PER|ORG/u.test(tree.words[kid]!.entity ?? ''))

/**
 * "lost 18 boats and 40 guards", "studied not Arabic but Chinese", where the tree joins the last to the verb: they are what the
 * phrase before them is. Behind no phrase, as in "robbing either the bank or the mill", they are the object.
 */
function misjoined(scene: Scene, verb: number): Role[] {
  const { tree } = scene
  return tree.kids(verb, 'conj').flatMap((kid) => {
    if (!['NOUN', 'PROPN', 'ADJ'].includes(tree.upos(kid)) || tree.kid(kid, 'nsubj', 'cop') >= 0 || kid < verb)
      return []
    const before = tree.kids(verb, 'obj', 'obl').findLast((each) => each > verb && each < kid)
    if (before === undefined) return tree.kid(kid, 'cc:preconj') >= 0 ? rolesOf(scene, 'object', kid) : []
    const as = tree.relation(before) === 'obj' ? 'object' : caseOf(tree, before)
    return as && !scene.isTime(kid) ? rolesOf(scene, as, kid) : []
  })
}

/** "turned to the mayor for help", where the tree has a mayor for help. */
function requested(scene: Scene, verb: number): Role[] {
  const { tree } = scene
  if (!asking.has(tree.lemma(verb))) return []
  const asked = tree.kids(verb, 'obj', 'obl').flatMap((kid) => tree.kids(kid, 'nmod'))
  return asked.filter((kid) => caseOf(tree, kid) === 'for').flatMap((kid) => rolesOf(scene, 'for', kid))
}

function objectsAt(scene: Scene, verb: number): Words {
  const { tree, isTime } = scene
  const own = objectsOf(tree, verb).filter((kid) => tree.relation(kid) === 'obj' && !isTime(kid))
  if (own.length) return own
  const behind = tree.kids(verb, 'obl').filter((kid) => isParticle(tree, verb, caseOf(tree, kid)))
  if (behind.length) return behind
  const bare = unmarked(tree, verb)
  if (bare.length) return bare
  const related = relatedObject(tree, verb)
  if (related >= 0) return [related]
  return sharedObject(tree, verb)
}

/** "removed and arrested Varga": the object of the verb that follows right behind. */
function sharedObject(tree: Tree, verb: number): Words {
  if (alone.has(tree.lemma(verb)) || isUndergone(tree, verb)) return []
  if (tree.kids(verb, 'obl', 'xcomp', 'ccomp', 'iobj').some((kid) => kid > verb)) return []
  const first = tree.relation(verb) === 'conj' ? tree.head[verb]! : verb
  const next = tree.kids(first, 'conj').find((kid) => kid > verb)
  if (next === undefined || !isVerb(tree, next) || tree.kid(next, 'nsubj') >= 0) return []
  for (let at = verb + 1; at < next; at++) if (!/^(?:CCONJ|ADV|PUNCT|AUX)$/u.test(tree.upos(at))) return []
  const object = [...tree.kids(next, 'obj'), ...unmarked(tree, next)].filter((kid) => kid > next)
  return object.length ? object : sharedObject(tree, next)
}

/** "elected Varga mayor", "considered weak": what somebody is made or held to be. */
function complements(scene: Scene, verb: number): Role[] {
  const { tree } = scene
  return tree
    .kids(verb, 'xcomp')
    .flatMap((kid) =>
      ['NOUN', 'PROPN', 'ADJ'].includes(tree.upos(kid)) && tree.kid(kid, 'cop') < 0 ? rolesOf(scene, 'as', kid) : [],
    )
}

/** "occupied the post twice". "Once" may be some time ago, and counts only against another number. */
function repeats(scene: Scene, verb: number): Role[] {
  const { tree } = scene
  return tree.kids(verb, 'advmod').flatMap((kid) => {
    if (!/^(?:twice|thrice)$/u.test(tree.low(kid))) return []
    const quantity = readQuantity(tree.low(kid))
    const head = tree.low(kid)
    return [
      {
        as: 'times',
        head,
        words: [head],
        entity: null,
        entities: [],
        span: spanOf(tree, kid),
        negated: false,
        quantity,
      },
    ]
  })
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

const isParticle = (tree: Tree, verb: number, word: string): boolean =>
  particles.get(tree.lemma(verb))?.has(word) ?? false

function withParticle(tree: Tree, verb: number): string {
  const words = [tree.kid(verb, 'compound:prt'), ...tree.kids(verb, 'obl').map((kid) => tree.kid(kid, 'case'))]
  const particle =
    tree.low(words[0]!) || words.map((word) => tree.low(word)).find((word) => isParticle(tree, verb, word))
  return particle ? `${tree.lemma(verb)} ${particle}` : tree.lemma(verb)
}
