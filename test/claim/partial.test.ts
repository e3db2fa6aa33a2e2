import { describe, expect, it } from 'vitest'
import { claimsIn } from './find.ts'
import { words } from './marked.ts'

/** What is partly quoted: speaker's words, cue and content. */
const partly = (text: string) =>
  claimsIn(text)
    .reported.filter(({ quotation }) => quotation === 'mixed')
    .map(({ source, cue, content }) => [words(text, source), words(text, cue), words(text, content)])

describe('A clause that is partly quoted', () => {
  it.each([
    [
      'Linde said “the wind is behind us” despite the loss in Sarn.',
      'said',
      '“the wind is behind us” despite the loss in Sarn',
    ],
    [
      'Linde says “the game is lost” because “the players are soft.”',
      'says',
      '“the game is lost” because “the players are soft.”',
    ],
    [
      'Linde asked them to “kindly consider” the future of the mill.',
      'asked',
      'to “kindly consider” the future of the mill',
    ],
  ])('is one content, on both sides of the marks: %s', (text, cue, content) => {
    expect(partly(text).map(([, ...rest]) => rest)).toContainEqual([[cue], [content]])
  })

  it.each([
    ['Toma has told her supporters that “we’re in this together.”', ['told'], 'that “we’re in this together.”'],
    ['Toma called the system “rotten to the core.”', ['called'], 'the system “rotten to the core.”'],
  ])('is found where the tree is torn at the marks: %s', (text, [cue], content) => {
    const [found] = partly(text)
    expect(found?.[0]).toEqual(['Toma'])
    expect(found?.[1]?.join(' ')).toContain(cue)
    expect(found?.[2]).toEqual([content])
  })

  it.each([
    'Linde said things “should be settled by Friday,” referring to the sale of the mill.',
    'Linde said things “should be settled by Friday” before leaving the hall for the day.',
  ])('ends where the narrator goes on: %s', (text) => {
    expect(partly(text)[0]?.[2]?.[0]).toMatch(/^things “should be settled by Friday,?”$/u)
  })

  it.each([
    ['Linde went after Toma over the mill, calling him “a total fraud.”', 'calling', 'him “a total fraud.”'],
    ['Linde went after Toma over the mill, saying he was “a total fraud.”', 'saying', 'he was “a total fraud.”'],
  ])('that a participle reports is of whoever the sentence is about: %s', (text, cue, content) => {
    expect(partly(text)).toContainEqual([['Linde'], [cue], [content]])
  })

  it('is not joined to the quotation before it', () => {
    const text = '“He stands for the farmers,” Varga said, adding that Linde is “the most honest of the candidates.”'
    const quoted = claimsIn(text).reported.filter(({ quotation }) => quotation === 'direct')
    expect(quoted.map(({ content }) => words(text, content))).toEqual([['He stands for the farmers']])
    expect(partly(text)).toEqual([[['Varga'], ['adding'], ['that Linde is “the most honest of the candidates.”']]])
  })

  it('leaves nothing of the clause to the outlet', () => {
    const { own } = claimsIn('Linde said “it makes me mad” every time she thinks of those who were hurt in the mill.')
    expect(own).toEqual([])
  })
})
