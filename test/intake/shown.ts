import { readBytes } from '../../src/intake/index.ts'
import type { Intake } from '../../src/intake/intake.ts'

/** The passages of an intake, a line each: `title: The headline`. */
export const shown = (intake: Intake): string[] =>
  intake.passages.map(({ start, end, kind }) => `${kind}: ${intake.text.slice(start, end)}`)

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Reads a text as a file of this name. */
export const read = (name: string, text: string | Uint8Array): Promise<Intake> =>
  readBytes(typeof text === 'string' ? utf8(text) : text, name)

export const codes = (intake: Intake): string[] => intake.problems.map((problem) => problem.code)
