import type { Role } from '../model/gist.ts'
import { numberAt } from '../model/numeral.ts'
import { readQuantity } from '../model/quantity.ts'
import type { Span } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import type { Meant } from './meant.ts'
import { isDenied, isEmpty } from './negation.ts'

/** A sentence whose clauses are read. */
export interface Scene {
  readonly text: string
  readonly tree: Tree
  /** its number in the reading */
  readonly sentence: number
  readonly meant: Meant
  /** whether a word belongs to a time, which says when and is no role */
  readonly isTime: (word: number) => boolean
}

/** Below the head of a phrase, what is told beside it or of it. */
const BESIDE: ReadonlySet<string> = new Set([
  'acl',
  'advcl',
  'advmod',
  'appos',
  'aux',
  'cc',
  'ccomp',
  'conj',
  'cop',
  'csubj',
  'dep',
  'discourse',
  'expl',
  'mark',
  'nsubj',
  'obj',
  'obl',
  'parataxis',
  'xcomp',
])

const MEANING = /^(?:NOUN|PROPN|ADJ|VERB|NUM|SYM)$/u

/** Words by which a number may be told that is none itself. */
const COUNTS =
  /\d|%|[$€£]|^(?:several|few|couple|dozens?|tens|scores|hundreds?|thousands?|millions?|billions?|half|third|quarter|two-time|twice)$|-(?:time|year|month|day|week)s?(?:-old)?$/u

/**
 * What fills a role: the phrase with this head. null for "nobody", "who" and what else stands for nothing; but "ordered nothing"
 * has it for its object, since that denies whatever was ordered.
 */
export function roleOf(scene: Scene, as: string, head: number, without: readonly number[] = []): Role | null {
  const { tree, meant, sentence, text } = scene
  if (
    head < 0 ||
    (isEmpty(tree, head) && !(as === 'object' && tree.low(head) === 'nothing')) ||
    /^W/u.test(tree.xpos(head)) ||
    tree.relation(head) === 'expl'
  )
    return null
  const words = phraseWords(scene, head, without)
  const span = tree
    .spans(words)
    .find(({ start, end }) => start <= tree.words[head]!.start && end >= tree.words[head]!.end)
  const place = span ?? spanOf(tree, head)
  const carriers = words.filter((word) => MEANING.test(tree.upos(word)) || word === head)
  // what somebody is said to be is not they
  const entity = as === 'as' && !tree.words[head]!.entity ? null : meant.by({ tree, sentence, head })
  return {
    as,
    head: tree.upos(head) === 'PRON' ? tree.low(head) : tree.lemma(head),
    words: [...new Set(carriers.map((word) => (tree.upos(word) === 'PRON' ? tree.low(word) : tree.lemma(word))))],
    entity,
    entities: meant.within(tree, sentence, words, entity),
    span: place,
    wording: text.slice(place.start, place.end).replace(/\s+/gu, ' '),
    negated: isDenied(tree, head) || /^(?:instead of|rather than|except)/u.test(as),
    quantity: quantityOf(text, tree, head, words),
  }
}

/** The preposition of a phrase, "because of" and "out of" in full; '' for none. */
export function caseOf(tree: Tree, word: number): string {
  const found = tree.kids(word, 'case').filter((kid) => kid < word && tree.upos(kid) !== 'PART')
  return found
    .flatMap((kid) => [kid, ...tree.kids(kid, 'fixed')])
    .sort((a, b) => a - b)
    .map((kid) => tree.low(kid))
    .join(' ')
    .replace(/^(?:over|back|down|away|on|off) (?=to$|from$)/u, '')
}

export const spanOf = ({ words }: Tree, word: number): Span => ({ start: words[word]!.start, end: words[word]!.end })

/** The words of a phrase with the phrases inside it, but for its preposition, what it is joined to and clauses that tell of it. */
function phraseWords({ tree, isTime }: Scene, head: number, without: readonly number[]): number[] {
  const start = tree.kid(head, 'det')
  const out = tree.kids(head).filter((kid) => {
    // "on 7 March the boxes", where the tree hangs the day on the boxes
    if (without.includes(kid) || (kid < start && isTime(kid))) return true
    const relation = tree.relation(kid)
    // "around 40 guards", where the tree hangs the adverb on the noun
    if (relation === 'advmod') return !(kid < head && tree.relation(kid + 1) === 'nummod')
    return (
      BESIDE.has(relation) || (relation === 'case' && kid < head && tree.upos(kid) !== 'PART') || relation === 'punct'
    )
  })
  const found = tree.below(head, out)
  // a clause further in tells nothing of the head
  const clauses = found.filter(
    (word) =>
      word !== head &&
      ['acl', 'advcl', 'parataxis', 'ccomp'].includes(tree.relation(word)) &&
      tree.upos(word) !== 'ADJ',
  )
  return clauses.length ? found.filter((word) => !clauses.some((clause) => tree.isBelow(word, clause))) : found
}

/** "came to 1,870,000 euros", where the tree hangs the euros on the verb. */
const unitBehind = (tree: Tree, number: number): number =>
  tree.upos(number) === 'NUM' && tree.upos(number + 1) === 'NOUN' && tree.head[number + 1] === tree.head[number]
    ? number + 1
    : number

function quantityOf(text: string, tree: Tree, head: number, words: readonly number[]): Role['quantity'] {
  const first = words[0] ?? head
  const counting = [...tree.kids(head), head].filter((word) => words.includes(word))
  const counts = counting.some(
    (word) =>
      tree.relation(word) === 'nummod' ||
      tree.upos(word) === 'NUM' ||
      tree.upos(word) === 'SYM' ||
      COUNTS.test(tree.low(word)) ||
      (tree.relation(word) === 'amod' && numberAt([tree.low(word)], 0) !== null),
  )
  if (!counts || tree.words[head]!.entity) return null
  const isNumber = tree.upos(head) === 'NUM' || COUNTS.test(tree.low(head))
  // "hundreds of protesters" counts protesters
  const of = isNumber ? tree.kids(head, 'nmod').find((kid) => tree.low(tree.kid(kid, 'case')) === 'of') : undefined
  const last = tree.words[of ?? (isNumber ? unitBehind(tree, words.at(-1) ?? head) : head)]!
  // "more than 40 guards": a preposition may belong to the number
  const start = tree.words[Math.max(0, first - 3)]!.start
  const lead = text.slice(start, tree.words[first]!.start)
  const bound = /(?:at least|more than|over|about|around|up to|fewer than|less than|almost|nearly|between)\s+$/iu.exec(
    lead,
  )
  const noun = isNumber ? (of === undefined ? null : tree.lemma(of)) : tree.lemma(head)
  return readQuantity((bound?.[0] ?? '') + text.slice(tree.words[first]!.start, last.end), noun)
}
