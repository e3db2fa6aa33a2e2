import { Configuration, LEFT, NONE, RIGHT, SHIFT } from './configuration.ts'
import { mix2, spread } from './hash.ts'
import { type Line, MOVE_FEATURES, moveFeatures } from './parser-feature.ts'
import { hangMarks } from './punctuation.ts'
import { addUp, type Sparse } from './sparse.ts'
import type { Seen } from './tagger.ts'
import { LOWER, SUFFIX_3 } from './word.ts'

/**
 * A greedy parser: at each step the best-scoring move is made, which for an arc is chosen together with its relation (an
 * averaged perceptron, trained with a dynamic oracle: Goldberg and Nivre 2013).
 */
export interface ParserModel {
  /** relations by number */
  readonly labels: readonly string[]
  /** moves by number; the first is to shift */
  readonly moves: readonly Move[]
  readonly weights: Sparse
}

/** A move, and the relation of the arc it draws; 0 for a shift. */
export interface Move {
  readonly kind: typeof SHIFT | typeof LEFT | typeof RIGHT
  readonly label: number
}

/** A tree: by word, its head (the number of words stands for the root) and the number of its relation. */
export interface Tree {
  readonly head: Int32Array
  readonly label: Int32Array
}

/** What stands for the root among words and tags. */
const ROOT = 0x1b873593

/** The words of a sentence for the parser; tags by number, what the parser sees of each, and the hash of a word's lemma. */
export function lineOf(seen: Seen, tags: Int32Array, names: readonly TagName[], lemma: (word: number) => number): Line {
  const { facts, at } = seen
  const isWord = (i: number): boolean => !names[tags[i]!]!.isMark
  const words = Int32Array.from({ length: seen.length }, (_, i) => i).filter(isWord)
  // a line of dots is a sentence too
  const place = words.length ? words : Int32Array.from({ length: seen.length }, (_, i) => i)
  const { length } = place
  const line = {
    length,
    place,
    word: new Int32Array(length + 1).fill(ROOT),
    suffix: new Int32Array(length + 1).fill(ROOT),
    tag: new Int32Array(length + 1).fill(ROOT),
    coarse: new Int32Array(length + 1).fill(ROOT),
    mark: new Int32Array(length + 1),
    ahead: new Int32Array(length + 1).fill(length),
    commas: new Int32Array(length + 2),
    verbs: new Int32Array(length + 2),
    conjunctions: new Int32Array(length + 2),
  }
  let next = 0
  for (let i = 0; i <= length; i++) {
    const end = i < length ? place[i]! : seen.length
    for (; next < end; next++) {
      line.mark[i] = mix2(1, line.mark[i]!, facts[at[next]! + LOWER]!)
      if (names[tags[next]!]!.is === 'comma') line.commas[i]!++
    }
    if (i === length) break
    next++
    const name = names[tags[end]!]!
    line.commas[i + 1] = line.commas[i]!
    line.verbs[i + 1] = line.verbs[i]! + (name.is === 'verb' ? 1 : 0)
    line.conjunctions[i + 1] = line.conjunctions[i]! + (name.is === 'conjunction' ? 1 : 0)
    line.word[i] = lemma(end)
    line.suffix[i] = facts[at[end]! + SUFFIX_3]!
    line.tag[i] = name.fine
    line.coarse[i] = name.coarse
    if (name.is === 'verb' || name.nominal)
      for (let j = i - 1; j >= 0 && line.ahead[j] === length; j--) line.ahead[j] = i
  }
  return line
}

/** A tag as the parser sees it. */
export interface TagName {
  readonly upos: string
  readonly xpos: string
  readonly fine: number
  readonly coarse: number
  readonly is: 'comma' | 'verb' | 'conjunction' | 'other'
  readonly isMark: boolean
  readonly nominal: boolean
}

/** What the parser sees of each `UPOS|XPOS`. */
export const tagNames = (tags: readonly string[]): TagName[] =>
  tags.map((name, id) => {
    const [coarse = '', fine = ''] = name.split('|')
    return {
      upos: coarse,
      xpos: fine,
      fine: spread(id + 1),
      coarse: spread(0x1000 + COARSE.indexOf(coarse)),
      is: coarse === 'VERB' ? 'verb' : coarse === 'CCONJ' ? 'conjunction' : fine === ',' ? 'comma' : 'other',
      isMark: coarse === 'PUNCT',
      nominal: ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(coarse),
    }
  })

const COARSE = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')

/**
 * The best of the moves that may be made. Where `root` is the number of the root's relation, it goes to the arc from the root
 * and to no other; while learning, where it is {@link NONE}, that is left to be learned.
 */
export function bestMove(
  moves: readonly Move[],
  at: Configuration,
  scores: Int32Array | Float32Array,
  root: number,
): number {
  const may = [at.may(SHIFT), at.may(LEFT), at.may(RIGHT)]
  const toRoot = at.next === at.length
  let best = NONE
  for (let move = 0; move < moves.length; move++) {
    const { kind, label } = moves[move]!
    if (!may[kind] || (best !== NONE && scores[move]! <= scores[best]!)) continue
    if (root !== NONE && kind !== SHIFT && (label === root) !== (toRoot && kind === LEFT)) continue
    best = move
  }
  return best
}

/** Makes a move. */
export function make(move: Move, at: Configuration): void {
  if (move.kind === SHIFT) at.shift()
  else if (move.kind === LEFT) at.left(move.label)
  else at.right(move.label)
}

/** The tree of a line, over its words. */
export function parseLine(model: ParserModel, line: Line): Tree {
  const at = new Configuration(line.length)
  const features = new Int32Array(MOVE_FEATURES)
  const scores = new Int32Array(model.moves.length)
  const root = model.labels.indexOf('root')
  while (!at.isFinal) {
    // while the stack is empty there is nothing but to shift
    if (at.height === 0) {
      at.shift()
      continue
    }
    addUp(model.weights, features, moveFeatures(line, at, features), scores)
    make(model.moves[bestMove(model.moves, at, scores, root)]!, at)
  }
  return { head: at.head.subarray(0, line.length), label: at.label.subarray(0, line.length) }
}

/** The tree of a sentence, marks of punctuation and all. Its root has the relation `root`, and no other word has. */
export function parseSentence(model: ParserModel, line: Line, words: readonly string[]): Tree {
  const inner = parseLine(model, line)
  const { length } = words
  const tree = { head: new Int32Array(length), label: new Int32Array(length) }
  const isMark = new Uint8Array(length).fill(1)
  for (let i = 0; i < line.length; i++) {
    const place = line.place[i]!
    const head = inner.head[i]!
    isMark[place] = 0
    tree.head[place] = head === line.length ? length : line.place[head]!
    tree.label[place] = inner.label[i]!
  }
  if (line.length < length) hangMarks(words, isMark, tree, Math.max(0, model.labels.indexOf('punct')))
  return tree
}
