import { describe, expect, it } from 'vitest'
import { findEntities } from '../../src/entity/index.ts'
import { read } from '../../src/reading/index.ts'
import { english } from '../../src/workbench/language-model.ts'
import { paragraphs } from '../claim/marked.ts'

const named = (text: string): Record<string, string[]> => {
  const passages = paragraphs(text)
  const found: Record<string, string[]> = {}
  for (const { kind, name } of findEntities('test', text, passages, read(text, passages, english())))
    found[kind] = [...(found[kind] ?? []), name]
  return found
}

describe('Names', () => {
  it.each<[string, Record<string, string[]>]>([
    ['Prosecutor Helena Linde met Viktor Varga in Velm.', { Person: ['Helena Linde', 'Viktor Varga'] }],
    [
      'The former chief of the Port Authority, Ivo de Marchi, left.',
      { Organization: ['Port Authority'], Person: ['Ivo de Marchi'] },
    ],
    ['NKC Chief Anna Toma spoke.', { Organization: ['NKC'], Person: ['Anna Toma'] }],
    [
      'He studied at the Sarn Language and Culture University.',
      { Organization: ['Sarn Language and Culture University'] },
    ],
    [
      'The Ministry of the Interior and Hong Kong agreed.',
      { Organization: ['Ministry of the Interior'], Place: ['Hong Kong'] },
    ],
    ['On Friday in March, Chinese officials came.', {}],
    ['Yesterday nobody came. However, they will.', {}],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected))
})

describe('Entities of a document', () => {
  const of = (text: string) => {
    const passages = paragraphs(text)
    return findEntities('test', text, passages, read(text, passages, english()))
  }

  it('join a bare surname to the one person who bears it', () => {
    const [varga] = of('Viktor Varga was dismissed. Later Varga left.')
    expect([varga?.name, varga?.aliases, varga?.mentions.length]).toEqual(['Viktor Varga', ['Varga'], 2])
  })

  it('keep a surname apart that two people bear', () => {
    const people = of('Viktor Varga met Irena Varga. Then Mr Varga left.').filter((entity) => entity.kind === 'Person')
    expect(people.map((entity) => entity.name).sort()).toEqual(['Irena Varga', 'Varga', 'Viktor Varga'])
  })

  it('have one id whatever else the document says', () => {
    const first = of('Viktor Varga was dismissed.')[0]
    expect(of('Viktor Varga was dismissed. Anna Toma was not.')[0]?.id).toBe(first?.id)
  })

  it('find in a headline the names that the text knows', () => {
    const [varga] = of('Varga Dismissed From The Harbour Office\nViktor Varga was dismissed on Monday.')
    expect(varga?.mentions).toHaveLength(2)
  })
})
