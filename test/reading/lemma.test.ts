import { describe, expect, it } from 'vitest'
import { modelBytes } from '../../bench/reading/sentence.ts'
import { edited, lemma, readLemmas } from '../../src/reading/lemma.ts'
import type { GoldSentence } from '../../training/gold/conllu.ts'
import { trainLemmas } from '../../training/lemma.ts'

/** A treebank of words, one a sentence. */
const bank = (...rows: [form: string, lemma: string, xpos: string][]): GoldSentence[] =>
  rows.map(([form, lemmaOf, xpos]) => ({
    ...{ document: '', newDocument: false, newParagraph: false, text: null, surfaces: [] },
    tokens: [{ form, lemma: lemmaOf, upos: 'X', xpos, head: 0, deprel: 'root', spaceAfter: true }],
  }))

describe('Lemmas', () => {
  it('are learned as endings, with whole words as exceptions', () => {
    const lemmas = readLemmas(
      trainLemmas(
        bank(
          ['cities', 'city', 'NNS'],
          ['duties', 'duty', 'NNS'],
          ['dogs', 'dog', 'NNS'],
          ['cats', 'cat', 'NNS'],
          ['hats', 'hat', 'NNS'],
          ['feet', 'foot', 'NNS'],
        ),
      ),
    )
    expect(['berries', 'hens', 'feet'].map((form) => lemma(lemmas, form, 'NOUN', 'NNS'))).toEqual([
      'berry',
      'hen',
      'foot',
    ])
  })

  it('are the words themselves under a tag never seen', () => {
    expect(lemma(readLemmas(new Uint8Array()), 'Velm', 'PROPN', 'NNP')).toBe('Velm')
  })

  it('are never empty', () => expect(edited('as', { cut: 2, put: '', small: true })).toBe('as'))

  it('come from a table that is read whole or not at all', () => {
    expect(() => readLemmas(new TextEncoder().encode('\tNN\ns\tone\n'))).toThrow('s\tone')
  })

  it('are made from the same bytes by the same data', () => {
    const data = bank(['was', 'be', 'VBD'], ['went', 'go', 'VBD'], ['walked', 'walk', 'VBD'])
    expect(trainLemmas(data)).toEqual(trainLemmas(data))
  })
})

const bytes = modelBytes('lemma.txt')

describe.skipIf(!bytes)('The English lemmas', () => {
  const lemmas = readLemmas(bytes ?? new Uint8Array())
  it.each([
    ['was', 'AUX', 'VBD', 'be'],
    ['n’t', 'PART', 'RB', 'not'],
    ['Ministers', 'NOUN', 'NNS', 'minister'],
    ['Americans', 'PROPN', 'NNPS', 'American'],
    ['fled', 'VERB', 'VBD', 'flee'],
    ['withheld', 'VERB', 'VBN', 'withhold'],
    ['protest', 'ADJ', 'JJS', 'protest'],
    ['strongest', 'ADJ', 'JJS', 'strong'],
    ['Linde', 'PROPN', 'NNP', 'Linde'],
    ['denies', 'VERB', 'VBZ', 'deny'],
    ['fortified', 'VERB', 'VBD', 'fortify'],
    ['better', 'ADJ', 'JJR', 'good'],
    ['Spanish', 'ADJ', 'JJ', 'Spanish'],
    ['them', 'PRON', 'PRP', 'they'],
  ])('%s/%s is %s', (form, upos, xpos, expected) => expect(lemma(lemmas, form, upos, xpos)).toBe(expected))
})
