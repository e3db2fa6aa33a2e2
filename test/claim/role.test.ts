import { describe, expect, it } from 'vitest'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

const claimOf = (text: string, content: string) => {
  const found = claimsIn(text)
  const claim = found.reported.find((each) => wordsAtAll(found.text, each.content).includes(content))
  return { claim, name: found.speaker(claim), entities: found.entities }
}
const speakerOf = (text: string, content: string): string => claimOf(text, content).name

describe('A description', () => {
  it.each([
    [
      'an apposition',
      'Helena Linde, a former ambassador to Velm, met Emil Varga. The former ambassador said that the mill was sold.',
    ],
    ['a title', 'Ambassador Helena Linde met Emil Varga on Monday. The former ambassador said that the mill was sold.'],
    [
      'a predicate',
      'Helena Linde was an ambassador. Emil Varga met her on Monday. The ambassador said that the mill was sold.',
    ],
    [
      'what she became',
      'Helena Linde became ambassador in May. Emil Varga met her on Monday. The ambassador said that the mill was sold.',
    ],
  ])('stands for whom it is said of, by %s', (_, text) =>
    expect(speakerOf(text, 'the mill was sold')).toBe('Helena Linde'),
  )

  it('of two who hold the office goes by what tells them apart', () => {
    const text =
      'Kordian minister Helena Linde met Velmian minister Emil Varga in May. The Velmian minister said that the mill was sold.'
    expect(speakerOf(text, 'the mill was sold')).toBe('Emil Varga')
  })

  it('of two whom nothing tells apart stays unresolved, with both', () => {
    const { claim } = claimOf(
      'Minister Helena Linde met minister Emil Varga in May. The minister said that the mill was sold.',
      'the mill was sold',
    )
    expect(claim).toMatchObject({ speaker: null, speakerKind: 'unresolved' })
    expect(claim?.candidates).toHaveLength(2)
  })

  it('calls by another word the one whom the text is about', () => {
    const text =
      'Emil Varga opened a hotel in Velm. Varga has three others. The billionaire real estate magnate said that prices would rise.'
    expect(speakerOf(text, 'prices would rise')).toBe('Emil Varga')
  })

  it('is not somebody of whom another party is said', () => {
    const text =
      'Democratic nominee Helena Linde spoke in Velm, and Republican contender Emil Varga in Brask. The Republican nominee said that taxes would fall.'
    expect(speakerOf(text, 'taxes would fall')).toBe('Emil Varga')
  })

  it('that brings up somebody new is nobody who was named', () => {
    const { claim } = claimOf(
      'Emil Varga was tried in Velm. The judge said that the trial was fair.',
      'the trial was fair',
    )
    expect(claim?.speakerKind).toBe('unnamed')
  })

  it('never becomes a name', () => {
    const text = 'The Kordian candidate for the May election said that taxes would fall.'
    const { claim } = claimOf(text, 'taxes would fall')
    expect(claim?.speakerKind).toBe('unnamed')
  })
})

describe('A body', () => {
  it('is the company that was named last', () => {
    const text =
      'Halcyon Quay Ltd said that the mill was sold. Emil Varga was angry. The company said that he knew the price.'
    expect(speakerOf(text, 'he knew the price')).toMatch(/^Halcyon Quay/u)
  })

  it('is the bank whose name says so', () => {
    const text =
      'The Velm Development Bank bought the mill from the Brask Trust. The bank said that the price was fair.'
    expect(speakerOf(text, 'the price was fair')).toBe('Velm Development Bank')
  })

  it('is the campaign, not the man whose it is or where he is from', () => {
    const { claim, name } = claimOf(
      'The campaign of the former senator from Velm said that the poll was wrong.',
      'the poll was wrong',
    )
    expect(claim?.speakerKind).toBe('unnamed')
    expect(name).toBe('The campaign of the former senator from Velm')
  })

  it('is the coalition, not a member of it', () => {
    const text =
      'A coalition of forty groups, including the Kordian Academy of Arts, said that the mill should stay open.'
    expect(speakerOf(text, 'the mill should stay open')).toBe('A coalition of forty groups')
  })

  it('is a family, not one of it', () => {
    expect(speakerOf('Emil Varga left. The Varga family said that he was ill.', 'he was ill')).toBe('The Varga family')
  })

  it('speaks through its press service', () => {
    const text = 'The press service of the Ministry of Trade said that the mill was sold.'
    expect(speakerOf(text, 'the mill was sold')).toBe('Ministry of Trade')
  })
})

describe('A name', () => {
  it.each([
    [
      'leaves out the conjunction before it',
      'While 40 percent of Kordians say that Varga lied, few care.',
      '40 percent of Kordians',
    ],
    ['leaves out the possessive', 'Most critics praised Emil Varga’s claim that the mill was sold.', 'Emil Varga'],
    ['is not a day', 'Emil Varga spent Thursday saying that the mill was sold.', 'Emil Varga'],
    ['is not a label', 'Editor’s note: Emil Varga said that the mill was sold.', 'Emil Varga'],
    ['leaves out a title', 'Deputy Press Secretary Rin Toma said that the mill was sold.', 'Rin Toma'],
  ])('%s', (_, text, name) => {
    const { reported, speaker } = claimsIn(text)
    expect(reported.map((claim) => speaker(claim))).toContain(name)
  })

  it('of a paper is never a person’s', () => {
    const { claim, entities } = claimOf('Francis Linde’s message said that the poor should be heard.', 'the poor')
    expect(claim?.speakerKind).toBe('document')
    expect(entities.filter(({ kind }) => kind === 'Person').map(({ name }) => name)).toEqual(['Francis Linde'])
  })
})

describe('A surname that two people bear', () => {
  it('is his who went by it before', () => {
    const text =
      'Emil Varga sold the mill in the spring. Varga was glad, and the town was glad with him. His daughter Mira Varga came home. ' +
      'The road to Brask was closed by snow that winter, and nobody went there until the thaw, which came late. '.repeat(
        6,
      ) +
      'Varga said that the price was fair.'
    expect(speakerOf(text, 'the price was fair')).toBe('Emil Varga')
  })

  it('stays unresolved right behind both', () => {
    const { claim } = claimOf(
      'Emil Varga met his daughter Mira Varga in Velm. Varga said that the price was fair.',
      'the price was fair',
    )
    expect(claim).toMatchObject({ speaker: null, speakerKind: 'unresolved' })
    expect(claim?.candidates).toHaveLength(2)
  })
})

describe('People who speak together', () => {
  it('are one source of several, and neither is named alone', () => {
    const { claim, name, entities } = claimOf(
      'Helena Linde and Emil Varga said that the case was closed.',
      'the case was closed',
    )
    expect(name).toBe('Helena Linde and Emil Varga')
    expect(claim?.speakerKind).toBe('named')
    const ids = entities.flatMap(({ id, kind }) => (kind === 'Person' ? [id] : []))
    expect(claim?.candidates).toEqual(ids)
    expect(ids).not.toContain(claim?.speaker)
  })

  it('are open where it is one or the other', () => {
    const { claim } = claimOf('Helena Linde or Emil Varga said that the case was closed.', 'the case was closed')
    expect(claim).toMatchObject({ speaker: null, speakerKind: 'unresolved' })
    expect(claim?.candidates).toHaveLength(2)
  })
})
