import type { Configuration } from './configuration.ts'
import { NONE } from './configuration.ts'
import { mix1, mix2, mix3, spread } from './hash.ts'

/**
 * The words of one sentence as the parser sees them, each as 32-bit hashes. Marks of punctuation are not among them: they are
 * what stands before a word, and are hung on the tree when it is done (Ma, Zhang and Zhu 2014). The root is the word behind
 * the last.
 */
export interface Line {
  /** how many words there are, marks left out */
  readonly length: number
  /** by word: its place in the sentence */
  readonly place: Int32Array
  /** lemma, capitals aside */
  readonly word: Int32Array
  /** last three letters */
  readonly suffix: Int32Array
  /** part of speech, fine */
  readonly tag: Int32Array
  /** part of speech, coarse */
  readonly coarse: Int32Array
  /** by word: the first noun, pronoun, number or verb behind it, by its place; the root where there is none */
  readonly ahead: Int32Array
  /** the marks between the word before and this one */
  readonly mark: Int32Array
  /** by word: how many commas, verbs and conjunctions stand before it */
  readonly commas: Int32Array
  readonly verbs: Int32Array
  readonly conjunctions: Int32Array
}

/** How many features a configuration has. */
export const MOVE_FEATURES = 134

/** What stands for a word that is not there. */
const NOBODY = 0x5bd1e995

/** Distances in words, coarser the farther. */
const far = (from: number, to: number): number => {
  if (from === NONE || to === NONE) return 0
  const distance = Math.abs(to - from)
  if (distance < 5) return distance
  return distance < 8 ? 5 : distance < 12 ? 6 : distance < 20 ? 7 : 8
}
const few = (count: number): number => (count > 3 ? 3 : count)

/** Writes the features by which the next move is chosen to `out`; returns their number. */
export function moveFeatures(line: Line, at: Configuration, out: Int32Array): number {
  const { word, tag, coarse, suffix } = line
  const s0 = at.stack(0)
  const s1 = at.stack(1)
  const s2 = at.stack(2)
  const b0 = at.buffer(0)
  const b1 = at.buffer(1)
  const b2 = at.buffer(2)
  const b3 = at.buffer(3)
  const w = (i: number): number => (i === NONE ? NOBODY : word[i]!)
  const p = (i: number): number => (i === NONE ? NOBODY : tag[i]!)
  const c = (i: number): number => (i === NONE ? NOBODY : coarse[i]!)
  const l = (i: number): number => (i === NONE ? 0 : at.label[i]! + 1)
  const kid = (list: Int32Array, i: number): number => (i === NONE ? NONE : list[i]!)
  const s0w = w(s0)
  const s0p = p(s0)
  const s1w = w(s1)
  const s1p = p(s1)
  const s2p = p(s2)
  const b0w = w(b0)
  const b0p = p(b0)
  const b1w = w(b1)
  const b1p = p(b1)
  const b2p = p(b2)
  const s0wp = spread(s0w ^ Math.imul(s0p, 31))
  const s1wp = spread(s1w ^ Math.imul(s1p, 31))
  const b0wp = spread(b0w ^ Math.imul(b0p, 31))
  const b1wp = spread(b1w ^ Math.imul(b1p, 31))
  let n = 0
  // words alone
  out[n++] = mix1(1, s0wp)
  out[n++] = mix1(2, s0w)
  out[n++] = mix1(3, s0p)
  out[n++] = mix1(4, s1wp)
  out[n++] = mix1(5, s1w)
  out[n++] = mix1(6, s1p)
  out[n++] = mix1(7, b0wp)
  out[n++] = mix1(8, b0w)
  out[n++] = mix1(9, b0p)
  out[n++] = mix1(10, b1wp)
  out[n++] = mix1(11, b1w)
  out[n++] = mix1(12, b1p)
  out[n++] = mix2(13, w(b2), b2p)
  out[n++] = mix1(14, b2p)
  out[n++] = mix2(15, w(s2), s2p)
  out[n++] = mix1(16, s2p)
  out[n++] = mix1(17, p(b3))
  // pairs
  out[n++] = mix2(18, s0wp, b0wp)
  out[n++] = mix2(19, s0wp, b0w)
  out[n++] = mix2(20, s0w, b0wp)
  out[n++] = mix2(21, s0wp, b0p)
  out[n++] = mix2(22, s0p, b0wp)
  out[n++] = mix2(23, s0w, b0w)
  out[n++] = mix2(24, s0p, b0p)
  out[n++] = mix2(25, s1wp, s0wp)
  out[n++] = mix2(26, s1wp, s0p)
  out[n++] = mix2(27, s1p, s0wp)
  out[n++] = mix2(28, s1w, s0w)
  out[n++] = mix2(29, s1p, s0p)
  out[n++] = mix2(30, s1wp, b0p)
  out[n++] = mix2(31, s1p, b0wp)
  out[n++] = mix2(32, s1w, b0w)
  out[n++] = mix2(33, s1p, b0p)
  out[n++] = mix2(34, b0p, b1p)
  out[n++] = mix2(35, b0wp, b1p)
  out[n++] = mix2(36, b0p, b1wp)
  out[n++] = mix2(37, b0w, b1w)
  out[n++] = mix2(38, s0wp, b1p)
  out[n++] = mix2(39, s0p, b1wp)
  // triples
  out[n++] = mix3(40, s0p, b0p, b1p)
  out[n++] = mix3(41, s1p, s0p, b0p)
  out[n++] = mix3(42, s2p, s1p, s0p)
  out[n++] = mix3(43, s1wp, s0p, b0p)
  out[n++] = mix3(44, s1p, s0wp, b0p)
  out[n++] = mix3(45, s1p, s0p, b0wp)
  out[n++] = mix3(46, s0wp, b0p, b1p)
  out[n++] = mix3(47, s0p, b0wp, b1p)
  out[n++] = mix3(48, b0p, b1p, b2p)
  out[n++] = mix3(49, s1p, s0p, mix2(0, b0p, b1p))
  out[n++] = mix3(50, s0p, b0p, mix2(0, b1p, b2p))
  out[n++] = mix3(51, s2p, s1p, mix2(0, s0p, b0p))
  // children
  const s0l = kid(at.leftmost, s0)
  const s0r = kid(at.rightmost, s0)
  const s0l2 = kid(at.leftNext, s0)
  const s0r2 = kid(at.rightNext, s0)
  const s1l = kid(at.leftmost, s1)
  const s1r = kid(at.rightmost, s1)
  const b0l = kid(at.leftmost, b0)
  const b0l2 = kid(at.leftNext, b0)
  out[n++] = mix3(52, s0p, p(s0l), b0p)
  out[n++] = mix3(53, s0p, p(s0r), b0p)
  out[n++] = mix3(54, s0p, b0p, p(b0l))
  out[n++] = mix3(55, s1p, s0p, p(s0l))
  out[n++] = mix3(56, s1p, s0p, p(s0r))
  out[n++] = mix3(57, s1p, p(s1r), s0p)
  out[n++] = mix3(58, s1p, p(s1l), s0p)
  out[n++] = mix3(59, s1p, p(s1r), b0p)
  out[n++] = mix2(60, s0w, w(s0l))
  out[n++] = mix2(61, s0w, w(s0r))
  out[n++] = mix2(62, s1w, w(s1r))
  out[n++] = mix2(63, b0w, w(b0l))
  out[n++] = mix2(64, s0wp, l(s0l))
  out[n++] = mix2(65, s0wp, l(s0r))
  out[n++] = mix2(66, s1wp, l(s1r))
  out[n++] = mix2(67, s1wp, l(s1l))
  out[n++] = mix2(68, b0wp, l(b0l))
  out[n++] = mix3(69, s0p, l(s0l), l(s0r))
  out[n++] = mix3(70, s1p, l(s1l), l(s1r))
  out[n++] = mix3(71, s0p, p(s0l), p(s0l2))
  out[n++] = mix3(72, s0p, p(s0r), p(s0r2))
  out[n++] = mix3(73, b0p, p(b0l), p(b0l2))
  out[n++] = mix3(74, s0w, p(s0r), b0p)
  out[n++] = mix3(75, s1w, p(s1r), s0p)
  // how many children, and of which kinds
  const kids = (i: number): number => (i === NONE ? 99 : few(at.leftCount[i]!) * 4 + few(at.rightCount[i]!))
  out[n++] = mix2(76, s0wp, kids(s0))
  out[n++] = mix2(77, s0p, kids(s0))
  out[n++] = mix2(78, s1wp, kids(s1))
  out[n++] = mix2(79, s1p, kids(s1))
  out[n++] = mix2(80, b0wp, kids(b0))
  out[n++] = mix2(81, b0p, kids(b0))
  const labels = (list: Int32Array, i: number): number => (i === NONE ? NOBODY : list[i]!)
  out[n++] = mix3(82, s0p, labels(at.leftLabels, s0), labels(at.rightLabels, s0))
  out[n++] = mix3(83, s1p, labels(at.leftLabels, s1), labels(at.rightLabels, s1))
  out[n++] = mix2(84, b0p, labels(at.leftLabels, b0))
  out[n++] = mix3(85, s0wp, labels(at.rightLabels, s0), b0p)
  out[n++] = mix3(86, s1wp, labels(at.rightLabels, s1), s0p)
  out[n++] = mix3(87, s0wp, labels(at.leftLabels, s0), b0p)
  // distances, and what stands between
  const d = far(s0, b0)
  const d1 = far(s1, s0)
  out[n++] = mix3(88, s0p, b0p, d)
  out[n++] = mix2(89, s0wp, d)
  out[n++] = mix2(90, b0wp, d)
  out[n++] = mix3(91, s1p, s0p, d1)
  out[n++] = mix2(92, s1wp, d1)
  out[n++] = mix2(93, s0wp, d1)
  const between = (i: number, j: number): number =>
    i === NONE || j === NONE
      ? 99
      : few(line.commas[j]! - line.commas[i]!) * 16 +
        few(line.verbs[j]! - line.verbs[i + 1]!) * 4 +
        few(line.conjunctions[j]! - line.conjunctions[i + 1]!)
  out[n++] = mix3(94, s0p, b0p, between(s0, b0))
  out[n++] = mix3(95, s1p, s0p, between(s1, s0))
  out[n++] = mix3(96, s1p, b0p, between(s1, b0))
  // endings, and tags in coarse
  out[n++] = mix3(97, s0 === NONE ? NOBODY : suffix[s0]!, s0p, b0p)
  out[n++] = mix3(98, b0 === NONE ? NOBODY : suffix[b0]!, s0p, b0p)
  out[n++] = mix3(99, s1 === NONE ? NOBODY : suffix[s1]!, s1p, s0p)
  out[n++] = mix3(100, c(s1), c(s0), mix3(0, c(b0), c(b1), c(s2)))
  out[n++] = mix3(101, s1w, s0p, b0w)
  out[n++] = mix3(102, s0w, b0p, b1w)
  out[n++] = mix2(103, mix2(0, c(s0), c(b0)), mix2(0, at.height > 3 ? 3 : at.height, at.next === line.length ? 1 : 0))
  // a word's preposition, conjunction or auxiliary, which tells its relation
  out[n++] = mix3(104, s1p, s0p, w(s0l))
  out[n++] = mix3(105, s0p, b0p, w(s0l))
  out[n++] = mix3(106, s1w, s0p, w(s0l))
  out[n++] = mix3(107, s1p, s0w, w(s0l))
  out[n++] = mix3(108, s2p, p(s1r), mix2(0, s1p, s0p))
  out[n++] = mix3(109, w(s0l), w(s0l2), s1p)
  out[n++] = mix3(110, s0p, b0p, w(b0l))
  out[n++] = mix3(111, s1 === NONE ? NOBODY : suffix[s1]!, s0 === NONE ? NOBODY : suffix[s0]!, mix2(0, s1p, s0p))
  // marks of punctuation beside the words
  const m = (i: number): number => (i === NONE ? NOBODY : line.mark[i]!)
  const b0m = m(b0)
  const s0m = m(s0)
  out[n++] = mix3(112, b0m, s0p, b0p)
  out[n++] = mix3(113, b0m, b0p, b1p)
  out[n++] = mix3(114, b0m, s1p, s0p)
  out[n++] = mix3(115, s0m, s1p, s0p)
  out[n++] = mix3(116, s0m, b0m, mix2(0, s0p, s1p))
  out[n++] = mix3(117, m(b1), b0p, b1p)
  out[n++] = mix3(118, b0m, s0wp, b0p)
  out[n++] = mix3(119, b0m, s0p, b0wp)
  out[n++] = mix3(120, s0m, b0m, mix3(0, c(s1), c(s0), c(b0)))
  out[n++] = mix3(121, s0m, s1p, s0wp)
  out[n++] = mix3(122, b0m, p(s0r), s0p)
  out[n++] = mix3(123, m(line.length), mix2(0, s0p, s1p), b0 === line.length ? 1 : 2)
  // the next word that a preposition or a conjunction leads up to
  const next = b0 === NONE ? NONE : line.ahead[b0]!
  const np = p(next)
  const nw = w(next)
  out[n++] = mix3(124, s0p, b0w, np)
  out[n++] = mix3(125, s1p, b0w, np)
  out[n++] = mix3(126, s1p, s0p, mix2(0, b0p, np))
  out[n++] = mix3(127, s0p, b0w, nw)
  out[n++] = mix3(128, s1p, b0w, nw)
  out[n++] = mix3(129, s0w, b0w, np)
  out[n++] = mix3(130, s1w, b0w, np)
  out[n++] = mix3(131, s1p, s0w, b0w)
  out[n++] = mix3(132, s0w, s1w, b0p)
  out[n++] = mix3(133, mix2(0, s2p, s1p), mix2(0, s0p, b0w), np)
  return n
}
