import type { ReactNode } from 'react'
import type { VersionChange } from '../../../model/news-view.ts'
import type { ClaimView } from '../../../model/view.ts'
import { ClaimLine } from '../claim-line.tsx'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = strings.versions

/** What the newer of two versions says otherwise: words that went and came, then claims that did. */
export function Change({ change }: { change: VersionChange }): ReactNode {
  const { from, to, came, went, claimsCame, claimsWent } = change
  const isNothing = ![came, went, claimsCame, claimsWent].some(({ length }) => length)
  return (
    <div className="change">
      <p className="imprint">
        <a href={href.document(from.id)}>{say.older}</a> {strings.arrow} <a href={href.document(to.id)}>{say.newer}</a>
        {strings.dot}
        <Foreign>{to.path}</Foreign>
      </p>
      {isNothing ? <p className="advice">{say.nothing}</p> : null}
      {went.map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: passages have no other name, and do not move
        <p key={at} className="went">
          <span className="label">{say.went}</span>{' '}
          <del>
            <Foreign>{words}</Foreign>
          </del>
        </p>
      ))}
      {came.map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <p key={at} className="came">
          <span className="label">{say.came}</span>{' '}
          <ins>
            <Foreign>{words}</Foreign>
          </ins>
        </p>
      ))}
      <Claims title={say.claimsWent(claimsWent.length)} claims={claimsWent} />
      <Claims title={say.claimsCame(claimsCame.length)} claims={claimsCame} />
    </div>
  )
}

const Claims = ({ title, claims }: { title: string; claims: readonly ClaimView[] }): ReactNode =>
  claims.length ? (
    <>
      <h3 className="label">{title}</h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} />
          </li>
        ))}
      </ul>
    </>
  ) : null
