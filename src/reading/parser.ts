import { Configuration, LEFT, NONE, RIGHT, SHIFT } from './configuration.ts'
import { spread } from './hash.ts'
import { type Line, MOVE_FEATURES, moveFeatures } from './parser-feature.ts'
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

/** The words of a sentence for the parser; tags by number and by name. */
export function lineOf(seen: Seen, tags: Int32Array, names: readonly TagName[]): Line {
  const { length, facts, at } = seen
  const line = {
    length,
    word: new Int32Array(length + 1).fill(ROOT),
    suffix: new Int32Array(length + 1).fill(ROOT),
    tag: new Int32Array(length + 1).fill(ROOT),
    coarse: new Int32Array(length + 1).fill(ROOT),
    commas: new Int32Array(length + 2),
    verbs: new Int32Array(length + 2),
    conjunctions: new Int32Array(length + 2),
  }
  for (let i = 0; i <= length; i++) {
    const name = i < length ? names[tags[i]!]! : null
    line.commas[i + 1] = line.commas[i]! + (name?.is === 'comma' ? 1 : 0)
    line.verbs[i + 1] = line.verbs[i]! + (name?.is === 'verb' ? 1 : 0)
    line.conjunctions[i + 1] = line.conjunctions[i]! + (name?.is === 'conjunction' ? 1 : 0)
    if (!name) break
    line.word[i] = facts[at[i]! + LOWER]!
    line.suffix[i] = facts[at[i]! + SUFFIX_3]!
    line.tag[i] = name.fine
    line.coarse[i] = name.coarse
  }
  return line
}

/** A tag as the parser sees it. */
export interface TagName {
  readonly fine: number
  readonly coarse: number
  readonly is: 'comma' | 'verb' | 'conjunction' | 'other'
}

/** What the parser sees of each `UPOS|XPOS`. */
export const tagNames = (tags: readonly string[]): TagName[] =>
  tags.map((name, id) => {
    const [coarse = '', fine = ''] = name.split('|')
    return {
      fine: spread(id + 1),
      coarse: spread(0x1000 + COARSE.indexOf(coarse)),
      is: coarse === 'VERB' ? 'verb' : coarse === 'CCONJ' ? 'conjunction' : fine === ',' ? 'comma' : 'other',
    }
  })

const COARSE = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')

/** The best of the moves that may be made. */
export function bestMove(moves: readonly Move[], at: Configuration, scores: Int32Array | Float32Array): number {
  const may = [at.may(SHIFT), at.may(LEFT), at.may(RIGHT)]
  let best = NONE
  for (let move = 0; move < moves.length; move++)
    if (may[moves[move]!.kind] && (best === NONE || scores[move]! > scores[best]!)) best = move
  return best
}

/** Makes a move. */
export function make(move: Move, at: Configuration): void {
  if (move.kind === SHIFT) at.shift()
  else if (move.kind === LEFT) at.left(move.label)
  else at.right(move.label)
}

/** The tree of a line. */
export function parseLine(model: ParserModel, line: Line): Tree {
  const at = new Configuration(line.length)
  const features = new Int32Array(MOVE_FEATURES)
  const scores = new Int32Array(model.moves.length)
  while (!at.isFinal) {
    // while the stack is empty there is nothing but to shift
    if (at.height === 0) {
      at.shift()
      continue
    }
    addUp(model.weights, features, moveFeatures(line, at, features), scores)
    make(model.moves[bestMove(model.moves, at, scores)]!, at)
  }
  return { head: at.head.subarray(0, line.length), label: at.label.subarray(0, line.length) }
}
