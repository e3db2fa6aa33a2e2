import { describe, expect, it } from 'vitest'
import { initialsOf } from '../../../src/apps/web/initials.ts'
import { keyOf, newsSince, seenNow } from '../../../src/apps/web/overview/since.ts'

const document = (id: string, claims: number) => ({ id, claims })

describe('what is new', () => {
  const documents = [document('herald', 3), document('dawn', 2)]
  const disagreements = [{ a: 'p1', b: 'p2' }]
  const seen = seenNow('2019-03-12T10:00:00Z', { documents, disagreements })

  it('is nothing where nothing was added', () => {
    expect(newsSince(seen, { documents, disagreements })).toBeNull()
  })

  it('is a document, more claims in one known, and what contradicts only now', () => {
    const later = [document('herald', 5), document('dawn', 1), document('post', 4)]
    const value = { a: 'p5', b: 'p6' }
    expect(newsSince(seen, { documents: later, disagreements: [...disagreements, value] })).toEqual({
      since: '2019-03-12T10:00:00Z',
      documents: ['post'],
      claims: 2,
      disagreements: [keyOf(value)],
    })
  })

  it('is told of a disagreement by its sides, whole or by their ids', () => {
    expect(keyOf({ a: { id: 'p5' }, b: { id: 'p6' } })).toBe(keyOf({ a: 'p5', b: 'p6' }))
  })
})

describe('whoever decided', () => {
  it.each([
    ['Mira Kaan', 'MK'],
    ['vera', 'VE'],
    ['Ада', 'АД'],
    ['A. B. C. Dorn', 'ABC'],
    ['42', '?'],
  ])('%s is known by the initials %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})
