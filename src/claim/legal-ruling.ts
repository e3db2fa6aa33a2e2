import { NONE, type Tree } from '../model/tree.ts'
import { charging, droppable, dropping, facing, handing, overturning, receiving, rulings } from './data/legal.ts'
import { subjectHead } from './plain.ts'
import { deedOf, ownerOf, phrasesWith, phraseWith, type Stage, some, stage } from './proceeding.ts'
import type { Sentence } from './told.ts'

/** Stages that are told of a charge, a ruling or a sentence: "was found guilty", "brought charges against Varga". */
export function rulingStages(sentence: Sentence, word: number): Stage[] {
  const { tree } = sentence
  const lemma = tree.lemma(word)
  if (rulings.has(lemma)) return [...sentences(sentence, word), ...overturned(tree, word), ...appealed(tree, word)]
  if (droppable.has(lemma)) return charges(tree, word)
  return phrases.get(lemma)?.(sentence, word) ?? []
}

/** "found guilty of fraud", "found not guilty", "pleaded guilty": a plea tells no more than that there is a charge. */
function guilty({ tree }: Sentence, word: number): Stage[] {
  const verb = [tree.head[word]!, word - 1, word - 2, word - 3].find((at) =>
    ['find', 'declare', 'pronounce', 'rule', 'plead'].includes(tree.lemma(at)),
  )
  if (verb === undefined) return []
  const crime = [word, verb].map((at) => phraseWith(tree, at, 'of', 'to', 'on')).find((at) => at >= 0) ?? NONE
  const timed = [verb, word]
  if (tree.lemma(verb) === 'plead')
    return [stage('charged', verb, { of: some(subjectHead(tree, verb)), offence: crime, timed })]
  const { undergone, doer, done } = deedOf(tree, verb)
  const of = done === word || done < 0 ? tree.kid(word, 'nsubj') : done
  const status = tree.low(word - 1) === 'not' ? 'acquitted' : 'convicted'
  return [stage(status, verb, { of: some(undergone ? done : of), by: doer, offence: crime, timed })]
}

const TERM = /\b(?:years?|months?|life|death|prison|jail|suspended|custodial)\b/iu

/** "the sentence handed down to Varga", "received a prison sentence", "is serving a sentence of nine years", "Varga’s 18-year sentence". */
function sentences({ tree }: Sentence, word: number): Stage[] {
  if (!['sentence', 'term'].includes(tree.lemma(word)) || tree.upos(word) !== 'NOUN') return []
  const head = tree.head[word]!
  const isLong = TERM.test(
    tree
      .below(word)
      .map((at) => tree.low(at))
      .join(' '),
  )
  const offence = phrasesWith(tree, word, 'for').find((at) => !TERM.test(tree.low(at))) ?? NONE
  const handed = [head, ...tree.kids(word, 'acl')].find((at) => handing.has(tree.lemma(at)))
  if (handed !== undefined) {
    const { undergone, doer, done } = deedOf(tree, handed)
    const to = [phraseWith(tree, handed, 'to', 'on', 'upon'), tree.kid(handed, 'iobj')].find((at) => at >= 0)
    // "Varga was given a sentence"
    const given = to ?? (undergone && done !== word ? done : NONE)
    return [stage('sentenced', handed, { of: some(given), by: doer, offence, timed: [handed, word] })]
  }
  if (receiving.has(tree.lemma(head)) && tree.relation(word) === 'obj' && isLong)
    return [stage('sentenced', head, { of: some(subjectHead(tree, head)), offence, timed: [head] })]
  const owner = tree.kid(word, 'nmod:poss')
  return owner >= 0 && isLong ? [stage('sentenced', word, { of: [owner], offence })] : []
}

/** "was jailed for six years", "was given six years in prison" */
function jailed({ tree }: Sentence, verb: number): Stage[] {
  const { undergone, doer, done } = deedOf(tree, verb)
  const given = tree.lemma(verb) === 'give'
  const term = given ? tree.kids(verb, 'obj').at(-1) : phrasesWith(tree, verb, 'for').find((at) => isTerm(tree, at))
  if (term === undefined || !isTerm(tree, term)) return []
  if (
    given &&
    !/\b(?:prison|jail|custody|imprisonment)\b/u.test(
      tree
        .below(term)
        .map((at) => tree.low(at))
        .join(' '),
    )
  )
    return []
  const offence = phrasesWith(tree, verb, 'for', 'over').find((at) => at !== term) ?? NONE
  return undergone || (!given && done >= 0)
    ? [stage('sentenced', verb, { of: some(done), by: doer, offence, timed: [verb] })]
    : []
}

const isTerm = (tree: Tree, word: number): boolean =>
  ['year', 'month', 'life'].includes(tree.lemma(word)) || tree.kids(word, 'nummod').length > 0

/** "overturned his conviction", "the verdict was quashed" */
function overturned(tree: Tree, word: number): Stage[] {
  const head = tree.head[word]!
  const isSet = tree.lemma(head) === 'set' && tree.kids(head).some((kid) => tree.low(kid) === 'aside')
  if (!isSet && !overturning.has(tree.lemma(head)) && !overturning.has(tree.low(head))) return []
  const { doer, done } = deedOf(tree, head)
  // "the verdict was quashed", where the parse takes the participle for an adjective
  const fits = done === word || (tree.kid(head, 'cop') >= 0 && tree.relation(word) === 'nsubj')
  const told = { of: some(ownerOf(tree, word)), by: doer, offence: phraseWith(tree, word, 'for'), timed: [head] }
  return fits ? [stage('overturned', head, told)] : []
}

/** "appealed the sentence", "an appeal against his conviction": of whose ruling it is. */
function appealed(tree: Tree, word: number): Stage[] {
  const head = tree.head[word]!
  if (tree.lemma(head) !== 'appeal') return []
  const who = tree.upos(head) === 'VERB' ? subjectHead(tree, head) : NONE
  const owner = ownerOf(tree, word)
  // "his conviction" is that of the one who appeals
  const own = owner < 0 || tree.upos(owner) === 'PRON'
  return [
    stage('under appeal', head, { of: some(own && who >= 0 && tree.kid(who, 'nmod:desc', 'appos') < 0 ? who : owner) }),
  ]
}

/** "lodged an appeal", "the ruling is under appeal" */
function appeal({ tree }: Sentence, word: number): Stage[] {
  const head = tree.head[word]!
  const lodged = ['lodge', 'file', 'enter', 'submit'].includes(tree.lemma(head)) && tree.relation(word) === 'obj'
  const under = tree.kids(word, 'case').some((kid) => tree.low(kid) === 'under')
  if (phraseWith(tree, word, 'against', 'of') >= 0 && rulings.has(tree.lemma(phraseWith(tree, word, 'against', 'of'))))
    return []
  if (!lodged && !under) return []
  const who = lodged ? subjectHead(tree, head) : NONE
  return [stage('under appeal', lodged ? head : word, { of: some(who), timed: [lodged ? head : word] })]
}

/** "charges were dropped", "brought charges against Varga", "faces charges of fraud". */
function charges(tree: Tree, word: number): Stage[] {
  const head = tree.head[word]!
  const offence = phraseWith(tree, word, 'of', 'for')
  const of = some([phraseWith(tree, word, 'against'), tree.kid(word, 'nmod:poss')].find((at) => at >= 0) ?? NONE)
  if (head < 0 || tree.upos(head) !== 'VERB') return []
  const { done, doer } = deedOf(tree, head)
  const against = some(phraseWith(tree, head, 'against'))
  const timed = [head]
  if (dropping.has(tree.lemma(head)) && done === word)
    return [stage('dropped', head, { of: of.length ? of : against, by: doer, offence, timed })]
  if (tree.lemma(word) !== 'charge' || !tree.low(word).endsWith('s')) return []
  if (charging.has(tree.lemma(head)) && done === word)
    return [stage('charged', head, { of: of.length ? of : against, by: doer, offence, timed })]
  return facing.has(tree.lemma(head)) && tree.relation(word) === 'obj'
    ? [stage('charged', head, { of: some(subjectHead(tree, head)), offence, timed })]
    : []
}

const phrases: ReadonlyMap<string, (sentence: Sentence, word: number) => Stage[]> = new Map([
  ['guilty', guilty],
  ['term', sentences],
  ['jail', jailed],
  ['imprison', jailed],
  ['give', jailed],
  ['appeal', appeal],
])
