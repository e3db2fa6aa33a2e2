import { describe, expect, it } from 'vitest'
import { findEntities } from '../../src/entity/index.ts'
import { read } from '../../src/reading/index.ts'
import { english } from '../../src/workbench/language-model.ts'
import { paragraphs } from '../claim/marked.ts'

const named = (text: string): Record<string, string[]> => {
  const passages = paragraphs(text)
  const found: Record<string, string[]> = {}
  for (const { kind, name } of findEntities('test', text, read(text, passages, english())))
    found[kind] = [...(found[kind] ?? []), name]
  return found
}

describe('Names', () => {
  it.each<[string, Record<string, string[]>]>([
    [
      'Prosecutor Helena Linde met Viktor Varga in Velm.',
      { Person: ['Helena Linde', 'Viktor Varga'], Place: ['Velm'] },
    ],
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
    ['Mrs Linde asked Dr Koll twice.', { Person: ['Linde', 'Koll'] }],
    [
      'The Prosecutor General’s Office wrote to the Audit Chamber about the missing boxes and letters.',
      {
        Organization: ['Prosecutor General’s Office', 'Audit Chamber'],
      },
    ],
    ['He was educated by the head of the SKV and taught English.', { Organization: ['SKV'] }],
    ['On Friday in March, Chinese officials came.', {}],
    ['Yesterday nobody came. However, they will.', {}],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected))
})

describe('Entities of a document', () => {
  const of = (text: string) => {
    const passages = paragraphs(text)
    return findEntities('test', text, read(text, passages, english()))
  }

  it('join a bare surname to the one person who bears it', () => {
    const [varga] = of('Viktor Varga was dismissed. Later Varga left.')
    expect([varga?.name, varga?.aliases, varga?.mentions.length]).toEqual(['Viktor Varga', ['Varga'], 2])
  })

  it('have no names that nobody could bear', () => {
    expect(of(`The court heard ${'Varga '.repeat(80)}and left.`)).toEqual([])
  })

  it('know a name for a person’s by the surname alone, also where reading takes it for something else', () => {
    const text =
      'Prosecutor Nora Linde told reporters on Friday that Ilo Varga “ordered the files burned before the audit” and that he will be charged within the month.\n\nMr Ashton, Varga’s lawyer, denies it.'
    expect(of(text).map(({ name, aliases }) => [name, ...aliases])).toContainEqual(['Ilo Varga', 'Varga'])
  })

  it('keep a surname apart that two people bear', () => {
    const people = of('Viktor Varga met Irena Varga. Then Varga left.').filter((entity) => entity.kind === 'Person')
    expect(people.map((entity) => entity.name).sort()).toEqual(['Irena Varga', 'Varga', 'Viktor Varga'])
  })

  it.each([
    ['the only man among them', 'Irena Varga met Viktor Varga. Then Mr Varga left the hall.', 'Viktor Varga'],
    ['the only woman among them', 'Viktor Varga met Irena Varga. Then Mrs Varga left the hall.', 'Irena Varga'],
    [
      'the first, whose kin the others are',
      'Viktor Varga spoke. His wife Irena Varga sat beside his brother Pavel Varga. Nobody in the hall said a word for an hour, and the lamps were lit before anybody rose from the benches. Later Varga left the hall.',
      'Viktor Varga',
    ],
    [
      'the first, who went by it before the others were named',
      `Viktor Varga spoke. Varga left. ${'Nobody in the hall said a word for an hour. '.repeat(9)}Pavel Toma met Irena Varga.`,
      'Viktor Varga',
    ],
  ])('give a surname that several bear to %s', (_, text, name) => {
    const bearers = of(text).filter(({ aliases }) => aliases.includes('Varga'))
    expect(bearers.map((bearer) => bearer.name)).toEqual([name])
  })

  it('keep the title of whom a document names by no more than a surname', () => {
    expect(of('Then Mrs Varga left the hall in Sarn.').map(({ name, aliases }) => [name, ...aliases])).toContainEqual([
      'Varga',
      'Mrs Varga',
    ])
  })

  it.each([
    ['Anna Ostrovar spoke on Monday. Mrs Ostrovar left. Then Mrs Ostorvar left.', 'Ostorvar'],
    ['Viktor Ostrovar spoke on Monday. Later Viktor Ostorvar left.', 'Viktor Ostorvar'],
    ['Anna Ostrovar met Ivo Draskovar on Monday. Later Mrs Ostrovam left.', 'Ostrovam'],
  ])('join a surname spelt otherwise in one place to the one person it can mean: %s', (text, slip) => {
    const bearers = of(text).filter(({ name, aliases }) => [name, ...aliases].includes(slip))
    expect(bearers.map(({ name }) => name)).toEqual([text.split(' ').slice(0, 2).join(' ')])
  })

  it.each([
    [
      'where two people could be meant',
      'Anna Ostrovar met Ivo Ostrovan on Monday. Later Mrs Ostrovam left.',
      'Ostrovam',
    ],
    ['where it is short', 'Viktor Varga spoke. Viktor Varga sat down. Later Mr Varda left the hall.', 'Varda'],
    [
      'where the given name is another',
      'Viktor Ostrovar spoke. Viktor Ostrovar sat down. Later Ivo Ostorvar left.',
      'Ivo Ostorvar',
    ],
    [
      'where it begins otherwise',
      'Viktor Ostrovar spoke. Viktor Ostrovar sat down. Later Mr Estrovar left.',
      'Estrovar',
    ],
  ])('keep a surname spelt otherwise apart %s', (_, text, slip) => {
    const [bearer] = of(text).filter(({ name, aliases }) => [name, ...aliases].includes(slip))
    expect([bearer?.name, bearer?.mentions.length]).toEqual([slip, 1])
  })

  const names = (text: string): string[][] =>
    of(text).map((entity) => [entity.kind, entity.name, ...entity.aliases.filter((alias) => alias !== entity.name)])

  it.each<[string, string[][]]>([
    ['Viktor Varga was dismissed. Friends say that Viktor knew it.', [['Person', 'Viktor Varga', 'Viktor']]],
    [
      'He owed money to Dalmo Foods Ltd and hid it. Yesterday Dalmo Foods denied it.',
      [['Organization', 'Dalmo Foods Ltd', 'Dalmo Foods']],
    ],
    [
      'He led the National Customs Committee for a year. The head of the NCC denied it.',
      [['Organization', 'National Customs Committee', 'NCC']],
    ],
    [
      'He led the State Customs Service for a year. The Customs Service denied it.',
      [['Organization', 'State Customs Service', 'Customs Service']],
    ],
    [
      'He led the Customs Committee of Germany. The Customs Committee denied it in Germany.',
      [
        ['Organization', 'Customs Committee of Germany', 'Customs Committee'],
        ['Place', 'Germany'],
      ],
    ],
    [
      'The London District Court sat in London. The District Court denied it.',
      [
        ['Organization', 'London District Court'],
        ['Place', 'London'],
        ['Organization', 'District Court'],
      ],
    ],
  ])('are one where the document leaves one choice: %s', (text, expected) => expect(names(text)).toEqual(expected))

  it('bear the name that is not shouted', () => {
    const [place] = of('LONDON, March 7 (Norda) — Viktor Varga, who lives in London, was dismissed on Monday.')
    expect([place?.name, place?.aliases]).toEqual(['London', ['LONDON']])
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
