import type { ReactNode } from 'react'
import type { EntityView } from '../../../model/entity-view.ts'
import { getNetwork } from '../api.ts'
import { useCase } from '../case.ts'
import { href } from '../href.ts'
import { useLater } from '../later.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = strings.entity

/** So many stand here; all of them on the network. */
const SHOWN = 20

/** Whom claims name together with somebody, each leading to those claims. */
export function Ties({ entity: { id, kind } }: { entity: EntityView }): ReactNode {
  const { version } = useCase()
  const isTied = kind === 'Person' || kind === 'Organization'
  const later = useLater(async () => (isTied ? getNetwork(id) : null), `${id} ${version}`)
  const network = later && 'value' in later ? later.value : null
  if (!network) return null
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]))
  const own = network.ties.filter(({ a, b }) => a === id || b === id)
  return (
    <section className="own-ties">
      <h2 className="label">
        {say.ties} <span className="count">{own.length}</span>
      </h2>
      {own.length ? null : <p className="advice">{say.noTies}</p>}
      <ul>
        {own.slice(0, SHOWN).map(({ a, b, claims }) => (
          <li key={`${a} ${b}`}>
            <a href={href.network({ about: id, tie: `${a}-${b}` })} data-row>
              <Foreign>{names.get(a === id ? b : a) ?? ''}</Foreign>
            </a>{' '}
            <span className="advice">{strings.count.claims(claims)}</span>
          </li>
        ))}
      </ul>
      {own.length ? (
        <p>
          <a href={href.network({ about: id })}>{say.onNetwork}</a>
        </p>
      ) : null}
    </section>
  )
}
