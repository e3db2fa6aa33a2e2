import { describe, expect, it } from 'vitest'
import type { Stance } from '../../src/model/claim.ts'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

/** The stance of the first claim with these words in its content, reported ones before the outlet's own. */
function stanceOf(text: string, words = ''): Stance | undefined {
  const { reported, claims } = claimsIn(text)
  return [...reported, ...claims].find((claim) => wordsAtAll(text, claim.content).includes(words))?.stance
}

describe('A question that is not answered', () => {
  it('ends where the writer goes on behind a “but”', () => {
    const text =
      'It is not known what post the minister wanted to apply for after the vote, but it is significant that his patron also turned away from him.'
    const contents = claimsIn(text)
      .claims.filter(({ stance }) => stance === 'doubts')
      .map(({ content }) => wordsAtAll(text, content))
    expect(contents).toEqual(['what post the minister wanted to apply for after the vote'])
  })
})

describe('Stance', () => {
  it.each([
    ['Linde said that he signed it.', 'asserts'],
    ['Draskov denied that he signed it.', 'denies'],
    ['Toma doubted that he signed it.', 'doubts'],
    ['Linde does not believe that he signed it.', 'denies'],
    ['We have no doubts that he signed it.', 'asserts'],
    ['Draskov did not deny that he signed it.', 'doubts'],
    ['Linde predicted that he would sign it.', 'predicts'],
    ['Linde demanded that he be dismissed.', 'demands'],
  ])('%s → %s', (text, stance) => expect(stanceOf(text)).toBe(stance))

  it.each([
    ['Linde spoke out against the sale of the mill.', 'denies'],
    ['Anna Linde opposes the sale of the mill.', 'denies'],
    ['Viktor Varga has never expressed interest in running for mayor.', 'denies'],
  ])('of who is against it is denial: %s', (text, stance) => expect(stanceOf(text)).toBe(stance))

  it.each([
    ['Viktor Varga declined to say whether the mill was sold.', 'doubts'],
    ['Viktor Varga refused to admit that the mill was sold.', 'doubts'],
    ['Linde did not say that the mill was sold.', 'doubts'],
    ['Varga rarely mentioned the mill.', 'doubts'],
  ])('leaves open what was not said: %s', (text, stance) => expect(stanceOf(text, 'mill')).toBe(stance))

  it('asks where the cue stands in a question', () => {
    expect(stanceOf('Asked if she believed that the mill was sold, Linde left.', 'mill')).toBe('asks')
    expect(stanceOf('Linde was asked whether Varga had said that the mill was sold.', 'mill was sold')).toBe('asks')
    expect(stanceOf('Did Linde say that the mill was sold?', 'mill')).toBe('asks')
  })

  it('demands what is only wished for', () => {
    expect(stanceOf('I want to make sure that the mill is sold.', 'the mill is sold')).toBe('demands')
    expect(stanceOf('Anna Linde would like to indict Varga.', 'Varga')).toBe('demands')
  })

  it('is that of the saying where saying is wished for', () =>
    expect(stanceOf('We would like to underscore that the mill was sold.', 'mill')).toBe('asserts'))

  it('is not a demand where none is made any more, or nothing is required', () => {
    expect(stanceOf('The ministry is no longer encouraging people to leave the town.')).toBe('denies')
    expect(stanceOf('Owners are not required to repair the roof.')).toBe('denies')
  })

  it('is not turned round by "not only", nor by "hard not to"', () => {
    expect(stanceOf('Varga not only denied that he sold the mill but laughed.', 'mill')).toBe('denies')
    expect(stanceOf('It is hard not to think that the mill was sold.', 'mill')).toBe('asserts')
  })
})
