import { describe, expect, it } from 'vitest'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

const SOLD = '“The mill was sold to the friends of the mayor,” Anna Linde said.'

/** How the first reported claim of a text is taken. */
const adoptionOf = (text: string): string | undefined => claimsIn(text).reported[0]?.adoption

/** How the outlet takes the sentence of its own with these words. */
function ownAdoption(text: string, words: string): string | undefined {
  return claimsIn(text).claims.find((claim) => !claim.cue.length && wordsAtAll(text, claim.content).includes(words))
    ?.adoption
}

describe('Adoption', () => {
  it.each([
    'Linde says that Varga took the money (this we do not believe).',
    'Linde says that Varga took the money, which is untrue.',
    `${SOLD} This is a lie.`,
    `${SOLD} We do not believe this.`,
    `${SOLD} None of this is true.`,
    'Linde falsely claimed that the mill was sold.',
    'Linde’s claim that the mill was sold is false.',
    'Linde’s baseless claim that the mill was sold surprised nobody.',
  ])('rejects where the outer voice says that it is not so: %s', (text) => expect(adoptionOf(text)).toBe('rejects'))

  it.each([
    'Two former ministers believe that the case is contrived. We share this opinion.',
    `${SOLD} This is true.`,
    `${SOLD} Let us point out that everything written here is true.`,
    'Linde rightly said that the mill was sold.',
    'Varga admitted that the mill was sold.',
  ])('endorses where the outer voice says that it is so: %s', (text) => expect(adoptionOf(text)).toBe('endorses'))

  it.each([
    'Varga claims that the order was forged.',
    'Linde said that the mill was sold. This could not be independently verified.',
    'Linde said that the mill was sold. We have neither been able to confirm nor to refute this.',
    'Linde said that the mill was sold. She offered no evidence.',
    'Anna Linde is trying to prove that the mill was sold.',
  ])('keeps a distance where nobody vouches for it: %s', (text) => expect(adoptionOf(text)).toBe('distances'))

  it.each([
    `${SOLD} One must agree that this is a most impressive discovery!`,
    `${SOLD} In our opinion, this is a sensation of global proportions.`,
  ])('mocks where the praise behind it is marked as mockery: %s', (text) => expect(adoptionOf(text)).toBe('mocks'))

  it('mocks in the words of praise themselves', () => {
    const text = `${SOLD} This is a sensation of global proportions.`
    expect(ownAdoption(text, 'sensation')).toBe('mocks')
  })

  it.each([
    'Varga says that the order was forged.',
    `${SOLD} “This is a lie and a disgrace,” Viktor Varga said.`,
    `${SOLD} Viktor Varga said that this is a lie.`,
    `${SOLD} If this is true, the town is lost.`,
    `${SOLD} Is this true?`,
    `${SOLD} It can be confirmed by the papers in the archive.`,
    `${SOLD} The crews did impressive work!`,
    `${SOLD} The roof was repaired. The bridge was closed. This is a lie.`,
    'Varga did not admit that the mill was sold.',
    'Varga acknowledged the concerns of the town.',
  ])('is none where the outer voice tells nothing: %s', (text) => expect(adoptionOf(text)).toBe('none'))

  it('is none of the distance of what somebody else says within it', () => {
    const text = 'Anna Linde said that Varga claims that the order was forged.'
    const [outer, inner] = claimsIn(text).reported
    expect([outer?.adoption, inner?.adoption]).toEqual(['none', 'distances'])
  })

  it('keeps a distance from what turns out between quotation marks, but not from what turns out', () => {
    expect(ownAdoption('It turns out that “friends of the mayor” bought the mill.', 'bought')).toBe('distances')
    expect(ownAdoption('It turns out that the clerk bought the mill.', 'bought')).toBe('none')
  })

  it('keeps a distance from news that the outlet could not confirm', () => {
    const text =
      'Posts about the sale of the mill went round. We have not been able to confirm or deny this information.'
    expect(ownAdoption(text, 'Posts')).toBe('distances')
  })
})
