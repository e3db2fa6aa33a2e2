import type { ReactNode } from 'react'
import { dateWords } from './date.ts'
import { initialsOf } from './initials.ts'
import { strings } from './strings.ts'

interface Props {
  /** what was decided, in a word or two */
  readonly what: string
  readonly by: string
  /** ISO 8601, UTC */
  readonly at: string
  readonly why: string | null
}

/** That a person decided: a tick and initials; who, when and why for whoever asks. */
export const Decided = ({ what, by, at, why }: Props): ReactNode => (
  <span className="decided" title={strings.reader.byOn(what, by, dateWords(at), why)}>
    <span className="tick" aria-hidden="true">
      ✓
    </span>{' '}
    <bdi>{initialsOf(by)}</bdi> {what}
  </span>
)
