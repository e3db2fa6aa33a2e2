import { type Problem, type ProblemCode, problem } from '../model/problem.ts'

/**
 * Thrown inside intake by a format's reader that cannot go on: an encrypted PDF, a zip bomb. `readBytes` turns it into
 * a problem with the same code, so nobody outside this room sees it.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly code: ProblemCode
  /** takes the place of the standing advice for the code; null to keep that */
  readonly advice: string | null
  constructor(code: ProblemCode, message: string, advice: string | null = null) {
    super(message)
    this.code = code
    this.advice = advice
  }
}

/** The problem that keeps a file from being read, of what its reader threw. */
export function failureOf(error: unknown, path: string): Problem {
  if (!(error instanceof Unreadable)) return problem('broken', `Its reader gave up: ${reason(error)}`, { path })
  return problem(error.code, error.message, { path, ...(error.advice && { advice: error.advice }) })
}

/** A library's own words, made one sentence; a stack that ran over is the mark of nesting without end. */
function reason(error: unknown): string {
  if (error instanceof RangeError && /call stack/iu.test(error.message)) return 'it is nested too deeply.'
  const words = error instanceof Error ? error.message : String(error)
  const line = words.split('\n', 1)[0]!.trim().slice(0, 200)
  return line ? line.replace(/[.\s]*$/u, '.') : 'it gave no reason.'
}
