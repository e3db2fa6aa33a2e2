import type { Entity, Mention } from '../model/entity.ts'
import { firstEndingAfter, type Span, wordsAt } from '../model/text.ts'

/** A span without the possessive at its end. */
export function unpossessed(text: string, span: Span): Span {
  const ending = /['’‘]s?$/u.exec(wordsAt(text, span))
  return ending && ending.index > 0 ? { start: span.start, end: span.end - ending[0].length } : span
}

/** The mentions of an entity in a stretch of text. */
export function mentionsIn(entity: Entity, span: Span): Mention[] {
  const found: Mention[] = []
  for (let at = firstEndingAfter(entity.mentions, span.start); at < entity.mentions.length; at++) {
    const mention = entity.mentions[at]!
    if (mention.start >= span.end) break
    if (mention.start >= span.start && mention.end <= span.end) found.push(mention)
  }
  return found
}

/** The noun that a phrase is about: the last word before "of", "for", "in", "who" or a comma. */
export function headOf(words: readonly string[]): string | null {
  const stop = words.findIndex(
    (word, index) =>
      index > 0 &&
      /^(?:of|for|in|at|from|to|with|by|on|who|which|that|close|familiar|inside|within|released|titled|published)$/u.test(
        word,
      ),
  )
  return (stop > 0 ? words[stop - 1] : words.at(-1)) ?? null
}
