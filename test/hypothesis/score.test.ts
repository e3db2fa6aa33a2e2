import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analysisOf } from '../../src/hypothesis/index.ts'
import { marks } from '../../src/model/hypothesis.ts'
import type { Sum } from '../../src/model/hypothesis-view.ts'
import { matrixOf } from './harbour.ts'

const totals = (sums: readonly Sum[]) => sums.map(({ total }) => total)

/** Any marks of four items against three hypotheses, with any weights; some items may share an origin. */
const anyMatrix = fc
  .record({
    marks: fc.array(fc.array(fc.constantFrom(...marks, '.'), { minLength: 3, maxLength: 3 }), {
      minLength: 4,
      maxLength: 4,
    }),
    items: fc.array(
      fc.record({
        credibility: fc.constantFrom(null, 1, 2, 3, 4, 5, 6),
        relevance: fc.constantFrom('high', 'medium', 'low'),
        origin: fc.constantFrom(null, 'the agency', 'The Agency ', 'the letter'),
      }),
      { minLength: 4, maxLength: 4 },
    ),
  })
  .map(({ marks, items }) =>
    matrixOf(
      Object.fromEntries(marks.map((row, at) => [`e${at + 1}`, row.join(' ')])),
      Object.fromEntries(items.map((item, at) => [`e${at + 1}`, item])),
    ),
  )

describe('The inconsistency of a hypothesis', () => {
  it('adds up what speaks against it, and nothing that speaks for it', () => {
    const { scores, order } = analysisOf(matrixOf({ e1: 'CC I N', e2: 'C II NA', e3: 'I N .' }))
    expect(totals(scores.map(({ plain }) => plain))).toEqual([1, 3, 0])
    expect(order.plain).toEqual([['h3'], ['h1'], ['h2']])
    expect(scores.map(({ plain }) => plain.rank)).toEqual([2, 3, 1])
    expect(scores.map(({ unjudged }) => unjudged)).toEqual([[], [], ['e3']])
  })

  it('weighs an item by its credibility and its relevance, and says both', () => {
    const matrix = matrixOf(
      { e1: 'II C', e2: 'C I' },
      { e1: { credibility: 4, relevance: 'medium' }, e2: { credibility: 1 } },
    )
    const { scores, weights } = analysisOf(matrix)
    expect(totals(scores.map(({ weighted }) => weighted))).toEqual([0.56, 1])
    expect(scores[0]!.weighted.addends).toEqual([
      { item: 'e1', mark: 'II', value: 2, weight: 0.28, product: 0.56, echoOf: null },
    ])
    expect(weights).toEqual([
      { item: 'e1', credibility: 0.4, relevance: 0.7 },
      { item: 'e2', credibility: 1, relevance: 1 },
    ])
  })

  it('never lets a rating hide an item, and takes what nobody has judged for what cannot be', () => {
    const weigh = (credibility: 1 | 2 | 3 | 4 | 5 | 6 | null) =>
      analysisOf(matrixOf({ e1: 'I C' }, { e1: { credibility, relevance: 'low' } })).scores[0]!.weighted.total
    const known = ([1, 2, 3, 4, 5] as const).map(weigh)
    expect(known).toEqual(known.toSorted((a, b) => b - a))
    expect(Math.min(...known)).toBeGreaterThan(0)
    expect(weigh(null)).toBe(weigh(6))
  })

  it('counts items of one origin once: the most inconsistent, which the others name', () => {
    const echoed = { origin: 'Norda' }
    const matrix = matrixOf({ e1: 'I C', e2: 'II C', e3: 'I I' }, { e1: echoed, e2: { origin: ' norda' }, e3: {} })
    const [first] = analysisOf(matrix).scores
    expect(first!.plain.total).toBe(3)
    expect(first!.plain.addends.map(({ item, echoOf }) => [item, echoOf])).toEqual([
      ['e1', 'e2'],
      ['e2', null],
      ['e3', null],
    ])
  })

  it('is what its addends come to, whatever is in the matrix', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        for (const { plain, weighted } of analysisOf(matrix).scores)
          for (const { total, addends } of [plain, weighted]) {
            const counted = addends.filter(({ echoOf }) => echoOf === null)
            expect(counted.reduce((sum, { product }) => sum + product, 0)).toBeCloseTo(total, 6)
            for (const { value, weight, product } of addends) expect(value * weight).toBeCloseTo(product, 6)
          }
      }),
    )
  })

  it('is not raised by an echo that says no more, and not lowered by any item', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const [item] = matrix.items
        const cells = matrix.cells.filter((cell) => cell.item === item!.id)
        const named = {
          ...matrix,
          items: matrix.items.map((each) => (each === item ? { ...each, origin: 'itself' } : each)),
        }
        const echoed = {
          ...named,
          items: [...named.items, { ...named.items[0]!, id: 'e9' }],
          cells: [...named.cells, ...cells.map((cell) => ({ ...cell, item: 'e9' }))],
        }
        const of = (each: typeof matrix) => totals(analysisOf(each).scores.map(({ weighted }) => weighted))
        expect(of(echoed)).toEqual(of(named))
        const fewer = of({
          ...matrix,
          items: matrix.items.slice(1),
          cells: matrix.cells.filter((cell) => !cells.includes(cell)),
        })
        for (const [at, total] of of(matrix).entries()) expect(total).toBeGreaterThanOrEqual(fewer[at]!)
      }),
    )
  })
})

describe('The diagnosticity of an item', () => {
  it('is nothing where it fits all hypotheses alike, and most where it parts them furthest', () => {
    const { diagnosticity } = analysisOf(matrixOf({ e1: 'C C C', e2: 'CC II II', e3: 'C I N', e4: 'II . .' }))
    expect(diagnosticity.map(({ item }) => item)).toEqual(['e2', 'e3', 'e1', 'e4'])
    const of = (id: string) => diagnosticity.find(({ item }) => item === id)
    expect(of('e1')).toMatchObject({ value: 0 })
    expect(of('e2')).toEqual({ item: 'e2', value: 2.67, steps: 8, pairs: 3 })
    expect(of('e4')).toMatchObject({ value: null, pairs: 0 })
  })
})

describe('The swings of a matrix', () => {
  it('name the item on which the lead hangs', () => {
    const { order, swings } = analysisOf(matrixOf({ e1: 'C II', e2: 'I C' }))
    expect(order.plain).toEqual([['h1'], ['h2']])
    expect(swings).toContainEqual({
      change: { kind: 'item', item: 'e1' },
      plain: [['h2'], ['h1']],
      weighted: [['h2'], ['h1']],
    })
    expect(swings.find(({ change }) => change.kind === 'item' && change.item === 'e2')).toBeUndefined()
  })

  it('name a cell that need only be judged one step otherwise', () => {
    const { swings } = analysisOf(matrixOf({ e1: 'C I', e2: 'N C' }))
    expect(swings.map(({ change }) => change)).toContainEqual({
      kind: 'cell',
      item: 'e1',
      hypothesis: 'h2',
      from: 'I',
      to: 'N',
    })
    expect(swings.map(({ change }) => change)).toContainEqual({
      kind: 'cell',
      item: 'e2',
      hypothesis: 'h1',
      from: 'N',
      to: 'I',
    })
  })

  it('name an origin whose fall turns the order, where no single echo of it does', () => {
    const echo = { origin: 'Norda' }
    const matrix = matrixOf({ e1: 'C II', e2: 'C II', e3: 'I C' }, { e1: echo, e2: echo })
    const changes = analysisOf(matrix).swings.map(({ change }) => change)
    expect(changes).toContainEqual({ kind: 'origin', origin: 'Norda', items: ['e1', 'e2'] })
    expect(changes.filter(({ kind }) => kind === 'item')).toEqual([])
  })

  it('are none where nothing small turns the order', () => {
    expect(analysisOf(matrixOf({ e1: 'C II', e2: 'C II', e3: 'C II' })).swings).toEqual([])
  })

  it('tell of one sum alone where the weights decide', () => {
    const matrix = matrixOf(
      { e1: 'II C', e2: 'C I', e3: 'C I' },
      { e1: { credibility: 1 }, e2: { credibility: 4 }, e3: { credibility: 4 } },
    )
    const { order, swings } = analysisOf(matrix)
    expect(order).toEqual({ plain: [['h1', 'h2']], weighted: [['h2'], ['h1']] })
    expect(swings.find(({ change }) => change.kind === 'item' && change.item === 'e2')).toMatchObject({
      plain: [['h2'], ['h1']],
      weighted: null,
    })
  })
})
