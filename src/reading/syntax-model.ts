import type { LEFT, RIGHT, SHIFT } from './configuration.ts'
import { pack, type Table, unpack } from './pack.ts'
import type { Move, ParserModel } from './parser.ts'
import { type Sparse, type SparseTables, sparseOf } from './sparse.ts'
import type { TaggerModel } from './tagger.ts'

/** A model whose weights are laid out for a file. */
type Packable<T> = Omit<T, 'weights'> & { readonly weights: SparseTables }

/** A tagger as a file. */
export function packTagger({ tags, classes, classOf, weights }: Packable<TaggerModel>): Uint8Array {
  const listed = [...classOf].sort(([a], [b]) => a - b)
  return pack(
    { tags, classes },
    {
      ...weights,
      words: Int32Array.from(listed, ([word]) => word),
      wordClasses: Int32Array.from(listed, ([, id]) => id),
    },
  )
}

/** A tagger from its file. */
export function unpackTagger(bytes: Uint8Array): TaggerModel {
  const { about, table } = unpack(bytes)
  const { tags, classes } = about as Pick<TaggerModel, 'tags' | 'classes'>
  const ids = table('wordClasses')
  const classOf = new Map<number, number>()
  for (const [index, word] of table('words').entries()) classOf.set(word, ids[index]!)
  return { tags, classes, classOf, weights: weightsOf(table) }
}

/** A parser as a file. */
export const packParser = ({ labels, moves, weights }: Packable<ParserModel>): Uint8Array =>
  pack({ labels, moves: moves.map(({ kind, label }) => [kind, label]) }, { ...weights })

/** A parser from its file. */
export function unpackParser(bytes: Uint8Array): ParserModel {
  const { about, table } = unpack(bytes)
  const { labels, moves } = about as {
    labels: string[]
    moves: [typeof SHIFT | typeof LEFT | typeof RIGHT, number][]
  }
  return { labels, moves: moves.map(([kind, label]): Move => ({ kind, label })), weights: weightsOf(table) }
}

function weightsOf(table: (name: string) => Table): Sparse {
  const bytes = (name: string): Uint8Array => {
    const found = table(name)
    if (!(found instanceof Uint8Array)) throw new Error(`The model's table “${name}” is not one of bytes.`)
    return found
  }
  const weights = table('weights')
  if (!(weights instanceof Int8Array)) throw new Error('The model’s weights are not bytes.')
  return sparseOf({
    taken: bytes('taken'),
    prints: bytes('prints'),
    counts: bytes('counts'),
    classes: bytes('classes'),
    weights,
  })
}
