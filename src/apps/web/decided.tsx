import type { ReactNode } from 'react'
import { dateWords } from './date.ts'
import { strings } from './strings.ts'

/** The initials of whoever decided: of a name of one word its first two letters. */
export const initialsOf = (name: string): string => {
  const words = name.match(/\p{L}+/gu) ?? []
  const letters = words.length > 1 ? words.map((word) => [...word][0]) : [...(words[0] ?? '')].slice(0, 2)
  return letters.slice(0, 3).join('').toUpperCase() || '?'
}

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
