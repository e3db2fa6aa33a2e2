import { type ReactNode, useEffect, useRef } from 'react'
import type { NetworkNode, TieView } from '../../../model/network.ts'
import { getTie, Refusal } from '../api.ts'
import { ClaimLine } from '../claim-line.tsx'
import { Origins } from '../disagreements/origins.tsx'
import { href } from '../href.ts'
import { useLater } from '../later.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = strings.network

/** The claims on which a tie stands, beside the drawing; the focus goes there, and Escape leads back. */
export function Evidence({ a, b, onClose }: { a: string; b: string; onClose: () => void }): ReactNode {
  const later = useLater(() => getTie(a, b), `${a} ${b}`)
  const heading = useRef<HTMLHeadingElement>(null)
  const isThere = later !== null
  useEffect(() => {
    if (isThere) heading.current?.focus({ preventScroll: true })
  }, [isThere])
  if (!later) return <p className="evidence waiting">{strings.states.loading}</p>
  if ('error' in later)
    return (
      <p className="evidence unsure">{later.error instanceof Refusal ? later.error.message : strings.states.broken}</p>
    )
  const tie = later.value
  return (
    <section className="evidence">
      <h2 ref={heading} tabIndex={-1}>
        <Who node={tie.a} /> – <Who node={tie.b} />
      </h2>
      <p className="advice">
        {tie.total ? say.evidence(tie.total, tie.claims.length) : say.noTie}{' '}
        <button type="button" className="quiet" onClick={onClose}>
          {say.close} <kbd>Esc</kbd>
        </button>
      </p>
      <TieClaims tie={tie} />
    </section>
  )
}

/** Claims of a tie, each with who makes it, and the origins behind them. */
export const TieClaims = ({ tie: { claims, origins } }: { tie: TieView }): ReactNode => (
  <>
    {claims.length > 1 ? <Origins origins={origins} /> : null}
    {claims.map((claim) => (
      <ClaimLine key={claim.id} claim={claim} />
    ))}
  </>
)

/** One end of a tie; it leads to all that is told of it. */
export const Who = ({ node: { id, name } }: { node: NetworkNode }): ReactNode => (
  <a href={href.entity(id)}>
    <Foreign>{name}</Foreign>
  </a>
)
