import { describe, expect, it } from 'vitest'
import { identify } from '../../src/entity/identity.ts'
import { bodies, entity, people, together, undecided } from './written.ts'

/** Whether all the entities are one. */
const areOne = (entities: Parameters<typeof together>[0]): boolean => together(entities)[0]?.length === entities.length

describe('One person', () => {
  it('has six spellings of a Kazakh name, in two scripts, over six documents', () => {
    const spellings = [
      'Qairat Jangeldin',
      'Kayrat Dzhangeldin',
      'Kairat Zhangeldin',
      'Қайрат Жангелдин',
      'Кайрат Джангельдин',
      'Qaırat Jangeldin',
    ]
    expect(areOne(people(...spellings.map((name) => [name])))).toBe(true)
  })

  it('may be named with a middle name, and by the surname, elsewhere', () => {
    expect(areOne(people(['Anna Linde'], ['Anna Maria Linde'], ['Linde']))).toBe(true)
  })

  const custom = Array.from({ length: 3 }, () => ['Viktor Varga = Varga', 'Ivo Toma'])

  it.each<[string, string[], boolean]>([
    [
      'alone goes by a surname in three documents, in a fourth that names somebody else with him',
      ['Varga', 'Ivo Toma'],
      true,
    ],
    ['is not meant in one that names nobody else with him', ['Varga', 'Mira Solt'], false],
    ['is not meant by a woman’s title', ['Varga = Mrs Varga', 'Ivo Toma'], false],
  ])('%s', (_, names, is) => {
    const all = together(people(...custom, ['Pavel Varga'], names))
    expect(all.some((ids) => ids.includes('a/Viktor Varga') && ids.includes('e/Varga'))).toBe(is)
  })

  it('is the man of the name by the title, where the case names a woman too', () => {
    expect(together(people(['Viktor Varga'], ['Irena Varga'], ['Varga = Mr Varga']))).toEqual([
      ['a/Viktor Varga', 'c/Varga'],
    ])
  })

  it('has the names that documents use beside the fullest', () => {
    expect(areOne(people(['Daniyar Ostrovar = Daniyar Ostorvar'], ['Daniyar Ostorvar']))).toBe(true)
  })

  it('is named with a slip in a document that names somebody else with him', () => {
    expect(together(people(['Kairat Zatybalov', 'Anna Linde'], ['Kairat Zatubalov', 'Anna Linde']))).toEqual([
      ['a/Anna Linde', 'b/Anna Linde'],
      ['a/Kairat Zatybalov', 'b/Kairat Zatubalov'],
    ])
  })
})

describe('Two people', () => {
  it('have one epithet in two documents, and yet are two', () => {
    expect(together([...people(['Anna Linde = the Fox'], ['Ivo Toma = the Fox'])])).toEqual([])
    expect(together([...bodies(['Halcyon Quay = the Bank'], ['Norda Seaways = the Bank'])])).toEqual([])
  })

  it.each<[string, string[][]]>([
    ['have other first names', [['Anna Linde'], ['Irena Linde']]],
    [
      'have first names that differ in a consonant',
      [
        ['Marina Linde', 'Ivo Toma'],
        ['Karina Linde', 'Ivo Toma'],
      ],
    ],
    [
      'differ in a letter, in documents that have nothing to do with each other',
      [['Ivo Zatybalov'], ['Ivo Zatubalov']],
    ],
    ['are father and son', [['Viktor Varga Jr.'], ['Viktor Varga Sr.']]],
    ['have two fathers', [['Ivan Petrovich Linde'], ['Ivan Sergeyevich Linde']]],
    ['are man and woman', [['Ivan Varganov'], ['Ivana Varganova']]],
    ['share a surname and nothing else', [['Linde'], ['Linde']]],
    ['share a surname and an initial', [['A. Linde'], ['A. Linde']]],
    ['are told apart in one document', [['Anna Linde', 'Anna Maria Linde']]],
    ['have a name in a script without a table and one in Latin', [['عبد الله'], ['Abdullah Karim']]],
  ])('%s', (_, documents) => {
    const found = together(people(...documents)).filter((ids) => !ids[0]!.includes('Toma'))
    expect(found).toEqual([])
  })

  it('stay two where a third name fits both', () => {
    expect(together(people(['Anna Maria Linde'], ['Anna Petra Linde'], ['Anna Linde']))).toEqual([])
  })

  it('stay two, father and son, where documents have the surname and the initial that they share', () => {
    expect(together(people(['Kanat Varga'], ['Karim Varga'], ['K. Varga'], ['Varga']))).toEqual([])
  })
})

describe('A surname', () => {
  it('is that of the only one whom the case names in full, however that is spelt', () => {
    expect(areOne(people(['Karim Massimov'], ['Karim Masimov'], ['Massimov'], ['K. Masimov']))).toBe(true)
  })

  it('with an initial is that of the only one whose first name fits', () => {
    expect(together(people(['Karim Varga'], ['Anna Varga'], ['K. Varga']))).toEqual([['a/Karim Varga', 'c/K. Varga']])
  })

  it('is not his whom its own document tells apart', () => {
    expect(together(people(['Karim Varga', 'Varga'], ['Karim Varga']))).toEqual([['a/Karim Varga', 'b/Karim Varga']])
  })
})

describe('Bodies', () => {
  it.each<[string, string[]]>([
    ['acronyms', ['National Customs Committee', 'NCC']],
    ['legal forms', ['Halcyon Quay', 'Halcyon Quay Limited', 'Halcyon Quay Ltd']],
    ['translations', ['National Security Committee', 'KNB', 'КНБ']],
    ['words for the whole', ['Halcyon', 'Halcyon Group']],
  ])('are one under %s', (_, names) => expect(areOne(bodies(...names.map((name) => [name])))).toBe(true))

  it.each<[string, string[]]>([
    ['legal forms differ', ['Halcyon AG', 'Halcyon GmbH']],
    ['numbers differ', ['Linde Fund II', 'Linde Fund III']],
    ['kinds differ', ['Halcyon Bank', 'Halcyon Insurance']],
    ['one has a kind more', ['Halcyon', 'Halcyon University']],
    ['an acronym fits both', ['National Customs Committee', 'Norda Cement Council', 'NCC']],
    ['the name only says what they are', ['Committee', 'Committee']],
  ])('are two where %s', (_, names) => expect(together(bodies(...names.map((name) => [name])))).toEqual([]))
})

describe('A body that is named without its place', () => {
  const named = (document: string, name: string, place: string) => [
    entity(document, name, 'Organization'),
    entity(document, place, 'Place'),
  ]
  const whole = named('a', 'Audit Chamber of the Republic of Kordia', 'Kordia')

  it('is the one that another document names with it, if it speaks of that place', () => {
    const one = [['a/Audit Chamber of the Republic of Kordia', 'b/Audit Chamber']]
    expect(together([...whole, ...named('b', 'Audit Chamber', 'Kordia')])).toEqual([...one, ['a/Kordia', 'b/Kordia']])
    expect(together([...whole, ...named('b', 'Audit Chamber', 'Velmark')])).toEqual([])
    const [linde, also] = [entity('a', 'Anna Linde'), entity('b', 'Anna Linde')]
    expect(together([...whole, linde, ...named('b', 'Audit Chamber', 'Velmark'), also])).toEqual([
      ['a/Anna Linde', 'b/Anna Linde'],
      ...one,
    ])
  })

  it('is nobody’s where there is one of two places', () => {
    const other = named('b', 'Audit Chamber of Velmark', 'Velmark')
    const between = [...named('c', 'Audit Chamber', 'Kordia'), entity('c', 'Velmark', 'Place')]
    const found = together([...whole, ...other, ...between]).flat()
    expect(found.filter((id) => id.includes('Chamber'))).toEqual([])
  })
})

describe('Places, papers and unnamed sources', () => {
  it('are one where the name is, in two scripts or short', () => {
    const places = ['United States', 'U.S.', 'US'].map((name, at) => entity('abc'[at]!, name, 'Place'))
    expect(areOne(places)).toBe(true)
    expect(areOne([entity('a', 'Shymbulak', 'Place'), entity('b', 'Шымбулак', 'Place')])).toBe(true)
  })

  it('are two where a letter differs', () => {
    expect(together([entity('a', 'Sarnovar', 'Place'), entity('b', 'Sarnovan', 'Place')])).toEqual([])
  })

  it.each(['Unnamed', 'Document'] as const)('are never joined: %s', (kind) => {
    expect(together([entity('a', 'an insider', kind), entity('b', 'an insider', kind)])).toEqual([])
  })

  it('are not joined with another kind', () => {
    expect(together([entity('a', 'Linde', 'Organization'), entity('b', 'Linde', 'Place')])).toEqual([])
  })
})

describe('An identity', () => {
  it('bears the smallest id of its members, and says why they are one', () => {
    const { identities } = identify(people(['Karim Masimov'], ['Karim Massimov'], ['Massimov']), undecided)
    expect(identities.get('c/Massimov')).toMatchObject({
      canonical: 'a/Karim Masimov',
      reasons: [{ by: 'bearer', comparison: { features: expect.anything() } }],
    })
    const [reason] = identities.get('b/Karim Massimov')!.reasons
    expect(reason).toMatchObject({ by: 'name', other: 'a/Karim Masimov', comparison: { verdict: 'same' } })
    expect(identify(people(['Anna Linde']), undecided).identities.get('a/Anna Linde')).toEqual({
      canonical: 'a/Anna Linde',
      reasons: [],
    })
  })
})
