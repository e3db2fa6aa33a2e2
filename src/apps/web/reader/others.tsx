import type { ReactNode } from 'react'
import type { DisagreementView, OriginsView, PropositionView } from '../../../model/assess-view.ts'
import type { ClaimView } from '../../../model/view.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Dated, Foreign, PublishedBy } from '../words.tsx'
import { leadOf } from './note.ts'

const say = strings.reader

/** The side of a disagreement that does not hold the claim. */
export const otherSide = ({ a, b }: DisagreementView, claim: ClaimView): PropositionView =>
  a.claims.some(({ id, partOf }) => id === claim.id || partOf === claim.id) ? b : a

/** Who says otherwise, and who says the same: counted, and on demand opened in place. */
export function Others({ beside, isOpen }: { beside: OriginsView; isOpen: boolean }): ReactNode {
  const { claim, proposition, disagreements } = beside
  const others = proposition ? proposition.claims.filter(({ id }) => id !== claim.id) : []
  return (
    <>
      {disagreements.map((each) => {
        const [first] = otherSide(each, claim).claims
        return first ? (
          <p key={`${each.a.id} ${each.b.id}`} className="otherwise">
            <a href={href.disagreement(each)}>
              <span className="against">⇄</span> <Foreign>{say.otherwise(whoOf(first))}</Foreign>
            </a>{' '}
            <span className="where">
              <PublishedBy publisher={first.publisher} />
            </span>
          </p>
        ) : null
      })}
      {proposition && others.length ? (
        <p className="also">
          <span className="told-elsewhere">{say.also(others.length, proposition.origins.length)}</span>
        </p>
      ) : null}
      {isOpen ? <Opened proposition={proposition} claims={others} isAlone={!disagreements.length} /> : null}
    </>
  )
}

/** Their words, with where each stands. */
function Opened({
  proposition,
  claims,
  isAlone,
}: {
  proposition: PropositionView | null
  claims: readonly ClaimView[]
  isAlone: boolean
}): ReactNode {
  if (!proposition || !claims.length)
    return (
      <p className="also">
        {say.alone}
        {isAlone ? `. ${say.unsaid}` : ''}
      </p>
    )
  return (
    <ol className="origin-list">
      {proposition.origins.map(({ receipts, documents }, index) => {
        const here = claims.filter(({ document }) => documents.some(({ id }) => id === document))
        return (
          <li key={receipts.join(' ') + String(index)}>
            <span className="origin-name">{say.origin(index + 1)}</span>
            {here.length
              ? here.map((claim) => (
                  <a key={claim.id} href={href.claim(claim)}>
                    <Foreign className="words">{claim.contentWords}</Foreign>
                    <span className="where">
                      <Foreign>{whoOf(claim)}</Foreign>
                      {strings.dot}
                      <PublishedBy publisher={claim.publisher} />
                      {strings.dot}
                      <Dated published={claim.published} />
                    </span>
                  </a>
                ))
              : documents.map(({ id, title }) => (
                  <a key={id} href={href.document(id)}>
                    <Foreign className="words">{title}</Foreign>
                  </a>
                ))}
          </li>
        )
      })}
    </ol>
  )
}

/** Whoever puts a claim forward, without the verb. */
const whoOf = (claim: ClaimView): string =>
  claim.speakerKind === 'named' || claim.speakerKind === 'document'
    ? claim.speakerName
    : claim.speakerKind === 'outlet'
      ? (claim.publisher ?? strings.claim.outlet)
      : leadOf(claim).find(({ as }) => as === 'words')?.text || strings.claim.somebody
