import { readBytes } from '../intake/index.ts'
import type { Passage } from '../model/document.ts'
import type { ParsedToken, Reading } from '../model/reading.ts'
import { conllu, parsed, read } from '../reading/index.ts'
import { english } from './language-model.ts'

/** A text as the reader sees it. */
export interface Parsed {
  readonly passages: readonly Passage[]
  readonly reading: Reading
  /** the words of each sentence, with lemmas, parts of speech, trees and names */
  readonly sentences: readonly (readonly ParsedToken[])[]
}

/** An English text that was read before, with its passages: a document of a case, or one of `readDocument`. */
export interface PassagedText {
  readonly text: string
  readonly passages: readonly Passage[]
}

/**
 * The sentences of a document that was read before, word by word: tags, trees (Universal Dependencies), names; and its
 * quotations. Furniture has no sentences. Takes the text for English, whatever it is.
 */
export function parseDocument({ text, passages }: PassagedText): Parsed {
  const model = english()
  const reading = read(text, passages, model)
  return { passages, reading, sentences: parsed(text, reading, model) }
}

/** The same for a plain text, whose passages are found first. */
export const parse = async (text: string): Promise<Parsed> => parseDocument(await passaged(text))

/**
 * A plain text as CoNLL-U, with `Start`, `End` (UTF-16) and `Entity` in MISC.
 * @param id the name of the document in it
 */
export const parseToConllu = async (text: string, id: string): Promise<string> =>
  parseDocumentToConllu(await passaged(text), id)

/** The same for a document that was read before. */
export const parseDocumentToConllu = (document: PassagedText, id: string): string =>
  conllu({ ...document, id, sentences: parseDocument(document).sentences })

/** A plain text with its passages. */
export async function passaged(text: string): Promise<PassagedText> {
  const intake = await readBytes(new TextEncoder().encode(text), 'text.txt')
  // what intake takes for a page or a mail has another canonical text; then every line is a paragraph
  return { text, passages: intake.text === text ? intake.passages : lines(text) }
}

/** The lines of a text that are not empty. */
export const lines = (text: string): Passage[] =>
  [...text.matchAll(/\S(?:.*\S)?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'paragraph',
  }))
