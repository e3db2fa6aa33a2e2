import { expect, test } from 'vitest'
import { sharesHouse } from '../../src/assess/lineage/index.ts'
import { document, told } from './lineage-document.ts'

const dawn = document(
  'dawn',
  { publisher: 'Dawn', author: 'Mira Toma', published: '2021-03-10', url: 'https://dawn.example/piers/' },
  'Seven are missing.',
)
const talk = document(
  'talk',
  { publisher: 'Dawn', author: 'Ilo Varga and Nora Linde', published: '2021-05-21', title: 'Interview with a pilot' },
  'I played cards.',
)
const late = { publisher: 'The Ledger', published: '2021-06-17' }

const named = (paragraph: string, ...others: readonly (typeof dawn)[]): string[] =>
  told(...others, document('late', late, paragraph)).map((each) => each.replace(/^late /u, ''))

test('A publication that is told or credited is cited: the one document of it that the case holds.', () => {
  expect(named('“Seven,” the pilot told the newspaper Dawn.', dawn)).toEqual(['cites dawn: told the newspaper Dawn'])
  expect(named('The gates were shut, Dawn reported.', dawn)).toEqual(['cites dawn: Dawn reported'])
  expect(named('The gates were shut, according to Dawn.', dawn)).toEqual(['cites dawn: according to Dawn'])
})

test('Of several documents of one publication, the day or the interview that is told of is meant; else none is chosen.', () => {
  expect(named('In an interview with Dawn in May the pilot said so.', dawn, talk).join()).toMatch(/^cites talk/u)
  expect(named('On 10 March Dawn reported that the gates were shut.', dawn, talk).join()).toMatch(/^cites dawn/u)
  expect(named('The gates were shut, Dawn reported.', dawn, talk)).toEqual(['cites [Dawn]: Dawn reported'])
})

test('What was printed later is not meant.', () => {
  const early = document('early', { publisher: 'The Ledger', published: '2021-04' }, 'So Dawn reported.')
  expect(told(dawn, talk, early)).toEqual(['early cites dawn: Dawn reported'])
})

test('Agencies and papers are cited though the case has nothing of them.', () => {
  expect(named('SARN (Reuters) — The gates are shut.')).toEqual(['cites [Reuters]: (Reuters)'])
  expect(named('Reuters reported that the gates are shut.')).toEqual(['cites [Reuters]: Reuters reported'])
  expect(named('She told the Sarn Post that the gates are shut.').join()).toMatch(/^cites \[(?:the )?Sarn Post\]/u)
  expect(named('The trade monthly Dock and Rail said that the gates are shut.').join()).toMatch(
    /^cites \[Dock and Rail\]/u,
  )
})

test('Agencies in a byline or on a line of their own are cited.', () => {
  for (const line of ['byline|By Nora Linde and Reuters', 'Reuters', '— Reuters, with staff'])
    expect(named(line), line).toEqual(['cites [Reuters]: Reuters'])
})

test('A picture’s credit, an office, a person and a word that is a paper’s name elsewhere credit nobody.', () => {
  for (const line of [
    'caption|The harbour of Sarn. Photo: Reuters',
    'The cranes stand idle. Photo: Reuters',
    'Nora Linde/Reuters',
    'According to the Audit Chamber, the gates are shut.',
    'Varga told Toma that the gates are shut.',
    'The gates are shut, according to the press service of the harbour.',
    'They came at dawn, the porter reported.',
    'On Monday the clerk wrote to the chamber.',
    'He bought the newspaper Dawn every day.',
    'Kantar Media sells it, according to media buying firms.',
  ])
    expect(named(line, dawn), line).toEqual([])
})

test('A publication does not cite itself, by its publisher or by the name at its head.', () => {
  expect(
    told(document('own', { publisher: 'Norda News Agency' }, 'SARN (Norda) — Fenn told Norda that it is so.')),
  ).toEqual([])
  expect(told(document('own', {}, 'heading|The Sarn Post', 'She told the Sarn Post that it is so.'))).toEqual([])
})

test('Who wrote is the author of the one document of his; an office before the name does not hinder.', () => {
  expect(named('“Seven are missing,” writes Judge Toma. Nobody asked.', dawn)).toEqual([
    'cites dawn: writes Judge Toma',
  ])
  expect(named('Mira Toma wrote that seven are missing.', dawn)).toEqual(['cites dawn: Mira Toma wrote'])
  expect(named('Pavel Toma wrote that seven are missing.', dawn)).toEqual([])
  expect(named('Linde writes that he played cards.', dawn, talk)).toEqual(['cites talk: Linde writes'])
})

test('An address is of the document that stands there, in any of its forms.', () => {
  expect(named('See http://www.dawn.example/piers?from=mail.', dawn).join()).toMatch(/^cites dawn/u)
  expect(named('See https://dawn.example/cranes.', dawn)).toEqual([])
})

test('Reports that are not named are cited as such, once.', () => {
  expect(named('According to press reports, the gates are shut. Several newspapers have reported it.')).toEqual([
    'cites [somebody]: According to press reports',
  ])
})

test('A house is a publisher or an author in common; what is not stated is shared with nobody.', () => {
  const house = (publisher: string | null, author: string | null) => ({ publisher, author })
  expect(sharesHouse(house('The Ledger', null), house('Ledger', null))).toEqual({ publisher: true, author: false })
  expect(sharesHouse(house('Dawn', 'Mira Toma and Ilo Varga'), house('The Ledger', 'Mira Toma'))).toEqual({
    publisher: false,
    author: true,
  })
  expect(sharesHouse(house(null, null), house(null, null))).toEqual({ publisher: false, author: false })
})
