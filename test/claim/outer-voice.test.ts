import { describe, expect, it } from 'vitest'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

const adoptionOf = (text: string, content: string): string | undefined =>
  claimsIn(text).claims.find((claim) => wordsAtAll(text, claim.content).includes(content))?.adoption

describe('The outer voice behind a claim', () => {
  it.each([
    ['Linde claims that Varga signed the order. He did not sign it.', 'rejects'],
    ['The report says that Varga signed the order. We reject this entirely.', 'rejects'],
    ['“Varga signed the order,” Anna Linde said. Nothing could be further from the truth.', 'rejects'],
    ['“Varga signed the order with his own hand,” writes Anna Linde. With his own hand!', 'mocks'],
    ['“Varga signed the order out of love,” Anna Linde said. How touching!', 'mocks'],
    ['His aunt insists that Varga signed the order!', 'distances'],
    ['Some so-called experts say that Varga signed the order.', 'distances'],
    ['We have heard it said that Varga signed the order.', 'distances'],
  ])('tells how it is taken: %s', (text, adoption) => expect(adoptionOf(text, 'Varga signed the order')).toBe(adoption))

  it.each([
    'Anna Linde said that Varga signed the order. He did not sign the letter.',
    'Anna Linde said that Varga signed the order. He did not leave.',
    'Anna Linde said that Varga signed the order. How he did it is unknown.',
    'Anna Linde said that Varga signed the order.',
  ])('tells nothing where it is about something else: %s', (text) =>
    expect(adoptionOf(text, 'Varga signed the order')).toBe('none'),
  )

  it('rejects only what it denies of a long quotation', () => {
    const text = 'Anna Linde said: “The papers were in the drawer. Jan Varga sold the mill.” He did not sell it.'
    expect(adoptionOf(text, 'Jan Varga sold the mill.')).toBe('rejects')
  })

  it('keeps a distance from what it has only been told', () => {
    const text = 'Her husband, we are told, spent that day at home.'
    expect(claimsIn(text).claims[0]?.adoption).toBe('distances')
  })
})
