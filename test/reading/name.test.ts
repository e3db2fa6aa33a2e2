import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folded } from '../../src/reading/gazetteer.ts'
import { namesIn, recognise, unpackNames } from '../../src/reading/name.ts'
import { follows, LABELS, labelsOf, type NameSpan, nameKinds, spansOf } from '../../src/reading/name-label.ts'
import { decode, packNames, ROWS } from '../../src/reading/name-model.ts'
import type { NameDocument } from '../../training/gold/names.ts'
import { nameTraining, trainNames } from '../../training/name.ts'

/** A sentence with its names in brackets: `[Ana Solt|PER] met [Kordia|LOC]`. A small letter is NN, a capital NNP. */
function sentence(marked: string) {
  const words: string[] = []
  const names: NameSpan[] = []
  for (const part of marked.match(/\[[^\]]+\]|\S+/gu) ?? []) {
    const [, inner, kind] = /^\[(.+)\|(\w+)\]$/u.exec(part) ?? []
    const here = (inner ?? part).split(' ')
    if (kind) names.push({ first: words.length, last: words.length + here.length, kind: kind as NameSpan['kind'] })
    words.push(...here)
  }
  const tags = words.map((word) => (/^\p{Lu}/u.test(word) ? 'NNP' : /^\w/u.test(word) ? 'NN' : '.'))
  return { words, tags, names }
}

const document = (...lines: string[]): NameDocument => ({ id: 'd', genre: 'news', sentences: lines.map(sentence) })

const training = [
  document(
    'yesterday [Ana Solt|PER] said that [Kordia|LOC] must pay the [Harbour Bank|ORG] .',
    'the mayor , [Petr Varga|PER] , lives in [Lindow|LOC] .',
    'in [Kordia|LOC] the [Harbour Bank|ORG] denied it .',
    '[Varga|PER] told [Solt|PER] to leave [Lindow|LOC] .',
  ),
  document(
    'the minister , [Ivo Brandt|PER] , said no .',
    'he lives in [Marburg|LOC] and works for the [Marburg Bank|ORG] .',
    'police in [Lindow|LOC] said that [Brandt|PER] knew .',
  ),
]
const weighed = training.map((each) => ({ document: each, weight: 1 }))
const quick = { ...nameTraining, rounds: 5, rate: 0.2, blind: 0.1 }
const model = unpackNames(trainNames(weighed, () => {}, quick))

const found = (line: string): string[] => {
  const { words, tags } = sentence(line)
  return recognise(model, words, tags).map((name) => `${words.slice(name.first, name.last).join(' ')} ${name.kind}`)
}

test('names like those of the training are found, with their kinds', () => {
  expect(found('yesterday Ana Solt said that Kordia must pay the Harbour Bank .')).toEqual([
    'Ana Solt PER',
    'Kordia LOC',
    'Harbour Bank ORG',
  ])
})

test('training gives the same bytes each time', () => {
  expect(trainNames(weighed, () => {}, quick)).toEqual(trainNames(weighed, () => {}, quick))
})

test('who is named in full once is a person where the last name stands alone', () => {
  const text = ['the mayor , Ana Solt , said no .', 'Why Was Solt Right ?'].map(sentence)
  const names = namesIn(model, text)
  expect(names[0]).toContainEqual({ first: 3, last: 5, kind: 'PER' })
  expect(names[1]).toContainEqual({ first: 2, last: 3, kind: 'PER' })
})

test('names never overlap, stand in order and inside their sentence, whatever the words', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Ana',
      'Solt',
      'the',
      'of',
      'Bank',
      '-',
      '.',
      '’s',
      'Kordia',
      'said',
      'I',
      'U.S.',
      '1999',
      '\u0000',
      '😀',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  )
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 5 }), (lines) => {
      const text = lines.map((words) => ({ words, tags: words.map(() => 'NNP') }))
      for (const [index, names] of namesIn(model, text).entries()) {
        let end = 0
        for (const { first, last, kind } of names) {
          expect(first).toBeGreaterThanOrEqual(end)
          expect(last).toBeGreaterThan(first)
          expect(nameKinds).toContain(kind)
          end = last
        }
        expect(end).toBeLessThanOrEqual(lines[index]!.length)
      }
    }),
  )
})

test('labels spell the names they were made of', () => {
  const { words, names } = sentence('[Ana Solt|PER] met [Kordia|LOC] and the [Bank of Kordia|ORG] .')
  expect(spansOf(labelsOf(words.length, names))).toEqual(names)
})

test('decoding gives valid labels for any scores', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: -999, max: 999 }), { minLength: LABELS, maxLength: LABELS }), {
        minLength: 1,
        maxLength: 12,
      }),
      (rows) => {
        const out = new Uint8Array(rows.length)
        decode(Int32Array.from(rows.flat()), rows.length, new Int32Array(LABELS * LABELS), out, 0)
        for (let at = 0; at <= out.length; at++) expect(follows(out[at - 1] ?? 0, out[at] ?? 0)).toBe(true)
      },
    ),
  )
})

test('a packed model is read back as it was, and a foreign one is refused', () => {
  const again = unpackNames(packNames(model))
  expect(again.weights).toHaveLength(ROWS * LABELS)
  expect(again).toEqual(model)
  expect(() => unpackNames(new Uint8Array([1, 2, 3]))).toThrow()
})

test('words are folded as the lists are spelled', () => {
  expect(['Łódź', 'O’Neill', 'Ağaoğlu', 'Øre'].map(folded)).toEqual(['lodz', "o'neill", 'agaoglu', 'ore'])
})
