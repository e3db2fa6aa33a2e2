import { NONE, type Tree } from '../model/tree.ts'

/** The "do" of "has nothing to do with"; {@link NONE} for none. */
export function concernOf(tree: Tree, verb: number): number {
  if (tree.lemma(verb) !== 'have') return NONE
  const what = tree.kid(verb, 'obj')
  const thing = /^(?:nothing|anything|something|everything|little|much|lot|what)$/u.test(tree.low(what)) ? what : NONE
  const candidates = [...tree.kids(verb, 'xcomp'), ...(thing >= 0 ? tree.kids(thing, 'acl') : [])]
  return candidates.find((kid) => tree.low(kid) === 'do' && withOf(tree, kid, verb) >= 0) ?? NONE
}

/** What stands behind the "with", a noun or a participle. */
export function withOf(tree: Tree, act: number, have: number): number {
  return (
    [act, tree.kid(have, 'obj'), have]
      .flatMap((word) => (word < 0 ? [] : tree.kids(word, 'obl', 'nmod', 'advcl', 'acl')))
      .find((kid) => kid > act && tree.kids(kid, 'case', 'mark').some((mark) => tree.low(mark) === 'with')) ?? NONE
  )
}
