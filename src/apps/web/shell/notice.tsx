import { type ReactNode, useState } from 'react'
import { Refusal } from '../api.ts'
import { forget, settle, useCase } from '../case.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'

const say = strings.decision

/** What was just decided, at the foot of the page, with the way back. It stays until it is sent away. */
export function Notice(): ReactNode {
  const { told, aside } = useCase()
  const [wrong, setWrong] = useState<string | null>(null)
  const undo = (): void => {
    if (!told) return
    settle({ kind: 'undo', decision: told.decision.id }, say.undone).then(
      () => setWrong(null),
      (error: unknown) => setWrong(error instanceof Refusal ? error.message : strings.states.broken),
    )
  }
  return (
    <div className="notice" role="status">
      {told ? (
        <p>
          <span className="tick">✓</span> {told.words}{' '}
          <button type="button" className="quiet" onClick={undo}>
            {say.undo} <kbd>u</kbd>
          </button>
          <a href={href.decisions}>{say.log}</a>
          <button type="button" className="quiet" onClick={forget} aria-label={say.forget}>
            ×
          </button>
          {wrong ? <span className="unsure">{wrong}</span> : null}
        </p>
      ) : null}
      {aside ? <p>{aside}</p> : null}
    </div>
  )
}
