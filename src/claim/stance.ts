import type { Manner, Stance } from '../model/claim.ts'
import type { Tree, Words } from '../model/tree.ts'
import type { Attribution } from './attribution.ts'
import type { Candidate } from './candidate.ts'
import { type CueClass, type Frame, stanceOf } from './data/lexicon.ts'
import { attitudes, inquiring, opposing, performed, refusing, unhelped, wishing } from './data/stance.ts'
import { isPassive } from './subject.ts'

/** What is done with the content: as the tree tells, or by the class of the cue alone. */
export const stanceIn = (attribution: Pick<Attribution, 'class' | 'negated' | 'stance'>): Stance =>
  attribution.stance ?? plainStance(attribution.class, attribution.negated)

/** The class of the cue, turned round by a negation where that is what a negation does. */
const plainStance = (kind: CueClass, negated: boolean): Stance =>
  (negated ? NEGATED[kind] : undefined) ?? stanceOf[kind]

/**
 * "does not believe that X" denies X, and so does "does not want X"; "did not say that X" and "did not deny that X" leave it
 * open; "does not doubt that X" asserts it; "did not ask for X" still tells of the asking.
 */
const NEGATED: Partial<Record<CueClass, Stance>> = {
  think: 'denies',
  feel: 'denies',
  judge: 'denies',
  want: 'denies',
  plan: 'denies',
  predict: 'denies',
  permit: 'denies',
  promise: 'doubts',
  decide: 'doubts',
  demand: 'doubts',
  say: 'doubts',
  write: 'doubts',
  know: 'doubts',
  show: 'doubts',
  admit: 'doubts',
  allege: 'doubts',
  deny: 'doubts',
  doubt: 'asserts',
}

/** A question asks; anything else the outlet says it asserts. */
export const ownStance = (words: string): Stance => (/\?[”"’»)]*\s*$/u.test(words) ? 'asks' : 'asserts')

/** What a candidate's source does with its content, by the tree around the cue. */
export function stanceBy(tree: Tree, candidate: Candidate, kind: CueClass): Stance {
  const { cueHead, cue } = candidate
  if (isAsked(tree, cueHead)) return 'asks'
  const above = verbsAbove(tree, cueHead)
  const negated = isNegated(tree, candidate, above)
  if (above.some((verb) => wishing.has(tree.lemma(verb)))) {
    if (!performed.has(kind) || isBeingSure(tree, cue)) return negated ? 'denies' : 'demands'
  }
  if (isAgainst(tree, candidate, kind)) return negated ? 'doubts' : 'denies'
  if (!negated) return stanceOf[kind]
  if (isEnded(tree, [cueHead, ...above]) && kind === 'demand') return 'denies'
  // "owners are not required to"
  if (kind === 'demand' && isPassive(tree, cueHead)) return 'denies'
  if (kind === 'say' && isAttitude(tree, candidate)) return 'denies'
  // "did not blame": no more than that it was not done; "does not support" is a view
  if (kind === 'judge' && tree.kids(cueHead, 'aux').some((word) => tree.low(word) === 'did')) return 'doubts'
  return plainStance(kind, true)
}

/** Attitudes that are the teller's word, unless a clause of its own tells what they are: "fears that prices will rise" was said. */
const INWARD: ReadonlySet<CueClass> = new Set(['want', 'plan', 'decide', 'feel', 'predict'])
const TOLD: ReadonlySet<Frame | null> = new Set<Frame>(['that', 'clause', 'quote', 'person-infinitive'])

/** What is left of wanting behind {@link TOLD} wants others to act: "wants him to resign". */
const URGING: ReadonlySet<CueClass> = new Set(['demand', 'permit', 'promise', 'want'])

/** What a candidate's cue tells of. Of their own mind people speak: "I want", "we decided". */
export function mannerBy(tree: Tree, candidate: Candidate, kind: CueClass): Manner {
  const { cueHead, frame, source } = candidate
  const isOwn = source.length > 0 && source.every((word) => /^(?:i|we|my|our)$/u.test(tree.low(word)))
  if (!isOwn && (kind === 'know' || (INWARD.has(kind) && !TOLD.has(frame)))) return 'in mind'
  if (URGING.has(kind) || isAgainst(tree, candidate, kind)) return 'urged'
  return verbsAbove(tree, cueHead).some((verb) => wishing.has(tree.lemma(verb))) ? 'urged' : 'said'
}

/** The verbs of the cue over its head: "want" in "want to make sure". */
function verbsAbove(tree: Tree, cueHead: number): Words {
  const found: number[] = []
  for (let at = cueHead; tree.relation(at) === 'xcomp' && tree.head[at]! >= 0; at = tree.head[at]!) {
    const above = tree.head[at]!
    // "urged him to say": not the one who urged
    if (tree.kids(above, 'obj', 'iobj').length) break
    found.push(above)
  }
  return found
}

/** Negated, but neither "not only" nor "hard not to think"; or declined, refused. */
function isNegated(tree: Tree, { cueHead, negated }: Candidate, above: Words): boolean {
  const refused = above.some((verb) => refusing.has(tree.lemma(verb)))
  if (!negated || above.some((verb) => unhelped.has(tree.lemma(verb)))) return refused
  if (unhelped.has(tree.lemma(tree.head[cueHead] ?? -1))) return false
  const nots = [cueHead, ...above].flatMap((verb) => tree.kids(verb, 'advmod')).filter((at) => tree.low(at) === 'not')
  const isOnly = nots.length > 0 && nots.every((at) => /^(?:only|just|merely|simply)$/u.test(tree.low(at + 1)))
  return isOnly ? refused : !refused
}

/** "asked if she believed": what she believes is the question; "Did she say that …?" */
function isAsked(tree: Tree, cueHead: number): boolean {
  for (let at = cueHead; at >= 0; at = tree.head[at]!) {
    const mark = tree.kids(at, 'mark').find((word) => /^(?:if|whether)$/u.test(tree.low(word)))
    const head = tree.head[at]!
    if (mark !== undefined) return [head, mark - 1].some((word) => inquiring.has(tree.lemma(word)))
    if (head < 0) return isTurnedRound(tree, at)
    if (!['xcomp', 'conj', 'ccomp'].includes(tree.relation(at))) return false
    if (tree.relation(at) === 'ccomp' && tree.kid(at, 'mark') >= 0) return false
  }
  return false
}

/** "Did Linde say so?" */
function isTurnedRound(tree: Tree, verb: number): boolean {
  if (!tree.words.slice(-3).some(({ form }) => form.includes('?'))) return false
  const subject = tree.kid(verb, 'nsubj')
  const helper = tree.kid(verb, 'aux', 'cop')
  const isOpen = !tree.kids(verb, 'advmod', 'obj', 'obl').some((kid) => kid < helper && /^W/u.test(tree.xpos(kid)))
  return helper >= 0 && subject > helper && isOpen
}

/** "want to make sure", "hopes to ensure": a wish, though the verb below is one of knowing. */
const isBeingSure = (tree: Tree, cue: Words): boolean =>
  cue.some((word) => /^(?:sure|certain|ensure)$/u.test(tree.low(word)))

const COUNTERED: ReadonlySet<CueClass> = new Set(['say', 'write', 'think', 'judge', 'want', 'decide', 'feel', 'demand'])

/** "spoke out against the plan", "opposes the plan"; "the charge against Varga" is no view of Varga. */
function isAgainst(tree: Tree, { cue, cueHead, frame, contentHead }: Candidate, kind: CueClass): boolean {
  if (opposing.has(tree.lemma(cueHead))) return frame !== 'clause' && frame !== 'that'
  if (!COUNTERED.has(kind)) return false
  const marker = tree.kids(contentHead, 'case', 'mark').find((word) => tree.low(word) === 'against')
  return frame === 'against' || cue.some((word) => tree.low(word) === 'against') || marker !== undefined
}

/** "no longer" */
const isEnded = (tree: Tree, words: Words): boolean =>
  words.some((word) =>
    tree.kids(word, 'advmod').some((kid) => tree.low(kid) === 'longer' && tree.low(kid - 1) === 'no'),
  )

/** "never expressed interest in": no view of that kind is held. */
const isAttitude = (tree: Tree, { cue, cueHead }: Candidate): boolean =>
  [...cue, ...tree.kids(cueHead, 'obj')].some((word) => attitudes.has(tree.lemma(word)))

/**
 * What goes on in a mind is what the outlet says of it: "Varga wanted to flee" stays a claim of the outlet's, beside being laid
 * at Varga's door.
 */
const MIND: ReadonlySet<CueClass> = new Set([
  'think',
  'know',
  'feel',
  'judge',
  'want',
  'plan',
  'predict',
  'decide',
  'permit',
  'show',
])

export const isOfMind = (kind: CueClass): boolean => MIND.has(kind)
