import type { ReactNode } from 'react'
import type { ClaimView } from '../../../model/view.ts'
import { getClaim } from '../api.ts'
import { useCase } from '../case.ts'
import { useLater } from '../later.ts'
import { Rated } from '../rating.tsx'
import { strings } from '../strings.ts'

const say = strings.rating

/** How credible people hold a claim: with the reasons once it is in focus, and then how its source is rated, which is another matter. */
export const Credibility = ({ claim, isFocused }: { claim: ClaimView; isFocused: boolean }): ReactNode => {
  const { credibility, reliability, reliabilityOf } = claim.rating
  return (
    <>
      {credibility === null ? null : isFocused ? (
        <Reasons claim={claim.id} grade={say.credibilities[credibility]} />
      ) : (
        <Grade>{say.credibilities[credibility]}</Grade>
      )}
      {isFocused && reliability !== null && reliabilityOf !== null ? (
        <p className="stated">{say.source(say.sourceOf[reliabilityOf], say.reliabilities[reliability])}</p>
      ) : null}
    </>
  )
}

/** The grade with who gave it, why, and what was said before. Until that is there, the grade alone. */
function Reasons({ claim, grade }: { claim: string; grade: string }): ReactNode {
  const { version } = useCase()
  const later = useLater(() => getClaim(claim), `${claim} ${version}`)
  if (!later || 'error' in later || later.value.claim.id !== claim) return <Grade>{grade}</Grade>
  return <Rated half="credibility" history={later.value.decisions} />
}

const Grade = ({ children }: { children: string }): ReactNode => (
  <p className="rated">
    <span className="tick">✓</span> {children}
  </p>
)
