import { Configuration, LEFT, NONE, RIGHT, SHIFT } from '../src/reading/configuration.ts'
import { bestMove, lineOf, type Move, make, type ParserModel, type TagName, type Tree } from '../src/reading/parser.ts'
import { type Line, MOVE_FEATURES, moveFeatures } from '../src/reading/parser-feature.ts'
import type { SparseTables } from '../src/reading/sparse.ts'
import type { Seen } from '../src/reading/tagger.ts'
import { FeatureCounts } from './feature-table.ts'
import { largest, Perceptron, sparse, summed } from './perceptron.ts'
import { random, shuffled } from './random.ts'

/** A sentence with its gold tree and the tags that a tagger gave it which had not seen it. */
export interface ParsedSentence {
  readonly forms: readonly string[]
  readonly seen: Seen
  readonly tags: Int32Array
  /** the hash of each word's lemma */
  readonly lemmas: Int32Array
  readonly gold: Tree
}

export interface ParserOptions {
  readonly rounds: number
  /** one perceptron is trained from each, and their weights are summed */
  readonly seeds: readonly number[]
  /** features met less often than this on the way to the gold trees are left out */
  readonly least: number
  /** how much better the best right move must score than the best wrong one before nothing is learned */
  readonly margin: number
  /** how many weights are kept */
  readonly weights: number
  /** how many rounds are taken first, to learn which weights to keep */
  readonly first: number
}

export const PARSER: ParserOptions = { rounds: 8, seeds: [1, 2], least: 3, margin: 3, weights: 3_200_000, first: 4 }

/** From this round on, the parser's own moves are followed, wrong ones included, so that it learns what to do after them. */
const EXPLORES = 1

/** A parser as it is trained. */
export interface TrainedParser extends Omit<ParserModel, 'weights'> {
  readonly weights: SparseTables
}

/**
 * Learns a parser with the dynamic oracle of the arc-hybrid system: a move is right when every gold arc that could be drawn
 * before it can be drawn after it, and a gold arc it draws has the gold relation.
 */
export function trainParser(
  sentences: readonly ParsedSentence[],
  labels: readonly string[],
  names: readonly TagName[],
  options: ParserOptions,
  log: (line: string) => void,
): TrainedParser {
  const { moves, features } = survey(sentences, names, options.least)
  const train = (seed: number, rounds: number, mask: Uint8Array | null): Float32Array =>
    learned(sentences, names, moves, features, { ...options, rounds, seed, mask }, (round) =>
      log(`parser: ${mask ? '' : 'first, '}round ${round + 1} of ${rounds}, seed ${seed}`),
    )
  // to learn anew with the weights that will be kept costs less than to drop the others when all is learned
  const mask = largest(train(0, options.first, null), options.weights)
  const averages = options.seeds.map((seed) => train(seed, options.rounds, mask))
  return { labels, moves, weights: sparse(summed(averages), features, moves.length) }
}

/** Weights, row by row. */
export function learned(
  sentences: readonly ParsedSentence[],
  names: readonly TagName[],
  moves: readonly Move[],
  kept: Int32Array,
  options: Pick<ParserOptions, 'rounds' | 'margin'> & { readonly seed: number; readonly mask: Uint8Array | null },
  log: (round: number) => void,
): Float32Array {
  const perceptron = new Perceptron(kept, moves.length, options.mask)
  const { scores } = perceptron
  const draw = random(options.seed)
  const features = new Int32Array(MOVE_FEATURES)
  for (let round = 0; round < options.rounds; round++) {
    for (const index of shuffled(sentences.length, draw)) {
      const sentence = sentences[index]!
      const line = lineFor(sentence, names)
      const gold = innerTree(sentence.gold, line.place)
      const at = new Configuration(line.length)
      while (!at.isFinal) {
        if (at.height === 0) {
          at.shift()
          continue
        }
        perceptron.look(features, moveFeatures(line, at, features))
        const given = bestMove(moves, at, scores, NONE)
        const { right, wrong } = judged(moves, at, gold, scores)
        if (right !== NONE && wrong !== NONE && scores[right]! - scores[wrong]! <= options.margin)
          perceptron.learn(right, wrong)
        make(moves[(round >= EXPLORES && draw() < 0.9) || right === NONE ? given : right]!, at)
      }
    }
    log(round)
  }
  return perceptron.average()
}

/** The best of the right moves and the best of the wrong ones. */
function judged(
  moves: readonly Move[],
  at: Configuration,
  gold: Tree,
  scores: Float32Array,
): { readonly right: number; readonly wrong: number } {
  const costs = [cost(at, gold, SHIFT), cost(at, gold, LEFT), cost(at, gold, RIGHT)]
  const least = Math.min(...costs)
  const child = at.stack(0)
  // an arc that is not gold may have any relation
  const drawsGold = [false, gold.head[child] === at.next, gold.head[child] === at.stack(1)]
  let right = NONE
  let wrong = NONE
  for (let id = 0; id < moves.length; id++) {
    const { kind, label } = moves[id]!
    if (costs[kind] === Infinity) continue
    const isRight = costs[kind] === least && (!drawsGold[kind] || label === gold.label[child])
    if (isRight) {
      if (right === NONE || scores[id]! > scores[right]!) right = id
    } else if (wrong === NONE || scores[id]! > scores[wrong]!) wrong = id
  }
  return { right, wrong }
}

/** Follows the gold trees once: which moves they take, and which features are met often enough to keep. */
export function survey(
  sentences: readonly ParsedSentence[],
  names: readonly TagName[],
  least: number,
): { readonly moves: readonly Move[]; readonly features: Int32Array } {
  const taken = new Map<number, Move>([[0, { kind: SHIFT, label: 0 }]])
  const counts = new FeatureCounts(least)
  const features = new Int32Array(MOVE_FEATURES)
  for (const sentence of sentences) {
    const line = lineFor(sentence, names)
    const gold = innerTree(sentence.gold, line.place)
    const at = new Configuration(line.length)
    while (!at.isFinal) {
      if (at.height > 0) counts.add(features, moveFeatures(line, at, features))
      const costs = [cost(at, gold, SHIFT), cost(at, gold, LEFT), cost(at, gold, RIGHT)]
      const kind = costs.indexOf(Math.min(...costs))
      const label = kind === SHIFT ? 0 : gold.label[at.stack(0)]!
      const move: Move = { kind: kind === SHIFT ? SHIFT : kind === LEFT ? LEFT : RIGHT, label }
      taken.set(label * 3 + kind, move)
      make(move, at)
    }
  }
  const moves = [...taken].sort(([a], [b]) => a - b).map(([, move]) => move)
  return { moves, features: counts.kept() }
}

/** A gold tree over the words at these places alone: what hangs on a word left out hangs on that one's head. */
function innerTree(gold: Tree, place: Int32Array): Tree {
  const { length } = gold.head
  const index = new Int32Array(length + 1).fill(NONE)
  for (const [i, at] of place.entries()) index[at] = i
  index[length] = place.length
  const head = Int32Array.from(place, (at) => {
    let above = gold.head[at]!
    while (index[above] === NONE) above = gold.head[above]!
    return index[above]!
  })
  // where the root itself was left out, its first child takes its place and the others hang on it
  const root = head.indexOf(place.length)
  for (let i = root + 1; i < head.length; i++) if (head[i] === place.length) head[i] = root
  return { head, label: Int32Array.from(place, (at) => gold.label[at]!) }
}

const lineFor = ({ seen, tags, lemmas }: ParsedSentence, names: readonly TagName[]): Line =>
  lineOf(seen, tags, names, (i) => lemmas[i]!)

/** How many gold arcs that can still be drawn are lost by a kind of move; Infinity where it may not be made. */
function cost(at: Configuration, gold: Tree, kind: number): number {
  if (!at.may(kind)) return Infinity
  const { length } = at
  const s0 = at.stack(0)
  const s1 = at.stack(1)
  const b0 = at.next
  let lost = 0
  if (kind === SHIFT) {
    // words on the stack lose b0 as their head; b0 loses heads deeper than the top
    const head = gold.head[b0]!
    for (let depth = 0; depth < at.height; depth++) {
      const word = at.stack(depth)
      if (gold.head[word] === b0) lost++
      if (depth > 0 && head === word) lost++
    }
    return lost
  }
  // s0 leaves: its children in the buffer are lost
  for (let word = b0; word < length; word++) if (gold.head[word] === s0) lost++
  const head = gold.head[s0]!
  if (kind === LEFT) {
    if (s1 !== NONE && head === s1) lost++
    if (head > b0) lost++
  } else if (head >= b0) lost++
  return lost
}
