import type { Reading } from '../model/reading.ts'
import { firstEndingAfter, type Span } from '../model/text.ts'
import { LONGEST_READ, NONE, type Tree, type Words } from '../model/tree.ts'
import { moreBodies, morePapers, peopleNouns, somebody, times } from './data/role.ts'
import { bodyNouns, documentNouns, unnamedNouns } from './data/source.ts'
import { isNoun } from './noun-phrase.ts'

/** A noun phrase or a pronoun where it stands. */
export interface Phrase {
  readonly tree: Tree
  /** index of the sentence in the reading */
  readonly sentence: number
  /** the word that it turns on */
  readonly head: number
}

/** What kind of thing a noun stands for, as far as the noun tells. */
export type NounKind = 'person' | 'body' | 'paper' | 'people' | 'time' | null

/** The phrase that some words of a document are or hold: the source of a claim. null where they hold no noun or pronoun. */
export function phraseOf(reading: Reading, tree: (sentence: number) => Tree, source: readonly Span[]): Phrase | null {
  const first = source[0]
  if (!first) return null
  const sentence = firstEndingAfter(reading.sentences, first.start)
  if (sentence >= reading.sentences.length) return null
  const words = tree(sentence)
  if (words.length > LONGEST_READ) return null
  const inside = withoutAsides(
    words,
    source.flatMap((span) => wordsOf(words, span)),
  )
  const head = topOf(words, inside)
  return head < 0 ? null : { tree: words, sentence, head: settled(words, head, inside) }
}

/** The words of a sentence that stand in a span. */
export function wordsOf(tree: Tree, span: Span): number[] {
  const found: number[] = []
  for (let word = firstEndingAfter(tree.words, span.start); word < tree.length; word++) {
    if (tree.words[word]!.start >= span.end) break
    found.push(word)
  }
  return found
}

/** Without what stands in brackets, "Linde (Velm)", and a label before a colon: "Editor’s note: Linde". */
function withoutAsides(tree: Tree, words: Words): number[] {
  let depth = 0
  const found: number[] = []
  for (const word of words) {
    const { form } = tree.words[word]!
    if (form === '(' || form === '[') depth++
    if (!depth) found.push(word)
    if ((form === ')' || form === ']') && depth) depth--
  }
  const colon = found.findLastIndex((word) => tree.words[word]!.form === ':')
  // "Anna Linde: Mills On her page, Mayor Anna Linde calls for X": a heading with her name, who is the subject
  const first = found[0] ?? NONE
  const titled = colon > 0 && tree.words[first]!.entity?.endsWith('PER') && tree.relation(first) === 'nsubj'
  if (titled && tree.head[first]! > found[colon]!) return found.slice(0, colon)
  const kept = colon >= 0 && colon < found.length - 1 ? found.slice(colon + 1) : found
  return kept.length ? kept : [...words]
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'SYM'])

/** The first noun or pronoun among words whose head is none of them; "just as" and "while" before it turn on the verb. */
function topOf(tree: Tree, words: Words): number {
  const tops = words.filter((word) => !words.includes(tree.head[word]!))
  const all = tops.filter((word) => NOMINAL.has(tree.upos(word)))
  // "Varga last week": the week is when
  const nominal = all.some((word) => kindOf(tree, word) !== 'time')
    ? all.filter((word) => kindOf(tree, word) !== 'time')
    : all
  const top =
    nominal.find((word) => tree.relation(word) !== 'case' && !['ADJ', 'DET'].includes(tree.upos(word))) ??
    nominal[0] ??
    words.find((word) => ['NOUN', 'PROPN', 'PRON'].includes(tree.upos(word))) ??
    NONE
  if (top < 0 || kindOf(tree, top) !== 'time') return top
  return words.find((word) => ['PROPN', 'PRON'].includes(tree.upos(word)) && kindOf(tree, word) !== 'time') ?? top
}

/** The noun that an apposition is of, if that was left out: "critics, many of them priests, say". What is in brackets is none. */
function settled(tree: Tree, head: number, inside: Words): number {
  const first = inside[0] ?? head
  const opening = [1, 2, 3].map((back) => first - back).find((word) => tree.words[word]?.form === '(') ?? NONE
  // "Varga (Velm) said", where only what is in brackets was taken
  const closed =
    tree.words[(inside.at(-1) ?? head) + 1]?.form === ')' || inside.some((word) => tree.low(word).endsWith(')'))
  if (opening > 0 && closed && isNominal(tree, opening - 1)) return topName(tree, opening - 1)
  const above = tree.head[head]!
  const between = above >= 0 ? Array.from({ length: head - above }, (_, at) => tree.words[above + at]!.form) : []
  const apart = between.some((form) => /^(?::|“|”|"|''|``|»|«)$/u.test(form))
  // "a member of the board, Linde, argues", "on the other side, Linde argues": she is no board, whatever the tree says
  const named = [head, ...tree.kids(head, 'flat')].some((word) => tree.words[word]!.entity?.endsWith('PER'))
  const person = named && above >= 0 && kindOf(tree, above) !== 'person'
  if (tree.relation(head) === 'appos' && above >= 0 && above < head && isNominal(tree, above) && !apart && !person)
    return above
  const noun =
    tree.low(head) !== 'one' ? NONE : tree.relation(head) === 'nummod' ? above : nounAfter(tree, head, inside)
  if (noun >= 0) return noun
  // "critics, many of them priests, say", where the tree has two subjects
  if (!inside.some((word) => ['they', 'them'].includes(tree.low(word)) && tree.low(word - 1) === 'of')) return head
  const before = tree.kids(above, 'nsubj').findLast((kid) => kid < first && tree.words[first - 1]?.form === ',')
  return before ?? head
}

/** "one well-placed clerk", where the tree has the one apart: the noun that it counts. */
function nounAfter(tree: Tree, one: number, inside: Words): number {
  for (let at = one + 1; inside.includes(at) && at < one + 6; at++) {
    if (isNominal(tree, at) && !isNominal(tree, at + 1)) return at
    if (!isNominal(tree, at) && !/^(?:ADJ|ADV|NUM)$/u.test(tree.upos(at)) && !/^(?:VBN|VBG|HYPH)$/u.test(tree.xpos(at)))
      return NONE
  }
  return NONE
}

function topName(tree: Tree, word: number): number {
  let at = word
  while (['flat', 'compound'].includes(tree.relation(at)) && tree.head[at]! >= 0) at = tree.head[at]!
  return at
}

export const isNominal = (tree: Tree, word: number): boolean => ['NOUN', 'PROPN'].includes(tree.upos(word))

export const isPlural = (tree: Tree, word: number): boolean => /^NNP?S$/u.test(tree.xpos(word))

/** What the noun at this place stands for. */
export function kindOf(tree: Tree, word: number): NounKind {
  const low = tree.low(word)
  const lemma = tree.lemma(word)
  const is = (...lists: readonly ReadonlySet<string>[]): boolean =>
    lists.some((nouns) => isNoun(nouns, low) || nouns.has(lemma))
  if (times.has(lemma) && tree.upos(word) !== 'VERB') return 'time'
  if (somebody.has(low)) return 'people'
  if (is(documentNouns)) return 'paper'
  if (is(unnamedNouns)) return 'person'
  if (is(bodyNouns, moreBodies)) return 'body'
  if (is(peopleNouns)) return 'person'
  if (is(morePapers)) return 'paper'
  return null
}

/** Whether another person of the sentence is told apart: what goes with the noun says which one is meant. */
export const complementOf = (tree: Tree, head: number): number =>
  tree.kids(head, 'nmod').find((kid) => kid > head && tree.kid(kid, 'case') >= 0) ?? NONE

/** The determiner or possessive that a phrase begins with, in lower case: "the", "our"; '' where it has none. */
export function determinerOf(tree: Tree, head: number): string {
  const kid = tree.kids(head, 'det', 'nmod:poss').find((each) => each < head) ?? NONE
  if (kid >= 0) return tree.relation(kid) === 'det' || tree.upos(kid) === 'PRON' ? tree.low(kid) : '’s'
  // where the tree hangs it elsewhere
  const before = tree.low(head - 1)
  return /^(?:the|this|that|a|an)$/u.test(before) ? before : ''
}

/** Words right beside a noun that the tree makes a second subject: "the company Halcyon said", "the tycoon himself said". */
export function besideOf(tree: Tree, head: number): number[] {
  const above = tree.head[head]!
  if (above < 0 || !['nsubj', 'obj', 'obl'].includes(tree.relation(head))) return []
  const last = lastOf(tree, head)
  return tree
    .kids(above)
    .filter((kid) => kid !== head && tree.relation(kid) === tree.relation(head) && tree.below(kid)[0] === last + 1)
}

/** The last word of what belongs to a noun, without what tells more of it. */
const lastOf = (tree: Tree, head: number): number =>
  tree.below(head, tree.kids(head, 'acl', 'appos', 'parataxis', 'conj', 'punct')).at(-1) ?? head

/**
 * The words that name a noun’s bearer: it with what stands before it, and the prepositions behind it, without possessive,
 * apposition and clause. Within `source`, where the tree would take in more.
 */
export function namingWords(tree: Tree, head: number, source: readonly Span[]): number[] {
  const out = tree
    .kids(head)
    .filter(
      (kid) =>
        ['appos', 'acl', 'parataxis', 'advcl', 'ccomp', 'cop', 'nsubj', 'discourse', 'mark'].includes(
          tree.relation(kid),
        ) ||
        (tree.relation(kid) === 'case' && tree.upos(kid) !== 'SYM') ||
        (tree.relation(kid) === 'cc' && kid < head) ||
        (tree.relation(kid) === 'advmod' &&
          kid < head &&
          /^(?:just|as|while|even|only|also|now|then|perhaps|maybe|possibly|probably)$/u.test(tree.low(kid))),
    )
  const below = tree.below(head, out)
  // words behind the head are taken as they were written: the tree may hang them elsewhere
  const inside = source.length
    ? source.flatMap((span) => wordsOf(tree, span)).filter((word) => word > head || below.includes(word))
    : below
  const at = inside.indexOf(head)
  let first = at
  let last = at
  while (first > 0 && inside[first - 1] === inside[first]! - 1) first--
  while (
    last + 1 < inside.length &&
    inside[last + 1] === inside[last]! + 1 &&
    !/^(?:,|\(|–|—|-|“|”|"|who|which|that|including)$/u.test(tree.low(inside[last + 1]!))
  )
    last++
  while (
    first < at &&
    (/^(?:PUNCT|SYM|CCONJ|SCONJ|ADP)$/u.test(tree.upos(inside[first]!)) ||
      /^(?:who|whom|which)$/u.test(tree.low(inside[first]!)))
  )
    first++
  while (
    last > at &&
    (/^(?:PUNCT|CCONJ|ADP)$/u.test(tree.upos(inside[last]!)) || /^['’‘]s?$/u.test(tree.low(inside[last]!)))
  )
    last--
  return at < 0 ? [head] : inside.slice(first, last + 1)
}

/**
 * Whether a noun that the tree puts beside a name tells what its bearer is: "Anna Linde, a farmer and former senator", "Anna
 * Linde, a teacher in Velm, and a founder of the mill".
 */
export function describesName(tree: Tree, name: number, noun: number): boolean {
  if (!tree.words[name]!.entity?.endsWith('PER') || tree.words[noun]!.entity?.endsWith('PER') || isPlural(tree, noun))
    return false
  if (!/^an?$/u.test(determinerOf(tree, noun))) return false
  const between = tree.kids(name, 'appos').some((kid) => kid < noun)
  if (between && tree.kid(noun, 'nmod') >= 0) return true
  const first = tree.below(noun)[0]!
  const last = Math.max(name, ...tree.kids(name, 'flat'))
  return tree.kid(noun, 'cc') < 0 && tree.words[last + 1]?.form === ',' && [last + 1, last + 2].includes(first)
}
