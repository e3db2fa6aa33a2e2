import type { ProblemCode } from '../model/problem.ts'

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
