import { describe, expect, it } from 'vitest'
import type { CaseEntity, EntityKind } from '../../src/model/entity.ts'
import { called, grouped } from '../../src/workbench/entity.ts'

/** An entity of one document, of this name, with so many mentions. */
const member = (document: string, name: string, mentions = 1, kind: EntityKind = 'Person'): CaseEntity => ({
  id: `${document} ${name}`,
  document,
  kind,
  name,
  aliases: [],
  key: name.toLowerCase(),
  mentions: Array.from({ length: mentions }, (_, at) => ({ start: at, end: at + 1, form: 'name' as const })),
  canonical: 'one',
})
const nameOf = (...members: readonly CaseEntity[]): string => grouped(members)[0]!.name

describe('The name that an entity goes by', () => {
  it('is the one that most documents use, not a spelling that one has', () => {
    expect(nameOf(member('a', 'Viktor Varga'), member('b', 'Victor Vargas', 9), member('c', 'Viktor Varga'))).toBe(
      'Viktor Varga',
    )
    expect(nameOf(member('a', 'Anna Linde'), member('b', 'Anna Maria Linde'), member('c', 'Anna Linde'))).toBe(
      'Anna Linde',
    )
  })

  it('has a first name and a surname, if any document has both', () => {
    expect(nameOf(member('a', 'Varga'), member('b', 'Viktor Varga'), member('c', 'Varga'))).toBe('Viktor Varga')
  })

  it('of a body is the one of most words', () => {
    const [a, b] = [member('a', 'NCC', 5, 'Organization'), member('b', 'National Customs Committee', 1, 'Organization')]
    expect(nameOf(a, b)).toBe('National Customs Committee')
  })

  it('is decided by mentions, length and alphabet where as many documents use it, in any order', () => {
    const [a, b, c] = [member('a', 'Ivo Toma', 2), member('b', 'Ivo Tomas', 3), member('c', 'Iva Tomas', 3)]
    expect(nameOf(a, b)).toBe('Ivo Tomas')
    expect(nameOf(c, b)).toBe('Iva Tomas')
    expect(nameOf(b, c)).toBe('Iva Tomas')
  })

  it('is what somebody has called it', () => {
    expect(called(grouped([member('a', 'Ivo Toma')])[0]!, 'Toma the elder')).toMatchObject({
      name: 'Toma the elder',
      aliases: ['Ivo Toma'],
    })
  })
})
