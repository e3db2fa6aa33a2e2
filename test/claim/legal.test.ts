import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { wordsAtAll } from '../../src/model/text.ts'
import { claimsIn } from './find.ts'

/** Names that the model knows for what they are, before the sentence in question. */
const CAST = 'Viktor Varga, Emil Toma and Anna Linde live in Sarn.\n'

/** The statuses that a sentence tells, each as `status | of | by | offence | when | dated`, with `-` for null. */
function told(sentence: string, of: (claim: Claim, text: string) => boolean = () => true): string[] {
  const text = CAST + sentence
  const { claims, entities } = claimsIn(text)
  const name = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '-'
  const lines = claims
    .filter((claim) => of(claim, text))
    .flatMap((claim) => claim.legalStatus)
    .map((each) =>
      [each.status, name(each.of), name(each.by), each.offence ?? '-', each.when ?? '-', each.dated ?? '-'].join(' | '),
    )
  return [...new Set(lines)]
}

describe('A legal status', () => {
  it.each([
    ['Varga was arrested in May 2021.', ['arrested | Viktor Varga | - | - | 2021-05 | May 2021']],
    ['The police arrested Varga on Monday for fraud.', ['arrested | Viktor Varga | - | fraud | - | Monday']],
    [
      'Varga was arrested on suspicion of high treason on Thursday.',
      [
        'arrested | Viktor Varga | - | high treason | - | Thursday',
        'suspected | Viktor Varga | - | high treason | - | Thursday',
      ],
    ],
    ['Varga is suspected of receiving a bribe.', ['suspected | Viktor Varga | - | receiving a bribe | - | -']],
    ['Varga was charged with fraud.', ['charged | Viktor Varga | - | fraud | - | -']],
    ['Varga faces charges of fraud.', ['charged | Viktor Varga | - | fraud | - | -']],
    ['Varga became a defendant in two new criminal cases.', ['charged | Viktor Varga | - | - | - | -']],
    [
      'Varga has been held at the pretrial detention centre since 6 March 2021.',
      ['remanded | Viktor Varga | - | - | 2021-03-06/.. | since 6 March 2021'],
    ],
    ['Varga is under house arrest.', ['arrested | Viktor Varga | - | - | - | -']],
    ['Varga was taken into custody.', ['detained | Viktor Varga | - | - | - | -']],
    ['Varga went on trial on Monday.', ['on trial | Viktor Varga | - | - | - | Monday']],
    ['Varga stood trial for murder.', ['on trial | Viktor Varga | - | murder | - | -']],
    ['Varga was found guilty of embezzlement.', ['convicted | Viktor Varga | - | embezzlement | - | -']],
    ['Varga was sentenced to six years.', ['sentenced | Viktor Varga | - | - | - | -']],
    ['The sentence handed down to Varga was 18 years in prison.', ['sentenced | Viktor Varga | - | - | - | -']],
    ['Varga received a six-year prison sentence for bribery.', ['sentenced | Viktor Varga | - | bribery | - | -']],
    ['Toma was acquitted.', ['acquitted | Emil Toma | - | - | - | -']],
    ['Charges against Toma were dropped in June.', ['dropped | Emil Toma | - | - | - | June']],
    ['Toma’s conviction was quashed.', ['overturned | Emil Toma | - | - | - | -']],
    ['Varga was released on bail.', ['released | Viktor Varga | - | - | - | -']],
  ])('is read off a plain sentence: %s', (sentence, statuses) => expect(told(sentence)).toEqual(statuses))

  it('names who does it', () => {
    expect(told('Varga was pardoned by President Anna Linde in 2020.')).toEqual([
      'pardoned | Viktor Varga | Anna Linde | - | 2020 | 2020',
    ])
    expect(told('Anna Linde accused Viktor Varga of stealing the files.')).toEqual([
      'accused in public | Viktor Varga | Anna Linde | stealing the files | - | -',
    ])
    expect(told('Varga was accused of treason.')).toEqual(['accused in public | Viktor Varga | - | treason | - | -'])
  })

  it('is told of each of several people, and by each of several verbs', () => {
    expect(told('Anna Linde and Viktor Varga were detained in March 2021.')).toEqual([
      'detained | Anna Linde | - | - | 2021-03 | March 2021',
      'detained | Viktor Varga | - | - | 2021-03 | March 2021',
    ])
    expect(told('Viktor Varga, who was arrested in May and charged with fraud, lives in Sarn.')).toEqual([
      'arrested | Viktor Varga | - | - | - | May',
      'charged | Viktor Varga | - | fraud | - | -',
    ])
    expect(told('Varga was not convicted of fraud but acquitted.')).toEqual([
      'acquitted | Viktor Varga | - | - | - | -',
    ])
  })

  it('may be told by a noun or an adjective', () => {
    expect(told('Varga’s arrest shocked the town.')).toEqual(['arrested | Viktor Varga | - | - | - | -'])
    expect(told('The arrest of Emil Toma shocked the town.')).toEqual(['arrested | Emil Toma | - | - | - | -'])
    expect(told('The convicted banker Viktor Varga lives in Sarn.')).toEqual([
      'convicted | Viktor Varga | - | - | - | -',
    ])
  })

  it.each([
    'Varga was never arrested.',
    'Nobody was charged with fraud.',
    'Varga will be charged within the month.',
    'Varga may be charged with fraud.',
    'Varga could have been arrested.',
    'Linde wants Varga to be arrested.',
    'Linde called for the arrest of Varga.',
    'A warrant for the arrest of Varga was issued.',
    'If Varga is arrested, the mill will close.',
    'Varga denied that Toma was arrested.',
    'There is no evidence that Varga was arrested.',
    'It is not true that Varga was arrested.',
    'Why was Varga arrested?',
  ])('is not there where it is denied, asked, wished or ahead: %s', (sentence) => expect(told(sentence)).toEqual([]))

  it.each([
    'The conspirator Varga lives in Sarn.',
    'Varga’s sabotage was plain.',
    'Varga was charged with the task of selling the mill.',
    'Customers were charged a fee.',
    'The film was released in May.',
    'Varga was released from hospital.',
    'Varga was held up in traffic.',
    'Varga was given six books.',
  ])('is not read off a label, nor off words that only look like it: %s', (sentence) =>
    expect(told(sentence)).toEqual([]),
  )

  it('is of nobody where it is another’s, or where it is not plain whose it is', () => {
    expect(told('Varga’s wife was arrested.')).toEqual(['arrested | - | - | - | - | -'])
    expect(told('The lawyer of Varga, who was arrested, resigned.')).toEqual(['arrested | - | - | - | - | -'])
    expect(told('Emil Toma met Viktor Varga. He was arrested.')).toEqual(['arrested | - | - | - | - | -'])
  })

  it('belongs to the claim that tells it, and to none around it', () => {
    const sentence = 'Anna Linde said that the clerk had told her that Varga was arrested.'
    const isWhole = (claim: Claim, text: string): boolean => wordsAtAll(text, claim.content).includes('clerk')
    expect(told(sentence)).toEqual(['arrested | Viktor Varga | - | - | - | -'])
    expect(told(sentence, isWhole)).toEqual([])
  })
})
