import { type ReactNode, useState } from 'react'
import type { DecisionView } from '../../model/entity-view.ts'
import type { Grade } from '../../model/rating.ts'
import { dateWords } from './date.ts'
import { DecideForm } from './decide-form.tsx'
import { strings } from './strings.ts'
import { Foreign } from './words.tsx'

const say = strings.rating

/** The two halves of the Admiralty code, in words: how far a source is to be relied on, how credible one claim is. */
const words = { reliability: say.reliabilities, credibility: say.credibilities } as const
type Half = keyof typeof words

/** A grade in words, or null where a decision gives none of this half. */
function gradeIn({ what }: DecisionView, half: Half): string | null {
  const grade: Partial<Grade> = what.kind === 'rate' ? what : {}
  const given = grade[half] ?? null
  return given === null ? null : (gradesOf(half).find(([key]) => key === String(given))?.[1] ?? null)
}

const gradesOf = (half: Half): [string, string][] => Object.entries(words[half])

interface RatedProps {
  readonly half: Half
  /** all that was decided about what is rated, oldest first; what rates nothing is passed over */
  readonly history: readonly DecisionView[]
}

/** How something is rated, as people say: the grade in words, the reason, who, and on demand what was said before. */
export function Rated({ half, history }: RatedProps): ReactNode {
  const rated = history.filter((each) => gradeIn(each, half) !== null)
  const last = rated.findLast(({ state }) => state === 'stands')
  const earlier = rated.filter((each) => each !== last).toReversed()
  return (
    <>
      <p className={last ? 'rated' : 'rated advice'}>
        {last ? (
          <>
            <span className="tick">✓</span> {gradeIn(last, half)}
            <Said decision={last} />
          </>
        ) : (
          say.unrated
        )}
      </p>
      {earlier.length ? (
        <details className="earlier">
          <summary>{say.earlier(earlier.length)}</summary>
          <ul>
            {earlier.map((each) => (
              <li key={each.id}>
                {gradeIn(each, half)}
                <Said decision={each} />
                {strings.dot}
                {strings.decision.states[each.state]}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

const Said = ({ decision: { why, by, at } }: { decision: DecisionView }): ReactNode => (
  <span className="advice">
    {strings.dot}
    {why ? <Foreign>{`${strings.quoted(why)}, `}</Foreign> : null}
    <Foreign>{by}</Foreign>, {dateWords(at)}
  </span>
)

interface FormProps {
  readonly half: Half
  /** a publisher's name, or the id of a speaker or claim */
  readonly target: string
  /** what is told once it is rated, after its name */
  readonly name: string
  readonly onDone: () => void
}

/** A grade and its reason; there is no rating without one. */
export function RateForm({ half, target, name, onDone }: FormProps): ReactNode {
  const [grade, setGrade] = useState('')
  return (
    <DecideForm
      action={say.record}
      asked={grade ? { kind: 'rate', target, grade } : null}
      words={say.recorded(name, grade)}
      ask={say.why}
      onDone={onDone}
    >
      <label>
        {say.halves[half]}
        <select
          // biome-ignore lint/a11y/noAutofocus: somebody asked for this form
          autoFocus
          value={grade}
          onChange={({ target }) => setGrade(target.value)}
        >
          <option value="">{say.none}</option>
          {gradesOf(half).map(([key, meaning]) => (
            <option key={key} value={key}>
              {meaning}
            </option>
          ))}
        </select>
      </label>
    </DecideForm>
  )
}
