import { describe, expect, it } from 'vitest'
import { identify } from '../../src/entity/identity.ts'
import { people, together } from './written.ts'

describe('A decision', () => {
  it('joins what names do not', () => {
    const entities = people(['Anna Linde'], ['Anna Varga'], ['Anna Varga'])
    const decisions = { same: [['a/Anna Linde', 'b/Anna Varga'] as const], different: [] }
    expect(together(entities, decisions)).toEqual([['a/Anna Linde', 'b/Anna Varga', 'c/Anna Varga']])
    expect(identify(entities, decisions).identities.get('a/Anna Linde')).toEqual({
      canonical: 'a/Anna Linde',
      reasons: [{ by: 'decision', other: 'b/Anna Varga' }],
    })
  })

  it('parts two of one name', () => {
    const decisions = { same: [], different: [['a/Anna Linde', 'b/Anna Linde'] as const] }
    expect(together(people(['Anna Linde'], ['Anna Linde']), decisions)).toEqual([])
  })

  it('parts two of one name, and a third goes where the same people are named, if anywhere', () => {
    const decisions = { same: [], different: [['a/Anna Linde', 'b/Anna Linde'] as const] }
    const others = people(['Anna Linde', 'Ivo Toma'], ['Anna Linde', 'Rin Koll'], ['Anna Linde', 'Ivo Toma'])
    expect(together(others, decisions)).toContainEqual(['a/Anna Linde', 'c/Anna Linde'])
    expect(together(people(['Anna Linde'], ['Anna Linde'], ['Anna Linde']), decisions)).toEqual([])
  })

  it('takes a surname from the one who bears it', () => {
    const decisions = { same: [], different: [['a/Anna Linde', 'b/Linde'] as const] }
    expect(together(people(['Anna Linde'], ['Linde'], ['Linde']), decisions)).toEqual([['a/Anna Linde', 'c/Linde']])
  })

  it('holds for those that were joined with whom it names', () => {
    const decisions = {
      same: [['a/Anna Linde', 'b/Anna Varga'] as const],
      different: [['a/Anna Linde', 'c/Anna Varga'] as const],
    }
    expect(together(people(['Anna Linde'], ['Anna Varga'], ['Anna Varga']), decisions)).toEqual([
      ['a/Anna Linde', 'b/Anna Varga'],
    ])
  })

  it('on what is not there counts for nothing', () => {
    const decisions = { same: [['a/Anna Linde', 'gone'] as const], different: [['gone', 'b/Linde'] as const] }
    expect(together(people(['Anna Linde'], ['Linde']), decisions)).toEqual([['a/Anna Linde', 'b/Linde']])
  })
})

describe('Decisions that cannot all hold', () => {
  const [a, b, c] = ['a/Anna Linde', 'b/Irena Varga', 'c/Rin Toma'] as const
  const entities = people(['Anna Linde'], ['Irena Varga'], ['Rin Toma'])

  it('are shown, and the two stay two', () => {
    const decisions = { same: [[b, a] as const, [b, c] as const], different: [[c, a] as const] }
    expect(identify(entities, decisions).conflicts).toEqual([
      {
        different: [a, c],
        same: [
          [a, b],
          [b, c],
        ],
      },
    ])
    expect(together(entities, decisions)).toEqual([])
  })

  it('are those that say both of one pair', () => {
    const decisions = { same: [[a, b] as const], different: [[b, a] as const] }
    expect(identify(entities, decisions).conflicts).toEqual([{ different: [a, b], same: [[a, b]] }])
  })

  it('are no longer there when one is taken back', () => {
    const decisions = { same: [[b, a] as const, [b, c] as const], different: [] }
    expect(identify(entities, decisions).conflicts).toEqual([])
    expect(together(entities, decisions)).toEqual([[a, b, c]])
  })
})
