import { describe, expect, it } from 'vitest'
import { claimsIn } from './find.ts'
import { sentence, words } from './marked.ts'

/** Constructions that attribute words, each marked in place. */
const constructions: Record<string, readonly string[]> = {
  'a reported clause with "that"': [
    '<source>The mayor</source> <cue>said</cue> that <content>the bridge was unsafe</content>.',
    '<source>Two officials at the port</source> <cue>told</cue> reporters on Friday that <content>the money was missing</content>.',
    '<source>The Prosecutor General of Kordia, Anna Linde</source>, immediately <cue>stated</cue> that <content>Varga had ordered the fire</content>.',
    'In a letter, <source>she</source> <cue>insisted</cue> that <content>nobody had asked her</content>.',
  ],
  'a reported clause without "that"': [
    '<source>Varga</source> <cue>said</cue> <content>he had never seen the order</content>.',
    '<source>Toma</source> <cue>believes</cue> <content>the files were burned in March</content>.',
  ],
  'a tag behind its clause': [
    '<content>The archive had been empty for years</content>, <source>the guard</source> <cue>said</cue>.',
    '<content>The archive had been empty for years</content>, <cue>said</cue> <source>Mira Solt</source>.',
  ],
  '"according to"': [
    '<cue>According to</cue> <source>our insiders in the ministry</source>, <content>the list came from the third floor</content>.',
    '<content>The list came from the third floor</content>, <cue>according to</cue> <source>a former clerk</source>.',
    '<content>The vault was empty</content>, <cue>according to</cue> <source>two officials who asked not to be named</source>.',
    'It was the money that, <cue>according to</cue> <source>our sources</source>, <content>was managed by his brother</content>.',
  ],
  'a direct quotation': [
    '“<content>We have the paper</content>,” <source>Linde</source> <cue>said</cue>.',
    '“<content>We have the paper</content>,” <cue>said</cue> <source>Prosecutor Linde</source>.',
    '<source>Linde</source> <cue>said</cue>: “<content>We have the paper and the signature.</content>”',
    '"<content>I was never asked</content>," <cue>snapped</cue> <source>Emil Draskov</source>.',
    '“<content>No deal was made</content>,” <source>she</source> <cue>said</cue>. “<content>None will be.</content>”',
  ],
  'a noun of attribution': [
    '<source>Varga</source> has been promoting the <cue>idea</cue> that <content>the fire was an accident</content>.',
    'Nobody accepts <source>her</source> <cue>claim</cue> that <content>the boxes were empty</content>.',
  ],
  'an accusation': [
    '<source>Linde</source> <cue>accuses</cue> <content>Varga</content> of <content>taking two million euros</content>.',
  ],
  'a denial': ['<source>The lawyer</source> <cue>denies</cue> that <content>his client signed it</content>.'],
  'an unsaid subject': [
    'The ministry ordered the unrest that <source>the authorities</source> <cue>said</cue> <content>was directed from abroad</content>, and then fell silent.',
  ],
}

for (const [construction, examples] of Object.entries(constructions)) {
  describe(`Attribution by ${construction}`, () => {
    it.each(examples)('%s', (marked) => {
      const expected = sentence(marked)
      const { text, reported } = claimsIn(expected.text)
      const found = reported.map((claim) => ({
        source: words(text, claim.source),
        cue: words(text, claim.cue),
        content: words(text, claim.content),
      }))
      const { source, cue, content } = expected
      expect(found).toContainEqual({ source, cue, content })
    })
  })
}

describe('What is no attribution', () => {
  it.each([
    'He said nothing about the fire.',
    'She has written something that may matter.',
    'The claims department was closed.',
    'He was admitted to the academy in 1985.',
    'The report on the harbour was published in March.',
  ])('%s', (text) => {
    expect(claimsIn(text).reported).toEqual([])
  })

  it('leaves scare quotes and titles to the outlet', () => {
    const { reported, own } = claimsIn('The “experts” of the ministry opened a book titled “The Long Way Home”.')
    expect(reported).toEqual([])
    expect(own).toHaveLength(1)
  })
})

describe("The outlet's own voice", () => {
  it('is every sentence that reports nobody', () => {
    expect(claimsIn('The bridge fell on Monday. Nobody was hurt.').own).toEqual([
      'The bridge fell on Monday.',
      'Nobody was hurt.',
    ])
  })

  it('never holds what it reports of others', () => {
    const { own } = claimsIn('Varga was dismissed in January, and two officials said that he had taken the money.')
    expect(own.join(' ')).toContain('Varga was dismissed in January')
    expect(own.join(' ')).not.toContain('taken the money')
  })

  it('is left out where only the frame of a report would remain', () => {
    expect(claimsIn('Linde said that the money was gone.').own).toEqual([])
  })

  it('asks where the sentence asks', () => {
    expect(claimsIn('Who burned the files?').claims[0]?.stance).toBe('asks')
  })
})
