import { type Span, wordsAt } from '../model/text.ts'

/** A span without the possessive at its end. */
export function unpossessed(text: string, span: Span): Span {
  const ending = /['’‘]s?$/u.exec(wordsAt(text, span))
  return ending && ending.index > 0 ? { start: span.start, end: span.end - ending[0].length } : span
}
