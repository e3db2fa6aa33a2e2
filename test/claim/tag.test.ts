import { describe, expect, it } from 'vitest'
import { claimsIn } from './find.ts'
import { words } from './marked.ts'

/** The quotations of a text that somebody speaks: speaker's words, cue and content. */
const spoken = (text: string) =>
  claimsIn(text)
    .reported.filter(({ quotation }) => quotation === 'direct')
    .map(({ source, cue, content }) => [words(text, source), words(text, cue), words(text, content)])

describe('A tag', () => {
  it.each([
    '“The songs are old,” she said, “and the jokes are older.”',
    '“The songs are old,” she told reporters, “and the jokes are older.”',
  ])('within one sentence joins what stands on both sides of it: %s', (text) => {
    expect(spoken(text)).toEqual([
      [['she'], [text.includes('told') ? 'told' : 'said'], ['The songs are old', 'and the jokes are older.']],
    ])
  })

  it('may say of what is spoken', () => {
    expect(spoken('“The songs are old,” she said of the show, “I would sing them again.”')).toEqual([
      [['she'], ['said'], ['The songs are old', 'I would sing them again.']],
    ])
    expect(spoken('“The songs are old,” she said of the show. “The jokes are older.”')).toEqual([
      [['she'], ['said'], ['The songs are old', 'The jokes are older.']],
    ])
  })

  it.each([
    ['“Nobody leaves this room!” Linde told the guard.', 'told'],
    ['“Why was the vault open?” Linde asked the guard.', 'asked'],
  ])('may be a sentence of its own: %s', (text, cue) => {
    const content = text.slice(1, text.indexOf('”'))
    expect(spoken(text)).toEqual([[['Linde'], [cue], [content]]])
    expect(claimsIn(text).own).toEqual([])
  })

  it('is no sentence that tells what happened next', () => {
    const { own, reported } = claimsIn('“Nobody was hurt!” Linde kissed the guard.')
    expect(reported).toEqual([])
    expect(own).toContain('Linde kissed the guard.')
  })

  it('may come late, behind all that is said of the speaker', () => {
    expect(
      spoken(
        '“We sold it,” Linde, who led the inquiry into the sale of the old mill for more than a year, told the Ledger.',
      ),
    ).toEqual([
      [['Linde, who led the inquiry into the sale of the old mill for more than a year'], ['told'], ['We sold it']],
    ])
  })

  it.each([
    ['Linde beamed: “This is the day that we waited for.”', 'beamed', 'This is the day that we waited for.'],
    ['Linde slammed the file shut and growled: “This paper is a forgery.”', 'growled', 'This paper is a forgery.'],
    [
      'Linde turned to the guard: “Nobody leaves this room before noon.”',
      'turned',
      'Nobody leaves this room before noon.',
    ],
  ])('before a colon may be any verb: %s', (text, cue, content) => {
    expect(spoken(text)).toEqual([[['Linde'], [cue], [content]]])
  })

  it('behind a comma within the marks may be any verb', () => {
    expect(spoken('“We were wrong,” the clerk smiled.')).toEqual([[['the clerk'], ['smiled'], ['We were wrong']]])
  })

  it('may be a name and a colon', () => {
    expect(spoken('Linde: “The vault was empty when we came.”')).toEqual([
      [['Linde'], [':'], ['The vault was empty when we came.']],
    ])
  })

  it('is no verb that disputes what it has as its object', () => {
    expect(spoken('“They came on Friday”: his wife disputes the day.')).toEqual([])
  })
})

describe('A quotation that goes on in the next paragraph', () => {
  const LONG = '“The bridge is safe,” Linde said.\n“It will stand for a hundred years.”\nThe mill was closed on Friday.'

  it('is one claim with what comes before it, a part for each sentence', () => {
    expect(spoken(LONG)).toEqual([[['Linde'], ['said'], ['The bridge is safe', 'It will stand for a hundred years.']]])
    const { claims, reported } = claimsIn(LONG)
    const parts = claims.filter(({ partOf }) => partOf === reported[0]?.id)
    expect(parts.map(({ content }) => words(LONG, content))).toEqual([
      ['The bridge is safe'],
      ['It will stand for a hundred years.'],
    ])
    expect(claimsIn(LONG).own).toEqual(['The mill was closed on Friday.'])
  })

  it('is another claim where it has a tag of its own', () => {
    expect(spoken('“The bridge is safe,” Linde said.\n“It will stand for a hundred years,” she added.')).toEqual([
      [['Linde'], ['said'], ['The bridge is safe']],
      [['she'], ['added'], ['It will stand for a hundred years']],
    ])
  })

  it('is not laid at the speaker’s door where the outlet spoke between', () => {
    const text = '“The bridge is safe,” Linde said.\nThe mill was closed.\n“It will stand for a hundred years.”'
    expect(spoken(text)).toContainEqual([['Linde'], ['said'], ['The bridge is safe']])
    expect(spoken(text)).toHaveLength(2)
  })
})

describe('Marks made of two apostrophes', () => {
  it.each([
    "''We have the paper and the signature,'' Linde said.",
    "``We have the paper and the signature,'' Linde said.",
  ])('attribute as others do: %s', (text) => {
    expect(spoken(text)).toEqual([[['Linde'], ['said'], ['We have the paper and the signature']]])
  })

  it('join on both sides of a tag', () => {
    expect(spoken("''The boxes were empty,'' Solt said, ''and so was the vault.''")).toEqual([
      [['Solt'], ['said'], ['The boxes were empty', 'and so was the vault.']],
    ])
  })
})
