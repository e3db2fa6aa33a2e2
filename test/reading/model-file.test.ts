import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pack, unpack } from '../../src/reading/pack.ts'
import { addUp, numberOf, tableOf } from '../../src/reading/sparse.ts'
import { packParser, packTagger, unpackParser, unpackTagger } from '../../src/reading/syntax-model.ts'

describe('A file of tables', () => {
  const tables = { small: Int8Array.of(-1, 2, 127), large: Int32Array.of(-(2 ** 31), 5) }
  it('gives back what was packed', () => {
    const { about, table } = unpack(pack({ by: 'us' }, tables))
    expect([about, table('small'), table('large')]).toEqual([{ by: 'us' }, tables.small, tables.large])
  })
  it('is refused when it is cut short', () => {
    const bytes = gunzipSync(pack({}, tables))
    expect(() => unpack(gzipSync(bytes.subarray(0, bytes.length - 3)))).toThrow('“large” is cut short')
  })
  it('has no table of another name', () => expect(() => unpack(pack({}, tables)).table('none')).toThrow('“none”'))
})

describe('A sparse model', () => {
  const features = Int32Array.of(-70_000, 9, 9 + 2 ** 20)
  it('finds the number of each feature and of no other', () => {
    const table = tableOf(features, Int32Array.of(4, 5, 6))
    expect([...features, 10, 9 + 2 ** 21].map((feature) => numberOf(table, feature))).toEqual([4, 5, 6, -1, -1])
  })
  it('adds up what features say, and passes over those it does not know', () => {
    const entries = Uint16Array.of(2, (0 << 8) | 3, (1 << 8) | (-4 & 255), 1, (1 << 8) | 10)
    const weights = { table: tableOf(features.slice(0, 2), Int32Array.of(0, 3)), entries }
    const scores = Int32Array.of(99, 99, 99)
    addUp(weights, Int32Array.of(-70_000, 9, 123), 3, scores)
    expect([...scores]).toEqual([3, 6, 0])
  })
})

describe('A model of syntax', () => {
  it('is a tagger that comes back from its file', () => {
    const model = {
      tags: ['NOUN|NN', 'VERB|VB'],
      classes: [[0, 1], [1]],
      classOf: new Map([[-5, 1]]),
      weights: Int8Array.of(1, -2, 0, 3),
    }
    expect(unpackTagger(packTagger(model))).toEqual(model)
  })
  it('is a parser that comes back from its file', () => {
    const model = {
      labels: ['det', 'root'],
      moves: [
        { kind: 0, label: 0 },
        { kind: 1, label: 0 },
      ],
      weights: {
        table: tableOf(Int32Array.of(-9, 7), Int32Array.of(0, 2)),
        entries: Uint16Array.of(1, (1 << 8) | 5, 2, 200, (1 << 8) | 1),
      },
    } as const
    expect(unpackParser(packParser(model))).toEqual(model)
  })
})
