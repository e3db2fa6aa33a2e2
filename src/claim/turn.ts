import type { ClauseMode } from '../model/gist.ts'
import type { Tree } from '../model/tree.ts'
import { carrying, denying, refusing, refusingAdjectives, wanting, wantingAdjectives } from './data/light-verb.ts'
import { isVerb } from './doer.ts'
import { graver, ownMode, ownTense } from './finite.ts'
import { isNegated } from './negation.ts'
import { isPassive } from './subject.ts'

/** What a verb or adjective makes of its infinitive; `thought`: somebody is only believed to do it. */
export interface Turn {
  readonly mode: ClauseMode
  readonly negates: boolean
  readonly denies?: boolean
  readonly thought?: boolean
}

/** What a verb or adjective makes of its infinitive. */
export function complementOf(tree: Tree, complement: number, above: number): Turn {
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
  // "has yet to pay"
  if (lemma === 'have' && tree.kids(above, 'advmod').some((kid) => tree.low(kid) === 'yet'))
    return { mode: own, negates: !negates }
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
export function adverbialOf(
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
