import type { ReactNode } from 'react'
import type { EntityView } from '../../../model/entity-view.ts'
import type { ClaimView, DocumentView } from '../../../model/view.ts'
import { choose, parameter, useAddress } from '../address.ts'
import { getDocumentsOf, getEntity } from '../api.ts'
import { settle } from '../case.ts'
import { ClaimLine } from '../claim-line.tsx'
import { DecisionList, documentsIn } from '../decisions/decision-list.tsx'
import { href } from '../href.ts'
import { Rated } from '../rating.tsx'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { useWalk } from '../walk.ts'
import { Foreign, Joined } from '../words.tsx'
import { EntityDecision } from './entity-decision.tsx'
import { Members } from './members.tsx'
import { Proceedings, Roles } from './status.tsx'
import { Ties } from './ties.tsx'
import { wholesOf } from './whole.ts'
import './people.css'

const say = strings.entity

/** So many claims stand in each column; all of them in the table of claims. */
const SHOWN = 40

/** One person, organisation or the like, with all that is told of it. */
export async function openEntity(id: string): Promise<Opened> {
  const entity = await getEntity(id)
  const documents = await getDocumentsOf([
    ...entity.members.map(({ document }) => document),
    ...entity.decisions.flatMap(documentsIn),
  ])
  return { title: entity.name, node: <Entity entity={entity} documents={documents} /> }
}

function Entity({ entity, documents }: { entity: EntityView; documents: readonly DocumentView[] }): ReactNode {
  const list = useWalk<HTMLDivElement>()
  const open = parameter(useAddress(), 'do')
  return (
    <div className="screen entity" ref={list}>
      <header>
        <p className="label">{strings.people.one[entity.kind]}</p>
        <h1>
          <Foreign>{entity.name}</Foreign>
        </h1>
        <Names entity={entity} />
        <Standing entity={entity} />
        {entity.kind === 'Unnamed' ? <p className="advice">{say.unnamed}</p> : null}
        {isRated(entity) ? (
          <div className="rating">
            <Rated half="reliability" history={entity.decisions} />
          </div>
        ) : null}
        {deedsOf(entity).length ? (
          <p className="ways">
            {deedsOf(entity).map((what) => (
              <button
                key={what}
                type="button"
                className="quiet"
                aria-expanded={open === what}
                onClick={() => choose({ do: open === what ? null : what, with: null })}
              >
                {say.act[what]}
              </button>
            ))}
            {entity.kind === 'Unnamed' ? null : <a href={href.timeline({ about: entity.id })}>{say.timeline}</a>}
          </p>
        ) : null}
        <EntityDecision entity={entity} documents={documents} />
      </header>
      <Roles roles={entity.roles} claims={[...entity.about, ...entity.says]} />
      <Proceedings proceedings={entity.proceedings} claims={[...entity.about, ...entity.says]} />
      <div className="columns">
        <Claims
          title={say.says}
          none={say.saysNothing}
          claims={entity.says}
          all={href.claims({ speaker: entity.id })}
        />
        <Claims
          title={say.about}
          none={say.aboutNothing}
          claims={entity.about}
          all={href.claims({ about: entity.id })}
        />
      </div>
      <Ties entity={entity} />
      <Members entity={entity} documents={documents} />
      {entity.decisions.length ? (
        <section>
          <h2 className="label">{say.decided}</h2>
          <DecisionList decisions={entity.decisions} documents={documents} />
        </section>
      ) : null}
      <Unknown entity={entity} />
    </div>
  )
}

type Deed = 'same' | 'rename' | 'rate'

/** What can be said of it: nobody says who an unnamed source is, and a place speaks to nobody. */
const deedsOf = ({ kind }: EntityView): readonly Deed[] =>
  kind === 'Unnamed' ? ['rate'] : kind === 'Place' ? ['same', 'rename'] : ['same', 'rename', 'rate']

const isRated = ({ decisions }: EntityView): boolean => decisions.some(({ what }) => what.kind === 'rate')

/** Every spelling, with how many mentions are spelt so. */
const Names = ({ entity: { names } }: { entity: EntityView }): ReactNode =>
  names.length ? (
    <p className="names">
      {say.written}{' '}
      <Joined
        items={names.map(({ name, count }) => (
          <span key={name}>
            <Foreign>{name}</Foreign> <span className="count">({count.toLocaleString('en')})</span>
          </span>
        ))}
        by=", "
      />
    </p>
  ) : null

/** Whether a person is a public figure: nobody is until somebody says so. */
function Standing({ entity }: { entity: EntityView }): ReactNode {
  if (entity.public === null) return null
  const value = !entity.public
  return (
    <p className="standing">
      {entity.public ? say.public : say.private}{' '}
      <button
        type="button"
        className="quiet"
        onClick={() => void settle({ kind: 'public', entity: entity.id, value }, say.marked(entity.name, value))}
      >
        {value ? say.makePublic : say.makePrivate}
      </button>
    </p>
  )
}

interface ClaimsProps {
  readonly title: string
  readonly none: string
  readonly claims: readonly ClaimView[]
  readonly all: string
}

/** Claims by or about it; propositions of larger ones stand with those. */
function Claims({ title, none, claims, all }: ClaimsProps): ReactNode {
  const wholes = wholesOf(claims)
  return (
    <section>
      <h2 className="label">
        {title} <span className="count">{wholes.length}</span>
      </h2>
      {wholes.length ? (
        wholes.slice(0, SHOWN).map((claim) => <ClaimLine key={claim.id} claim={claim} />)
      ) : (
        <p className="advice">{none}</p>
      )}
      {wholes.length ? (
        <p className="all">
          <a href={all}>{say.inTable}</a>
        </p>
      ) : null}
    </section>
  )
}

/** What is not known, so that nobody reads a gap as a no. */
function Unknown({ entity }: { entity: EntityView }): ReactNode {
  const statuses = entity.proceedings.flatMap(({ statuses }) => statuses)
  const open = [
    !entity.says.length && say.unknown.says(entity.name),
    !entity.roles.length && say.unknown.roles,
    entity.roles.some(({ when }) => when === null) && say.unknown.rolesWhen,
    entity.kind === 'Person' && !statuses.length && say.unknown.legal,
    entity.proceedings.some(({ offence }) => offence === null) && say.unknown.offence,
    statuses.some(({ when }) => when === null) && say.unknown.legalWhen,
  ].filter((line) => typeof line === 'string')
  if (!open.length || entity.kind === 'Unnamed') return null
  return (
    <section>
      <h2 className="label">{say.unknown.title}</h2>
      <ul className="unknown">
        {open.map((line) => (
          <li key={line} className="unsure">
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}
