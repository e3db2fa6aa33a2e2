import { describe, expect, it } from 'vitest'
import { claimsIn } from './find.ts'

/** Whom the clause of this verb has for its agent; undefined where nobody is known. */
function doerOf(verb: string, text: string): string | undefined {
  const { claims, entities } = claimsIn(text)
  const clause = claims.flatMap(({ gist }) => gist.clauses).find(({ predicate }) => predicate === verb)
  const agent = clause?.roles.find(({ as }) => as === 'agent')
  return entities.find(({ id }) => id === agent?.entity)?.name
}

describe('"My client"', () => {
  it('is whom somebody is said to represent', () => {
    expect(doerOf('take', 'I represent Mr Ivo Varga. My client did not take the money.')).toBe('Ivo Varga')
    expect(
      doerOf('take', 'Anna Linde, who represents Ivo Varga, spoke. “My client took nothing,” Linde said on Friday.'),
    ).toBe('Ivo Varga')
  })

  it('goes on as "he"', () => {
    const said =
      'Anna Linde, who represents Ivo Varga, spoke. “My client took nothing,” Linde said. “He signed no order.”'
    expect(doerOf('sign', said)).toBe('Ivo Varga')
  })

  it('is nobody known where two are represented, or none', () => {
    const two = 'Anna Linde represents Ivo Varga. Jan Koll represents Emil Toma. “My client took nothing,” Linde said.'
    expect(doerOf('take', two)).toBeUndefined()
    expect(doerOf('take', '“My client took nothing,” Anna Linde said.')).toBeUndefined()
  })
})
