import { type ReactNode, useState } from 'react'
import type { EntityKind } from '../../../model/entity.ts'
import type { EntityLine } from '../../../model/entity-view.ts'
import { type Address, parameter } from '../address.ts'
import { getEntities } from '../api.ts'
import { beginsSo } from '../begins.ts'
import { href } from '../href.ts'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { useWalk } from '../walk.ts'
import { Foreign } from '../words.tsx'
import './people.css'

const say = strings.people

/** So many lines are drawn; the rest on demand. */
const SHOWN = 200

const kinds = Object.keys(say.kinds) as EntityKind[]

/** People, organisations and the like, those that most documents speak of first. */
export async function openPeople(address: Address): Promise<Opened> {
  const kind = kinds.find((each) => each === parameter(address, 'kind')) ?? 'Person'
  return { title: say.kinds[kind], node: <People kind={kind} entities={await getEntities(kind)} /> }
}

function People({ kind, entities }: { kind: EntityKind; entities: readonly EntityLine[] }): ReactNode {
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(SHOWN)
  const list = useWalk<HTMLUListElement>()
  const found = entities.filter(({ name, aliases }) => beginsSo(typed, name, ...aliases))
  return (
    <div className="screen people">
      <header className="heading">
        <h1>{say.kinds[kind]}</h1>
        <nav className="kinds" aria-label={say.choose}>
          {kinds.map((each) => (
            <a key={each} href={href.people(each)} aria-current={each === kind ? 'page' : undefined}>
              {say.kinds[each]}
            </a>
          ))}
        </nav>
      </header>
      <p className="filter">
        <input
          type="search"
          aria-label={say.filter}
          placeholder={say.filter}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <span className="advice" role="status">
          {say.shown(found.length, entities.length)}
        </span>
      </p>
      {found.length ? (
        <ul ref={list}>
          {found.slice(0, most).map((entity) => (
            <li key={entity.id}>
              <EntityRow entity={entity} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="nothing">{entities.length ? say.noneSo(typed) : say.none[kind]}</p>
      )}
      {found.length > most ? (
        <button type="button" className="quiet" onClick={() => setMost(most + 5 * SHOWN)}>
          {strings.overview.more(found.length - most)}
        </button>
      ) : null}
    </div>
  )
}

const EntityRow = ({ entity }: { entity: EntityLine }): ReactNode => (
  <a className="entity-line" href={href.entity(entity.id)} data-row>
    <span className="name">
      <Foreign>{entity.name}</Foreign>
      {entity.public ? <span className="mark"> {say.public}</span> : null}
    </span>
    <Foreign className="aliases">{entity.aliases.join(', ')}</Foreign>
    <span className="sums">
      {strings.count.documents(entity.documents)}
      {strings.dot}
      {say.says(entity.says)}
      {strings.dot}
      {say.about(entity.about)}
    </span>
  </a>
)
