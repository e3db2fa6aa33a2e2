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
import type { Reading } from '../model/reading.ts'
import { read } from '../reading/index.ts'
import { analyse, type Outcome } from './analyse.ts'

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

/** Sentences, tokens and quotations of a plain text, with the passages they stand in. */
export async function parse(
  text: string,
): Promise<{ readonly passages: readonly Passage[]; readonly reading: Reading }> {
  const intake = await readBytes(new TextEncoder().encode(text), 'text.txt')
  // what intake takes for a page or a mail has another canonical text; then every line is a paragraph
  const passages = intake.text === text ? intake.passages : lines(text)
  return { passages, reading: read(text, passages) }
}

/** Claims and entities of a plain English text. */
export async function findClaims(
  text: string,
): Promise<{ readonly claims: readonly Claim[]; readonly entities: readonly Entity[] }> {
  const { passages, reading } = await parse(text)
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
