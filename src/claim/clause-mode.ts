import type { Clause, ClauseMode } from '../model/gist.ts'
import { NONE, type Tree, type Words } from '../model/tree.ts'
import { concernOf } from './concern.ts'
import {
  carrying,
  denying,
  factive,
  refusing,
  refusingAdjectives,
  wanting,
  wantingAdjectives,
} from './data/light-verb.ts'
import { isVerb } from './doer.ts'
import { isNegated } from './negation.ts'
import { isPassive } from './subject.ts'

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

/** The graver of two modes: what is wished for in a condition is supposed. */
const ORDER: readonly ClauseMode[] = ['actual', 'presupposed', 'possible', 'wanted', 'supposed']
export const graver = (a: ClauseMode, b: ClauseMode): ClauseMode => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b)

const auxiliaries = (tree: Tree, predicate: number): Words => tree.kids(predicate, 'aux', 'cop')

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

/** What a verb or adjective makes of its infinitive; `thought`: somebody is only believed to do it. */
interface Turn {
  readonly mode: ClauseMode
  readonly negates: boolean
  readonly denies?: boolean
  readonly thought?: boolean
}

/** What a verb or adjective makes of its infinitive. */
function complementOf(tree: Tree, complement: number, above: number): Turn {
  const lemma = tree.lemma(above)
  const negates = isNegated(tree, above)
  const own = ownMode(tree, above)
  if (!isVerb(tree, above)) {
    if (/^(?:un)?able$/u.test(lemma)) {
      const mode = ownTense(tree, above) === 'past' ? own : graver(own, 'possible')
      return { mode, negates: negates !== (lemma === 'unable') }
    }
    if (/^(?:un)?likely$/u.test(lemma))
      return { mode: graver(own, 'possible'), negates: negates !== (lemma === 'unlikely') }
    const unwilling = refusingAdjectives.has(lemma)
    const mode = unwilling ? 'actual' : wantingAdjectives.has(lemma) ? 'wanted' : 'supposed'
    return { mode: graver(own, mode), negates: negates !== unwilling }
  }
  if (denying.has(lemma)) return { mode: own, negates, denies: true }
  if (refusing.has(lemma)) return { mode: own, negates: !negates }
  // "had earlier left", where the tree takes the "had" for a verb
  const perfect = lemma === 'have' && /^VB[DN]$/u.test(tree.xpos(complement))
  if (/^(?:seem|appear)$/u.test(lemma)) return { mode: graver(own, 'possible'), negates }
  if (carrying.has(lemma) || perfect || tree.xpos(complement) === 'VBG') return { mode: own, negates }
  const isPerfect = tree.kids(complement, 'aux').some((kid) => tree.lemma(kid) === 'have')
  if (!wanting.has(lemma) && (isPassive(tree, above) || isPerfect)) {
    const purpose = /^(?:send|use|bring|take|call|make|leave|set|put|form|create|build)$/u.test(lemma)
    if (!purpose) return { mode: own, negates, thought: true }
  }
  if (negates && tree.kid(above, 'obj', 'iobj') >= 0) return { mode: 'supposed', negates: false }
  // "went to serve", "wants to leave": meant to be
  return { mode: graver(own, 'wanted'), negates }
}

/** What an adverbial clause is by the word that opens it. */
function adverbialOf(
  tree: Tree,
  clause: number,
  mark: readonly string[],
): { readonly mode: ClauseMode; readonly negates: boolean } {
  const opens = (words: RegExp): boolean =>
    mark.some((word) => words.test(word)) || tree.kids(clause, 'advmod').some((kid) => words.test(tree.low(kid)))
  if (opens(/^(?:without|instead|rather)$/u)) return { mode: 'actual', negates: true }
  if (opens(/^(?:if|unless|whether|lest|provided|as if)$/u)) return { mode: 'supposed', negates: false }
  if (tree.xpos(clause) === 'VB' && mark.includes('to')) return { mode: 'wanted', negates: false }
  if (opens(/^(?:after|before|since|when|while|once|until|till|upon|despite)$/u))
    return { mode: 'presupposed', negates: false }
  return { mode: 'actual', negates: false }
}

/** Whether a clause stands under a condition of its own, or asks. */
const isSupposing = (tree: Tree, predicate: number): boolean =>
  tree
    .kids(predicate, 'advcl')
    .some((kid) => tree.kids(kid, 'mark').some((mark) => /^(?:if|unless)$/u.test(tree.low(mark)))) ||
  (['root', 'conj', 'parataxis'].includes(tree.relation(predicate)) &&
    tree.words.at(-1)?.form.includes('?') === true) ||
  tree.kids(predicate, 'punct').some((kid) => tree.low(kid) === '?')

/** By its auxiliaries and adverbs: "may", "could have", "must", "perhaps". */
function ownMode(tree: Tree, predicate: number): ClauseMode {
  let mode: ClauseMode = 'actual'
  for (const kid of auxiliaries(tree, predicate)) {
    const low = tree.low(kid)
    if (/^(?:may|might|could|can)$/u.test(low)) mode = graver(mode, 'possible')
    else if (/^(?:must|should|ought|shall|need)$/u.test(low)) mode = graver(mode, 'wanted')
    // "would have left", not "said he would leave"
    else if (
      /^(?:would|'d)$/u.test(low) &&
      auxiliaries(tree, predicate).some((each) => tree.lemma(each) === 'have' && each !== kid)
    )
      mode = graver(mode, 'supposed')
  }
  if (tree.kids(predicate, 'advmod').some((kid) => /^(?:perhaps|maybe|possibly)$/u.test(tree.low(kid))))
    mode = graver(mode, 'possible')
  return mode
}

/** By its finite word; null for an infinitive and for a participle that does not tell. */
function ownTense(tree: Tree, predicate: number): Clause['tense'] {
  const helpers = auxiliaries(tree, predicate)
  const form = tree.xpos(predicate)
  const [first] = helpers
  if (first === undefined) {
    if (form === 'VBD') return 'past'
    if (form === 'VBN' && ['acl', 'advcl'].includes(tree.relation(predicate))) return 'past'
    return form === 'VBZ' || form === 'VBP' ? 'present' : null
  }
  const low = tree.low(first)
  if (/^(?:will|wo|'ll|would|shall)$/u.test(low)) return 'future'
  const perfect = helpers.some((kid) => tree.lemma(kid) === 'have')
  if (tree.xpos(first) === 'MD') return perfect ? 'past' : 'present'
  if (perfect || tree.xpos(first) === 'VBD') return 'past'
  return tree.isFinite(first) ? 'present' : null
}
