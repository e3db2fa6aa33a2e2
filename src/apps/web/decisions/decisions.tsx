import type { ReactNode } from 'react'
import type { DecisionView } from '../../../model/entity-view.ts'
import type { DocumentView } from '../../../model/view.ts'
import { getDecisions, getDocumentsOf } from '../api.ts'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { DecisionList, documentsIn } from './decision-list.tsx'

const say = strings.decision

/** The log of decisions, newest first. */
export async function openDecisions(): Promise<Opened> {
  const decisions = await getDecisions()
  const documents = await getDocumentsOf(decisions.flatMap(documentsIn))
  return { title: say.title, node: <Decisions decisions={decisions} documents={documents} /> }
}

const Decisions = (props: { decisions: readonly DecisionView[]; documents: readonly DocumentView[] }): ReactNode => (
  <div className="screen decisions">
    <h1>{say.title}</h1>
    <p className="summary">{say.explain}</p>
    {props.decisions.length ? (
      <DecisionList decisions={props.decisions.toReversed()} documents={props.documents} />
    ) : (
      <p className="nothing">{say.none}</p>
    )}
  </div>
)
