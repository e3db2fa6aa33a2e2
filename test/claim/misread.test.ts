import { describe, expect, it } from 'vitest'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

const sourceOf = (text: string, content: string): string => {
  const found = claimsIn(text)
  // the innermost
  const claim = found.reported.findLast((each) => wordsAtAll(found.text, each.content).includes(content))
  return claim ? wordsAtAll(found.text, claim.source) : 'no claim'
}

describe('A subject that the tree misses', () => {
  it.each([
    [
      'Multiple sources privy to negotiations say it was the mayor who had insisted on it.',
      'it was the mayor',
      'Multiple sources',
    ],
    [
      'Or you could do what a partner at Mr. Linde’s former firm told him to do with the mill.',
      'to do with',
      'a partner',
    ],
    ['About four in 10 said they were angry with the council.', 'they were angry', 'About four in 10'],
    [
      'Among farmers, two thirds voted with about three in 10 saying they were poor.',
      'they were poor',
      'about three in 10',
    ],
    [
      'More than 6 in 10 Velmians who attended the meetings described themselves as farmers.',
      'farmers',
      'More than 6 in 10 Velmians',
    ],
    [
      'Farmers trying to win control of the council in May say they have a new weapon.',
      'they have a new weapon',
      'Farmers',
    ],
    [
      'And on Tuesday, Jan Linde, head of the Mills and Bridges Committee, said that the council might close it.',
      'the council might',
      'Jan Linde',
    ],
    [
      'Voters are watching an experienced member of the council, Helena Linde, argue that the mill is lost.',
      'the mill is lost',
      'Helena Linde',
    ],
    [
      'Linde sent a campaign jab the tycoon’s way by suggesting that the mill was worth less.',
      'the mill was worth less',
      'Linde',
    ],
    [
      'She praised efforts by some farmers to mend the mill while saying that they were poor.',
      'that they were poor',
      'some farmers',
    ],
    [
      'At the moment Varga announced his bid, Linde was holding a meeting in her office and told aides that the mill was sold.',
      'the mill was sold',
      'Linde',
    ],
  ])('is found by its place: %s', (text, content, source) => expect(sourceOf(text, content)).toBe(source))

  it('is not the noun before a preposition that opens a phrase', () =>
    expect(sourceOf('On Monday over 300 residents of Velm said that the mill was sold.', 'the mill was sold')).toBe(
      'over 300 residents of Velm',
    ))
})
