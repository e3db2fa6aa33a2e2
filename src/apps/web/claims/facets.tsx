import type { ReactTable } from '@tanstack/react-table'
import { type ReactNode, useState } from 'react'
import type { ClaimView } from '../../../model/view.ts'
import { chooseAll, useAddress } from '../address.ts'
import { strings } from '../strings.ts'
import { type Facet, facets, type features } from './column.tsx'

const say = strings.claims

/** So many values of one kind are offered. */
const OFFERED = 12

interface Props {
  readonly table: ReactTable<typeof features, ClaimView>
  readonly typed: string
  readonly onType: (typed: string) => void
}

/** What claims can be chosen by, each value with how many there are beside whatever else is chosen. */
export function Facets({ table, typed, onType }: Props): ReactNode {
  const [isRoomy] = useState(() => matchMedia('(width >= 900px)').matches)
  return (
    <form className="facets" aria-label={say.choose} onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        aria-label={say.words}
        placeholder={say.words}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <details open={isRoomy}>
        <summary>{say.choose}</summary>
        {facets.map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            values={table.getColumn(facet)?.getFacetedUniqueValues() ?? new Map()}
          />
        ))}
      </details>
    </form>
  )
}

/** The words for a value, where it is not a name of others. */
const wordsFor = (facet: Facet, value: string): string =>
  facet === 'kind' && Object.hasOwn(say.kinds, value)
    ? say.kinds[value as keyof typeof say.kinds]
    : value || strings.document.noPublisher

function FacetGroup({ facet, values }: { facet: Facet; values: ReadonlyMap<string, number> }): ReactNode {
  const chosen = new URLSearchParams(useAddress().query).getAll(facet)
  const offered = [...values]
    .sort(([a, n], [b, m]) => Number(chosen.includes(b)) - Number(chosen.includes(a)) || m - n || (a < b ? -1 : 1))
    .slice(0, OFFERED)
  if (!offered.length && !chosen.length) return null
  const toggle = (value: string): void =>
    chooseAll(facet, chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value])
  return (
    <fieldset>
      <legend>{say.facets[facet]}</legend>
      {facet === 'legal' && offered.length ? (
        <FacetValue words={say.anyLegal} isChosen={chosen.includes('any')} onToggle={() => toggle('any')} />
      ) : null}
      {offered.map(([value, count]) => (
        <FacetValue
          key={value}
          words={wordsFor(facet, value)}
          count={count}
          isChosen={chosen.includes(value)}
          onToggle={() => toggle(value)}
        />
      ))}
    </fieldset>
  )
}

const FacetValue = (props: { words: string; count?: number; isChosen: boolean; onToggle: () => void }): ReactNode => (
  <label>
    <input type="checkbox" checked={props.isChosen} onChange={props.onToggle} />
    <bdi>{props.words}</bdi>
    {props.count === undefined ? null : <span className="count">{props.count.toLocaleString('en')}</span>}
  </label>
)
