import type { ReactNode } from 'react'
import { strings } from '../strings.ts'

/** What can be done with the claim in focus, in the order in which it is printed, with its keys. */
const keys = {
  previous: 'k',
  next: 'j',
  accept: 'a',
  reject: 'x',
  speaker: 's',
  rate: 'r',
  origins: 'o',
  otherwise: 'd',
  note: 'n',
  copy: 'c',
  undo: 'u',
  open: '⏎',
  close: 'Esc',
} as const

export type Action = keyof typeof keys

export const isAction = (name: string): name is Action => Object.hasOwn(keys, name)

interface Props {
  readonly on: Readonly<Record<Action, () => void>>
  /** what there is no occasion for */
  readonly without: ReadonlySet<Action>
  readonly told: string
}

/** What can be done with the claim in focus, printed with its keys. */
export const Actions = ({ on, without, told }: Props): ReactNode => (
  <div className="actions" data-told={told || undefined}>
    {(Object.keys(keys) as Action[])
      .filter((action) => !without.has(action))
      .map((action) => (
        <button key={action} type="button" className={`quiet do-${action}`} onClick={on[action]}>
          <kbd>{keys[action]}</kbd> <span>{strings.actions[action]}</span>
        </button>
      ))}
  </div>
)
