import { describe, expect, it } from 'vitest'
import { statementsIn } from '../../src/claim/statement.ts'
import { findEntities } from '../../src/entity/index.ts'
import { Tree } from '../../src/model/tree.ts'
import { read, treesOf } from '../../src/reading/index.ts'
import { english } from '../../src/workbench/language-model.ts'
import { paragraphs } from './marked.ts'

/** Names that the model knows for what they are, before the sentence in question. */
const CAST = 'Viktor Varga, Emil Toma and Anna Linde live in Sarn.\n'

/** The statements of one sentence, each as `subject | property | value | entity | when`, with `-` for null. */
function told(sentence: string, inside: (form: string) => boolean = () => true): string[] {
  const text = CAST + sentence
  const reading = read(text, paragraphs(text), english())
  const entities = findEntities('test', text, reading)
  const trees = treesOf(text, reading, english())
  const name = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '-'
  return reading.sentences.slice(1).flatMap((_, index) => {
    const tree = new Tree(trees(index + 1))
    const entityAt = (word: number): string | null => {
      const at = tree.words[word]
      const isHere = (mention: { start: number; end: number }): boolean =>
        at !== undefined && mention.start <= at.start && at.end <= mention.end
      return entities.find(({ mentions }) => mentions.some(isHere))?.id ?? null
    }
    return statementsIn(tree, (word) => inside(tree.words[word]!.form), entityAt, text).map(
      ({ subject, property, value, valueEntity, when }) =>
        [name(subject), property, value, name(valueEntity), when ?? '-'].join(' | '),
    )
  })
}

describe('A statement', () => {
  it.each([
    ['Varga studied at the University of Sarn.', 'studiedAt | the University of Sarn | University of Sarn | -'],
    ['Varga studied law at the University of Sarn.', 'studiedAt | the University of Sarn | University of Sarn | -'],
    ['Varga was appointed minister of trade in 2004.', 'heldOffice | minister of trade | - | 2004/'],
    ['The president appointed Viktor Varga minister of trade in 2004.', 'heldOffice | minister of trade | - | 2004/'],
    ['Varga became prime minister in May 2004.', 'heldOffice | prime minister | - | 2004-05/'],
    ['Varga served as prime minister from 2004 to 2008.', 'heldOffice | prime minister | - | 2004/2008'],
    [
      'Varga served as prime minister of Kordia from 2004 to 2008.',
      'heldOffice | prime minister of Kordia | - | 2004/2008',
    ],
    ['Varga served as minister of trade from 2004 to 2008.', 'heldOffice | minister of trade | - | 2004/2008'],
    ['Varga has served as prime minister since 2004.', 'heldOffice | prime minister | - | 2004/..'],
    ['Varga resigned as prime minister in 2008.', 'heldOffice | prime minister | - | /2008'],
    ['Varga was sacked as head of the bank in May 2008.', 'heldOffice | head of the bank | - | /2008-05'],
    ['Varga, prime minister from 2004 to 2008, resigned.', 'heldOffice | prime minister | - | 2004/2008'],
    ['Varga was prime minister in 2004.', 'heldOffice | prime minister | - | 2004'],
    ['Varga was prime minister of Kordia.', 'heldOffice | prime minister of Kordia | - | -'],
    ['Varga, a former minister of trade, resigned.', 'heldOffice | former minister of trade | - | -'],
    ['Prime minister Viktor Varga resigned.', 'heldOffice | Prime minister | - | -'],
    ['Varga is Emil Toma’s son.', 'relative | Emil Toma’s son | Emil Toma | -'],
    ['Emil Toma’s brother, Viktor Varga, resigned.', 'relative | Emil Toma’s brother | Emil Toma | -'],
    ['Varga married Anna Linde in 1999.', 'relative | married Anna Linde | Anna Linde | 1999'],
    ['Varga, a close ally of Emil Toma, resigned.', 'ally | close ally of Emil Toma | Emil Toma | -'],
    ['Varga is the patron of Emil Toma.', 'patron | patron of Emil Toma | Emil Toma | -'],
    ['Varga works for the Bank of Kordia.', 'employedBy | the Bank of Kordia | Bank of Kordia | -'],
    ['Varga worked at the bank.', 'employedBy | the bank | - | -'],
    ['Varga founded the Ledger in 1992.', 'founded | the Ledger | - | 1992'],
    ['The Ledger was founded by Viktor Varga.', 'founded | The Ledger | - | -'],
    ['Varga, owner of the Ledger, resigned.', 'owns | the Ledger | - | -'],
    ['Varga owns a villa in Sarn.', 'owns | a villa in Sarn | - | -'],
    ['Varga was arrested on 6 January 2022.', 'arrestedOn | 6 January 2022 | - | 2022-01-06'],
    ['Police arrested Viktor Varga on Monday.', 'arrestedOn | Monday | - | -'],
    ['Varga was sentenced to 18 years in prison.', 'sentencedTo | 18 years in prison | - | -'],
    ['Varga flew to Sarn in March 2019.', 'travelledTo | Sarn | Sarn | 2019-03'],
    ['Varga met Emil Toma in Sarn.', 'met | Emil Toma | Emil Toma | -'],
    ['Varga ordered the files burned.', 'ordered | the files burned | - | -'],
    ['Varga ordered his guards to burn the files.', 'ordered | his guards to burn the files | - | -'],
    ['Varga ordered the destruction of the files.', 'ordered | the destruction of the files | - | -'],
  ])('is read off a plain sentence: %s', (sentence, statement) => {
    expect(told(sentence)).toEqual([`Viktor Varga | ${statement}`])
  })

  it('tells where and when somebody was born, each on its own', () => {
    const born = [
      'Viktor Varga | bornAt | Sarn | Sarn | 1961-05-03',
      'Viktor Varga | bornOn | May 3, 1961 | - | 1961-05-03',
    ]
    expect(told('Varga was born in Sarn on May 3, 1961.')).toEqual(born)
    expect(told('Varga, who was born in Sarn on May 3, 1961, resigned.')).toEqual(born)
  })

  it('is told of each of two subjects, and by each of two verbs', () => {
    expect(told('Viktor Varga and Emil Toma founded the party.')).toEqual([
      'Viktor Varga | founded | the party | - | -',
      'Emil Toma | founded | the party | - | -',
    ])
    expect(told('Varga was arrested in May 2022 and sentenced to nine years.')).toEqual([
      'Viktor Varga | arrestedOn | May 2022 | - | 2022-05',
      'Viktor Varga | sentencedTo | nine years | - | -',
    ])
  })

  it('beside a name holds whatever is said of the name', () => {
    expect(told('Anna Linde, the minister of trade, did not resign.')).toEqual([
      'Anna Linde | heldOffice | minister of trade | - | -',
    ])
  })

  it.each([
    'Varga did not found the Ledger.',
    'Varga never met Emil Toma.',
    'Varga owns no villa in Sarn.',
    'Neither Viktor Varga nor Emil Toma founded the Ledger.',
    'Varga was not arrested on 6 January 2022.',
  ])('is not what is denied: %s', (sentence) => expect(told(sentence)).toEqual([]))

  it.each([
    'Varga may own a villa in Sarn.',
    'Varga will meet Emil Toma in Sarn.',
    'Varga could have ordered the files burned.',
    'Varga meets Emil Toma on Monday.',
    'Varga allegedly owns a villa in Sarn.',
    'Varga is said to own a villa in Sarn.',
    'Varga wanted to found the Ledger.',
    'Varga was nominated minister of trade.',
    'Varga, the next minister of trade, arrived.',
  ])('is not what is only possible, planned or hedged: %s', (sentence) => expect(told(sentence)).toEqual([]))

  it.each([
    'If Varga met Emil Toma, he lied.',
    'Unless Varga was born in Sarn, the paper is forged.',
    'Had Varga met Emil Toma, he would have fled.',
    'Nobody knows whether Varga owns a villa.',
    'Did Varga meet Emil Toma?',
    'Was Varga arrested on 6 January 2022?',
  ])('is not what is supposed or asked: %s', (sentence) => expect(told(sentence)).toEqual([]))

  it.each([
    'The mayor owns a villa in Sarn.',
    'Viktor Varga’s wife owns a villa in Sarn.',
    'The lawyer of Viktor Varga, who owns a villa, resigned.',
    'Varga supporters founded the Ledger.',
  ])('is not told of somebody without a name, nor of whoever is named beside: %s', (sentence) =>
    expect(told(sentence)).toEqual([]),
  )

  it.each([
    'Varga met the criticism with a smile.',
    'Varga ordered a coffee.',
    'Varga found the files.',
    'Varga worked for peace.',
    'Varga was named in the report.',
    'Varga was born in poverty.',
    'Varga is like a son to Emil Toma.',
    'Varga is the head of the household.',
  ])('is not read off words that only look like it: %s', (sentence) => expect(told(sentence)).toEqual([]))

  it('is what the claim holds: not what another voice inside it says, and only its own words', () => {
    const sentence = 'Linde said that Varga owns a villa.'
    expect(told(sentence)).toEqual([])
    expect(told(sentence, (form) => !['Linde', 'said'].includes(form))).toEqual([
      'Viktor Varga | owns | a villa | - | -',
    ])
    expect(told('Varga owns a villa.', (form) => form !== 'owns')).toEqual([])
  })

  it('keeps to itself a date that does not exist', () => {
    expect(told('Varga was arrested on 31 June 2022.')).toEqual(['Viktor Varga | arrestedOn | 31 June 2022 | - | -'])
  })
})
