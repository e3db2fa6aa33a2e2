import { type ReactNode, useState } from 'react'
import type { Problem } from '../../../model/problem.ts'
import { adviceOn, fieldOf } from '../advice.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = strings.overview

/** How many lines a group shows before it folds. */
const SHOWN = 4

type Group = keyof typeof say.groups

const groupOf = ({ document, code }: Problem): Group =>
  document === null ? 'failed' : Object.hasOwn(say.groups, code) ? (code as Group) : 'other'

/** Where a problem can be settled; null for a file that could not be read. */
const placeOf = (problem: Problem): string | null => {
  const { document, start, end } = problem
  if (document === null) return null
  const field = fieldOf(problem)
  // The rest is to be read before anybody can say anything of it.
  if (field === 'published' || field === 'publisher') return href.set(document, field)
  return start === null || end === null ? href.document(document) : href.text(document, { start, end })
}

/** What cannot be relied on yet, by kind: what keeps a text from being read first. */
export function Problems({ problems }: { problems: readonly Problem[] }): ReactNode {
  const byGroup = Map.groupBy(problems, groupOf)
  const names = Object.entries(say.groups) as [Group, string][]
  if (!problems.length) return <p className="fine">{say.noProblems}</p>
  return names.flatMap(([key, name]) => {
    const members = byGroup.get(key)
    return members ? [<ProblemGroup key={key} id={`problems-${key}`} name={name} problems={members} />] : []
  })
}

function ProblemGroup({ id, name, problems }: { id: string; name: string; problems: readonly Problem[] }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  // An advice that all share is said once, below.
  const advices = new Set(problems.map(adviceOn))
  const shared = advices.size === 1 ? [...advices] : null
  const shown = isOpen ? problems : problems.slice(0, SHOWN)
  return (
    <div className="problems" id={id}>
      <h3>{name}</h3>
      <p className="count">{problems.length}</p>
      <div>
        <ul>
          {shown.map((problem) => {
            const place = placeOf(problem)
            const where = <Foreign>{problem.path || strings.none}</Foreign>
            return (
              <li key={`${problem.path} ${problem.code} ${problem.start}`}>
                {place ? <a href={place}>{where}</a> : <b>{where}</b>} {problem.message}
                {shared ? null : <span className="advice"> {adviceOn(problem)}</span>}
              </li>
            )
          })}
        </ul>
        {problems.length > shown.length ? (
          <button type="button" className="quiet" onClick={() => setOpen(true)}>
            {say.more(problems.length - shown.length)}
          </button>
        ) : null}
        {shared ? <p className="advice">{shared}</p> : null}
      </div>
    </div>
  )
}
