import type { ReactNode } from 'react'
import type { ProceedingView, RoleView, Telling } from '../../../model/entity-view.ts'
import type { ClaimView } from '../../../model/view.ts'
import { dateWords } from '../date.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Dated, Foreign, PublishedBy } from '../words.tsx'
import { Stairs, steps } from './stairs.tsx'

const say = strings.entity

/** Who tells it, on whose word, where: nothing is told without that. */
function Teller({ telling, claims }: { telling: Telling; claims: readonly ClaimView[] }): ReactNode {
  const claim = claims.find(({ id }) => id === telling.claim)
  const outlet = telling.publisher ?? strings.claim.outlet
  const who = [...telling.chain, telling.speakerName === 'the outlet' ? outlet : telling.speakerName]
  const words = (
    <>
      <Foreign>{who.join(strings.arrow)}</Foreign> {strings.claim.verbs[telling.stance][0]}
      {telling.adoption === 'none'
        ? ''
        : who.length === 1 && who[0] === outlet
          ? `, ${strings.claim.ownAdoptions[telling.adoption]}`
          : `, ${strings.claim.adoptions[telling.adoption](outlet)}`}
    </>
  )
  return (
    <span className="teller">
      {claim ? (
        <a href={href.claim(claim)} title={claim.contentWords}>
          {words}
        </a>
      ) : (
        words
      )}
      <span className="imprint">
        {who.at(0) === telling.publisher ? null : (
          <>
            {strings.dot}
            <PublishedBy publisher={telling.publisher} />
          </>
        )}
        {strings.dot}
        <Dated published={telling.published} />
      </span>
    </span>
  )
}

/** Offices and titles, as claimed. */
export function Roles({ roles, claims }: { roles: readonly RoleView[]; claims: readonly ClaimView[] }): ReactNode {
  if (!roles.length) return null
  return (
    <section className="roles">
      <h2 className="label">{say.roles}</h2>
      <ul>
        {roles.map(({ role, when, tellings }) => (
          <li key={`${role} ${when}`}>
            <span className={when ? 'date' : 'date unsure'}>{when ? dateWords(when) : say.noWhen}</span>
            <div>
              <Foreign className="words">{role}</Foreign>
              {tellings.map((telling) => (
                <Teller key={telling.claim} telling={telling} claims={claims} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Legal status as told, by proceeding, each line as far in as the proceeding had come. */
export function Proceedings(props: {
  proceedings: readonly ProceedingView[]
  claims: readonly ClaimView[]
}): ReactNode {
  if (!props.proceedings.length) return null
  return (
    <section className="proceedings">
      <h2 className="label">{say.legal}</h2>
      <p className="advice">{say.legalExplain}</p>
      {props.proceedings.map(({ offence, statuses }) => (
        <div key={offence ?? ''} className="proceeding">
          <h3 className={offence ? undefined : 'unsure'}>
            {offence ? <Foreign>{strings.quoted(offence)}</Foreign> : say.noOffence}
          </h3>
          <Stairs statuses={statuses} />
          <ol>
            {statuses.map((each) => (
              <li key={`${each.claim} ${each.status}`} data-step={steps[each.status]}>
                <span className={each.when || each.dated ? 'date' : 'date unsure'}>
                  {each.when ? dateWords(each.when) : each.dated ? strings.quoted(each.dated) : say.noWhen}
                </span>
                <div>
                  <span className="status">{each.status}</span>
                  {each.by ? (
                    <>
                      {strings.claim.by}
                      <Foreign>{each.by}</Foreign>
                    </>
                  ) : null}
                  <Teller telling={each} claims={props.claims} />
                </div>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
