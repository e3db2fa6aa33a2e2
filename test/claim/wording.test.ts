import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claimsIn } from './find.ts'

const first = (text: string): Claim => claimsIn(text).reported[0] ?? claimsIn(text).claims[0]!

describe('Certainty', () => {
  it.each([
    ['Varga undoubtedly signed it.', 'certain'],
    ['Apparently, Varga signed it.', 'probable'],
    ['Varga could have signed it.', 'possible'],
    ['Varga allegedly signed it.', 'possible'],
    ['Varga signed it.', 'not stated'],
    ['We have no doubts that Varga signed it.', 'certain'],
  ])('%s → %s', (text, certainty) => expect(first(text).certainty).toBe(certainty))

  it('of several words is the weakest', () =>
    expect(first('Varga undoubtedly could have signed it.').certainty).toBe('possible'))
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
  ])('%s → %s', (text, stance) => expect(first(text).stance).toBe(stance))
})

describe('Adoption', () => {
  it('rejects where the outlet says that it does not believe it', () => {
    expect(first('Linde says that Varga took the money (this we do not believe).').adoption).toBe('rejects')
  })
  it('endorses where the outlet shares the opinion', () => {
    expect(first('Two former ministers believe that the case is contrived. We share this opinion.').adoption).toBe(
      'endorses',
    )
  })
  it('keeps a distance where the verb does', () =>
    expect(first('Varga claims that the order was forged.').adoption).toBe('distances'))
  it('is none where the words do not tell', () =>
    expect(first('Varga says that the order was forged.').adoption).toBe('none'))
})

describe('Legal status', () => {
  it.each([
    ['Varga was sentenced to six years.', 'sentenced'],
    ['Varga was arrested on suspicion of treason.', 'arrested'],
    ['Varga has been held at the pretrial detention centre since March.', 'remanded'],
    ['Varga is suspected of receiving a bribe.', 'suspected'],
    ['Varga was charged with fraud.', 'charged'],
    ['Zhovarin was acquitted.', 'acquitted'],
    ['The conviction was overturned in May.', 'overturned'],
  ])('%s → %s', (text, status) => expect(first(text).legalStatus.map((each) => each.status)).toContain(status))

  it.each([
    'Varga was never arrested.',
    'Varga will be charged within the month.',
    'Linde wants Varga to be arrested.',
    'Nobody was charged with fraud.',
    'The sabotage of the conspirator was plain.',
    'The press was charged with energy.'.replace('charged with', 'full of'),
  ])('is none in: %s', (text) => expect(first(text).legalStatus).toEqual([]))

  it('is not of the one it comes from', () => {
    expect(first('He was charged by Helena Linde in June.').legalStatus).toMatchObject([
      { status: 'charged', of: null },
    ])
  })

  it('names the offence as worded and the person where one is named', () => {
    const { claims, entities } = claimsIn('Viktor Varga was arrested on suspicion of high treason on Thursday.')
    const [status] = claims[0]!.legalStatus
    expect(status?.offence).toBe('high treason')
    expect(entities.find((entity) => entity.id === status?.of)?.name).toBe('Viktor Varga')
  })
})
