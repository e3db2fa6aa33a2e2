import { describe, expect, it } from 'vitest'
import { compare } from '../../src/assess/index.ts'
import { type Around, known, tell } from './tell.ts'

const holds = (who: string, office = 'head of the Port Guild', around: Around = { when: '2012/2018' }) => {
  const [noun = ''] = office.replace(/^(?:former|deputy|prime) /u, '').split(' ')
  return tell(`${noun}(agent: ${who}, as: ${office}) noun`, { document: `${who} ${office}`, ...around })
}

const typeOf = (a: ReturnType<typeof tell>, b: ReturnType<typeof tell>): string | null =>
  compare(a, b, known).contradiction?.type ?? null

describe('An office of which there is one', () => {
  it('has no two holders at one time', () => {
    const found = compare(holds('Varga'), holds('Toma'), known).contradiction
    expect(found?.type).toBe('exclusive roles')
    expect(found?.reasons.map(({ detail }) => detail)).toContain('of one body: Port Guild')
  })

  it('goes by words of one meaning', () => {
    expect(typeOf(holds('Varga'), holds('Toma', 'chief of the Port Guild'))).toBe('exclusive roles')
  })

  it('may pass from one to another', () => {
    expect(typeOf(holds('Varga'), holds('Toma', undefined, { when: '2018/2021' }))).toBeNull()
    expect(typeOf(holds('Varga', undefined, { when: '2018' }), holds('Toma', undefined, { when: '2018' }))).toBeNull()
    expect(typeOf(holds('Varga', undefined, {}), holds('Toma', undefined, {}))).toBeNull()
  })

  it('is held by one on a day within the time of the other', () => {
    expect(typeOf(holds('Varga'), holds('Toma', undefined, { when: '2015-03-06' }))).toBe('exclusive roles')
  })

  it.each([
    ['a deputy', 'deputy head of the Port Guild'],
    ['a former holder', 'former head of the Port Guild'],
    ['a member', 'member of the Port Guild'],
    ['the head of another body', 'head of the University of Sarn'],
    ['one of several ministers', 'minister of the Port Guild'],
  ])('is not that of %s', (_, office) => {
    expect(typeOf(holds('Varga'), holds('Toma', office))).toBeNull()
  })
})
