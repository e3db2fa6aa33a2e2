import { type FormEvent, type ReactNode, useState } from 'react'
import type { Reliability } from '../../../model/document.ts'
import type { DecisionView } from '../../../model/entity-view.ts'
import type { RatingView } from '../../../model/rating.ts'
import { choose } from '../address.ts'
import { Refusal } from '../api.ts'
import { settle } from '../case.ts'
import { dateWords } from '../date.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = strings.sources

interface Props {
  readonly publisher: string
  readonly rating: RatingView | null
  readonly isOpen: boolean
}

/** How far a publisher is to be relied on, as people say: the letter in words, the reason, who, and what was said before. */
export function PublisherRating({ publisher, rating, isOpen }: Props): ReactNode {
  const [last, ...earlier] = (rating?.history ?? []).toReversed()
  return (
    <div className="rating">
      {rating?.reliability && last ? (
        <p>
          <span className="tick">✓</span> {say.reliabilities[rating.reliability]}
          <Said decision={last} />
        </p>
      ) : (
        <p className="advice">{say.unrated}</p>
      )}
      {earlier.length ? (
        <details>
          <summary>{say.earlier(earlier.length)}</summary>
          <ul>
            {earlier.map((each) => (
              <li key={each.id}>
                {each.what.kind === 'rate' && each.what.reliability
                  ? say.reliabilities[each.what.reliability]
                  : strings.none}
                <Said decision={each} />
                {strings.dot}
                {strings.decision.states[each.state]}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <button
        type="button"
        className="quiet"
        aria-expanded={isOpen}
        aria-label={say.rateOf(publisher)}
        onClick={() => choose({ rate: isOpen ? null : publisher, set: null, field: null })}
      >
        {say.rate}
      </button>
      {isOpen ? <RateForm publisher={publisher} before={rating?.reliability ?? null} /> : null}
    </div>
  )
}

const Said = ({ decision: { why, by, at } }: { decision: DecisionView }): ReactNode => (
  <span className="advice">
    {strings.dot}
    {why ? <Foreign>{`${strings.quoted(why)}, `}</Foreign> : null}
    <Foreign>{by}</Foreign>, {dateWords(at)}
  </span>
)

const letters = Object.keys(say.reliabilities) as readonly Reliability[]

/** A letter and its reason; there is no rating without one. */
function RateForm({ publisher, before }: { publisher: string; before: Reliability | null }): ReactNode {
  const [grade, setGrade] = useState<Reliability | null>(before)
  const [why, setWhy] = useState('')
  const [wrong, setWrong] = useState<Refusal | null>(null)
  const leave = (): void => choose({ rate: null })
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!grade || !why.trim()) return
    try {
      await settle({ kind: 'rate', target: publisher, grade, why: why.trim() }, say.rated(publisher, grade))
      leave()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      setWrong(error)
    }
  }
  return (
    <form
      className="decide"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        leave()
      }}
    >
      <label>
        {say.fields.reliability}
        <select
          // biome-ignore lint/a11y/noAutofocus: somebody asked for this form
          autoFocus
          value={grade ?? ''}
          onChange={({ target }) => setGrade(letters.find((each) => each === target.value) ?? null)}
        >
          <option value="">{say.notSaid}</option>
          {letters.map((letter) => (
            <option key={letter} value={letter}>
              {say.reliabilities[letter]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.whyRated}
        <input value={why} placeholder={strings.decision.whyHint} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <p className="ways">
        <button type="submit" className="act" disabled={!grade || !why.trim()}>
          {say.record}
        </button>
        <button type="button" className="quiet" onClick={leave}>
          {strings.decision.leave} <kbd>Esc</kbd>
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
