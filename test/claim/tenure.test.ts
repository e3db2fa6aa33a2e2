import { describe, expect, it } from 'vitest'
import { tenureAt } from '../../src/claim/tenure.ts'

describe('How long an office was held', () => {
  it.each([
    [' from 2007 to 2012.', '2007/2012'],
    [' from May 2007 until 3 June 2012 and later', '2007-05/2012-06-03'],
    [' between 2007 and 2012', '2007/2012'],
    [' (2007–2012)', '2007/2012'],
    [', 2007–12, was', '2007/2012'],
    [' in 2007-2012', '2007/2012'],
    [' since 2007', '2007/..'],
    [' until May 2012', '/2012-05'],
    [' from 2007 on', '2007/'],
  ])('is what the words behind it say: %s', (words, edtf) => expect(tenureAt(`minister${words}`, 8)).toBe(edtf))

  it.each([
    [' of trade in 2007'],
    [', said in 2007'],
    [' from 2012 to 2007'],
    [' (2012–07)'],
    [' since May'],
    [' between 2007'],
    [' in 2007'],
    [''],
  ])('is not told by other words: %s', (words) => expect(tenureAt(`minister${words}`, 8)).toBeNull())
})
