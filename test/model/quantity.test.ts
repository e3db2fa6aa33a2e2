import { describe, expect, it } from 'vitest'
import { quantitiesOverlap, readQuantity } from '../../src/model/quantity.ts'

/** A quantity in one line: `40– percent`, `about 40 soldier`, `2–10 USD`. */
function told(words: string, noun?: string): string {
  const found = readQuantity(words, noun)
  if (!found) return 'none'
  const { low, high, approximate, unit } = found
  const number = low === high ? `${low}` : `${low}–${high ?? ''}`
  return `${approximate ? 'about ' : ''}${number} ${unit ?? '?'}`
}

const overlap = (a: string, b: string): boolean | null => quantitiesOverlap(readQuantity(a)!, readQuantity(b)!)

describe('A quantity', () => {
  it('is a number with its unit', () => {
    expect(told('18 years')).toBe('18 year')
    expect(told('an 18-year sentence')).toBe('18 year')
    expect(told('40 per cent of the votes')).toBe('40 percent')
    expect(told('12%')).toBe('12 percent')
    expect(told('three kilometres')).toBe('3 km')
    expect(told('1,250 soldiers')).toBe('1250 soldier')
    expect(told('two new criminal cases')).toBe('2 case')
    expect(told('twenty-five of the judges')).toBe('25 ?')
    expect(told('twenty-five of the judges', 'judge')).toBe('25 judge')
    expect(told('two hundred and fifty thousand people')).toBe('250000 person')
  })

  it('is money with its currency', () => {
    expect(told('$2.5m')).toBe('2500000 USD')
    expect(told('US$ 2.5 billion')).toBe('2500000000 USD')
    expect(told('€3,000')).toBe('3000 EUR')
    expect(told('several billion US dollars')).toBe('2000000000–10000000000 USD')
    expect(told('half a million pounds')).toBe('500000 GBP')
    expect(told('2 to 3 million euros')).toBe('2000000–3000000 EUR')
  })

  it('may be told by a word', () => {
    expect(told('twice')).toBe('2 time')
    expect(told('a two-time prime minister')).toBe('2 time')
    expect(told('three times')).toBe('3 time')
    expect(told('a dozen guards')).toBe('12 guard')
    expect(told('half of the deputies')).toBe('50 percent')
    expect(told('two thirds of the deputies')).toBe('66.66666666666667 percent')
  })

  it('has bounds', () => {
    expect(told('at least 40 people')).toBe('40– person')
    expect(told('no fewer than 40 people')).toBe('40– person')
    expect(told('more than 40 people')).toBe('40– person')
    expect(told('up to 40 people')).toBe('0–40 person')
    expect(told('fewer than 40 people')).toBe('0–40 person')
    expect(told('no more than 40 people')).toBe('0–40 person')
    expect(told('between 10 and 20 boats')).toBe('10–20 boat')
    expect(told('10–20 boats')).toBe('10–20 boat')
    expect(told('hundreds of protesters', 'protester')).toBe('200–1000 protester')
    expect(told('tens of thousands of protesters', 'protester')).toBe('20000–100000 protester')
    expect(told('about 40 guards')).toBe('about 40 guard')
  })

  it('is no date, no rank and no one of many', () => {
    for (const words of [
      'in 2022',
      'the 2022 elections',
      '6 January',
      'January 6',
      'one of the founders',
      'the 3rd guard',
    ])
      expect(told(words)).toBe('none')
    expect(told('a guard')).toBe('none')
    expect(told('a million')).toBe('1000000 ?')
  })
})

describe('Two quantities', () => {
  it('may be the same in other words', () => {
    expect(overlap('2.5 billion dollars', '$2,500,000,000')).toBe(true)
    expect(overlap('a dozen guards', '12 guards')).toBe(true)
    expect(overlap('18 months', 'a term of 1.5 years')).toBe(true)
    expect(overlap('two miles', '3 kilometres')).toBe(false)
    expect(overlap('twice', 'a two-time champion')).toBe(true)
  })

  it('overlap where one is vague, bounded or rounded', () => {
    expect(overlap('about 40 guards', '41 guards')).toBe(true)
    expect(overlap('about 40 guards', '60 guards')).toBe(false)
    expect(overlap('at least 40 guards', '100 guards')).toBe(true)
    expect(overlap('at least 40 guards', '30 guards')).toBe(false)
    expect(overlap('several billion dollars', '$2.5bn')).toBe(true)
    expect(overlap('2,500 guards', '2,513 guards')).toBe(true)
    expect(overlap('40 guards', '41 guards')).toBe(false)
  })

  it('are not compared where they are of different things', () => {
    expect(overlap('40 guards', '41 boats')).toBe(null)
    expect(overlap('40 dollars', '40 euros')).toBe(null)
    expect(overlap('18 years', '18 guards')).toBe(null)
  })
})
