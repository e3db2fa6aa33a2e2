import { describe, expect, it } from 'vitest'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

const speakerOf = (text: string, content: string): string => {
  const { reported, speaker, text: whole } = claimsIn(text)
  return speaker(reported.find((claim) => wordsAtAll(whole, claim.content).includes(content)))
}

describe('A speaker', () => {
  it('is the person named, by the fullest name the document has', () => {
    expect(
      speakerOf('Prosecutor Helena Linde arrived at noon. Linde said that the case was closed.', 'the case was closed'),
    ).toBe('Helena Linde')
  })

  it('is the outlet for "we", and an unnamed source for "our sources"', () => {
    expect(speakerOf('We believe that the judge was wrong.', 'the judge was wrong')).toBe('outlet')
    expect(speakerOf('According to our sources, the judge was bought.', 'the judge was bought')).toBe('our sources')
  })

  it('is never the person whom the speaker belongs to', () => {
    for (const source of ['Viktor Varga’s lawyer', 'A friend of Viktor Varga', 'Supporters of Viktor Varga'])
      expect(speakerOf(`${source} said that the trial was a show.`, 'the trial was a show')).not.toBe('Viktor Varga')
  })

  it('is found through "he" where one person was speaking', () => {
    expect(
      speakerOf(
        'Emil Draskov said that the order was forged. He added that a handwriting expert agreed.',
        'a handwriting expert',
      ),
    ).toBe('Emil Draskov')
  })

  it('is not a man for "she"', () => {
    expect(
      speakerOf(
        'Emil Draskov said that the order was forged. She said that the boxes were empty.',
        'the boxes were empty',
      ),
    ).not.toBe('Emil Draskov')
  })

  it('is for "who" the one whom its clause is about', () => {
    expect(speakerOf('Mira Solt met Helena Linde, who said that the case was closed.', 'the case was closed')).toBe(
      'Helena Linde',
    )
    expect(speakerOf('The guard, who denied that the door was open, left.', 'the door was open')).toBe('The guard')
  })

  it('stays unresolved, with its candidates, where "he" may be two people', () => {
    const { reported } = claimsIn('Viktor Varga met Emil Draskov in the harbour. He said that the order was forged.')
    expect(reported[0]?.speakerKind).toBe('unresolved')
    expect(reported[0]?.candidates).toHaveLength(2)
  })

  it('is one node for "an official" and "the official", and another for a second official', () => {
    const { reported } = claimsIn(
      'An official said that the vault was empty. The official said that he had counted twice. Another official said that it was full.',
    )
    expect(reported[0]?.speaker).toBe(reported[1]?.speaker)
    expect(reported[2]?.speaker).not.toBe(reported[0]?.speaker)
  })

  it('is nobody where an accusation names no accuser', () => {
    const { reported } = claimsIn('Varga was accused of taking two million euros.')
    expect(reported[0]).toMatchObject({ speaker: null, speakerKind: 'unresolved', source: [] })
  })
})
