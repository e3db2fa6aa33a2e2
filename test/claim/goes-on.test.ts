import { describe, expect, it } from 'vitest'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

const speakerOf = (text: string, content: string): string => {
  const found = claimsIn(text)
  // the innermost
  return found.speaker(found.reported.findLast((each) => wordsAtAll(found.text, each.content).includes(content)))
}

describe('“He said” behind a quotation', () => {
  const before = 'Jan Toma, the father of a guard, decried Emil Varga’s calls to close the mill.\n'
  const quotation = '\n“If the valley chooses Varga, that will have consequences for all of us,” he said.'

  it('is whoever spoke last and whom the sentence before is about, whomever else it names', () =>
    expect(
      speakerOf(
        `${before}Viktor Draskov denounced Varga’s remarks as “hurtful” and warned of the losses that a Varga council would bring.${quotation}`,
        'If the valley',
      ),
    ).toBe('Viktor Draskov'))

  it('stays open where the sentence before is about another', () =>
    expect(
      speakerOf(
        `${before}Viktor Draskov denounced Varga’s remarks. Emil Varga met Jan Toma in Velm.${quotation}`,
        'If the valley',
      ),
    ).not.toBe('Viktor Draskov'))
})

describe('An unnamed source', () => {
  it('is none of those of another country', () => {
    const text = 'Velmian leaders said that the mill was sold. The Kordian leaders said that the bridge was closed.'
    expect(speakerOf(text, 'the bridge was closed')).toBe('The Kordian leaders')
  })

  it('is the same where it goes by its noun alone', () => {
    const text = 'Velmian leaders said that the mill was sold. The leaders said that the bridge was closed.'
    expect(speakerOf(text, 'the bridge was closed')).toBe('Velmian leaders')
  })

  it('is nobody where nobody said it', () =>
    expect(speakerOf('Nobody said that the mill was sold.', 'the mill was sold')).toBe('unresolved'))
})

describe('A credit in brackets', () => {
  it.each([
    ['[The Ledger]', 'Ledger'],
    ['[The Ledger | Paywall]', 'Ledger'],
    ['[Helena Linde, The Kordian Consortium of Investigative Journalists]', 'Helena Linde'],
  ])('behind a quotation says whose it is: %s', (credit, name) =>
    expect(
      speakerOf(
        `The mill was sold in May. “The sale is one of dozens in which companies of the valley have played a role.” ${credit}`,
        'The sale',
      ),
    ).toContain(name),
  )
})
