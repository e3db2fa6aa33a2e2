import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { continents, continentsOf } from '../../src/assess/data/continent.ts'
import { oppositePairs, synonyms } from '../../src/assess/data/press.ts'
import { readLexicon } from '../../src/assess/index.ts'
import { senses } from '../../training/sense.ts'
import { lexicon } from './tell.ts'

describe('the lexicon', () => {
  it.each([
    ['dismiss', 'oust', 'verb', 'near'],
    ['arrest', 'apprehend', 'verb', 'near'],
    ['step down', 'resign', 'verb', 'near'],
    ['accept', 'reject', 'verb', 'opposed'],
    ['justified', 'unjustified', 'adjective', 'opposed'],
    ['plot', 'uprising', 'noun', 'opposed'],
    ['dog', 'animal', 'noun', 'broader'],
    ['accuse', 'suspect', 'verb', null],
    ['arrest', 'sing', 'verb', null],
    ['arrest', 'arrest', 'verb', 'same'],
  ] as const)('has %s and %s, each a %s, as %s', (a, b, as, relation) => {
    expect(lexicon.relation(a, b, as)).toBe(relation)
    expect(lexicon.relation(b, a, as)).toBe(relation)
  })

  it('gives words that are near or opposed a key in common', () => {
    for (const [a, b] of [
      ['dismiss', 'oust'],
      ['accept', 'reject'],
      ['arrest', 'apprehend'],
      ['acquit', 'convict'],
    ] as const)
      expect(lexicon.keys(a, 'verb').some((key) => lexicon.keys(b, 'verb').includes(key))).toBe(true)
  })

  it('weighs a word of few senses above one of many', () => {
    expect(lexicon.weight('orchestrate', 'verb')).toBeGreaterThan(lexicon.weight('arrest', 'verb'))
    expect(lexicon.weight('arrest', 'verb')).toBeGreaterThan(lexicon.weight('take', 'verb'))
  })

  it('knows the verb that a noun is made from', () => {
    expect(lexicon.verbOf('dismissal')).toBe('dismiss')
    expect(lexicon.verbOf('mill')).not.toBe('dismiss')
  })

  it('is what training makes of WordNet', () => {
    const file = readFileSync(join(import.meta.dirname, '../../models/en/sense.txt'))
    expect(Buffer.from(senses()).equals(file)).toBe(true)
  })

  it('is not read from a file that is cut off', () => {
    expect(() => readLexicon(new TextEncoder().encode('verb\tarrest\t4\tq3l1'))).toThrow(/cut off/u)
  })
})

describe('our own lands', () => {
  it('are in lower case, on one or two continents, and no country is called as a continent', () => {
    for (const [country, on] of continentsOf) {
      expect(country).toMatch(/^[a-z]+(?:[ -][a-z]+)*$/u)
      expect(new Set(on).size).toBe(on.length)
      expect(on.length).toBeLessThan(3)
      expect(continents.has(country)).toBe(false)
    }
  })
})

describe('our own words', () => {
  it('never have one pair as near and as opposed', () => {
    for (const [word, others] of oppositePairs)
      for (const other of others)
        for (const sets of Object.values(synonyms))
          expect(
            (sets.get(word) ?? []).filter((set) => sets.get(other)?.includes(set)),
            `${word} ${other}`,
          ).toEqual([])
  })
})
