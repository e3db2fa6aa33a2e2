import { type ReactNode, useMemo, useState } from 'react'
import type { NetworkView } from '../../../model/network.ts'
import { type Address, choose, parameter, useAddress } from '../address.ts'
import { getNetwork } from '../api.ts'
import { href } from '../href.ts'
import { useKeys } from '../keys.ts'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { useWalk } from '../walk.ts'
import { Foreign } from '../words.tsx'
import { Drawing } from './drawing.tsx'
import { Evidence } from './evidence.tsx'
import { Groups } from './groups.tsx'
import { plotOf } from './plot.ts'
import { TieList } from './tie-list.tsx'
import { Connect } from './ways.tsx'
import './network.css'

const say = strings.network

/** Who is tied to whom, by claims that name both. */
export async function openNetwork(address: Address): Promise<Opened> {
  const about = parameter(address, 'about')
  return { title: say.title, node: <Network network={await getNetwork(about)} about={about} /> }
}

/** The ends of the tie that an address opens: two ids. */
const tieIn = (address: Address): readonly [string, string] | null => {
  const [a, b] = parameter(address, 'tie')?.split('-') ?? []
  return a && b ? [a, b] : null
}

function Network({ network, about }: { network: NetworkView; about: string | null }): ReactNode {
  const { nodes, ties, left } = network
  const address = useAddress()
  const open = tieIn(address)
  const [group, setGroup] = useState<number | null>(null)
  const plot = useMemo(() => plotOf(network), [network])
  const list = useWalk<HTMLDivElement>()
  const middle = nodes.find(({ id }) => id === about) ?? null
  const lit = useMemo(() => {
    if (group !== null) return new Set(plot.groups[group])
    return open ? new Set(open) : null
  }, [group, plot, open])
  const openTie = (a: string, b: string): void => choose({ tie: `${a}-${b}` })
  useKeys((key) => {
    if (key !== 'Escape' || !open) return false
    choose({ tie: null })
    return true
  })
  return (
    <div className="network" ref={list}>
      <header className="heading">
        <h1>{middle ? <Foreign>{say.around(middle.name)}</Foreign> : say.title}</h1>
        {about ? (
          <p className="ways">
            <a href={href.entity(about)}>{say.page}</a> <a href={href.network()}>{say.everybody}</a>
          </p>
        ) : null}
      </header>
      <p className="summary">{say.explain}</p>
      <Connect nodes={nodes} />
      {ties.length ? (
        <>
          <div className="beside">
            <Drawing
              plot={plot}
              lit={lit}
              open={open}
              onNode={(id) => choose({ about: id, tie: null })}
              onTie={openTie}
            />
            {open ? <Evidence key={open.join()} a={open[0]} b={open[1]} onClose={() => choose({ tie: null })} /> : null}
          </div>
          {left.nodes || left.ties ? <p className="advice">{say.left(left.nodes, left.ties)}</p> : null}
          <Groups plot={plot} chosen={group} onChoose={setGroup} />
          <TieList network={network} open={open} onOpen={openTie} />
        </>
      ) : (
        <p className="nothing">{middle ? say.noneAbout(middle.name) : say.none}</p>
      )}
    </div>
  )
}
