import { describe, expect, it } from 'vitest'
import { wordsAt, wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

/** What the claims of a text tell of time: the words of the claim, and each time with what it is of. */
function told(text: string): Record<string, string[]> {
  const { claims } = claimsIn(text)
  return Object.fromEntries(
    claims
      .filter(({ times }) => times.length)
      .map(({ content, times }) => [
        wordsAtAll(text, content),
        times.map((time) => `${time.of}: ${wordsAt(text, time)}`),
      ]),
  )
}

/** The deeds that are dated, with names for the ids of entities. */
function deeds(text: string): string[] {
  const { claims, entities } = claimsIn(text)
  const named = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? id ?? '–'
  return claims.flatMap(({ times }) =>
    times.map(({ deed }) => (deed ? `${named(deed.doer)} ${deed.verb} ${named(deed.done)}` : 'none')),
  )
}

describe('The time of a claim', () => {
  it('is that of its clause, and the time of the saying is that of the cue', () => {
    expect(told('Emil Linde said on Friday that the bank had been sold in May 1991.')).toEqual({
      'that the bank had been sold in May 1991': ['content: May 1991', 'saying: Friday'],
    })
    expect(told('“Varga sold the bank in 1991,” Linde said on Friday.')).toEqual({
      'Varga sold the bank in 1991': ['content: 1991', 'saying: Friday'],
    })
  })

  it('is tied to its clause by the part of a day that it is of', () => {
    expect(deeds('Linde arrested Viktor Varga on the evening of 6 March 2019.')).toEqual(['Linde arrest Viktor Varga'])
    expect(told('Varga was arrested on the night of 6 March.')).toEqual({
      'Varga was arrested on the night of 6 March.': ['content: 6 March'],
    })
  })

  it('is tied to it by its preposition, wherever the parse hangs the day', () => {
    expect(deeds('Viktor Varga was detained on Friday 8 March, at about twenty to eight in the morning.')).toEqual([
      '– detain Viktor Varga',
    ])
    expect(told('On the night of 7 March the boxes were carried into the yard and burned.')).toEqual({
      'On the night of 7 March the boxes were carried into the yard and burned.': ['content: 7 March'],
    })
  })

  it('is that of what happens to a thing, though nobody is said to do it', () => {
    expect(deeds('The boxes burned on the night of 7 March.')).toEqual(['– burn box'])
    expect(deeds('Viktor Varga burned on the night of 7 March.')).not.toContain('– burn box')
  })

  it('is tied to its clause where the tree hangs the day on its preposition, and says of which word it tells', () => {
    const text = 'Varga was led from his house on Wednesday 6 March, citing two neighbours.'
    const [time] = claimsIn(text).claims.flatMap(({ times }) => times)
    expect(time && wordsAt(text, time)).toBe('Wednesday 6 March')
    expect(time?.predicate && wordsAt(text, time.predicate)).toBe('led')
    expect(told('Toma ruled from his appointment in January 2019.')).toEqual({})
  })

  it('stands in the outlet’s own words too, in front and behind', () => {
    expect(told('In the spring of 1991, Varga sold the bank.')).toEqual({
      'In the spring of 1991, Varga sold the bank.': ['content: the spring of 1991'],
    })
    expect(told('Varga was arrested on Thursday.')).toEqual({
      'Varga was arrested on Thursday.': ['content: Thursday'],
    })
  })

  it('is not that of a noun', () => {
    expect(told('Varga won the elections of 2019.')).toEqual({})
    expect(told('The 2019 audit surprised Varga.')).toEqual({})
  })

  it('is not one that the words deny', () => {
    expect(told('Varga left in 1993, and not in 1991.')).toEqual({
      'Varga left in 1993, and not in 1991.': ['content: 1993'],
    })
  })

  it('is of another clause where it stands in one', () => {
    expect(told('Varga, who fled in 1991, owns the bank.')).toEqual({
      'Varga, who fled in 1991, owns the bank.': ['aside: 1991'],
    })
  })

  it('belongs to the innermost claim', () => {
    const found = told('Linde said that Toma had claimed that Varga fled in 1991.')
    expect(Object.values(found).flat()).toEqual(['content: 1991'])
    expect(Object.keys(found)).toEqual(['that Varga fled in 1991'])
  })

  it('is told by the sentence of a long quotation, and when it was said by all of them', () => {
    expect(told('“Varga fled in 1991. He came back in 1995,” Linde said on Friday.')).toEqual({
      'Varga fled in 1991. He came back in 1995': ['saying: Friday'],
      'Varga fled in 1991.': ['content: 1991', 'saying: Friday'],
      'He came back in 1995': ['content: 1995', 'saying: Friday'],
    })
  })
})

describe('What is dated', () => {
  it('is a verb with those whom it joins, active and passive alike', () => {
    expect(deeds('Emil Linde sued Ana Varga in 1991.')).toEqual(['Emil Linde sue Ana Varga'])
    expect(deeds('Ana Varga was arrested on Thursday.')).toEqual(['– arrest Ana Varga'])
    expect(deeds('Ana Varga bought a house in 1991.')).toEqual(['Ana Varga buy house'])
  })

  it('is nothing that could be compared where it is negated, supposed or of nobody known', () => {
    expect(deeds('Ana Varga was not arrested on Thursday.')).toEqual(['none'])
    expect(deeds('Ana Varga may be arrested on Thursday.')).toEqual(['none'])
    expect(deeds('It was sold in 1991.')).toEqual(['none'])
  })
})
