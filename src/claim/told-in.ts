import type { Statement } from '../model/claim.ts'
import type { Reading } from '../model/reading.ts'
import { contains, firstEndingAfter, type Span } from '../model/text.ts'
import { LONGEST_READ, type Tree } from '../model/tree.ts'
import type { Mentioned } from './mentioned.ts'
import { statementsIn } from './statement.ts'

interface Given {
  readonly text: string
  readonly reading: Reading
  readonly tree: (sentence: number) => Tree
  readonly mentioned: Mentioned
}

/** What the syntax of these words plainly tells of those they name, sentence by sentence. */
export function statementsOf({ text, reading, tree, mentioned }: Given, content: readonly Span[]): Statement[] {
  const last = content.at(-1)?.end ?? 0
  const found: Statement[] = []
  for (let at = firstEndingAfter(reading.sentences, content[0]?.start ?? 0); at < reading.sentences.length; at++) {
    if (reading.sentences[at]!.start >= last) break
    const here = tree(at)
    if (here.length > LONGEST_READ) continue
    const inside = (word: number): boolean =>
      here.words[word] !== undefined && content.some((piece) => contains(piece, here.words[word]!))
    const entityAt = (word: number): string | null =>
      here.words[word] === undefined ? null : (mentioned.at(here.words[word])?.id ?? null)
    found.push(...statementsIn(here, inside, entityAt, text))
  }
  return found
}
