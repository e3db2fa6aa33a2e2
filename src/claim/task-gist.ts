import type { Role } from '../model/gist.ts'
import { NONE, type Tree } from '../model/tree.ts'
import { wanting } from './data/light-verb.ts'
import { isVerb } from './doer.ts'
import { type Scene, spanOf } from './filler.ts'

/** What somebody is ordered to do, or has done to a thing: "ordered the files burned", "asked the guards to leave". */
export function tasks({ tree }: Scene, verb: number): Role[] {
  const done = taskOf(tree, verb)
  if (done < 0) return []
  const word = tree.lemma(done)
  return [
    {
      as: 'to do',
      head: word,
      words: [word],
      entity: null,
      entities: [],
      span: spanOf(tree, done),
      wording: tree.words[done]!.form,
      negated: false,
      quantity: null,
    },
  ]
}

function taskOf(tree: Tree, verb: number): number {
  const object = tree.kid(verb, 'obj')
  if (object < verb || (!wanting.has(tree.lemma(verb)) && !isCausative(tree, verb))) return taskWithDoer(tree, verb)
  const behind = [...tree.kids(verb, 'xcomp', 'ccomp'), ...tree.kids(object, 'acl')]
  return behind.find((kid) => kid > object && isVerb(tree, kid) && isBare(tree, kid)) ?? NONE
}

/** "ordered nothing burned", where the tree takes "nothing" for what burned: the verb of the smaller clause; {@link NONE} for none. */
export function taskWithDoer(tree: Tree, verb: number): number {
  if (!wanting.has(tree.lemma(verb))) return NONE
  return (
    tree
      .kids(verb, 'ccomp')
      .find(
        (kid) =>
          /^VB[DN]$/u.test(tree.xpos(kid)) &&
          tree.kid(kid, 'mark', 'aux', 'cop', 'obj') < 0 &&
          tree.below(kid)[0] === verb + 1 &&
          tree.kid(kid, 'nsubj') > verb,
      ) ?? NONE
  )
}

/** "had the files burned": ordered it. "Had his purse stolen" was done to him. */
export function isCausative(tree: Tree, verb: number): boolean {
  const object = tree.kid(verb, 'obj')
  if (!/^(?:have|get)$/u.test(tree.lemma(verb)) || object < verb || tree.kid(object, 'nmod:poss') >= 0) return false
  return [...tree.kids(verb, 'xcomp'), ...tree.kids(object, 'acl')].some(
    (kid) => kid === object + 1 && isBare(tree, kid) && tree.xpos(kid) !== 'VB',
  )
}

/** A participle, which may be tagged as a past, or an infinitive. */
const isBare = (tree: Tree, verb: number): boolean =>
  /^VB[DN]?$/u.test(tree.xpos(verb)) && tree.kid(verb, 'aux', 'nsubj') < 0
