import { describe, expect, it } from 'vitest'
import { acronymsIn, definedIn, withinOthers } from '../../src/entity/acronym.ts'
import type { Keyed } from '../../src/entity/extent.ts'
import { completed } from '../../src/entity/extent.ts'
import { nameKey } from '../../src/model/name.ts'
import { wordsAt } from '../../src/model/text.ts'

/** The names of bodies in a text, in the order of the text, each at its first place behind the one before. */
function bodiesIn(text: string, ...names: readonly string[]): Keyed[] {
  let from = 0
  return names.map((name) => {
    const start = text.indexOf(name, from)
    from = start + name.length
    return { start, end: from, kind: 'organization', key: nameKey(name) }
  })
}

describe('An acronym', () => {
  const text = 'The SKV and the Harbour Bank sued Norda. SKV won, HB did not.'
  it('is three capital letters and more', () => {
    expect(acronymsIn(text, bodiesIn(text, 'SKV', 'Harbour Bank', 'Norda', 'SKV', 'HB'))).toEqual(new Set(['skv']))
  })

  it.each([
    ['Norda Seaways (NSA) sank.', ['Norda Seaways'], [['nsa', 'norda seaways']]],
    ['Norda Seaways (the “NS”) sank.', ['Norda Seaways'], [['ns', 'norda seaways']]],
    ['Norda Seaways (UN) sank.', ['Norda Seaways'], []],
    ['Norda Seaways (NS) sank. National Stores (NS) did not.', ['Norda Seaways', 'National Stores'], []],
  ])(
    'stands for the name it is put behind, and for none where it stands behind two: %s',
    (written, names, expected) => {
      expect([...definedIn(written, bodiesIn(written, ...names))]).toEqual(expected)
    },
  )

  it('that is used by itself is named within the name of another body', () => {
    const within = 'The SKV School and the UNO School teach. The SKV pays.'
    const names = bodiesIn(within, 'SKV School', 'UNO School', 'SKV')
    const found = withinOthers(within, names, acronymsIn(within, names))
    expect(found.map((name) => [wordsAt(within, name), name.start])).toEqual([['SKV', within.indexOf('SKV')]])
  })
})

describe('A name of a body goes as far as it is written', () => {
  const forms = (text: string, ...names: readonly string[]): string[] =>
    completed(text, bodiesIn(text, ...names)).map((name) => wordsAt(text, name))

  it('with the words that a longer name of the text has before it', () => {
    const text = 'The Anna Linde People’s Harbour School is old. At the People’s Harbour School nobody knew.'
    expect(forms(text, 'Anna Linde People’s Harbour School', 'Harbour School')).toEqual([
      'Anna Linde People’s Harbour School',
      'People’s Harbour School',
    ])
  })

  it('but not with words that stand before another name alone', () => {
    const text = 'The Sarn Harbour School is old. Velm Harbour School is not.'
    expect(forms(text, 'Sarn Harbour School', 'Harbour School')).toEqual(['Sarn Harbour School', 'Harbour School'])
  })

  it('and with the state behind an acronym', () => {
    expect(forms('The SKV RK denies it, the SKV RX too.', 'SKV', 'SKV')).toEqual(['SKV RK', 'SKV'])
  })
})
