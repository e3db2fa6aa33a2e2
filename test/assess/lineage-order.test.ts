import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineageOf } from '../../src/assess/lineage/index.ts'
import type { LineageDocument } from '../../src/model/lineage.ts'
import { document } from './lineage-document.ts'

const LINES = [
  'The director of the harbour of Sarn was led out of his office on Tuesday by four men in grey coats, and nobody would say where the cars had gone.',
  'The fund that was to pay for nine new piers has paid for two of them, the auditors found in the spring, while the other seven stand in the books.',
  'Since then the gates have been shut at six, the cranes stand idle and the pilots play cards in the customs house until the last ferry leaves.',
  '“I have not seen a single pier of the seven that I was shown on paper by the men of the ministry,” Nora Linde told the newspaper Dawn.',
  'As we wrote in “The seven piers of Sarn”, the harbour is poor.',
  'Reuters reported that the fund was empty, and the Ledger wrote so too.',
]

const drawn = fc
  .array(
    fc.record({
      lines: fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 5 }),
      published: fc.constantFrom('2021-03-01', '2021-03-02', '2021-03', '2022~', null),
      publisher: fc.constantFrom('The Ledger', 'Dawn', 'Norda News Agency', null),
      title: fc.constantFrom('The seven piers of Sarn', 'Grey coats', 'Cards until the ferry'),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((all) => all.map(({ lines, ...about }, index) => document(`d${index}`, about, ...lines)))

test('Any order of the documents gives the same lineage.', () => {
  fc.assert(
    fc.property(
      drawn.chain((documents) =>
        fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length })),
      ),
      ([documents, shuffled]) => {
        expect(lineageOf(shuffled)).toEqual(lineageOf(documents))
      },
    ),
  )
})

test('A document that is added and removed again leaves no trace, and one given twice counts once.', () => {
  fc.assert(
    fc.property(drawn, (documents) => {
      const rest = documents.slice(1)
      const without = lineageOf(rest)
      lineageOf(documents)
      expect(lineageOf(rest)).toEqual(without)
      expect(lineageOf([...rest, ...rest])).toEqual(without)
    }),
  )
})

test('A younger document on its own words changes nothing for those before it.', () => {
  const older = LINES.slice(0, 3).map((line, index) =>
    document(`d${index}`, { published: `2021-0${index + 1}` }, line, LINES[0]!),
  )
  const younger = document('z', { published: '2023' }, ...LINES.slice(0, 3))
  const untouched = (documents: readonly LineageDocument[]) =>
    lineageOf(documents).filter(({ document }) => document !== 'z')
  expect(untouched([...older, younger])).toEqual(lineageOf(older))
})

test('Each span is of words of its document, and nothing hangs on itself or on what is not there.', () => {
  fc.assert(
    fc.property(drawn, (documents) => {
      const known = new Map(documents.map((each) => [each.id, each]))
      for (const { document, on, start, end, reasons } of lineageOf(documents)) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(known.get(document)!.text.length)
        expect(on).not.toBe(document)
        if (on !== null) expect(known.has(on)).toBe(true)
        expect(reasons.length).toBeGreaterThan(0)
      }
    }),
  )
})
