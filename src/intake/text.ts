import type { Metadata, Passage } from '../model/document.ts'
import { bylineOf, isName } from './byline.ts'
import type { Intake } from './intake.ts'
import { checkText } from './limit.ts'
import { findPassages } from './passage.ts'

/** Reads a plain text. Its canonical text is its decoded characters, unchanged. */
export function readText(text: string): Intake {
  checkText(text)
  const passages = findPassages(text)
  return { text, passages, metadata: headMetadata(text, passages), mediaType: 'text/plain', problems: [] }
}

/**
 * What the head of a text says of it: its title, and its author and date where it has bylines. `plain` takes markup out
 * of the words of a passage.
 */
export function headMetadata(
  text: string,
  passages: readonly Passage[],
  plain: (words: string) => string = (words) => words,
): Partial<Metadata> {
  const words = (passage: Passage): string => plain(text.slice(passage.start, passage.end))
  const title = passages.find((passage) => passage.kind === 'title')
  const bylines = passages
    .filter((passage) => passage.kind === 'byline')
    .flatMap((passage) => bylineOf(words(passage)) ?? [])
  const names = passages
    .filter((passage) => passage.kind === 'byline')
    .map(words)
    .filter(isName)
  const author = bylines.find((byline) => byline.author)?.author ?? names[0]
  const published = bylines.find((byline) => byline.published)?.published
  return {
    ...(title && { title: words(title).replace(/\s+/gu, ' ') }),
    ...(author && { author }),
    ...(published && { published }),
  }
}
