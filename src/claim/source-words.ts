import type { Reading } from '../model/reading.ts'
import { type Span, wordsAt } from '../model/text.ts'
import type { Tree } from '../model/tree.ts'
import { kindOf, phraseOf } from './phrase.ts'

/** A span without the possessive at its end. */
export function unpossessed(text: string, span: Span): Span {
  const ending = /['’‘]s?$/u.exec(wordsAt(text, span))
  return ending && ending.index > 0 ? { start: span.start, end: span.end - ending[0].length } : span
}

/** Whether a name before this place owns a paper: "Varga’s article". */
export function ownsPaper(
  { reading, tree }: { readonly reading: Reading; readonly tree: (sentence: number) => Tree },
  name: Span,
  before: number,
): boolean {
  const phrase = name.end > before ? null : phraseOf(reading, tree, [name])
  const owned = phrase?.tree.subtype(phrase.head) === 'nmod:poss' ? phrase.tree.head[phrase.head]! : -1
  return owned >= 0 && kindOf(phrase!.tree, owned) === 'paper'
}
