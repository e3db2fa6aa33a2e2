import type { ReactNode } from 'react'
import type { DisagreementView, PropositionView } from '../../../model/assess-view.ts'
import { type Address, parameter } from '../address.ts'
import { type Agreements, type Disagreements, getAgreements, getDisagreements } from '../api.ts'
import { ClaimLine } from '../claim-line.tsx'
import { useMore } from '../more.ts'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'
import { Origins } from './origins.tsx'
import { Verdict } from './verdict.tsx'
import './disagreements.css'

const say = strings.disagreements

/** So many of either are shown, and so many more each time. */
const SHOWN = 100
/** The server gives no more at once. */
const MOST = 10_000

/** Where claims contradict each other, and what several put forward alike. */
export async function openDisagreements(address: Address): Promise<Opened> {
  const about = parameter(address, 'about')
  const [first, alike] = await Promise.all([getDisagreements(about, SHOWN), getAgreements(about, SHOWN)])
  // whoever was sent to one of them finds it, however far down it stands
  const isThere =
    !address.hash.startsWith('#disagreement-') || first.disagreements.some((each) => address.hash === placeOf(each))
  const found = isThere ? first : await getDisagreements(about, Math.max(SHOWN, Math.min(first.total, MOST)))
  return { title: say.title, node: <DisagreementScreen about={about} first={found} alike={alike} /> }
}

const placeOf = ({ a, b }: DisagreementView): string => `#disagreement-${a.id}-${b.id}`

interface Props {
  readonly about: string | null
  readonly first: Disagreements
  readonly alike: Agreements
}

function DisagreementScreen({ about, first, alike }: Props): ReactNode {
  const [found, showMore] = useMore(first, Math.max(SHOWN, first.disagreements.length), (limit) =>
    getDisagreements(about, limit),
  )
  const [together, showMoreAlike] = useMore(alike, SHOWN, (limit) => getAgreements(about, limit))
  const [{ disagreements }, { agreements }] = [found, together]
  return (
    <div className="screen disagreements">
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
      <More left={found.total - disagreements.length} onMore={showMore} />
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
      <More left={together.total - agreements.length} onMore={showMoreAlike} />
    </div>
  )
}

const More = ({ left, onMore }: { left: number; onMore: () => void }): ReactNode =>
  left > 0 ? (
    <button type="button" className="quiet" onClick={onMore}>
      {strings.overview.more(left)}
    </button>
  ) : null

/** Two sides in their words, why they are taken for a contradiction, and what somebody says of it. */
const Disagreement = ({ disagreement }: { disagreement: DisagreementView }): ReactNode => {
  const { type, a, b, reasons, sharedOrigin } = disagreement
  return (
    <li id={`disagreement-${a.id}-${b.id}`}>
      <h2>{say.types[type]}</h2>
      <div className="sides">
        <Side proposition={a} />
        <p className="against">{say.against}</p>
        <Side proposition={b} />
      </div>
      <details>
        <summary>{say.why}</summary>
        <ul className="reasons">
          {reasons.map(({ feature, detail }) => (
            <li key={`${feature} ${detail}`}>
              <Foreign>{detail}</Foreign>
            </li>
          ))}
          {sharedOrigin ? <li>{say.shared}</li> : null}
        </ul>
      </details>
      <Verdict disagreement={disagreement} />
    </li>
  )
}

/** Who puts something forward, and on how many origins at most. */
const Side = ({ proposition: { claims, origins } }: { proposition: PropositionView }): ReactNode => (
  <div className="side">
    {claims.map((claim) => (
      <ClaimLine key={claim.id} claim={claim} />
    ))}
    {claims.length > 1 ? <Origins origins={origins} /> : null}
  </div>
)
