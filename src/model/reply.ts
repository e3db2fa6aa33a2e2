import type { ClaimView } from './view.ts'

export const replyFormats = ['text', 'csv', 'md', 'docx'] as const
export type ReplyFormat = (typeof replyFormats)[number]

/** One thing that somebody is accused of, put to them for an answer. */
export interface ReplyRow {
  /** entity id and name of the accused */
  readonly of: string
  readonly accused: string
  readonly claim: ClaimView
  /** in words: who says it, and who passes it on */
  readonly accuser: string
  /** in words: by whom it was published, and when */
  readonly place: string
  /** what was answered on this very point; none in a list of what has no answer */
  readonly answers: readonly ClaimView[]
  /** what is denied in general */
  readonly denials: readonly ClaimView[]
}
