import { expect, test } from 'vitest'
import { fingerprint, lineageOf } from '../../src/assess/lineage/index.ts'
import { briefly, document, told } from './lineage-document.ts'

const LEAD =
  'The director of the harbour of Sarn, Ilo Varga, was led out of his office on Tuesday by four men in grey coats, and nobody in the building would say where the cars had gone.'
const FUND =
  'The fund that was to pay for nine new piers has paid for two of them, the auditors found in the spring, while the other seven stand in the books and nowhere on the coast.'
const SINCE =
  'Since then the gates have been shut at six, the cranes stand idle and the pilots play cards in the customs house until the last ferry leaves for the islands.'
const OTHER =
  'Ilo Varga, the director of the harbour of Sarn, has been asked about the piers before, though never under oath, and his answers have filled a drawer at the town hall.'

const story = document('story', { publisher: 'The Ledger', published: '2021-03-02' }, LEAD, FUND, SINCE)

test('A later text of the same words is a copy of the earlier, whatever its headline and the order of its paragraphs.', () => {
  const later = document('later', { publisher: 'Dawn', published: '2021-03-04', title: 'Grey coats' }, SINCE, LEAD)
  expect(new Set(briefly(later, story))).toEqual(new Set(['later copies story']))
})

test('A copy is told at the place where its words are the same, edits within it included.', () => {
  const edited = LEAD.replace('on Tuesday ', '').replace('grey coats', 'dark grey coats')
  const later = document('later', { published: '2021-03-04' }, OTHER, edited)
  expect(told(story, later)).toEqual([`later copies story: ${edited.replace(/\.$/u, '')}`])
})

test('Two texts on one affair that share names, offices and sums are no copies.', () => {
  const own =
    'Ilo Varga, the director of the harbour of Sarn, slept at home, said his wife. The fund that was to pay for nine new piers is empty.'
  expect(told(story, document('own', { published: '2021-03-04' }, own, OTHER))).toEqual([])
})

test('Furniture, titles, bylines and what a newsroom puts under everything are copied from nobody.', () => {
  const standing = `Editor’s note: ${FUND}`
  const both = [`furniture|${LEAD}`, `byline|${SINCE}`, standing]
  expect(
    told(document('one', { published: '2021' }, OTHER, ...both), document('two', { published: '2022' }, ...both)),
  ).toEqual([])
})

test('Of three with the same words, the last hangs on the one that it is nearest to, and of equals on the earliest.', () => {
  const edited = LEAD.replace('four men in grey coats', 'men whom no clerk had seen before')
  const cut = document('cut', { published: '2021-03-04' }, edited, SINCE)
  const again = document('again', { published: '2021-03-06' }, edited, SINCE, OTHER)
  const equal = document('equal', { published: '2021-03-06' }, LEAD, SINCE)
  expect(briefly(again, story, cut)).toEqual(['again copies cut', 'cut copies story'])
  expect(briefly(equal, story, { ...story, id: 'printed again', published: '2021-03-03' })).toContain(
    'equal copies story',
  )
})

test('On one day, an agency comes before the paper that prints it, and the reason says so.', () => {
  const wire = document('wire', { publisher: 'Norda News Agency', published: '2021-03-02' }, LEAD, FUND)
  const paper = document(
    'paper',
    { publisher: 'Dawn', published: '2021-03-02' },
    'byline|Dawn and agencies',
    LEAD,
    FUND,
  )
  const [copy] = lineageOf([paper, wire])
  expect(copy).toMatchObject({ document: 'paper', on: 'wire', how: 'copies' })
  expect(copy?.reasons.map(({ feature }) => feature)).toEqual(['same words', 'agency'])
})

test('A paper that names another as its source comes after it where the dates do not tell.', () => {
  const credited = document('a', { publisher: 'Dawn', published: '2021-03' }, `${LEAD} So wrote the Ledger.`, FUND)
  const other = document('b', { publisher: 'The Ledger', published: '2021-03' }, LEAD, FUND)
  expect(briefly(other, credited)).toContain('a copies b')
})

test('Where a date is missing the order is told to be no more than an order.', () => {
  const undated = document('undated', {}, LEAD, FUND)
  const [copy] = lineageOf([story, undated])
  expect(copy?.reasons.at(-1)).toMatchObject({ feature: 'date unknown' })
})

test('Words in quotation marks that stand in an earlier text are quoted from it.', () => {
  const quoting = document(
    'quoting',
    { published: '2021-04' },
    'One paper knew it early: “The fund that was to pay for nine new piers has paid for two of them.” Nobody answered.',
  )
  expect(told(story, quoting)).toEqual([
    'quoting quotes story: The fund that was to pay for nine new piers has paid for two of them',
  ])
})

test('A quotation over several paragraphs is found, each reopened by its mark.', () => {
  const quotations = [{ start: 0, end: 0, inner: [], within: null, closed: true }]
  const quoting = document('quoting', { published: '2021-04' }, 'We give it at length.', `“${LEAD}`, `“${FUND}”`)
  const start = quoting.text.indexOf('“')
  const read = { ...quoting, quotations: quotations.map((each) => ({ ...each, start, end: quoting.text.length })) }
  expect(briefly(story, read)).toEqual(['quoting quotes story'])
})

test('Two that quote a speaker on one day quote him and not each other.', () => {
  const said = '“I have not seen a single pier of the seven that I was shown on paper,” said Nora Linde.'
  const [a, b] = ['a', 'b'].map((id) => document(id, { published: '2021-05-01' }, said))
  expect(told(a!, b!)).toEqual([])
  expect(briefly(a!, document('c', { published: '2021-05-02' }, said))).toEqual(['c quotes a'])
})

test('Phrases of a few words are quoted from nobody in particular.', () => {
  const quoting = document('quoting', { published: '2021-04' }, 'He spoke of “nine new piers” and of “grey coats”.')
  expect(told(story, quoting)).toEqual([])
})

test('The fingerprint of a document depends on nothing but its words, and equal words in a row share a hash.', () => {
  const other = document('other', {}, `Then this: ${LEAD.slice(0, 120)}`)
  expect(fingerprint({ ...story, id: 'x', title: 'y' }).hashes).toEqual(fingerprint(story).hashes)
  const shared = new Set(fingerprint(story).hashes)
  expect(fingerprint(other).hashes.some((hash) => shared.has(hash))).toBe(true)
  expect(fingerprint(document('empty', {}, 'One two.')).hashes).toEqual([])
})

test('Words are the same with other apostrophes, accents and capitals, and in other scripts.', () => {
  const russian =
    'В порту Сарна остановлены все краны, а лоцманы играют в карты до последнего парома на острова, пишет газета, и никто не говорит, куда уехали машины.'
  const [first, second] = [
    document('first', { published: '2021' }, "The director's café in Sarn was shut.", russian),
    document('second', { published: '2022' }, 'The Director’s cafe in Sarn was shut.', russian.toUpperCase()),
  ]
  expect(briefly(first, second)).toEqual(['second copies first'])
})
