import { NONE, type Tree, type Words } from '../model/tree.ts'
import { cueWords, sourceWords } from './candidate.ts'
import type { CueEntry } from './data/lexicon.ts'
import { relativeClause, subjectOf, TIMES } from './subject.ts'

/** The words from one up to another, which is left out. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

/**
 * A noun with what belongs to it, without the asides behind a comma (an apposition, a relative clause), and without a second
 * predicate that the tree took for a second noun: "praised the plan and is no friend of it".
 */
export const nounPhrase = (tree: Tree, noun: number): number[] =>
  tree.below(noun, [
    ...tree
      .kids(noun, 'appos', 'acl', 'parataxis')
      .filter((kid) => tree.below(kid)[0]! > noun && tree.upos(tree.below(kid)[0]! - 1) === 'PUNCT'),
    ...tree.kids(noun, 'conj').filter((kid) => isPredicate(tree, kid)),
  ])

const isPredicate = (tree: Tree, word: number): boolean =>
  tree.kid(word, 'cop', 'nsubj', 'aux') >= 0 || /^VB[DPZ]$/u.test(tree.xpos(word))

/**
 * "X, Linde said on Friday" · "X, Linde said, Y": all that stands before the comma that sets the tag off, and what goes on
 * behind it. null where no comma does.
 */
export function setOff(tree: Tree, verb: number, subject: number): number[] | null {
  if (subject < 0) return null
  const tag = [...cueWords(tree, verb, []), ...sourceWords(tree, subject, [verb])]
  const begin = Math.min(...tag)
  let end = Math.max(...tag) + 1
  if (begin < 2 || !/^[,”"]$/u.test(tree.words[begin - 1]!.form)) return null
  let start = begin - 1
  while (start > 0 && !/^[;:()]$/u.test(tree.words[start - 1]!.form)) start--
  while (end < tree.length && tree.upos(end) !== 'PUNCT') end++
  const goesOn = end < tree.length - 2 && tree.words[end]!.form === ',' && !['who', 'which'].includes(tree.low(end + 1))
  const more = goesOn && tree.xpos(end + 1) !== 'VBG' ? range(end + 1, tree.length) : []
  return [...range(start, begin - 1), ...more]
}

/** "X, as Linde says, Y": what stands on both sides of the commas; null where no commas set the aside off. */
export function around(tree: Tree, verb: number, subject: number): number[] | null {
  if (subject < 0) return null
  const aside = [tree.kid(verb, 'mark'), ...cueWords(tree, verb, []), ...sourceWords(tree, subject, [verb])]
  const begin = Math.min(...aside)
  const end = Math.max(...aside) + 1
  const opens = begin === 0 || tree.words[begin - 1]!.form === ','
  if (!opens || end >= tree.length || tree.upos(end) !== 'PUNCT') return null
  const content = [...range(0, begin - 1), ...range(end + 1, tree.length)]
  return content.some((word) => tree.upos(word) !== 'PUNCT') ? content : null
}

/**
 * A source with the words up to its verb where all of them belong to names and nouns: "ex-leaders of the service Anna Linde and
 * Jan Toma believe", of which the tree may hang the names anywhere.
 */
export function upTo(tree: Tree, source: Words, cue: Words): Words {
  const last = source.at(-1)
  const verb = cue[0]
  if (last === undefined || verb === undefined || verb <= last + 1 || verb - last > 8) return source
  const gap = range(last + 1, verb)
  return gap.every(
    (word) => ['PROPN', 'NOUN', 'ADJ', 'CCONJ'].includes(tree.upos(word)) && tree.relation(word) !== 'nsubj',
  ) && gap.some((word) => tree.upos(word) === 'PROPN')
    ? [...source, ...gap]
    : source
}

/** Relations of what belongs to a clause, and not to the noun that is its predicate. */
const OF_A_CLAUSE = [
  'case',
  'nsubj',
  'csubj',
  'expl',
  'cop',
  'aux',
  'mark',
  'advcl',
  'advmod',
  'obl',
  'parataxis',
  'cc',
  'punct',
] as const

/** What a relative pronoun stands for, where it is all the content: "assistance, which Toma insisted on". */
export function relative(tree: Tree, content: Words): Words {
  const [word] = content
  if (content.length !== 1 || !['which', 'that', 'who', 'whom'].includes(tree.low(word!))) return content
  const clause = relativeClause(tree, word!)
  // where the tree knows no such clause, the noun that stands before it
  const beside = tree.words[word! - 1]?.form === ',' ? word! - 2 : word! - 1
  const noun = clause >= 0 ? tree.head[clause]! : ['NOUN', 'PROPN'].includes(tree.upos(beside)) ? beside : NONE
  // of "it was the guards who" the guards alone
  return noun >= 0
    ? tree.below(noun, [clause, ...tree.kids(noun, ...OF_A_CLAUSE)]).filter((each) => each < word!)
    : content
}

/** Relations of phrases that go with the words right before them, wherever the tree hung them. */
const TRAILING: ReadonlySet<string> = new Set([
  'obl',
  'nmod',
  'acl',
  'advcl',
  'xcomp',
  'ccomp',
  'obj',
  'advmod',
  'fixed',
])

/**
 * A content with the phrases that follow on it without a comma: a reader takes "in the spring" for a part of what was said
 * ("said the mill was sold in the spring"), where the tree hangs it on the saying as often as not.
 */
export function reaching(tree: Tree, verb: number, content: Words): number[] {
  const found = [...content]
  for (;;) {
    const next = (found.at(-1) ?? NONE) + 1
    if (next <= verb || next >= tree.length || tree.upos(next) === 'PUNCT' || tree.upos(next) === 'CCONJ') return found
    let top = next
    while (tree.head[top]! > top || (tree.head[top]! >= next && tree.head[top] !== verb)) top = tree.head[top]!
    const words = tree.below(top)
    if (words[0] !== next || !TRAILING.has(tree.relation(top)) || words.includes(verb) || tree.head[top]! > next)
      return found
    found.push(...words)
  }
}

/**
 * "the unrest that the authorities said was directed from abroad, …": a clause without its subject ends at the comma, and what
 * it tells of stands in front.
 */
export function gapped(tree: Tree, verb: number, content: number[]): number[] {
  if (content[0] !== verb + 1 || !/^(?:AUX|VERB)$/u.test(tree.upos(verb + 1)) || !tree.isFinite(verb + 1))
    return content
  const comma = content.findIndex((word) => tree.words[word]!.form === ',')
  const clause = comma > 0 ? content.slice(0, comma) : content
  const subject = subjectOf(tree, verb).head
  const relative = subject >= 0 ? (tree.below(subject)[0] ?? subject) - 1 : NONE
  const noun = tree.words[relative - 1]?.form === ',' ? relative - 2 : relative - 1
  if (!['who', 'which', 'that'].includes(tree.low(relative)) || !/^(?:NOUN|PROPN|ADJ)$/u.test(tree.upos(noun)))
    return clause
  // what it tells of: the noun before "which", as far as its phrase stands before it
  const told = tree.below(noun, tree.kids(noun, 'case', 'conj', 'cc')).filter((word) => word <= noun)
  return [...(told.length > 1 || tree.upos(noun - 1) !== 'DET' ? told : [noun - 1, noun]), ...clause]
}

/**
 * "Linde says the mill that burnt is open again", of which the tree makes the mill what is said: nobody says a mill. The words
 * up to the next mark are the clause. Of verbs that put forward clauses and hardly ever nouns.
 */
export function clauseFrom(tree: Tree, content: readonly number[], entries: readonly CueEntry[]): number[] {
  const [first] = content
  let end = (content.at(-1) ?? NONE) + 1
  const clausal = entries.some(({ frames }) => frames.has('clause') && frames.has('object') && frames.has('weak'))
  if (first === undefined || !clausal || tree.upos(first) === 'PRON') return [...content]
  while (end < tree.length && tree.upos(end) !== 'PUNCT') end++
  const more = range((content.at(-1) ?? NONE) + 1, end)
  return more.some((word) => tree.isFinite(word)) ? [...content, ...more] : [...content]
}

/** "admitted it was late", of which the tree makes "it" what is admitted: a clause begins right behind its verb. */
export function fromStart(tree: Tree, verb: number, content: readonly number[], hearer: boolean): number[] {
  const first = content[0] ?? NONE
  const gap = range(verb + 1, first)
  while (gap.length && (tree.upos(gap[0]!) === 'ADV' || TIMES.has(tree.lemma(gap[0]!)))) gap.shift()
  const opens = gap.length > 0 && ['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM'].includes(tree.upos(gap[0]!))
  const plain = gap.every(
    (word) => !['PUNCT', 'VERB', 'AUX'].includes(tree.upos(word)) && tree.relation(word) !== 'expl',
  )
  return opens && plain && !hearer ? [...gap, ...content] : [...content]
}

/**
 * "In the town of Sarn, the mayor said Toma was the only choice", of which the tree makes the town what was said: no comma stands
 * behind the verb, so what follows it is. null where that does not fit.
 */
export function behind(tree: Tree, verb: number, clause: number): number[] | null {
  if (clause > verb || tree.upos(verb + 1) === 'PUNCT' || tree.words[verb - 1]?.form === ',') return null
  let end = verb + 1
  while (end < tree.length && !/^[.;:“”"]$/u.test(tree.words[end]!.form)) end++
  const words = range(verb + 1, end)
  return words.some((word) => tree.isFinite(word)) ? words : null
}
