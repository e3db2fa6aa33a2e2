import type { ReactNode } from 'react'
import type { DisagreementView, PropositionView } from '../../../model/assess-view.ts'
import { type Address, parameter } from '../address.ts'
import { getAgreements, getDisagreements } from '../api.ts'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { useWalk } from '../walk.ts'
import { Disagreement, Side } from './disagreement.tsx'
import './disagreements.css'

const say = strings.disagreements

/** Where claims contradict each other, and what several put forward alike. */
export async function openDisagreements(address: Address): Promise<Opened> {
  const about = parameter(address, 'about')
  const [disagreements, agreements] = await Promise.all([getDisagreements(about), getAgreements(about)])
  return { title: say.title, node: <Disagreements disagreements={disagreements} agreements={agreements} /> }
}

interface Props {
  readonly disagreements: readonly DisagreementView[]
  readonly agreements: readonly PropositionView[]
}

function Disagreements({ disagreements, agreements }: Props): ReactNode {
  // a disagreement is one step of the walk; its claims are reached by Tab
  const list = useWalk<HTMLDivElement>('[data-walk], .alike [data-row]')
  return (
    <div className="screen disagreements" ref={list}>
      <h1>{say.title}</h1>
      <p className="summary">{say.explain}</p>
      {disagreements.length ? (
        <ol className="contradictions">
          {disagreements.map((each) => (
            <Disagreement key={`${each.a.id} ${each.b.id}`} disagreement={each} />
          ))}
        </ol>
      ) : (
        <p className="nothing">{say.none}</p>
      )}
      <h2>{say.alike}</h2>
      <p className="summary">{say.alikeExplain}</p>
      {agreements.length ? (
        <ol className="alike">
          {agreements.map((each) => (
            <li key={each.id}>
              <Side proposition={each} />
            </li>
          ))}
        </ol>
      ) : (
        <p className="nothing">{say.noneAlike}</p>
      )}
    </div>
  )
}
