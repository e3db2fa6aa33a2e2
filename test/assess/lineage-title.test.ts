import { expect, test } from 'vitest'
import { document, told } from './lineage-document.ts'

const piers = document(
  'piers',
  { title: 'Linde’s “Paper” Piers', publisher: 'The Ledger', published: '2021-03-02' },
  'Nobody has seen them.',
)
const late = { publisher: 'Dawn', published: '2021-04' }

/** What a later document with these paragraphs is found to name, without its own name. */
const named = (...paragraphs: readonly string[]): string[] =>
  told(piers, document('late', late, ...paragraphs)).map((each) => each.replace(/^late /u, ''))

test('A title of the case is found in marks, beside words of publication or without them, in any typography.', () => {
  expect(named('It was all in “Linde’s “Paper” Piers”.')).toEqual(['cites piers: “Linde’s “Paper” Piers”'])
  expect(named("It was all in the article 'Linde's \"Paper\" Piers'.").join()).toContain('cites piers')
  expect(named('An article titled ”Linde‘s “Paper” Piers“ says so.').join()).toContain('cites piers')
  expect(named('In the report Linde’s Paper Piers nobody is named.')).toEqual([
    'cites piers: Linde’s Paper Piers nobody is named',
  ])
})

test('A title is found without its subtitle, and a document does not cite itself.', () => {
  const long = document(
    'long',
    { title: 'The seven piers of Sarn: a reckoning', published: '2021' },
    'Read “The seven piers of Sarn” here.',
  )
  expect(told(long)).toEqual([])
  expect(told(long, document('late', late, 'As we wrote in “The seven piers of Sarn”, they are few.'))).toEqual([
    'late cites long: “The seven piers of Sarn”',
  ])
})

test('A title that is not in the case is cited too where words of publication stand beside it.', () => {
  expect(named('He told it in an interview titled “Nine Piers and a Ferry”.')).toEqual([
    'cites [Nine Piers and a Ferry]: an interview titled “Nine Piers and a Ferry”',
  ])
  expect(named('As we wrote in “Nine Piers”, the gates are shut.')).toEqual(['cites [Nine Piers]: “Nine Piers”'])
  expect(named('“Nine Piers”, an article in a weekly, began it.')).toEqual(['cites [Nine Piers]: “Nine Piers”'])
  expect(named('Our publications titled “Nine Piers” and “Seven Ferries” say so.')).toEqual([
    'cites [Nine Piers]: Our publications titled “Nine Piers”',
    'cites [Seven Ferries]: “Seven Ferries”',
  ])
})

test('Scorn, mottoes, books, films, adverts and what people say are no titles of reports.', () => {
  for (const line of [
    'The minister called the report “Nonsense From Sarn.”',
    'He spoke of the “Harbour Lobby” and its friends.',
    'She wrote a book titled “Nine Piers”, and a film titled “The Ferry” was made of it.',
    'An advert titled “Come to Sarn” hung there.',
    'A docker held a banner that read “Open The Gates”.',
    'In the interview, “We Saw Nothing,” he said.',
    'The report was, they said, “Very Good Work Indeed”.',
  ])
    expect(named(line), line).toEqual([])
})

test('A list of publications is read line by line, torn marks and notes behind them included.', () => {
  expect(
    named(
      'Here is the list of these publications, in case you missed them.',
      '“Who Shut the Gates?',
      '“Linde’s “Paper” Piers',
      '“Cards Until the Ferry” (in Russian)',
      'And now the cranes stand idle.',
    ),
  ).toEqual([
    'cites [Who Shut the Gates?]: Who Shut the Gates?',
    'cites piers: Linde’s “Paper” Piers',
    'cites [Cards Until the Ferry]: Cards Until the Ferry',
  ])
})

test('Lines of speech behind such a sentence are no list of titles.', () => {
  expect(
    named('In earlier interviews it was another story.', '“It was shut,” Varga told us, as he had told others.'),
  ).toEqual([])
})

test('A document that takes up what another says comments on it; what is its own it cites.', () => {
  expect(named('I write about the article “Linde’s “Paper” Piers”, which is wrong.').join()).toMatch(/^comments piers/u)
  expect(
    named('We turn to Varga because of his article published on a site and titled “My Years at Sea”.').join(),
  ).toMatch(/^comments \[My Years at Sea\]: his article/u)
  expect(named('We comment on the fire in our article “The Night Oil”.')).toEqual([
    'cites [The Night Oil]: our article “The Night Oil”',
  ])
  const corrections = { ...late, publisher: 'The Ledger', title: 'Corrections' }
  const mended = document(
    'mended',
    corrections,
    'An article about the coast (“Linde’s “Paper” Piers”, 2 March) was wrong.',
  )
  expect(told(piers, mended).join()).toMatch(/^mended comments piers: An article/u)
})

test('What is printed again under its title is quoted.', () => {
  expect(named('Let us quote a ten-year-old publication titled “Nine Piers”.')).toEqual([
    'quotes [Nine Piers]: a ten-year-old publication titled “Nine Piers”',
  ])
  const long = `“${'The cranes stand idle and the pilots play cards in the customs house. '.repeat(3)}”`
  expect(named('A weekly printed an article under the title “Nine Piers”.', long).join()).toMatch(
    /^quotes \[Nine Piers\]/u,
  )
})

test('A title that is younger than the text that names it is another one of that name.', () => {
  const early = document('early', { published: '2020' }, 'An article titled “Linde’s “Paper” Piers” was announced.')
  expect(told(piers, early).join()).toContain('early cites [Linde’s “Paper” Piers]')
})

test('A headline in quotation marks is a title and not a quotation of whoever printed it too.', () => {
  const title = 'Deputy says that nobody ever saw seven of nine piers'
  const first = document('first', { ...late, title, published: '2021-03-01' }, 'Seven.')
  const second = document('second', { published: '2021-03-02' }, `I write about the article “${title}”.`)
  const third = document('third', { published: '2021-03-05' }, `An article (“${title}”) was wrong.`)
  expect(told(first, second, third).map((each) => each.slice(0, each.indexOf(':')))).toEqual([
    'second comments first',
    'third cites first',
  ])
})
