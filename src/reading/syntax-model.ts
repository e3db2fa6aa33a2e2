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
export function packParser({ labels, moves, weights: { table, entries } }: ParserModel): Uint8Array {
  const kept: [feature: number, from: number][] = []
  for (let place = 0; place < table.length; place += 2)
    if (table[place] !== 0) kept.push([table[place]!, table[place + 1]!])
  kept.sort(([a], [b]) => a - b)
  const counts = Uint8Array.from(kept, ([, from]) => entries[from]!)
  const size = counts.reduce((sum, count) => sum + count, 0)
  const classes = new Uint8Array(size)
  const weights = new Int8Array(size)
  let to = 0
  for (const [, from] of kept)
    for (let at = from + 1; at <= from + entries[from]!; at++) {
      classes[to] = entries[at]! >> 8
      weights[to++] = entries[at]! & 255
    }
  const { low, high } = split(Int32Array.from(kept, ([feature]) => feature))
  return pack({ labels, moves: moves.map(({ kind, label }) => [kind, label]) }, { low, high, counts, classes, weights })
}

/** A parser from its file. */
export function unpackParser(bytes: Uint8Array): ParserModel {
  const { about, table } = unpack(bytes)
  const { labels, moves } = about as {
    labels: string[]
    moves: [typeof SHIFT | typeof LEFT | typeof RIGHT, number][]
  }
  const [counts, classes, weights] = [table('counts'), table('classes'), table('weights')]
  const entries = new Uint16Array(counts.length + classes.length)
  const starts = new Int32Array(counts.length)
  let from = 0
  let to = 0
  for (let index = 0; index < counts.length; index++) {
    starts[index] = to
    entries[to++] = counts[index]!
    for (const end = from + counts[index]!; from < end; from++)
      entries[to++] = (classes[from]! << 8) | (weights[from]! & 255)
  }
  return {
    labels,
    moves: moves.map(([kind, label]): Move => ({ kind, label })),
    weights: { table: tableOf(joined(table('low'), table('high')), starts), entries },
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
