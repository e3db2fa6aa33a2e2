import type { Entity } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Tree } from '../model/tree.ts'
import type { Mentioned } from './mentioned.ts'
import type { Pronouns } from './pronoun.ts'
import type { Roles } from './role.ts'

/** What the speakers of a document are found by. */
export interface Sources {
  readonly document: string
  readonly text: string
  readonly reading: Reading
  readonly tree: (sentence: number) => Tree
  readonly entities: readonly Entity[]
  readonly mentioned: Mentioned
  readonly pronouns: Pronouns
  readonly roles: Roles
  /** whether a place stands in quotation marks */
  readonly quoted: (start: number) => boolean
}
