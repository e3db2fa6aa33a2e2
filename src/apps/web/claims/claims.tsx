import { type SortingState, useTable } from '@tanstack/react-table'
import { type ReactNode, useMemo, useState } from 'react'
import { type Address, choose, go, parameter, useAddress } from '../address.ts'
import { type ClaimsAnswer, type ClaimsAsked, getClaims, getEntity } from '../api.ts'
import { href } from '../href.ts'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'
import { PAGE, useAllClaims } from './all-claims.ts'
import { ClaimTable } from './claim-table.tsx'
import { columns, facets, features } from './column.tsx'
import { Facets } from './facets.tsx'
import './claims.css'

const say = strings.claims

/** The table of claims, as far as the address chooses them. */
export async function openClaims(address: Address): Promise<Opened> {
  const asked: ClaimsAsked = {
    document: parameter(address, 'document'),
    speaker: parameter(address, 'speaker'),
    about: parameter(address, 'about'),
  }
  const [first, speaker, about] = await Promise.all([
    getClaims(asked, 0, PAGE),
    nameOf(asked.speaker),
    nameOf(asked.about),
  ])
  return { title: say.title, node: <Claims asked={asked} first={first} speaker={speaker} about={about} /> }
}

/** What an entity is called; what was asked for itself where it is a name, or nobody's. */
const nameOf = async (asked: string | null): Promise<string | null> =>
  asked !== null && /^[0-9a-f]{8,}$/.test(asked)
    ? getEntity(asked).then(
        ({ name }) => name,
        () => asked,
      )
    : asked

interface Props {
  readonly asked: ClaimsAsked
  readonly first: ClaimsAnswer
  readonly speaker: string | null
  readonly about: string | null
}

function Claims({ asked, first, speaker, about }: Props): ReactNode {
  const { claims, isLoading, isCut } = useAllClaims(asked, first)
  const address = useAddress()
  const [typed, setTyped] = useState(() => parameter(address, 'words') ?? '')
  const order = parameter(address, 'order')
  const columnFilters = useMemo(
    () => [
      ...facets.flatMap((id) => {
        const value = new URLSearchParams(address.query).getAll(id)
        return value.length ? [{ id, value }] : []
      }),
      ...(typed.trim() ? [{ id: 'content', value: typed.trim() }] : []),
    ],
    [address.query, typed],
  )
  const sorting = useMemo<SortingState>(
    () => (order ? [{ id: order.replace(/^-/, ''), desc: order.startsWith('-') }] : []),
    [order],
  )
  const table = useTable({
    features,
    columns,
    data: claims,
    state: { columnFilters, sorting },
    getRowId: ({ id }) => id,
  })
  const rows = table.getRowModel().rows
  return (
    <div className="claims-screen">
      <header className="heading">
        <h1>{say.title}</h1>
        <p className="summary" role="status">
          {say.shown(rows.length, claims.length)}
          {isLoading ? strings.dot + say.loading : ''}
          {isCut ? <span className="unsure"> {say.cut}</span> : null}
        </p>
      </header>
      <p className="narrowed">
        {speaker === null ? null : <Narrowed words={say.by} name={speaker} parameter="speaker" />}
        {about === null ? null : <Narrowed words={say.about} name={about} parameter="about" />}
        {asked.document === null ? null : (
          <Narrowed words={say.inDocument} name={claims[0]?.documentTitle ?? asked.document} parameter="document" />
        )}
      </p>
      <div className="claims-body">
        <Facets table={table} typed={typed} onType={setTyped} />
        {rows.length ? (
          <ClaimTable table={table} rows={rows} order={order} />
        ) : (
          <div className="nothing">
            <p>{claims.length ? say.noneSo : say.none}</p>
            {claims.length ? (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  setTyped('')
                  go(href.claims())
                }}
              >
                {say.all}
              </button>
            ) : null}
          </div>
        )}
      </div>
    </div>
  )
}

/** That only claims of somebody are shown, and the way back to all. */
const Narrowed = ({ words, name, parameter }: { words: string; name: string; parameter: string }): ReactNode => (
  <span>
    {words} <Foreign className="who">{name}</Foreign>{' '}
    <button type="button" className="quiet" onClick={() => choose({ [parameter]: null })} aria-label={say.widen(name)}>
      ×
    </button>
  </span>
)
