import { assert, constantFrom, array as list, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entityKinds } from '../../../src/model/entity.ts'
import { compareNames, comparePrepared, prepared, SAME } from '../../../src/model/name/compare.ts'
import { featureNames } from '../../../src/model/name/feature.ts'

const words = constantFrom(
  'Anna',
  'Ann',
  'A.',
  'Анна',
  'Linde',
  'Lynde',
  'von',
  'al-',
  'bin',
  'Toma',
  'Тома',
  'Mr',
  'Mrs',
  'Jr.',
  '(Nan)',
  '"Bob"',
  'Robert',
  'Petrovich',
  'Ivanova',
  'Ivanov',
  'Ltd',
  'ООО',
  'Bank',
  'of',
  'II',
  '7',
  'NSC',
  'КНБ',
  'Committee',
  '林',
  'ليلى',
  ',',
)
const name = list(words, { maxLength: 6 }).map((each) => each.join(' '))
const anything = string({ unit: 'binary', maxLength: 20 })
const kind = constantFrom(...entityKinds)

describe('A comparison of names', () => {
  it('is the same whichever is first', () => {
    assert(
      property(name, name, kind, (a, b, of) => {
        expect(compareNames(a, b, of)).toEqual(compareNames(b, a, of))
      }),
    )
  })

  it('finds each name the same as itself', () => {
    const isItself = (each: string, of: (typeof entityKinds)[number]): void => {
      expect(compareNames(each, each, of)).toMatchObject({ score: 1, verdict: 'same' })
    }
    assert(property(name, kind, isItself))
    assert(property(anything, kind, isItself))
  })

  it('scores from 0 to 1, by the sum of what its features weigh', () => {
    const adds = (a: string, b: string, of: (typeof entityKinds)[number]): void => {
      const { score, features } = compareNames(a, b, of)
      const sum = features.reduce((all, { weight }) => all + weight, 0)
      expect(score).toBe(Math.min(1, Math.max(0, sum)))
      expect(features.length).toBeGreaterThan(0)
      for (const feature of features) expect(featureNames).toContain(feature.name)
    }
    assert(property(name, name, kind, adds))
    assert(property(anything, anything, kind, adds))
  })

  it('gives the same again, from names that were prepared before too', () => {
    assert(
      property(name, name, kind, (a, b, of) => {
        expect(comparePrepared(prepared(a, of), prepared(b, of))).toEqual(compareNames(a, b, of))
      }),
    )
  })

  it('says “same” from its threshold on', () => {
    assert(
      property(name, name, kind, (a, b, of) => {
        const { score, verdict } = compareNames(a, b, of)
        expect(verdict === 'same').toBe(score >= SAME)
      }),
    )
  })

  it('finds a name in a script without a table the same as itself alone', () => {
    for (const other of ['林安', 'Lin An', '林安娜', 'ليلى']) {
      const { verdict, features } = compareNames('林安 ', other, 'Person')
      expect([other, verdict, features[0]!.name]).toEqual([other, 'different', 'unreadable script'])
    }
    expect(compareNames('ليلى', 'ليلى', 'Person').verdict).toBe('same')
  })

  it('is not made between two kinds', () => {
    expect(() => comparePrepared(prepared('Toma', 'Person'), prepared('Toma', 'Place'))).toThrow(TypeError)
  })
})
