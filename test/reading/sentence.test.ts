import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureLemmas, measureSplit, modelBytes } from '../../bench/reading/sentence.ts'
import { sentences } from '../../src/reading/sentence.ts'
import { SENTENCE_WEIGHTS } from '../../src/reading/sentence-model.ts'
import { tokens } from '../../src/reading/token.ts'
import { dataRoot, readEwt } from '../../training/gold/conllu.ts'
import { readGum } from '../../training/gold/gum.ts'

const model = modelBytes('sentence.bin')
const models = { 'by rules alone': null, 'with the model': model }

/** The sentences of a text of one passage, apart by ` | `. */
function split(text: string, bytes: Uint8Array | null): string {
  const found = tokens(text, { start: 0, end: text.length })
  return sentences(text, found, bytes)
    .map(([first, last]) => text.slice(found[first]!.start, found[last - 1]!.end))
    .join(' | ')
}

describe.each(Object.entries(models))('Sentences %s', (_, bytes) => {
  it.each([
    'Mr. Varga came at 9 a.m. and left. | Nobody saw him.',
    'J. R. Toma signed it on Sept. 3. | The order was No. 114.',
    'It cost 1.87 million. | Who paid? | Nobody knows!',
    '“It is true.” | He left.',
    '“Is it true?” he asked. | She said: “No. Never.”',
    'She said that “they were gone”. | It was late.',
    "She said they were gone. | ''It is late,'' he said. | ''Nobody saw them.''",
    'Then… silence. | The U.S. embassy declined. | In Velm nobody spoke.',
    'She works for Halcyon Inc. and lives here. | See www.example.org for more.',
    'He was born in 1961.[4] | She was not.[5][6] | They met in Velm.',
    '(Nobody was hurt.) | The port is closed (see Fig. 3). | It opens on Monday.',
    'The mayor of Velm at the gate | Photo: Anna Lund',
    'Figure 2.1 | The port before the fire.',
  ])('%s', (marked) => {
    // whether a quotation of two sentences is cut is a matter of taste
    const text = marked.replaceAll(' | ', ' ')
    expect(split(text, bytes).replace('“No. | Never.”', '“No. Never.”')).toBe(marked)
  })
})

describe('Sentences of any text', () => {
  it('hold every token once, in order, and none is empty', () => {
    const weights = fc.uint8Array({ minLength: SENTENCE_WEIGHTS, maxLength: SENTENCE_WEIGHTS })
    const text = fc.array(
      fc.constantFrom(...['a', 'A', 'B.', '.', '!', '"', '”', '(', ')', '[', ']', '3', '…', ',', 'Mr.']),
    )
    fc.assert(
      fc.property(text, fc.option(weights), (pieces, bytes) => {
        const joined = pieces.join(' ')
        const found = tokens(joined, { start: 0, end: joined.length })
        let next = 0
        for (const [first, last] of sentences(joined, found, bytes)) {
          expect(first).toBe(next)
          expect(last).toBeGreaterThan(first)
          next = last
        }
        expect(next).toBe(found.length)
      }),
      { numRuns: 50 },
    )
  })

  it.each(['" ', '[ ', '[1] ', '. ', 'A. ', '( ', '” '])(
    'take steps in step with length: %j again and again',
    (unit) => {
      const work = (times: number): number => {
        const text = unit.repeat(times)
        const found = tokens(text, { start: 0, end: text.length })
        let steps = 0
        sentences(text, found, model, (count) => {
          steps += count
        })
        return steps
      }
      expect(work(40_000)).toBeLessThan(11 * work(4000))
    },
  )
})

describe.skipIf(!existsSync(join(dataRoot, 'gum')) || !model)('On the open treebanks, raw text', () => {
  const gum = existsSync(join(dataRoot, 'gum')) ? readGum() : null
  const test = gum?.test.flatMap((document) => document.sentences) ?? []

  it('sentences do not fall under their floors: GUM test 93, EWT dev 80', () => {
    expect(measureSplit(test, model).sentences.f1).toBeGreaterThan(94.5)
    expect(measureSplit(readEwt('dev'), model).sentences.f1).toBeGreaterThan(86.5)
  })

  it('words do not: 99 on GUM test, 98.5 on EWT dev', () => {
    expect(measureSplit(test, null).tokens.f1).toBeGreaterThan(99)
    expect(measureSplit(readEwt('dev'), null).tokens.f1).toBeGreaterThan(98.5)
  })

  it('nor do lemmas: 98 on EWT dev, gold tags', () => {
    const bytes = modelBytes('lemma.txt')
    expect(bytes && measureLemmas(readEwt('dev'), bytes)).toBeGreaterThan(98)
  })
})
