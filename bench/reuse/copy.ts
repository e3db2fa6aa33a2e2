import type { LineageDocument } from '../../src/model/lineage.ts'
import { wordsAt } from '../../src/model/text.ts'
import type { Random } from '../../test/support/random.ts'

/** What may be done to an article before it is printed again. */
export const copyings = ['cut to a third', 're-headlined', 're-ordered', 'a third rewritten', 'all of it'] as const
export type Copying = (typeof copyings)[number]

/** The paragraphs of a document that are its own. */
export const paragraphsOf = ({ text, passages }: LineageDocument): string[] =>
  passages.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item').map((passage) => wordsAt(text, passage))

/** An article of these paragraphs as if it had been read. */
export function printed(
  id: string,
  title: string,
  paragraphs: readonly string[],
  published: string,
  publisher: string,
): LineageDocument {
  const blocks = [title, ...paragraphs]
  let start = 0
  const passages = blocks.map((block, index) => {
    const passage = { start, end: start + block.length, kind: index === 0 ? 'title' : 'paragraph' } as const
    start += block.length + 2
    return passage
  })
  return { id, text: blocks.join('\n\n'), passages, title, publisher, author: null, published }
}

/** A copy of an article, printed later by somebody else. Every word of the vocabulary may take the place of one of its own. */
export function copyOf(
  original: LineageDocument,
  copying: Copying,
  id: string,
  vocabulary: readonly string[],
  random: Random,
): LineageDocument {
  const all = copying === 'all of it'
  let paragraphs = paragraphsOf(original)
  if (all || copying === 'cut to a third') paragraphs = third(paragraphs, random)
  if (all || copying === 're-ordered') paragraphs = shuffled(paragraphs, random)
  if (all || copying === 'a third rewritten')
    paragraphs = paragraphs.map((paragraph) => rewritten(paragraph, vocabulary, random))
  const title = Array.from({ length: 6 }, () => random.pick(vocabulary)).join(' ')
  return printed(id, title, paragraphs, `2023-0${1 + random.below(9)}-1${random.below(9)}`, `House ${id}`)
}

/** Neighbouring paragraphs that hold a third of the words or a little more. */
function third(paragraphs: readonly string[], random: Random): string[] {
  const lengths = paragraphs.map((paragraph) => paragraph.length)
  const least = lengths.reduce((sum, length) => sum + length, 0) / 3
  const from = random.below(Math.ceil((paragraphs.length * 2) / 3))
  const kept: string[] = []
  for (let at = from, sum = 0; at < paragraphs.length && sum < least; sum += lengths[at++]!) kept.push(paragraphs[at]!)
  return kept
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const left = [...items]
  return items.map(() => left.splice(random.below(left.length), 1)[0]!)
}

/** One word in three is left out, replaced or has another put before it, each as often as the others. */
const rewritten = (paragraph: string, vocabulary: readonly string[], random: Random): string =>
  paragraph
    .split(' ')
    .flatMap((word) => {
      if (random.below(3) > 0) return word
      return [[], [random.pick(vocabulary)], [random.pick(vocabulary), word]][random.below(3)]!
    })
    .join(' ')
