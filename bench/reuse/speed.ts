import { lineageOf } from '../../src/assess/lineage/index.ts'
import type { LineageDocument } from '../../src/model/lineage.ts'
import { Random } from '../../test/support/random.ts'
import { copyings, copyOf, printed } from './copy.ts'

/** Words of a generated article, in paragraphs of sixty. */
const LENGTH = 300
const PARAGRAPH = 60

/**
 * So many articles of words that are drawn as often as they stand in the vocabulary; every tenth is a copy of one before it.
 * The same for the same number.
 */
export function generated(count: number, vocabulary: readonly string[]): LineageDocument[] {
  const random = new Random(count)
  const documents: LineageDocument[] = []
  for (let number = 0; number < count; number++) {
    const id = String(number).padStart(6, '0')
    if (number % 10 === 9) {
      documents.push(copyOf(random.pick(documents), random.pick(copyings), id, vocabulary, random))
      continue
    }
    const paragraphs = Array.from({ length: LENGTH / PARAGRAPH }, () =>
      Array.from({ length: PARAGRAPH }, () => random.pick(vocabulary)).join(' '),
    )
    const day = String(1 + random.below(28)).padStart(2, '0')
    documents.push(printed(id, `Report ${id}`, paragraphs, `2022-05-${day}`, `House ${number % 50}`))
  }
  return documents
}

/** Seconds that the lineage of all of these takes, and how much of it was found. */
export function timed(documents: readonly LineageDocument[]): { readonly seconds: number; readonly found: number } {
  const begun = performance.now()
  const found = lineageOf(documents).length
  return { seconds: (performance.now() - begun) / 1000, found }
}
