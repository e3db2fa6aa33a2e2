import type { Metadata, Passage } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'

/** What a format's reader makes of bytes. `text` is the canonical text; passages are spans over it. */
export interface Intake {
  readonly text: string
  readonly passages: readonly Passage[]
  /** what the document says of itself: JSON-LD, meta tags, document properties, mail headers */
  readonly metadata: Partial<Metadata>
  /** IANA media type of the bytes, as found in them */
  readonly mediaType: string
  /** Problems of the text (cut off, odd encoding). One whose code `fails` means that `text` is not to be read. */
  readonly problems: readonly Problem[]
}
