import type { ReactNode } from 'react'
import type { ClaimView } from '../../model/view.ts'
import { hearClaim } from './claim-keys.ts'
import { href } from './href.ts'
import { Lead } from './reader/claim-note.tsx'
import { chainOf, statedOf } from './reader/note.ts'
import { strings } from './strings.ts'
import { Dated, Foreign, PublishedBy } from './words.tsx'
import './claim-line.css'

/** A claim in a list: its words, who puts it forward on whose word, and where it stands. It leads there, by its keys as well. */
export function ClaimLine({ claim }: { claim: ClaimView }): ReactNode {
  const chain = chainOf(claim)
  const stated = statedOf({ ...claim, sourceWords: '' })
  return (
    <a className="claim-line" href={href.claim(claim)} onKeyDown={hearClaim(claim)} data-row>
      <Foreign className="words">{claim.contentWords}</Foreign>
      <span className="by">
        <Lead claim={claim} />
        {chain.length > 2 ? <span className="chain"> {chain.join(strings.arrow)}</span> : null}
        {stated.length ? <span className="stated"> {stated.join(strings.dot)}</span> : null}
      </span>
      <span className="imprint">
        <PublishedBy publisher={claim.publisher} />
        {strings.dot}
        <Dated published={claim.published} />
      </span>
    </a>
  )
}
