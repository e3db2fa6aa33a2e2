import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParsedToken } from '../../src/model/reading.ts'
import { parse, parseDocument, parseDocumentToConllu, parseToConllu, readDocument } from '../../src/workbench/index.ts'

describe('A document that was read before', () => {
  it('is parsed as its text is, and its furniture is not', async () => {
    const text = 'Ana Solt denied it.\n\nShare this\n\nNobody knows why.\n'
    const outcome = await readDocument(new TextEncoder().encode(text), 'a.txt')
    if ('failure' in outcome) throw new Error(outcome.failure.message)
    const { passages } = outcome.analysis
    expect(parseDocument({ text, passages })).toEqual(await parse(text))
    expect(parseDocumentToConllu({ text, passages }, 'a')).toBe(await parseToConllu(text, 'a'))
    const furniture = passages.map((passage) => ({ ...passage, kind: 'furniture' as const }))
    expect(parseDocument({ text, passages: furniture }).sentences).toEqual([])
  })
})

/** Fails unless the words of a sentence form one tree, and are what the text says at their spans. */
function check(text: string, words: readonly ParsedToken[]): void {
  expect(words.map(({ form }) => form)).toEqual(words.map(({ start, end }) => text.slice(start, end)))
  expect(words.filter(({ head }) => head === 0)).toHaveLength(1)
  // the root and no other word is called one
  expect(words.filter(({ head, deprel }) => (head === 0) !== (deprel === 'root'))).toEqual([])
  /** by word: whether the root is known to be above it */
  const hung = new Set<number>([0])
  for (let number = 1; number <= words.length; number++) {
    const path: number[] = []
    for (let at = number; !hung.has(at); at = words[at - 1]!.head) {
      expect(at).toBeLessThanOrEqual(words.length)
      expect(path.length).toBeLessThan(words.length)
      path.push(at)
    }
    for (const at of path) hung.add(at)
  }
}

/** Parses a text, checks each sentence, and tells how many words there are. */
async function checked(text: string): Promise<number> {
  const { reading, sentences } = await parse(text)
  expect(sentences).toHaveLength(reading.sentences.length)
  for (const words of sentences) check(text, words)
  return sentences.reduce((sum, words) => sum + words.length, 0)
}

describe('Any text', () => {
  const word = fc.constantFrom(
    ...['Ana', 'Solt', 'said', 'that', 'the', 'port', 'of', 'is', 'and', 'not', 'n’t', 'who', '1961', 'U.S.'],
    ...['.', ',', '?', '“', '”', '"', '(', ')', '—', '-', '…', '\n', '\n\n', '\u0000', '\u001b', '\u0085', '\ud800'],
  )

  it('has a tree for each sentence, whose words are at their spans', async () => {
    const text = fc.oneof(
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    )
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        await checked(any)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['letters', 'x'],
    ['marks', '.'],
    ['brackets', '('],
    ['quotation marks', '“'],
    ['letters and marks', 'a,b;'],
    ['initials', 'A.'],
    ['control characters', '\u0000\u0001\u001b'],
  ])('of 100,000 characters without a space has too: %s', async (_, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000)
    expect(await checked(text)).toBeGreaterThan(0)
  })

  it('in one sentence of thousands of words has one tree', async () => {
    const text = `${'the port of Lindow and '.repeat(1000)}nobody said no.`
    expect(await checked(text)).toBe(5004)
  })

  it('without words has no sentences', async () => {
    expect(await checked('')).toBe(0)
    expect(await checked(' \n\t ')).toBe(0)
  })
})
