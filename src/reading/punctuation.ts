import type { Tree } from './parser.ts'

/** Marks that come in pairs, by the one that opens. Straight ones close as they open. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  '(': [')'],
  '[': [']'],
  '{': ['}'],
  '<': ['>'],
  '"': ['"'],
  '“': ['”', '"'],
  '„': ['“', '”'],
  '«': ['»'],
  '‘': ['’', "'"],
  '`': ["'"],
  '``': ["''"],
  "'": ["'"],
}

/**
 * Hangs the marks of punctuation on a tree of the other words, by the rules of Universal Dependencies: a pair goes to the head of
 * what it encloses; any other mark to the highest word beside it that can be reached without crossing it, of two the one
 * that stands below the other. `tree` is changed: marks must have no children in it, and get head and `label` here.
 */
export function hangMarks(words: readonly string[], isMark: ArrayLike<number>, tree: Tree, label: number): void {
  const { head } = tree
  const { length } = words
  const pairs = paired(words, isMark)
  for (let mark = 0; mark < length; mark++) {
    if (!isMark[mark]) continue
    tree.label[mark] = label
    const partner = pairs[mark]!
    const enclosed = partner < 0 ? -1 : headOf(head, isMark, Math.min(mark, partner) + 1, Math.max(mark, partner))
    head[mark] = enclosed >= 0 ? enclosed : beside(head, isMark, mark, length)
  }
}

/** By mark: the other of its pair, or -1. */
function paired(words: readonly string[], isMark: ArrayLike<number>): Int32Array {
  const pairs = new Int32Array(words.length).fill(-1)
  const open: number[] = []
  for (let at = 0; at < words.length; at++) {
    if (!isMark[at]) continue
    const found = open.findLastIndex((before) => CLOSES[words[before]!]!.includes(words[at]!))
    if (found >= 0) {
      pairs[at] = open[found]!
      pairs[open[found]!] = at
      open.length = found
    } else if (words[at]! in CLOSES && open.length < DEEPEST) open.push(at)
  }
  return pairs
}

/** Pairs inside pairs beyond which marks are noise. */
const DEEPEST = 8

/** The one word from `from` to `to` whose head lies outside; -1 where there is none, or more than one. */
function headOf(head: Int32Array, isMark: ArrayLike<number>, from: number, to: number): number {
  let found = -1
  for (let word = from; word < to; word++) {
    if (isMark[word] || (head[word]! >= from && head[word]! < to)) continue
    if (found >= 0) return -1
    found = word
  }
  return found
}

function beside(head: Int32Array, isMark: ArrayLike<number>, mark: number, length: number): number {
  let left = mark - 1
  while (left >= 0 && isMark[left]) left--
  let right = mark + 1
  while (right < length && isMark[right]) right++
  if (left >= 0) while (head[left]! < mark) left = head[left]!
  if (right < length) while (head[right]! > mark && head[right]! < length) right = head[right]!
  if (left < 0) return right < length ? right : length
  if (right >= length) return left
  if (isBelow(head, right, left, length)) return right
  if (isBelow(head, left, right, length)) return left
  return left
}

/** Whether one word hangs on another, through however many. */
function isBelow(head: Int32Array, word: number, above: number, length: number): boolean {
  for (let at = head[word]!; at !== length; at = head[at]!) if (at === above) return true
  return false
}
