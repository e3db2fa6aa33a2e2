import { type ReactNode, useState } from 'react'
import type { NetworkView, Tie } from '../../../model/network.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = strings.network

/** So many people and organisations are listed; the rest on demand. */
const SHOWN = 30

interface Props {
  readonly network: NetworkView
  readonly open: readonly [string, string] | null
  readonly onOpen: (a: string, b: string) => void
}

/** The network as lists: everybody with those to whom claims tie them. All of the drawing is here, by keys and by ear. */
export function TieList({ network: { nodes, ties }, open, onOpen }: Props): ReactNode {
  const [most, setMost] = useState(SHOWN)
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const tiesOf = Map.groupBy(
    ties.flatMap((tie) => [
      { id: tie.a, other: tie.b, tie },
      { id: tie.b, other: tie.a, tie },
    ]),
    ({ id }) => id,
  )
  const isOpen = ({ a, b }: Tie): boolean => open !== null && [a, b].every((end) => open.includes(end))
  return (
    <section className="ties">
      <h2 className="label">
        {say.ties} <span className="count">{ties.length}</span>
      </h2>
      <ul>
        {nodes.slice(0, most).map(({ id, name, documents }) => (
          <li key={id}>
            <p>
              <a className="name" href={href.network({ about: id })} data-row>
                <Foreign>{name}</Foreign>
              </a>{' '}
              <span className="advice">{strings.count.documents(documents)}</span>
            </p>
            <ul className="with" aria-label={say.tie(name, say.with)}>
              {(tiesOf.get(id) ?? []).map(({ other, tie }) => (
                <li key={other}>
                  <button
                    type="button"
                    className="quiet"
                    aria-pressed={isOpen(tie)}
                    onClick={() => onOpen(tie.a, tie.b)}
                  >
                    <Foreign>{names.get(other) ?? other}</Foreign>
                  </button>{' '}
                  <span className="advice">{say.claims(tie.claims)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {nodes.length > most ? (
        <button type="button" className="quiet" onClick={() => setMost(most + SHOWN)}>
          {strings.overview.more(nodes.length - most)}
        </button>
      ) : null}
    </section>
  )
}
