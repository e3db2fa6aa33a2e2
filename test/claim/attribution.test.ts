import { describe, expect, it } from 'vitest'
import { claimsIn } from './find.ts'
import { sentence, words } from './marked.ts'

/** Constructions that attribute words, each marked in place. */
const constructions: Record<string, readonly string[]> = {
  'a reported clause with "that"': [
    '<source>The mayor</source> <cue>said</cue> <content>that the bridge was unsafe</content>.',
    '<source>Two officials at the port</source> <cue>told</cue> reporters on Friday <content>that the money was missing</content>.',
    '<source>The Prosecutor General of Kordia, Anna Linde</source>, immediately <cue>stated</cue> <content>that Varga had ordered the fire</content>.',
    'In a letter, <source>she</source> <cue>insisted</cue> <content>that nobody had asked her</content>.',
    '<source>Linde</source> laughed and <cue>said</cue> <content>that the mill was sold</content>.',
    '<source>Linde</source> <cue>said</cue> on Friday <content>that Varga had sold the bank</content>.',
  ],
  'a reported clause without "that"': [
    '<source>Varga</source> <cue>said</cue> <content>he had never seen the order</content>.',
    '<source>Toma</source> <cue>thinks</cue> <content>the files were burned in March</content>.',
    '<source>Police</source> <cue>believe</cue> <content>two men fled</content>.',
  ],
  'a question': [
    '<source>Linde</source> <cue>asked</cue> <content>whether the mill was sold</content>.',
    '<source>Varga</source> <cue>refused to say</cue> <content>who paid him</content>.',
  ],
  'a tag behind its clause': [
    '<content>The archive had been empty for years</content>, <source>the guard</source> <cue>said</cue>.',
    '<content>The archive had been empty for years</content>, <cue>said</cue> <source>Mira Solt</source>.',
    '<content>Varga had sold the bank</content>, <source>her lawyer</source> <cue>said</cue> on Friday.',
    '<content>The bank was sold</content>, <source>the ministry</source> <cue>said</cue> in a statement on Monday.',
    '<content>The bank was sold</content>, <cue>said</cue> <source>the minister</source> on Monday.',
    '<content>The mayor travelled for work and was headed to Sarn for meetings</content>, <source>the news site</source> <cue>reported</cue>.',
    '<content>He is not only right, he is also the most able candidate</content>, <source>Solt</source> <cue>argues</cue>.',
    '<content>If it is a small number of votes</content>, <source>the campaign</source> <cue>said</cue>, <content>it may not bother taking that step</content>.',
  ],
  'an aside with "as"': ['As <source>Linde</source> <cue>said</cue>, <content>the mill was sold</content>.'],
  '"according to"': [
    '<cue>According to</cue> <source>our insiders in the ministry</source>, <content>the list came from the third floor</content>.',
    '<content>The list came from the third floor</content>, <cue>according to</cue> <source>a former clerk</source>.',
    '<content>Linde won among women (61 percent) and farmers (67 percent)</content>, <cue>according to</cue> <source>the Ledger</source>.',
    '<content>The vault was empty</content>, <cue>according to</cue> <source>two officials who asked not to be named</source>.',
    '<content>It was the money that</content>, <cue>according to</cue> <source>our sources</source>, <content>was managed by his brother</content>.',
  ],
  'a direct quotation': [
    '“<content>We have the paper</content>,” <source>Linde</source> <cue>said</cue>.',
    '“<content>We have the paper</content>,” <cue>said</cue> <source>Prosecutor Linde</source>.',
    '<source>Linde</source> <cue>said</cue>: “<content>We have the paper and the signature.</content>”',
    '"<content>I was never asked</content>," <cue>snapped</cue> <source>Emil Draskov</source>.',
    '“<content>No deal was made</content>,” <source>she</source> <cue>said</cue>. “<content>None will be.</content>”',
  ],
  'a noun of attribution': [
    'The court heard <source>her</source> <cue>claim</cue> <content>that the boxes were empty</content>.',
    '<source>Solt’s</source> <cue>plan</cue> <content>to sell the mill</content> failed.',
    '<cue>Reports</cue> <content>that the bridge had fallen</content> were false.',
  ],
  'a noun of attribution with a verb of its own': [
    '<source>The minister</source> <cue>has been promoting</cue> <content>the theory that the fire was an accident</content>.',
    '<source>The minister</source> <cue>made</cue> the <cue>claim</cue> <content>that the boxes were empty</content>.',
    '<source>Toma</source> <cue>has doubts about</cue> <content>the sale</content>.',
    '<source>Linde</source> <cue>made</cue> it <cue>clear</cue> <content>that the mill was sold</content>.',
  ],
  'an adjective': ['<source>Linde</source> <cue>is sure</cue> <content>that the mill was sold</content>.'],
  'a wish or a plan': [
    '<source>He</source> <cue>wants</cue> <content>to leave</content>.',
    '<source>Both sides</source> <cue>agreed</cue> <content>to meet in May</content>.',
    '<source>The firm</source>, <cue>hoping</cue> <content>to sell</content>, closed the mill.',
    '<source>The minister</source> <cue>ordered</cue> <content>the files burned</content>.',
  ],
  'a feeling or a judgement': [
    '<source>Residents</source> <cue>fear</cue> <content>another flood</content>.',
    '<source>Linde</source> <cue>complained about</cue> <content>the noise</content>.',
    '<content>The crews</content> <cue>were praised by</cue> <source>the mayor</source>.',
  ],
  'an accusation': [
    '<source>Linde</source> <cue>accuses</cue> <content>Varga</content> <cue>of</cue> <content>taking two million euros</content>.',
  ],
  'a denial': [
    '<source>The lawyer</source> <cue>denies</cue> <content>that his client signed it</content>.',
    '<source>Draskov</source> <cue>did not deny</cue> <content>that he signed it</content>.',
  ],
  'words that name nobody': [
    '<content>Varga</content> <cue>is believed</cue> <content>to have fled</content>.',
    'It <cue>is thought</cue> <content>that the mill was sold</content>.',
  ],
  'an unsaid subject': [
    'Toma wrote of <content>the unrest</content>, which <source>the authorities</source> <cue>said</cue> <content>was directed from abroad</content>.',
  ],
  'a source without the time': [
    'Since May, <source>officials</source> <cue>have said</cue> <content>that the water is safe</content>.',
    '<source>A poll</source> this week <cue>found</cue> <content>that most tenants want a new mayor</content>.',
  ],
  'a part of some people': [
    '<source>Most farmers</source> <cue>said</cue> <content>it made no difference to them</content>.',

    '<source>A mere nine percent</source> <cue>say</cue> <content>they only buy local goods</content>.',
  ],
  'a content without the clause around it': [
    '<source>Linde</source> <cue>decided</cue> <content>to pay the guards</content> because the mill was closed.',
    '<source>Lawmakers</source> <cue>accused</cue> <content>each other</content> <cue>of</cue> <content>playing games</content> while doctors feared an outbreak.',
    '<source>Linde</source> <cue>said</cue> <content>the mill was sold to Toma</content>, who once owned it.',
    '<source>Solt</source> <cue>urged</cue> them <content>to leave the hall</content> – a plea that nobody heard.',
  ],
  'a clause that begins right behind its verb': [
    '<source>The state</source> <cue>admitted</cue> <content>it made a mistake when it closed the mill</content>.',
  ],
  'a relative clause': [
    'Linde, <source>who</source> <cue>said</cue> <content>that the mill was sold</content>, left the room.',
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
    'He slept through the fire.',
    'He spoke for an hour and sat down.',
    'She has written something that may matter.',
    'The claims department was closed.',
    'He was admitted to the academy in 1985.',
    'The report on the harbour was published in March.',
    'The weather explains the size of the loans.',
    'The rule would allow the budget to grow.',
    'You would think that the harbour mattered to them.',
    'He did not discuss the price of the mill.',
    'The bank found itself in the middle of the crisis.',
    'They were calling every fifteen minutes.',
    'The planned strike was called off.',
    'If she were to win, she would be able to claim that the town is hers.',
    'They left without worrying about the price.',
    'It was as much as anyone could expect.',
    'She would probably need to win the second round.',
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

  it.each(['Toma thinks the files were burned in March.', 'Varga wanted to flee.', 'The firm plans to build a port.'])(
    'keeps whole what it tells of a mind: %s',
    (text) => {
      const { own, reported } = claimsIn(text)
      expect(own).toEqual([text])
      expect(reported).toHaveLength(1)
    },
  )

  it('asks where the sentence asks', () => {
    expect(claimsIn('Who burned the files?').claims[0]?.stance).toBe('asks')
  })
})
