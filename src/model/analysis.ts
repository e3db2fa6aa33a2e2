import type { Claim } from './claim.ts'
import type { Document, Passage } from './document.ts'
import type { Entity } from './entity.ts'
import type { Problem } from './problem.ts'
import type { Time } from './time.ts'

/** Everything the stages propose for one document: what `derived.db` holds, and can be made again from the original. */
export interface Analysis {
  readonly document: Document
  readonly passages: readonly Passage[]
  readonly times: readonly Time[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  /** of the text itself; those of its receipts (no publisher, vanished) are worked out when they are listed */
  readonly problems: readonly Problem[]
  /** the version of the whole reader; another version means reading again */
  readonly readerVersion: string
}
