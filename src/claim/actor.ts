import type { Tree, Words } from '../model/tree.ts'
import { sourceWords } from './candidate.ts'
import { verbSense } from './lexicon.ts'

/** Clauses whose subject acts in them alone. */
const EMBEDDED: ReadonlySet<string> = new Set(['acl', 'advcl', 'csubj'])

/**
 * Who does what a participle tells, by the order of the words, which the tree often misses where a quotation follows: behind
 * a comma whoever the sentence is about ("Linde left, telling reporters"), else what stands right before it ("a sign reading").
 * `region`: the words that may name somebody. Empty for nobody.
 */
export function actorOf(tree: Tree, participle: number, region: Words): number[] {
  let before = participle - 1
  while (tree.upos(before) === 'ADV') before--
  const set = before < 0 || tree.upos(before) === 'PUNCT' || tree.upos(before) === 'CCONJ'
  return (set ? null : nounBefore(tree, before, region)) ?? subjectBefore(tree, participle, region)
}

/** Words of a noun phrase, with the phrases that belong to it. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'ADP'])

/** "a message on the door": null where a verb's preposition leads up to it, as in "flew to Sarn". */
function nounBefore(tree: Tree, last: number, region: Words): number[] | null {
  if (!['NOUN', 'PROPN'].includes(tree.upos(last)) || DAYS.test(tree.low(last))) return null
  let first = last
  while (region.includes(first - 1) && NOMINAL.has(tree.upos(first - 1)) && tree.low(first - 1) !== 'to') first--
  if (tree.low(first - 1) === 'to' || tree.upos(first) === 'ADP' || hears(tree, first - 1)) return null
  return Array.from({ length: last + 1 - first }, (_, index) => first + index)
}

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|morning|evening|afternoon|night)$/u

function subjectBefore(tree: Tree, participle: number, region: Words): number[] {
  const subjects = region.filter((word) => word < participle && tree.relation(word) === 'nsubj')
  const about = subjects.filter((word) => {
    const clause = tree.head[word]!
    if (!NAMES.has(tree.upos(word)) || DAYS.test(tree.low(word)) || EMBEDDED.has(tree.relation(clause))) return false
    return tree.relation(clause) !== 'ccomp' || !region.includes(tree.head[clause]!)
  })
  const subject = about.at(-1)
  // “…,” said Linde, adding: the tree may take who speaks for what is said
  const object = region.find(
    (word) => word < participle && tree.relation(word) === 'obj' && tree.head[word] === region[0],
  )
  const head = subject ?? object
  if (head === undefined) return firstPhrase(tree, participle, region)
  return sourceWords(tree, head, [participle, tree.head[head]!]).filter(
    (word) => region.includes(word) && word < participle,
  )
}

/** Where the tree finds no subject: the words of a name or noun that the sentence begins with. */
function firstPhrase(tree: Tree, participle: number, region: Words): number[] {
  let end = region.findIndex((word) => !NOMINAL.has(tree.upos(word)) || tree.upos(word) === 'ADP')
  if (end < 0) end = region.length
  const phrase = region.slice(0, end).filter((word) => word < participle)
  return phrase.some((word) => NAMES.has(tree.upos(word))) ? phrase : []
}

/** "emailed supporters saying": the object of such a verb is spoken to. */
const hears = (tree: Tree, verb: number): boolean =>
  tree.upos(verb) === 'VERB' && (verbSense(tree, verb)?.entries.some(({ frames }) => frames.has('hearer')) ?? false)

const NAMES: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
