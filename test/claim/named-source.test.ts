import { describe, expect, it } from 'vitest'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

const claimOf = (text: string, content: string) => {
  const found = claimsIn(text)
  // the innermost
  const claim = found.reported.findLast((each) => wordsAtAll(found.text, each.content).includes(content))
  return { claim, name: found.speaker(claim), source: claim ? wordsAtAll(found.text, claim.source) : '' }
}
const speakerOf = (text: string, content: string): string => claimOf(text, content).name

describe('A name with what its bearer is', () => {
  it.each([
    [
      'behind one comma',
      '“The mill has left the valley,” said Helena Linde, a farmer and former Kordian senator who ran for mayor in 2008.',
    ],
    [
      'with “and” behind the apposition',
      '“The mill has left the valley,” said Helena Linde, an English teacher in Velm, Kordia, and a founder of the Mill Society.',
    ],
  ])('is one person, %s', (_, text) => {
    const { claim, name } = claimOf(text, 'The mill')
    expect(name).toBe('Helena Linde')
    expect(claim).toMatchObject({ speakerKind: 'named', candidates: [] })
  })

  it('stays two where somebody else is named beside it', () =>
    expect(speakerOf('“The mill has left the valley,” said Helena Linde and a spokesman.', 'The mill')).toBe(
      'Helena Linde and a spokesman',
    ))
})

describe('A relative clause', () => {
  it('tells of the person named before it, not of what came from her', () =>
    expect(
      speakerOf(
        'The row with the mill triggered a damning reaction from President Helena Linde, who called the owner “unfit to lead”.',
        'unfit to lead',
      ),
    ).toBe('Helena Linde'))

  it('tells of the one who is seen as somebody', () =>
    expect(
      speakerOf(
        'Linde said that Emil Varga is seen as “a bully, as a person who despises people that do not look like him”.',
        'people that do not',
      ),
    ).toBe('Emil Varga'))

  it('tells of two whom it follows together', () => {
    const { claim, name } = claimOf(
      'Its biggest backers include Helena Linde and Emil Varga, wealthy fund managers who are backing Jan Toma.',
      'Jan Toma',
    )
    expect(name).toBe('Helena Linde and Emil Varga')
    expect(claim?.candidates).toHaveLength(2)
  })

  it('tells of those out of ten', () =>
    expect(
      speakerOf(
        'Almost half said they wanted a farmer, compared with four in 10 who said they preferred a clerk.',
        'they preferred a clerk',
      ),
    ).toBe('four in 10'))

  it('that says why somebody is unnamed is no cue', () => {
    const text =
      '“The guards are under a lot of pressure,” a palace source, who was not authorized to speak on the record, told the Ledger.'
    const { claim, name } = claimOf(text, 'The guards')
    expect(name).toBe('a palace source')
    expect(claim?.stance).toBe('asserts')
  })
})

describe('An unnamed source', () => {
  it('that is counted as one has its description', () => {
    const text =
      '“The idea that strength is all starts to disappear,” said one well-connected farmer familiar with the mill, who requested anonymity.'
    expect(claimOf(text, 'The idea').claim?.speakerKind).toBe('unnamed')
  })

  it('has no “perhaps” in its name', () =>
    expect(
      speakerOf(
        'The mill was quiet, and perhaps farmers who work there made their feelings known to the mayor.',
        'feelings',
      ),
    ).toBe('farmers'))
})

describe('“As reported by”', () => {
  it('names who reported it', () =>
    expect(claimOf('As reported by the Ledger, the mayor was ill for a month.', 'the mayor was ill').source).toBe(
      'the Ledger',
    ))
})
