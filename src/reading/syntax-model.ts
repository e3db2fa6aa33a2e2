import type { LEFT, RIGHT, SHIFT } from './configuration.ts'
import { pack, unpack } from './pack.ts'
import type { Move, ParserModel } from './parser.ts'
import { tableOf } from './sparse.ts'
import type { TaggerModel } from './tagger.ts'

/** A tagger as a file. */
export function packTagger(model: TaggerModel): Uint8Array {
  const classOf = [...model.classOf].sort(([a], [b]) => a - b)
  return pack(
    { tags: model.tags, classes: model.classes },
    {
      weights: Int8Array.from(model.weights),
      words: Int32Array.from(classOf, ([word]) => word),
      wordClasses: Int32Array.from(classOf, ([, id]) => id),
    },
  )
}

/** A tagger from its file. */
export function unpackTagger(bytes: Uint8Array): TaggerModel {
  const { about, table } = unpack(bytes)
  const { tags, classes } = about as Pick<TaggerModel, 'tags' | 'classes'>
  const weights = table('weights')
  if (!(weights instanceof Int8Array)) throw new Error('The tagger’s weights are not bytes.')
  const ids = table('wordClasses')
  return { tags, classes, weights, classOf: new Map([...table('words')].map((word, index) => [word, ids[index]!])) }
}

/** A parser as a file: features in the order of their hashes, each told by its distance from the one before. */
export function packParser({ labels, moves, weights }: ParserModel): Uint8Array {
  const { keys, rows, starts } = weights
  const features = new Int32Array(starts.length - 1)
  for (let place = 0; place < keys.length; place++) if (keys[place] !== 0) features[rows[place]!] = keys[place]!
  const counts = Uint8Array.from(features, (_, row) => starts[row + 1]! - starts[row]!)
  const { low, high } = split(features)
  return pack(
    { labels, moves: moves.map(({ kind, label }) => [kind, label]) },
    { low, high, counts, classes: weights.classes, weights: weights.weights },
  )
}

/** A parser from its file. */
export function unpackParser(bytes: Uint8Array): ParserModel {
  const { about, table } = unpack(bytes)
  const { labels, moves } = about as {
    labels: string[]
    moves: [typeof SHIFT | typeof LEFT | typeof RIGHT, number][]
  }
  const counts = table('counts')
  const starts = new Int32Array(counts.length + 1)
  for (let row = 0; row < counts.length; row++) starts[row + 1] = starts[row]! + counts[row]!
  const classes = table('classes')
  const weights = table('weights')
  if (!(classes instanceof Uint8Array && weights instanceof Int8Array))
    throw new Error('The parser’s weights are not bytes.')
  return {
    labels,
    moves: moves.map(([kind, label]): Move => ({ kind, label })),
    weights: { ...tableOf(joined(table('low'), table('high'))), starts, classes, weights },
  }
}

/** Ascending numbers as the differences between them, low bytes and high bytes apart: high ones are nearly all alike. */
function split(numbers: Int32Array): { readonly low: Uint8Array; readonly high: Int32Array } {
  const low = new Uint8Array(numbers.length)
  const high = new Int32Array(numbers.length)
  let before = -(2 ** 31)
  for (const [index, value] of numbers.entries()) {
    const step = value - before
    low[index] = step & 255
    high[index] = Math.floor(step / 256)
    before = value
  }
  return { low, high }
}

function joined(low: ArrayLike<number>, high: ArrayLike<number>): Int32Array {
  const numbers = new Int32Array(low.length)
  let before = -(2 ** 31)
  for (let index = 0; index < numbers.length; index++) {
    before += high[index]! * 256 + low[index]!
    numbers[index] = before
  }
  return numbers
}
