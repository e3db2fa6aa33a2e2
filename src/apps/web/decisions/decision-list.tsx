import type { ReactNode } from 'react'
import { useState } from 'react'
import type { EntityTarget } from '../../../model/decision.ts'
import type { DecisionView } from '../../../model/entity-view.ts'
import type { DocumentView } from '../../../model/view.ts'
import { Refusal } from '../api.ts'
import { settle } from '../case.ts'
import { dateWords } from '../date.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Foreign, titleOf } from '../words.tsx'
import { Judged } from './judged.tsx'
import './decisions.css'

const say = strings.decision

interface Props {
  readonly decisions: readonly DecisionView[]
  readonly documents: readonly DocumentView[]
}

/** Ids of the documents that a decision names, whatever it is about. */
export const documentsIn = ({ what }: DecisionView): string[] => [
  ...new Set([...JSON.stringify(what).matchAll(/"([0-9a-f]{64})"/gu)].map(([, id]) => id!)),
]

/** Decisions, each with who, when and why, where it stands, and the way back. */
export const DecisionList = ({ decisions, documents }: Props): ReactNode => (
  <ol className="log">
    {decisions.map((decision) => (
      <li key={decision.id} id={`decision-${decision.id}`} className={decision.state === 'stands' ? '' : 'past'}>
        <p className="what">
          <span className="tick">{decision.state === 'stands' ? '✓' : ''}</span>{' '}
          <What decision={decision} documents={documents} />
        </p>
        {decision.why ? (
          <p className="why">
            <Foreign>{strings.quoted(decision.why)}</Foreign>
          </p>
        ) : null}
        <p className="who">
          <Foreign>{decision.by}</Foreign>, {dateWords(decision.at)} {decision.at.slice(11, 16)} UTC
          {decision.state === 'stands' ? null : (
            <span className={decision.state === 'undone' || decision.state === 'replaced' ? '' : 'unsure'}>
              {strings.dot}
              {say.states[decision.state]}
            </span>
          )}
          <Undo decision={decision} />
        </p>
      </li>
    ))}
  </ol>
)

/** What cannot be taken back from here, or was already. */
const stays = ({ what, state }: DecisionView): boolean =>
  state === 'undone' || what.kind === 'remove' || what.kind === 'readmit'

function Undo({ decision }: { decision: DecisionView }): ReactNode {
  const [wrong, setWrong] = useState<string | null>(null)
  if (stays(decision)) return null
  const undo = (): void => {
    settle({ kind: 'undo', decision: decision.id }, say.undone).catch((error: unknown) =>
      setWrong(error instanceof Refusal ? `${error.message} ${error.advice}` : strings.states.broken),
    )
  }
  return (
    <>
      {strings.dot}
      <button type="button" className="quiet" onClick={undo}>
        {decision.what.kind === 'undo' ? say.redo : say.undo}
      </button>
      {wrong ? <span className="unsure"> {wrong}</span> : null}
    </>
  )
}

/** What a decision says, in a sentence that leads to what it is about. */
function What({
  decision: { what },
  documents,
}: {
  decision: DecisionView
  documents: readonly DocumentView[]
}): ReactNode {
  const named = (id: string): ReactNode => {
    const document = documents.find((each) => each.id === id)
    return document ? (
      <a href={href.document(id)}>
        <Foreign>{titleOf(document)}</Foreign>
      </a>
    ) : (
      <code>{id.slice(0, 8)}</code>
    )
  }
  const target = ({ selector, document }: EntityTarget): ReactNode => (
    <>
      <Foreign>{strings.quoted(selector.exact)}</Foreign> {strings.entity.in} {named(document)}
    </>
  )
  switch (what.kind) {
    case 'set':
      return (
        <>
          {what.value === null
            ? say.unset(strings.sources.fields[what.field])
            : say.set(strings.sources.fields[what.field])}{' '}
          {named(what.document)}
          {what.value === null ? '' : ': '}
          <Foreign>{what.field === 'published' && what.value ? dateWords(what.value) : (what.value ?? '')}</Foreign>
        </>
      )
    case 'remove':
    case 'readmit':
      return (
        <>
          {say[what.kind]} {named(what.document)}
        </>
      )
    case 'same':
    case 'different':
      return (
        <>
          {target(what.a)} {say.and} {target(what.b)} {say[what.kind]}
        </>
      )
    case 'rename':
      return (
        <>
          {target(what.entity)} {say.isCalled} <Foreign>{what.name}</Foreign>
        </>
      )
    case 'public':
      return (
        <>
          {target(what.entity)} {what.value ? say.isPublic : say.isPrivate}
        </>
      )
    case 'undo':
      return (
        <>
          {say.tookBack} <a href={`#decision-${what.decision}`}>{say.earlier}</a>
        </>
      )
    case 'accept':
    case 'reject':
    case 'speaker':
    case 'mark':
    case 'note':
    case 'link':
    case 'rate':
    case 'hypothesis':
      return <Judged what={what} named={named} target={target} />
    default: {
      // a kind that another version of Hearsay records, and this page has no sentence for
      const other: { readonly kind: string } = what
      return other.kind
    }
  }
}
