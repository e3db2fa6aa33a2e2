import { describe, expect, it } from 'vitest'
import { claimsIn } from './find.ts'
import { words } from './marked.ts'

/** The quotations of a text that somebody speaks: speaker's words, cue and content. */
const spoken = (text: string) =>
  claimsIn(text)
    .reported.filter(({ quotation }) => quotation === 'direct')
    .map(({ source, cue, content }) => [words(text, source), words(text, cue), words(text, content)])

describe('A tag that leads up to a quotation', () => {
  it('is not that of the quotation before it', () => {
    expect(spoken('Toma said, “The mill was sold too early.” He added, “Nobody asked the workers.”')).toEqual([
      [['Toma'], ['said'], ['The mill was sold too early.']],
      [['He'], ['added'], ['Nobody asked the workers.']],
    ])
  })

  it.each([
    ['Linde was tired of the matter, telling the Ledger: “The mill is not for sale.”', 'Linde', 'telling'],
    ['“Nobody came to the mill,” Linde said, adding, “The mill is not for sale.”', 'Linde', 'adding'],
    ['Linde continued by saying, “The mill is not for sale.”', 'Linde', 'saying'],
    ['They held banners proclaiming: “The mill is not for sale.”', 'banners', 'proclaiming'],
  ])('may be a participle, of whoever acts: %s', (text, source, cue) => {
    expect(spoken(text).at(-1)).toEqual([[source], [cue], ['The mill is not for sale.']])
  })

  it.each([
    [
      'Said Anna Toma, who grew up by the mill, “We were all so proud of her.”',
      'Anna Toma, who grew up by the mill',
      'Said',
    ],
    ['According to the Ledger: “We were all so proud of her.”', 'the Ledger', 'According to'],
    ['From the report: “We were all so proud of her.”', 'the report', 'From'],
    ['Here’s Toma in the winter: “We were all so proud of her.”', 'Toma', 'Here’s'],
    ['VOTES AND ROADS - Jana Toma: “We were all so proud of her.”', 'Jana Toma', ':'],
    ['Senator Jan Toma (K-Sarn), said, “We were all so proud of her.”', 'Senator Jan Toma (K-Sarn)', 'said'],
  ])('may begin its sentence, or follow a dash or a bracket: %s', (text, source, cue) => {
    expect(spoken(text)).toEqual([[[source], [cue], ['We were all so proud of her.']]])
  })

  it('may be a relative clause, whose speaker is what it tells of', () => {
    const text = 'They passed out bottles that said, “The harbour welcomes you to the games.”'
    expect(spoken(text)).toEqual([[['that'], ['said'], ['The harbour welcomes you to the games.']]])
    const { reported, speaker } = claimsIn(text)
    expect(speaker(reported.find(({ quotation }) => quotation === 'direct'))).not.toBe('They')
  })
})

describe('A tag behind a quotation', () => {
  it.each([
    ['“Linde could win the vote,” Varga concludes.', 'Varga', 'concludes', 'Linde could win the vote'],
    ['“The bridge is old, but safe,” says a narrator.', 'a narrator', 'says', 'The bridge is old, but safe'],
    ['“The bridge is old,” said the 46-year-old.', 'the 46-year-old', 'said', 'The bridge is old'],
    ['“They came for the free beer,” Varga shot back with a laugh.', 'Varga', 'shot', 'They came for the free beer'],
    ['“I never said no,” Toma wrote in a late email on Monday.', 'Toma', 'wrote', 'I never said no'],
    ['“What a Day,” Toma said.', 'Toma', 'said', 'What a Day'],
  ])('is read off the words where the tree errs: %s', (text, source, cue, content) => {
    expect(spoken(text)).toEqual([[[source], [cue], [content]]])
  })

  it('is the verb beside it, and none of a later clause', () => {
    expect(
      spoken(
        '“The noise gets in the way a little,” said the party boss Rena Priba, though he added that it would fade.',
      ),
    ).toEqual([[['the party boss Rena Priba'], ['said'], ['The noise gets in the way a little']]])
  })

  it('is no clause that tells what happened next', () => {
    expect(spoken('She declared “What a Day!” and said that her work would go on.')).toEqual([
      [['She'], ['declared'], ['What a Day!']],
    ])
  })

  it('goes with the next quotation where it quotes somebody itself', () => {
    expect(
      spoken('“He said ‘never at the back of the queue’ to us,” Linde told the Ledger.\n“It was shameful of him.”'),
    ).toContainEqual([
      ['Linde'],
      ['told'],
      ['He said ‘never at the back of the queue’ to us', 'It was shameful of him.'],
    ])
  })
})

describe('A quotation without a tag', () => {
  it.each([
    'Linde said that the mill was sold. “It was a bad bargain for all of the people in this town.”',
    'Linde said that the mill was sold.\n“It was a bad bargain for all of the people in this town.”',
  ])('is of whoever the sentence before reports: %s', (text) => {
    expect(spoken(text)).toEqual([[['Linde'], ['said'], ['It was a bad bargain for all of the people in this town.']]])
  })

  it('is of whoever issued the statement before it', () => {
    expect(spoken('The council issued a statement on the mill.\n“We regret what happened to the mill.”')).toEqual([
      [['The council'], ['issued'], ['We regret what happened to the mill.']],
    ])
  })

  it('is nobody’s where the sentence before reports nothing', () => {
    const [found] = spoken('Linde walked to the mill.\n“We regret what happened to the mill.”')
    expect(found?.[0]).toEqual([])
  })

  it('is of whoever signed it, who is no part of it', () => {
    expect(spoken('“One bridge that stands is better than two that fall.”\n— Jana Linde, engineer')).toEqual([
      [['Jana Linde'], ['—'], ['One bridge that stands is better than two that fall.']],
    ])
    expect(spoken('“One bridge that stands is better than two that fall.\nJana Linde, Institute of Bridges.”')).toEqual(
      [[['Jana Linde'], [], ['One bridge that stands is better than two that fall.']]],
    )
  })

  it('is the paper’s that is named in brackets behind it', () => {
    expect(
      spoken('FISHERMEN ASK FOR BOATS “It is about helping people who had no boats before.” [The Ledger.]'),
    ).toEqual([[['The Ledger'], ['[The Ledger.]'], ['It is about helping people who had no boats before.']]])
  })
})

describe('Marks of two kinds', () => {
  it.each([
    '“We will build a bridge," Toma said. "It will stand."',
    '"We will build a bridge,” Toma said. “It will stand."',
  ])('pair with each other: %s', (text) => {
    expect(spoken(text)).toEqual([[['Toma'], ['said'], ['We will build a bridge', 'It will stand.']]])
  })
})

describe('An introduction', () => {
  it('may end with a stop, and leads up to the paragraph below it', () => {
    expect(
      spoken('Here is what Jana Linde says on this matter.\n“The mill was sold too early, and for too little.”'),
    ).toEqual([[['Jana Linde'], ['says'], ['The mill was sold too early, and for too little.']]])
  })

  it('is no sentence of the same paragraph that ends before the quotation', () => {
    const text =
      '“It was late,” Linde said at the mill, as he called for better bridges in Kordia. “It must not happen again.”'
    expect(spoken(text)).toEqual([[['Linde'], ['said'], ['It was late', 'It must not happen again.']]])
  })
})
