import type { ReactNode } from 'react'
import { type Address, parameter } from '../address.ts'
import { type Agreements, type Disagreements, getAgreements, getDisagreements } from '../api.ts'
import { useMore } from '../more.ts'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { useWalk } from '../walk.ts'
import { Disagreement, placeOf, Side } from './disagreement.tsx'
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
    !address.hash.startsWith('#disagreement-') ||
    first.disagreements.some((each) => address.hash === `#${placeOf(each)}`)
  const found = isThere ? first : await getDisagreements(about, Math.max(SHOWN, Math.min(first.total, MOST)))
  return { title: say.title, node: <DisagreementScreen about={about} first={found} alike={alike} /> }
}

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
