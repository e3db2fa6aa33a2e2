import { describe, expect, it } from 'vitest'
import { claimsIn } from './find.ts'

/** What the clause of this verb has for the thing that it is done to, or that does it. */
function subjectOf(verb: string, text: string): string | undefined {
  const clauses = claimsIn(text).claims.flatMap(({ gist }) => gist.clauses)
  return clauses.findLast(({ predicate }) => predicate === verb)?.roles.find(({ as }) => as !== 'in')?.wording
}

describe('"It" at the head of a sentence', () => {
  const service = 'The State Customs Service of Kordia employs 40 guards.'

  it('is the body that the sentence before begins with, from one to the next', () => {
    expect(subjectOf('found', `${service} It was founded in 1991.`)).toBe('The State Customs Service of Kordia')
    expect(subjectOf('close', `${service} It was founded in 1991. It was closed in 2001.`)).toBe(
      'The State Customs Service of Kordia',
    )
  })

  it('is not looked for further back, nor found in a person or what has no name', () => {
    expect(subjectOf('found', `${service} Many had hoped so. It was founded in 1991.`)).toBe('It')
    expect(subjectOf('found', 'Anna Linde left the port. It was founded in 1991.')).toBe('It')
    expect(subjectOf('found', 'The port was busy. It was founded in 1991.')).toBe('It')
  })
})

describe('who was born', () => {
  it('is told by brackets, with the day behind what he was called then', () => {
    const { claims } = claimsIn('Ivo Varga (born Ivo Toma Koll; October 4, 1941) is a writer.')
    const clause = claims.flatMap(({ gist }) => gist.clauses).find(({ predicate }) => predicate === 'bear')
    expect(clause?.roles.map(({ as, wording }) => [as, wording.split(' (')[0]])).toEqual([['object', 'Ivo Varga']])
    expect(claims.flatMap(({ times }) => times).map(({ deed }) => deed?.verb)).toEqual(['bear'])
  })
})

describe('two participles that "and" joins', () => {
  it('are both done by whom the second names', () => {
    const clauses = claimsIn('Anna Linde was arrested and searched by Ivo Varga.').claims.flatMap(
      ({ gist }) => gist.clauses,
    )
    const doers = clauses.map(({ roles }) => roles.find(({ as }) => as === 'agent')?.wording)
    expect(doers).toEqual(['Ivo Varga', 'Ivo Varga'])
  })
})
