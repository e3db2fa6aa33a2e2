import { type ReactNode, useState } from 'react'
import type { Problem, ProblemCode } from '../../../model/problem.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = strings.overview

/** How many lines a group shows before it folds. */
const SHOWN = 4

/** Which detail of a document settles a problem; the rest is settled where the words stand. */
const settles: Partial<Record<ProblemCode, string>> = {
  'no-date': 'published',
  undated: 'published',
  'no-publisher': 'publisher',
  'bad-metadata': 'publisher',
  'unread-language': 'language',
  'cut-off': 'complete',
}

type Group = keyof typeof say.groups

const groupOf = ({ document, code }: Problem): Group =>
  document === null ? 'failed' : Object.hasOwn(say.groups, code) ? (code as Group) : 'other'

/** Where a problem can be settled; null for a file that could not be read. */
const placeOf = ({ document, code, start, end }: Problem): string | null => {
  if (document === null) return null
  const field = settles[code]
  if (field && code !== 'cut-off' && code !== 'unread-language') return href.set(document, field)
  return start === null || end === null ? href.document(document) : href.text(document, { start, end })
}

/** What to do about it here; the advice that comes with a problem is for the command line. */
const adviceOn = (problem: Problem | undefined): string => {
  const field = problem && settles[problem.code]
  return field && isField(field) ? say.settle[field] : (problem?.advice ?? '')
}
const isField = (field: string): field is keyof typeof say.settle => Object.hasOwn(say.settle, field)

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
  const shared = problems.every((problem) => adviceOn(problem) === adviceOn(problems[0]))
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
        {shared ? <p className="advice">{adviceOn(problems[0])}</p> : null}
      </div>
    </div>
  )
}
