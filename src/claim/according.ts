import { NONE, type Tree } from '../model/tree.ts'
import type { Candidate } from './candidate.ts'
import { range } from './extent.ts'

/**
 * "According to Linde, X" · "X, according to Linde" · "X, according to Linde, Y". Read off the words: what stands aside of a
 * clause is hung now here, now there in the tree, but it is set off by commas.
 */
export function accordingCandidates(tree: Tree, word: number): Candidate[] {
  if (tree.low(word) !== 'according' || tree.low(word + 1) !== 'to') return []
  // "it is according to age": how it is, and not who says so
  if (tree.lemma(word - 1) === 'be') return []
  const first = clauseStart(tree, word)
  const last = clauseEnd(tree, word)
  const end = sourceEnd(tree, word + 2, last, word === first)
  if (end <= word + 2) return []
  const head = headIn(tree, word + 2, end)
  if (MEASURES.has(tree.lemma(head))) return []
  const content = [...range(first, word), ...range(end, last)].filter(
    (each, index, all) => tree.upos(each) !== 'PUNCT' || (index > 0 && index < all.length - 1),
  )
  if (!content.length) return []
  return [
    {
      construction: 'according',
      cueHead: word,
      cue: [word, word + 1],
      source: range(word + 2, end),
      sourceHead: head,
      grip: 'owner',
      content,
      contentHead: topOf(tree, content),
      entry: null,
      frame: null,
      negated: false,
    },
  ]
}

/** What one goes by, and nobody's word: "according to plan", "according to all the rules". */
const MEASURES: ReadonlySet<string> = new Set(
  'custom habit law need order plan principle procedure rule rulebook schedule script size standard taste tradition type'.split(
    ' ',
  ),
)

/** Marks that no aside reaches over. */
const STOP = /^[;:–—]$/u

function clauseStart(tree: Tree, word: number): number {
  let at = word
  for (let depth = 0; at > 0; at--) {
    const { form } = tree.words[at - 1]!
    // "half of the women (61), according to the Ledger": brackets are part of what is told
    if (form === ')') depth++
    else if (form === '(') depth--
    if (depth < 0 || (depth === 0 && form !== '(' && STOP.test(form))) break
  }
  return at
}

function clauseEnd(tree: Tree, word: number): number {
  let at = word
  for (let depth = 0; at < tree.length; at++) {
    const { form } = tree.words[at]!
    if (form === '(') depth++
    else if (form === ')') depth--
    if (depth < 0 || (depth === 0 && form !== ')' && STOP.test(form))) break
  }
  return at
}

/** Where the source ends: at the comma behind it, or behind its apposition's where nothing before that is a clause. */
function sourceEnd(tree: Tree, from: number, last: number, leads: boolean): number {
  let comma = from
  while (comma < last && tree.words[comma]!.form !== ',') comma++
  if (!leads || comma >= last) return comma >= last ? withoutStop(tree, from, last) : comma
  let next = comma + 1
  while (next < last && tree.words[next]!.form !== ',') next++
  const clause = range(comma + 1, next).some((word) => tree.isFinite(word))
  return clause || next >= last ? comma : next
}

const withoutStop = (tree: Tree, from: number, last: number): number => {
  let end = last
  while (end > from && tree.upos(end - 1) === 'PUNCT') end--
  return end
}

/** The word of a stretch whose head stands outside it. */
function headIn(tree: Tree, from: number, to: number): number {
  return range(from, to).find((word) => tree.upos(word) !== 'PUNCT' && outside(tree.head[word]!, from, to)) ?? NONE
}

const outside = (word: number, from: number, to: number): boolean => word < from || word >= to

function topOf(tree: Tree, content: readonly number[]): number {
  const inside = new Set(content)
  return content.find((word) => tree.upos(word) !== 'PUNCT' && !inside.has(tree.head[word]!)) ?? content[0]!
}
