import type { LegalStatusName } from '../model/claim.ts'
import { NONE } from '../model/tree.ts'
import { confinement, releasing, remand } from './data/legal.ts'
import { subjectHead } from './plain.ts'
import { deedOf, groundOf, ownerOf, phraseWith, type Stage, some, stage } from './proceeding.ts'
import type { Sentence } from './told.ts'

/** Stages that several words tell together, but for charges and rulings: "went on trial", "is in custody", "released on bail". */
export function courtStages(sentence: Sentence, word: number): Stage[] {
  return phrases.get(sentence.tree.lemma(word))?.(sentence, word) ?? []
}

/** "went on trial", "is on trial", "stood trial", "the trial of Varga began". */
function trial({ tree }: Sentence, word: number): Stage[] {
  const head = tree.head[word]!
  const crime =
    [word, head].map((at) => phraseWith(tree, at, 'for')).find((at) => at >= 0) ?? groundOf(tree, word).offence
  const at = tree.kid(word, 'cop') >= 0 ? word : head
  if (at >= 0 && tree.kids(word, 'case').some((kid) => tree.low(kid) === 'on')) {
    const put = tree.lemma(at) === 'put' ? deedOf(tree, at) : null
    const of = put ? put.done : subjectHead(tree, at)
    return [stage('on trial', at, { of: some(of), by: put?.doer ?? NONE, offence: crime, timed: [at, word] })]
  }
  if (tree.lemma(head) === 'stand' && tree.relation(word) === 'obj')
    return [stage('on trial', head, { of: some(subjectHead(tree, head)), offence: crime, timed: [head, word] })]
  const begins = ['begin', 'open', 'start', 'resume', 'continue'].includes(tree.lemma(head))
  return begins && tree.relation(word) === 'nsubj'
    ? [stage('on trial', head, { of: some(ownerOf(tree, word)), offence: crime, timed: [head, word] })]
    : []
}

function dock({ tree }: Sentence, word: number): Stage[] {
  const head = tree.head[word]!
  if (!tree.kids(word, 'case').some((kid) => tree.low(kid) === 'in')) return []
  const at = tree.kid(word, 'cop') >= 0 ? word : head
  return [stage('on trial', at, { of: some(subjectHead(tree, at)), timed: [at] })]
}

/** "became a defendant in a criminal case", "is a suspect in the inquiry", "Varga, a suspect,": said of somebody, not of a role. */
function role(status: LegalStatusName) {
  return ({ tree }: Sentence, word: number): Stage[] => {
    const matter = phraseWith(tree, word, 'in')
    const words = tree.below(word).map((at) => tree.low(at))
    if (words.some((each) => /^(?:civil|lawsuit|suit|possible|potential|likely|prime|main|former)$/u.test(each)))
      return []
    const head = tree.head[word]!
    const named =
      ['xcomp', 'obl', 'obj'].includes(tree.relation(word)) &&
      ['become', 'name', 'list', 'make'].includes(tree.lemma(head))
    const at = named ? head : word
    const of =
      tree.kid(word, 'cop') >= 0
        ? subjectHead(tree, word)
        : named
          ? tree.lemma(head) === 'become'
            ? subjectHead(tree, head)
            : deedOf(tree, head).done
          : tree.relation(word) === 'appos'
            ? head
            : NONE
    if (of < 0) return []
    const tried = status === 'charged' && matter >= 0 && tree.lemma(matter) === 'trial'
    return [stage(tried ? 'on trial' : status, at, { of: [of], timed: [at] })]
  }
}

/** "was held in pretrial detention", "kept in custody" */
function held({ tree }: Sentence, verb: number): Stage[] {
  const { undergone, doer, done } = deedOf(tree, verb)
  if (!undergone) return []
  const where = tree.kids(verb, 'obl', 'advmod', 'xcomp', 'advcl').filter((kid) => kid > verb)
  const words = where
    .flatMap((kid) => tree.below(kid))
    .map((at) => tree.low(at))
    .join(' ')
    .replace(/ - /gu, '-')
  const status = remand.test(words) ? 'remanded' : confinement.test(words) ? 'detained' : null
  const { suspected, offence } = groundOf(tree, verb)
  const told = { of: some(done), by: doer, offence, timed: [verb] }
  return [...(status ? [stage(status, verb, told)] : []), ...(suspected ? [stage('suspected', verb, told)] : [])]
}

/** "was taken into custody", "is in custody", "is under house arrest" */
function custody({ tree }: Sentence, word: number): Stage[] {
  const preposition = tree.low(tree.kid(word, 'case'))
  const head = tree.head[word]!
  if (tree.kid(word, 'cop') >= 0 && preposition === 'in')
    return [stage('detained', word, { of: some(subjectHead(tree, word)) })]
  if (preposition !== 'into' || tree.lemma(head) !== 'take') return []
  const { doer, done } = deedOf(tree, head)
  return [stage('detained', head, { of: some(done), by: doer, offence: groundOf(tree, head).offence, timed: [head] })]
}

/** "is under house arrest", "was placed under arrest" */
function underArrest({ tree }: Sentence, word: number): Stage[] {
  if (!tree.kids(word, 'case').some((kid) => tree.low(kid) === 'under')) return []
  const head = tree.head[word]!
  const own = tree.kid(word, 'cop') >= 0
  const put = !own && ['place', 'put', 'keep', 'hold'].includes(tree.lemma(head)) ? deedOf(tree, head) : null
  if (!own && !put) return []
  return [
    stage('arrested', own ? word : head, {
      of: some(put ? put.done : subjectHead(tree, word)),
      by: put?.doer ?? NONE,
      timed: [word, head],
    }),
  ]
}

/** "was released on bail", "freed from prison": not a film, nor a hostage. */
function released({ tree }: Sentence, verb: number): Stage[] {
  const { doer, done } = deedOf(tree, verb)
  const how = tree.kids(verb, 'obl').filter((kid) => releasing.has(tree.lemma(kid)))
  const fits = how.some((kid) => ['from', 'on', 'without', 'into'].includes(tree.low(tree.kid(kid, 'case'))))
  return fits && done >= 0 ? [stage('released', verb, { of: [done], by: doer, timed: [verb] })] : []
}

/** "accusations of theft against Varga" */
function accusation({ tree }: Sentence, word: number): Stage[] {
  const of = phraseWith(tree, word, 'against')
  return of >= 0 ? [stage('accused in public', word, { of: [of], offence: phraseWith(tree, word, 'of') })] : []
}

/** "was cleared of all charges" */
function cleared({ tree }: Sentence, verb: number): Stage[] {
  const of = phraseWith(tree, verb, 'of')
  const { undergone, doer, done } = deedOf(tree, verb)
  const isCourt =
    of >= 0 &&
    /^(?:charge|wrongdoing|count|murder|fraud|theft|corruption|bribery|treason|crime|accusation|guilt|all)$/u.test(
      tree.lemma(of),
    )
  return isCourt && (undergone || done >= 0)
    ? [stage('acquitted', verb, { of: some(done), by: doer, offence: of, timed: [verb] })]
    : []
}

/** "was tried for murder" */
function tried({ tree }: Sentence, verb: number): Stage[] {
  const { undergone, doer, done } = deedOf(tree, verb)
  const ground = groundOf(tree, verb)
  const offence = [phraseWith(tree, verb, 'for'), ground.offence].find((at) => at >= 0) ?? NONE
  return undergone && offence >= 0
    ? [stage('on trial', verb, { of: some(done), by: doer, offence, timed: [verb] })]
    : []
}

const phrases: ReadonlyMap<string, (sentence: Sentence, word: number) => Stage[]> = new Map([
  ['trial', trial],
  ['dock', dock],
  ['defendant', role('charged')],
  ['co-defendant', role('charged')],
  ['suspect', role('suspected')],
  ['accusation', accusation],
  ['arrest', underArrest],
  ['hold', held],
  ['keep', held],
  ['custody', custody],
  ['release', released],
  ['free', released],
  ['clear', cleared],
  ['try', tried],
])
