import type { ReactNode } from 'react'
import type { SpeakerKind } from '../../../model/claim.ts'
import type { ClaimView } from '../../../model/view.ts'
import { getTold } from '../api.ts'
import { href } from '../href.ts'
import { useLater } from '../later.ts'
import { Lead } from '../reader/claim-note.tsx'
import { unstatedOf } from '../reader/note.ts'
import { strings } from '../strings.ts'
import { Dated, Foreign, PublishedBy } from '../words.tsx'

const say = strings.overview.told

/** How many are shown; the rest is a list of claims. */
const SHOWN = 6
/** How many are looked through for those. */
const LOOKED = 500

/** Whose word weighs least stands first: nobody's, the outlet's own, then those who can be asked. */
const weight: Record<SpeakerKind, number> = { unresolved: 0, unnamed: 0, outlet: 1, document: 2, named: 3 }

/** What is told of somebody's legal status, and on whose word: the lines that a lawyer asks about first. */
export function Told(): ReactNode {
  const later = useLater(() => getTold(LOOKED), 'told')
  if (!later || 'error' in later || !later.value.claims.length) return null
  const claims = later.value.claims
  const wholes = new Set(claims.flatMap(({ partOf }) => partOf ?? []))
  const single = claims
    .filter(({ id }) => !wholes.has(id))
    .toSorted((a, b) => weight[a.speakerKind] - weight[b.speakerKind])
  const shown = single.slice(0, SHOWN)
  return (
    <section aria-labelledby="told" className="told-of">
      <h2 id="told" className="label">
        {say.title}
      </h2>
      <p className="advice">{say.explain}</p>
      <ul>
        {shown.map((claim) => (
          <li key={claim.id}>
            <ToldLine claim={claim} />
          </li>
        ))}
      </ul>
      {single.length > shown.length ? (
        <a href={href.claims({ legal: 'any' })}>{strings.overview.more(single.length - shown.length)}</a>
      ) : null}
    </section>
  )
}

const ToldLine = ({ claim }: { claim: ClaimView }): ReactNode => (
  <a href={href.claim(claim)}>
    <span className="statuses">{[...new Set(claim.legalStatus.map(({ status }) => status))].join(', ')}</span>
    <Foreign className="words">{claim.contentWords}</Foreign>
    <span className="by">
      <Lead claim={claim} />
      {unstatedOf(claim) ? <span className="unstated"> {unstatedOf(claim)}</span> : null}
    </span>
    <span className="imprint">
      <PublishedBy publisher={claim.publisher} />
      {strings.dot}
      <Dated published={claim.published} />
    </span>
  </a>
)
