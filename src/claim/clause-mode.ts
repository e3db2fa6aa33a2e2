import type { Clause, ClauseMode } from '../model/gist.ts'
import { NONE, type Tree } from '../model/tree.ts'
import { concernOf } from './concern.ts'
import { carrying, denying, factive, refusing, wanting, wantingAdjectives } from './data/light-verb.ts'
import { isVerb } from './doer.ts'
import { auxiliaries, graver, ownMode, ownTense } from './finite.ts'
import { isNegated } from './negation.ts'
import { adverbialOf, complementOf } from './turn.ts'

/** How a clause is put forward, by its own words and by those it hangs on. */
export interface Standing {
  readonly negated: boolean
  readonly mode: ClauseMode
  readonly tense: Clause['tense']
  /** the word that says or thinks it, if that stands in the same claim: then it is only supposed; {@link NONE} for none */
  readonly under: number
  /** the verb that says that it was not so, if that stands in the same claim; {@link NONE} for none */
  readonly denier: number
}

/** Whether a verb adds nothing but how: its clause is that of the verb behind it. */
export function isCarrier(tree: Tree, verb: number): boolean {
  const lemma = tree.lemma(verb)
  if (tree.kid(verb, 'xcomp') < 0 || tree.kid(verb, 'obj', 'iobj') >= 0) return false
  const complement = tree.kid(verb, 'xcomp')
  if (!isVerb(tree, complement) && tree.kid(complement, 'cop') < 0) return false
  if (!isVerb(tree, verb)) return wantingAdjectives.has(lemma)
  return carrying.has(lemma) || refusing.has(lemma) || wanting.has(lemma) || denying.has(lemma)
}

/** How a predicate is put forward. */
export function standingOf(tree: Tree, predicate: number): Standing {
  let negated = isNegated(tree, predicate)
  let mode = ownMode(tree, predicate)
  let tense = ownTense(tree, predicate)
  let under = NONE
  let denier = NONE
  for (let at = predicate, depth = 0; depth < 12; depth++) {
    const above = tree.head[at]!
    const relation = tree.relation(at)
    if (isSupposing(tree, at)) mode = graver(mode, 'supposed')
    if (above < 0) break
    const mark = tree.kids(at, 'mark', 'case').map((kid) => tree.low(kid))
    if (relation === 'conj') {
      const bare = !auxiliaries(tree, at).length && tree.kid(at, 'nsubj') < 0 && !tree.isFinite(at)
      if (bare) {
        mode = graver(mode, ownMode(tree, above))
        tense ??= ownTense(tree, above)
      }
      // "did not lie or steal"
      const or = tree.kids(at, 'cc').some((kid) => /^n?or$/u.test(tree.low(kid)))
      if (or && tree.kid(at, 'nsubj') < 0 && isNegated(tree, above)) negated = !isNegatedAlone(tree, at) || negated
      if (or && tree.kid(at, 'nsubj') < 0 && !negated) mode = graver(mode, 'possible')
    } else if (relation === 'xcomp' || (relation === 'ccomp' && mark.includes('to'))) {
      const turned = complementOf(tree, at, above)
      mode = graver(mode, turned.mode)
      if (turned.negates) negated = !negated
      if (turned.denies) denier = above
      if (turned.thought && under < 0) under = above
      tense ??= tree.xpos(above) === 'VBG' && tree.lemma(above) === 'go' ? 'future' : ownTense(tree, above)
    } else if (relation === 'ccomp' || relation === 'csubj') {
      const wh = tree.kids(at, 'advmod', 'obl', 'nsubj', 'obj').some((kid) => /^W/u.test(tree.xpos(kid)))
      if (mark.some((word) => /^(?:if|whether)$/u.test(word))) mode = graver(mode, 'supposed')
      else if (wh) mode = graver(mode, 'presupposed')
      else if (denying.has(tree.lemma(above))) denier = above
      else if (/^(?:seem|appear|look)$/u.test(tree.lemma(above))) mode = graver(mode, 'possible')
      else if (!isFact(tree, above) && under < 0) under = above
      break
    } else if (relation === 'advcl' || (relation === 'obl' && isVerb(tree, at))) {
      const having = mark.includes('with') ? concerned(tree, above) : NONE
      if (having >= 0) {
        // "had nothing to do with stealing it"
        const whole = standingOf(tree, having)
        return { ...whole, negated: whole.negated !== negated, mode: graver(mode, whole.mode) }
      }
      const adverbial = adverbialOf(tree, at, mark)
      mode = graver(mode, adverbial.mode)
      if (adverbial.negates) negated = !negated
      if (adverbial.mode === 'presupposed') break
      if (denying.has(tree.lemma(above)) && tree.xpos(at) === 'VBG') denier = above
      // "is incapable of stealing"
      if (tree.lemma(above) === 'incapable') {
        negated = negated === isNegated(tree, above)
        break
      }
      // "accused of stealing": not said to be so by who tells of the accusation
      if (mark.some((word) => /^(?:of|for|about|against)$/u.test(word)) && under < 0) under = above
    } else if (relation === 'acl') {
      if (tree.subtype(at) === 'acl:relcl') break
      if (tree.xpos(at) === 'VB' && mark.includes('to')) mode = graver(mode, 'wanted')
      else if (mark.includes('that') && tree.lemma(above) !== 'fact' && under < 0) under = above
      else if (mark.some((word) => /^(?:of|for)$/u.test(word)) && tree.xpos(at) === 'VBG')
        mode = graver(mode, 'presupposed')
      break
    } else if (relation !== 'parataxis' && relation !== 'dep') {
      if (relation === 'obj' && denying.has(tree.lemma(above))) denier = above
      break
    }
    at = above
  }
  return { negated, mode, tense, under, denier }
}

/** The "have" of "have nothing to do with", from its "do"; {@link NONE} for none. */
function concerned(tree: Tree, act: number): number {
  if (tree.low(act) !== 'do') return NONE
  const above = tree.head[act]!
  const have = tree.lemma(above) === 'have' ? above : tree.head[above]!
  return concernOf(tree, have) === act ? have : NONE
}

/** Whether what is said behind a word is so if its clause is: "the files prove that", not "they wanted to prove that". */
const isFact = (tree: Tree, above: number): boolean =>
  !isVerb(tree, above) ||
  (factive.has(tree.lemma(above)) && tree.relation(above) !== 'xcomp' && !isNegated(tree, above))

const isNegatedAlone = (tree: Tree, predicate: number): boolean =>
  tree.kids(predicate, 'advmod').some((kid) => tree.low(kid) === 'not')

/** Whether a clause stands under a condition of its own, or asks. */
const isSupposing = (tree: Tree, predicate: number): boolean =>
  tree
    .kids(predicate, 'advcl')
    .some((kid) => tree.kids(kid, 'mark').some((mark) => /^(?:if|unless)$/u.test(tree.low(mark)))) ||
  (['root', 'conj', 'parataxis'].includes(tree.relation(predicate)) &&
    tree.words.at(-1)?.form.includes('?') === true) ||
  tree.kids(predicate, 'punct').some((kid) => tree.low(kid) === '?')
