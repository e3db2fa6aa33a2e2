import { describe, expect, it } from 'vitest'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

const speakerOf = (text: string, content: string): string => {
  const found = claimsIn(text)
  return found.speaker(found.reported.findLast((each) => wordsAtAll(found.text, each.content).includes(content)))
}

describe('A speaker whom any reader knows', () => {
  it.each([
    [
      'One of his advisers, Tobias Dorn, told reporters that he would leave it to others.',
      'he would leave',
      'Tobias Dorn',
    ],
    ['One of the school’s top managers, Mila Dorn, testified that nobody was asked.', 'nobody was asked', 'Mila Dorn'],
    [
      'Isaac Dorn, an analyst at Linde Trading, wrote to investors that the mill is sold. In addition, he suggested, “the mayor will have to leave the town by May.”',
      'the mayor will have',
      'Isaac Dorn',
    ],
    [
      'David Dorn, a former director of the office, has been quietly pushing for Mr. Toma to own the issue. “By embracing it, Jan Toma could leap to the left of Hilda Varga,” he wrote on his website.',
      'By embracing it',
      'David Dorn',
    ],
    ['Sen. Clara Dorn (K-Sarn), who has endorsed Varga, said the mill had been sold.', 'Varga', 'Clara Dorn'],
    [
      'Nora Varga criticized the plan. “The voters are running out of time to find another mayor.”',
      'The voters are running',
      'Nora Varga',
    ],
  ])('is found: %s', (text, content, name) => expect(speakerOf(text, content)).toBe(name))

  it('signs below a quotation, behind the mark of a list too', () => {
    const text = '“Nobody has asked the workers of the mill about it.”\n- Linde.'
    expect(speakerOf(text, 'Nobody has asked')).toBe('Linde')
  })
})
