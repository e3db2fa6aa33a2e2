/**
 * The library. A case is opened, documents are read into it, and everything that is found can be asked for and traced to its
 * words.
 */
import { findClaims as claimsOf } from '../claim/index.ts'
import { findEntities } from '../entity/index.ts'
import { readBytes } from '../intake/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Passage } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import { sha256 } from '../model/identity.ts'
import type { ParsedToken, Reading } from '../model/reading.ts'
import { conllu, parsed, read } from '../reading/index.ts'
import { analyse, type Outcome } from './analyse.ts'
import { english } from './language-model.ts'

export type { Analysis } from '../model/analysis.ts'
export type * from '../model/claim.ts'
export type { Decision, DecisionWhat } from '../model/decision.ts'
export type * from '../model/document.ts'
export type * from '../model/entity.ts'
export { HearsayError } from '../model/error.ts'
export type { Problem, ProblemCode } from '../model/problem.ts'
export type * from '../model/reading.ts'
export type { Selector } from '../model/selector.ts'
export type { Span } from '../model/text.ts'
export type * from '../model/view.ts'
export type { Case, Decider, ReadOptions } from './case.ts'
export { checkMetadata, defaultUser, openCase } from './open.ts'

/**
 * Reads one document without a case: its text, passages, names and claims, or the problem for which it cannot be read.
 * @param name the file's name; it only breaks ties about the format
 */
export const readDocument = (bytes: Uint8Array, name: string): Promise<Outcome> =>
  analyse({ bytes, name, language: null, maxBytes: null })

/** A plain text as the reader sees it. */
export interface Parsed {
  readonly passages: readonly Passage[]
  readonly reading: Reading
  /** the words of each sentence, with lemmas, parts of speech, trees and names */
  readonly sentences: readonly (readonly ParsedToken[])[]
}

/** The sentences of a plain text word by word: tags, trees (Universal Dependencies), names; and its quotations. */
export async function parse(text: string): Promise<Parsed> {
  const { passages, reading } = await readPlain(text)
  return { passages, reading, sentences: parsed(text, reading, english()) }
}

/**
 * A plain text as CoNLL-U, with `Start`, `End` (UTF-16) and `Entity` in MISC.
 * @param id the name of the document in it
 */
export async function parseToConllu(text: string, id: string): Promise<string> {
  const { passages, sentences } = await parse(text)
  return conllu({ id, text, passages, sentences })
}

async function readPlain(text: string): Promise<Pick<Parsed, 'passages' | 'reading'>> {
  const intake = await readBytes(new TextEncoder().encode(text), 'text.txt')
  // what intake takes for a page or a mail has another canonical text; then every line is a paragraph
  const passages = intake.text === text ? intake.passages : lines(text)
  return { passages, reading: read(text, passages, english()) }
}

/** Claims and entities of a plain English text. */
export async function findClaims(
  text: string,
): Promise<{ readonly claims: readonly Claim[]; readonly entities: readonly Entity[] }> {
  const { passages, reading } = await readPlain(text)
  const document = sha256(text)
  const entities = findEntities(document, text, passages, reading)
  const found = claimsOf({ document, text, passages, reading, entities })
  return { claims: found.claims, entities: [...entities, ...found.entities] }
}

const lines = (text: string): Passage[] =>
  [...text.matchAll(/\S(?:.*\S)?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'paragraph',
  }))
