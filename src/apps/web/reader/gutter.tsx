import type { ReactNode } from 'react'
import type { Bracket } from './bracket.ts'

interface Props {
  readonly brackets: readonly Bracket[]
  /** claims in the outlet's own voice, drawn lightly */
  readonly own: ReadonlySet<string>
  readonly lit: string | null
  readonly hovered: string | null
}

/** The brackets beside the lines of every content, outer ones further out. */
export const Gutter = ({ brackets, own, lit, hovered }: Props): ReactNode => (
  <div className="gutter" aria-hidden="true">
    {brackets.map(({ claim, depth, top, bottom }) => (
      <span
        key={`${claim} ${top}`}
        className={['bracket', own.has(claim) && 'own', claim === lit && 'lit', claim === hovered && 'hovered']
          .filter(Boolean)
          .join(' ')}
        data-depth={depth}
        style={{ top, height: bottom - top }}
      />
    ))}
  </div>
)
