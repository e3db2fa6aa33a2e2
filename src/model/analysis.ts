import type { Claim } from './claim.ts'
import type { Document, Passage } from './document.ts'
import type { Entity } from './entity.ts'
import type { Problem } from './problem.ts'
import type { TimeExpression } from './time.ts'

/** Everything the stages propose for one document: what `derived.db` holds, and can be made again from the original. */
export interface Analysis {
  readonly document: Document
  readonly passages: readonly Passage[]
  /** as worded: where they lie in the calendar depends on when the text was published, which a list or a person may say */
  readonly times: readonly TimeExpression[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  /** of the text itself; those of its receipts (no publisher, vanished) are worked out when they are listed */
  readonly problems: readonly Problem[]
  /** the version of the whole reader; another version means reading again */
  readonly readerVersion: string
}
