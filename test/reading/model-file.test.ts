import { describe, expect, it } from 'vitest'
import { pack, unpack } from '../../src/reading/pack.ts'
import { addUp, laidOut, sparseOf } from '../../src/reading/sparse.ts'
import { packParser, packTagger, unpackParser, unpackTagger } from '../../src/reading/syntax-model.ts'

describe('A file of tables', () => {
  const tables = { small: Int8Array.of(-1, 2, 127), large: Int32Array.of(-(2 ** 31), 5) }
  it('gives back what was packed', () => {
    const { about, table } = unpack(pack({ by: 'us' }, tables))
    expect([about, table('small'), table('large')]).toEqual([{ by: 'us' }, tables.small, tables.large])
  })
  it('is read from bytes that begin anywhere', () => {
    const bytes = pack({}, tables)
    const moved = new Uint8Array(bytes.length + 3)
    moved.set(bytes, 3)
    expect(unpack(moved.subarray(3)).table('large')).toEqual(tables.large)
  })
  it('is refused when it is cut short', () => {
    const bytes = pack({}, tables)
    expect(() => unpack(bytes.subarray(0, bytes.length - 3))).toThrow('“large” is cut short')
    expect(() => unpack(bytes.subarray(0, 20))).toThrow('cut short')
    expect(() => unpack(bytes.subarray(0, 2))).toThrow('cut short')
  })
  it('has no table of another name', () => expect(() => unpack(pack({}, tables)).table('none')).toThrow('“none”'))
})

/** Rows given one by one. */
const rowsOf = (rows: readonly { feature: number; classes: number[]; weights: number[] }[]) => ({
  features: rows.map(({ feature }) => feature),
  counts: rows.map(({ classes }) => classes.length),
  classes: Uint8Array.from(rows.flatMap(({ classes }) => classes)),
  weights: Int8Array.from(rows.flatMap(({ weights }) => weights)),
})

const rows = [
  { feature: -70_000, classes: [0, 1], weights: [3, -4] },
  { feature: 9, classes: [1], weights: [10] },
  { feature: 9 + 2 ** 30, classes: [2], weights: [-127] },
]

describe('A sparse model', () => {
  const model = sparseOf(laidOut(rowsOf(rows)))
  const scores = (...features: number[]): number[] => {
    const out = Int32Array.of(99, 99, 99)
    addUp(model, Int32Array.from(features), features.length, out)
    return [...out]
  }
  it('adds up what features say', () => expect(scores(-70_000, 9)).toEqual([9, 84, 0]))
  it('tells features apart that share a cell', () => expect(scores(9 + 2 ** 30)).toEqual([0, 0, -(127 ** 2)]))
  it('passes over a feature it does not know', () => expect(scores(10, 9 + 2 ** 29, 9)).toEqual([0, 100, 0]))
  it('keeps the first of two rows that cannot be told apart', () => {
    const same = sparseOf(laidOut(rowsOf([...rows, { feature: 9 + 2 ** 12, classes: [0], weights: [1] }])))
    const out = new Int32Array(3)
    addUp(same, Int32Array.of(9), 1, out)
    expect([...out]).toEqual([0, 100, 0])
  })
  it('finds each of many features', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      feature: Math.imul(i + 1, 0x9e3779b1),
      classes: [0],
      weights: [(i % 255) - 127],
    }))
    const large = sparseOf(laidOut(rowsOf(many)))
    const out = new Int32Array(1)
    let same = 0
    for (const { feature, weights } of many) {
      addUp(large, Int32Array.of(feature), 1, out)
      if (out[0] === weights[0]! * Math.abs(weights[0]!)) same++
    }
    // a few are taken for others: that is the bargain
    expect(same).toBeGreaterThan(4950)
  })
})

describe('A model of syntax', () => {
  const laid = laidOut(rowsOf(rows))
  it('is a tagger that comes back from its file', () => {
    const model = { tags: ['NOUN|NN', 'VERB|VB', 'X|X'], classes: [[0, 1], [1]], classOf: new Map([[-5, 1]]) }
    expect(unpackTagger(packTagger({ ...model, weights: laid }))).toEqual({ ...model, weights: sparseOf(laid) })
  })
  it('is a parser that comes back from its file', () => {
    const model = {
      labels: ['det', 'root'],
      moves: [
        { kind: 0, label: 0 },
        { kind: 1, label: 0 },
      ],
    } as const
    expect(unpackParser(packParser({ ...model, weights: laid }))).toEqual({ ...model, weights: sparseOf(laid) })
  })
})
