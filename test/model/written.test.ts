import { describe, expect, it } from 'vitest'
import { asWritten } from '../../src/model/written.ts'
import { read } from '../../src/reading/index.ts'
import { paragraphs, words } from '../claim/marked.ts'

describe('Words as written', () => {
  it.each([
    ['The ex-minister didn’t pay.', 'The ex-minister didn’t pay .'],
    ['Anna-Maria’s well-known J. Toma', 'Anna-Maria ’s well-known J . Toma'],
    ['We cannot, they’re late – a five-year-old plan', 'We cannot , they’re late – a five-year-old plan'],
  ])('%s', (text, expected) => {
    const reading = asWritten(text, read(text, paragraphs(text), null))
    expect(words(text, reading.tokens).join(' ')).toBe(expected)
  })

  it('fill the same sentences', () => {
    const text = 'He can’t pay. She co-signed.'
    const reading = read(text, paragraphs(text), null)
    const written = asWritten(text, reading)
    expect(words(text, written.sentences)).toEqual(words(text, reading.sentences))
    for (const { start, end, first, last } of written.sentences) {
      expect(written.tokens[first]!.start).toBe(start)
      expect(written.tokens[last - 1]!.end).toBe(end)
    }
  })
})
