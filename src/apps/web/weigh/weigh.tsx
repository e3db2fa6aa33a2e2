import type { ReactNode } from 'react'
import type { OriginView, WeighView } from '../../../model/assess-view.ts'
import type { ClaimView } from '../../../model/view.ts'
import { type Address, parameter } from '../address.ts'
import { getWeighed } from '../api.ts'
import { ClaimLine } from '../claim-line.tsx'
import { Origins } from '../disagreements/origins.tsx'
import { href } from '../href.ts'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { useWalk } from '../walk.ts'
import { Foreign } from '../words.tsx'
import './weigh.css'

const say = strings.weigh

/** A sentence laid beside the case: who says so, who says otherwise. It is called neither true nor false. */
export async function openWeigh(address: Address): Promise<Opened> {
  const sentence = parameter(address, 'sentence')?.trim() ?? ''
  const weighed = sentence ? await getWeighed(sentence) : null
  return { title: say.title, node: <Weigh sentence={sentence} weighed={weighed} /> }
}

function Weigh({ sentence, weighed }: { sentence: string; weighed: WeighView | null }): ReactNode {
  const list = useWalk<HTMLDivElement>()
  if (!weighed)
    return (
      <div className="screen weigh">
        <h1>{say.title}</h1>
        <p className="summary">{say.prompt}</p>
      </div>
    )
  const { read, same, otherwise, bears, origins } = weighed
  return (
    <div className="screen weigh" ref={list}>
      <p className="label">{say.title}</p>
      <h1>
        <Foreign>{strings.quoted(sentence)}</Foreign>
      </h1>
      <p className="summary">{say.explain}</p>
      {read.length ? null : <p className="unsure">{say.unread}</p>}
      <div className="columns">
        <Side title={say.same} none={say.noneSame} claims={same.map(({ claim }) => claim)} origins={origins.same} />
        <Side
          title={say.otherwise}
          none={say.noneOtherwise}
          claims={otherwise.map(({ claim }) => claim)}
          origins={origins.otherwise}
        />
      </div>
      {bears.length ? (
        <section>
          <h2 className="label">{say.bears}</h2>
          {bears.map((claim) => (
            <ClaimLine key={claim.id} claim={claim} />
          ))}
        </section>
      ) : null}
      <p>
        <a href={href.search(sentence)}>{say.search}</a>
      </p>
    </div>
  )
}

interface SideProps {
  readonly title: string
  readonly none: string
  readonly claims: readonly ClaimView[]
  readonly origins: readonly OriginView[]
}

const Side = ({ title, none, claims, origins }: SideProps): ReactNode => (
  <section>
    <h2 className="label">{title}</h2>
    {claims.length > 1 ? <Origins origins={origins} /> : null}
    {claims.length ? (
      claims.map((claim) => <ClaimLine key={claim.id} claim={claim} />)
    ) : (
      <p className="advice">{none}</p>
    )}
  </section>
)
