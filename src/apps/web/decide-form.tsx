import { type FormEvent, type ReactNode, useState } from 'react'
import { type Asked, Refusal } from './api.ts'
import { settle } from './case.ts'
import { strings } from './strings.ts'
import './decide-form.css'

const say = strings.decision

interface Props {
  /** what is about to be decided, as its button says it */
  readonly action: string
  /** the decision as the form stands; null while it cannot be made yet */
  readonly asked: Asked | null
  /** how it is told once it is made */
  readonly words: string
  /** what the reason is asked for as; it is required then. null: no reason is asked for */
  readonly ask?: string | null
  readonly onDone: () => void
  readonly children: ReactNode
}

/** A decision being made: what it is about, the person's reason, and the way back. It is recorded by its button alone. */
export function DecideForm({ action, asked, words, ask, onDone, children }: Props): ReactNode {
  const [why, setWhy] = useState('')
  const [wrong, setWrong] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isWanting = typeof ask === 'string' && !why.trim()
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!asked || isBusy || isWanting) return
    setBusy(true)
    try {
      await settle(why.trim() ? { ...asked, why: why.trim() } : asked, words)
      onDone()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      setWrong(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      className="decide"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone()
      }}
    >
      {children}
      {ask === null ? null : (
        <label>
          {ask ?? say.why}
          <input
            // biome-ignore lint/a11y/noAutofocus: where it is the one thing that is asked for
            autoFocus={ask !== undefined && !children}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
            placeholder={say.whyHint}
          />
        </label>
      )}
      <p className="ways">
        <button type="submit" className="act" disabled={!asked || isBusy || isWanting}>
          {action}
        </button>
        <button type="button" className="quiet" onClick={onDone}>
          {say.leave} <kbd>Esc</kbd>
        </button>
      </p>
      {wrong ? (
        <p className="wrong" role="alert">
          <span className="unsure">{wrong.message}</span> {wrong.advice}
        </p>
      ) : null}
    </form>
  )
}
