import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as abbreviation from '../../src/reading/data/abbreviation.ts'
import * as affix from '../../src/reading/data/affix.ts'
import { contractions } from '../../src/reading/data/contraction.ts'
import { tokens } from '../../src/reading/token.ts'
import { words } from '../claim/marked.ts'

/** The words of a text of one passage, with a space between them. */
const cut = (text: string): string => words(text, tokens(text, { start: 0, end: text.length })).join(' ')

describe('Words', () => {
  it.each([
    ['clitics', 'She didn’t, can’t and won’t.', 'She did n’t , ca n’t and wo n’t .'],
    [
      'clitics of pronouns',
      "I'm sure they've said he'd go; we'll see.",
      "I 'm sure they 've said he 'd go ; we 'll see .",
    ],
    ['possessives', 'Varga’s dogs’ owner', 'Varga ’s dogs ’ owner'],
    ['contractions', 'It cannot be, we gotta go, dont ask', 'It can not be , we got ta go , do nt ask'],
    ['apostrophes within a name', 'O’Neill and d’Arby at six o’clock', 'O’Neill and d’Arby at six o’clock'],
    ['hyphens', 'a well-known five-year plan', 'a well - known five - year plan'],
    [
      'tied prefixes',
      'the anti-war, non-smoking co-founder’s e-mail',
      'the anti-war , non-smoking co-founder ’s e-mail',
    ],
    ['double names', 'Anna-Maria Lund-Toma', 'Anna - Maria Lund - Toma'],
    ['abbreviations', 'Dr. Lund, Prof. Toma and Varga Inc. left.', 'Dr. Lund , Prof. Toma and Varga Inc. left .'],
    [
      'initials',
      'J. R. Toma and A.B. Lund; plan B failed, said I.',
      'J. R. Toma and A.B. Lund ; plan B failed , said I .',
    ],
    ['dotted ones', 'the U.S. at 9 p.m., e.g. Ph.D. students', 'the U.S. at 9 p.m. , e.g. Ph.D. students'],
    ['numbers after abbreviations', 'See Fig. 3 and No. 114. No. Never.', 'See Fig. 3 and No. 114 . No . Never .'],
    ['months and days', 'on Fri. Sept. 3; the cat sat.', 'on Fri. Sept. 3 ; the cat sat .'],
    ['etc.', 'ink, paper, etc. were sold. Pens, etc.', 'ink , paper , etc. were sold . Pens , etc .'],
    ['figures', 'at 9:30, 1,200.50 or .04, the 20th, the 1960s', 'at 9:30 , 1,200.50 or .04 , the 20th , the 1960s'],
    ['figures with units', '5pm, 10km and $2.4m, but 4G', '5 pm , 10 km and $ 2.4 m , but 4G'],
    ['dates and telephones', '3/11/2009, 555-0142 and +3706001', '3/11/2009 , 555-0142 and +3706001'],
    ['money and shares', 'US$5, €7 and 12%', 'US$ 5 , € 7 and 12 %'],
    ['strokes', 'and/or w/o R&D', 'and / or w/o R&D'],
    [
      'addresses',
      'See http://a.example/b?c=1, www.b.example or x.y@c.example.',
      'See http://a.example/b?c=1 , www.b.example or x.y@c.example .',
    ],
    ['sites and files', 'Velm.com has minutes.pdf', 'Velm.com has minutes.pdf'],
    ['tags and handles', '#VelmPort @lund # 1', '#VelmPort @lund # 1'],
    ['smileys and runs', 'Good :-) !!! What?! Well... -- no', 'Good :-) !!! What ?! Well ... -- no'],
    ['a missing space', 'He left.She stayed.', 'He left . She stayed .'],
    ['years cut short', 'since ’98 and the ’90s', 'since ’98 and the ’90s'],
  ])('%s', (_, text, expected) => expect(cut(text)).toBe(expected))

  it('of other scripts are cut at marks', () => expect(cut('Варга сказал: «нет».')).toBe('Варга сказал : « нет » .'))

  it('are those of their passage alone', () => {
    const text = 'See www.example.org/a now'
    expect(words(text, tokens(text, { start: 4, end: 15 }))).toEqual(['www.example'])
  })
})

/** Pieces that patterns might trip over, and any characters at all. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    ...[
      'n’t',
      "'s",
      '-',
      '.',
      '...',
      'http://',
      'www.',
      '@',
      'U.S.',
      '1,2',
      '\u0000',
      '\ud800',
      '\udc00',
      '"',
      ' ',
      '\n',
      'Mr.',
    ],
  ),
)

describe('Tokens of any text', () => {
  it('are in order, apart, not empty, and hold every character but white space', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const found = tokens(text, { start: 0, end: text.length })
        let last = 0
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(last, start)).toMatch(/^\s*$/u)
          expect(text.slice(start, end)).not.toMatch(/\s/u)
          last = end
        }
        expect(text.slice(last)).toMatch(/^\s*$/u)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    'a',
    'a-',
    'a.',
    'a’',
    '1.',
    '1,',
    '@a.',
    'www.',
    'http://',
    '.',
    '-',
    '\u0000',
    '\ud83d',
    '#a',
    'Ab&C',
    '’',
    'n’t',
    '(',
    'é',
  ])('take work in step with length: %j again and again', (unit) => {
    const work = (length: number): number => {
      const text = unit.repeat(length / unit.length)
      let sum = 0
      tokens(text, { start: 0, end: text.length }, (characters) => {
        sum += characters
      })
      return sum
    }
    expect(work(100_000)).toBeLessThan(11 * work(10_000))
    expect(work(100_000)).toBeLessThan(8 * 100_000)
  })

  it('are found in a million characters without a space', () => {
    const text = 'x'.repeat(1_000_000)
    expect(tokens(text, { start: 0, end: text.length })).toEqual([{ kind: 'word', start: 0, end: 1_000_000 }])
  })
})

describe('The lists of words', () => {
  it('hold small letters alone, and no word that two lists claim', () => {
    const lists = Object.entries({ ...abbreviation })
    for (const [name, list] of [...lists, ...Object.entries(affix)])
      for (const word of list) expect(word, name).toMatch(/^\p{Ll}+(?:\.\p{Ll}+)*\.?$/u)
    const seen = new Map<string, string>()
    for (const [name, list] of lists)
      for (const word of list) {
        expect(seen.get(word) ?? name, word).toBe(name)
        seen.set(word, name)
      }
    for (const [word, cutAt] of contractions) expect(cutAt, word).toBeLessThan(word.length)
  })
})
