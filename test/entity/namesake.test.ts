import { describe, expect, it } from 'vitest'
import { findEntities } from '../../src/entity/index.ts'
import { read } from '../../src/reading/index.ts'
import { english } from '../../src/workbench/language-model.ts'
import { paragraphs } from '../claim/marked.ts'

const namesIn = (text: string) => findEntities('test', text, read(text, paragraphs(text), english()))

describe('A surname', () => {
  it('is not a namesake’s whom the text brings up only later', () => {
    const people = namesIn('Jeb Linde endorsed Mira Solt on Monday. Later, Emil P. Linde came to Velm.').filter(
      ({ kind }) => kind === 'Person',
    )
    const of = (name: string) => people.filter((person) => [person.name, ...person.aliases].includes(name))
    expect(of('Jeb Linde')).toHaveLength(1)
    expect(of('Jeb Linde')).not.toEqual(of('Emil P. Linde'))
  })
})

describe('A site', () => {
  it('is no person', () => {
    const found = namesIn('The pistol was offered on GunMarket.com. GunMarket.com said that it was sold.')
    expect(found.filter(({ name, kind }) => name === 'GunMarket.com' && kind === 'Person')).toEqual([])
  })
})
