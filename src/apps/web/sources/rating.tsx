import { type ReactNode, useState } from 'react'
import type { Reliability } from '../../../model/document.ts'
import type { DecisionView } from '../../../model/entity-view.ts'
import type { RatingView } from '../../../model/rating.ts'
import { choose } from '../address.ts'
import { dateWords } from '../date.ts'
import { DecideForm } from '../decide-form.tsx'
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
  return (
    <DecideForm
      action={say.record}
      asked={grade && { kind: 'rate', target: publisher, grade }}
      words={grade ? say.rated(publisher, grade) : ''}
      ask={say.whyRated}
      onDone={() => choose({ rate: null })}
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
    </DecideForm>
  )
}
