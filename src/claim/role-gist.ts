import type { Role } from '../model/gist.ts'
import { readQuantity } from '../model/quantity.ts'
import type { Tree, Words } from '../model/tree.ts'
import { asking } from './data/light-verb.ts'
import { isRelative, members, relatedNoun } from './doer.ts'
import { caseOf, roleOf, type Scene, spanOf } from './filler.ts'
import { kindOf } from './phrase.ts'

/** Makes the roles that these words fill, and all that are joined to them; none where there is no such word. */
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

/** "elected Varga mayor", "considered weak": what somebody is made or held to be. */
export function complements(scene: Scene, verb: number): Role[] {
  const { tree } = scene
  return tree
    .kids(verb, 'xcomp')
    .flatMap((kid) =>
      ['NOUN', 'PROPN', 'ADJ'].includes(tree.upos(kid)) && tree.kid(kid, 'cop') < 0 ? rolesOf(scene, 'as', kid) : [],
    )
}

/** "occupied the post twice". "Once" may be some time ago, and counts only against another number. */
export function repeats(scene: Scene, verb: number): Role[] {
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
        wording: tree.words[kid]!.form,
        negated: false,
        quantity,
      },
    ]
  })
}

/**
 * "lost 18 boats and 40 guards", "studied not Arabic but Chinese", where the tree joins the last to the verb: they are what the
 * phrase before them is. Behind no phrase, as in "robbing either the bank or the mill", they are the object.
 */
export function misjoined(scene: Scene, verb: number): Role[] {
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
export function requested(scene: Scene, verb: number): Role[] {
  const { tree } = scene
  if (!asking.has(tree.lemma(verb))) return []
  const asked = tree.kids(verb, 'obj', 'obl').flatMap((kid) => tree.kids(kid, 'nmod'))
  return asked.filter((kid) => caseOf(tree, kid) === 'for').flatMap((kid) => rolesOf(scene, 'for', kid))
}
