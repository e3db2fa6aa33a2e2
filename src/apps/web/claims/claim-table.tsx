import type { ReactTable, Row } from '@tanstack/react-table'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { ClaimView } from '../../../model/view.ts'
import { choose, go } from '../address.ts'
import { hearClaim } from '../claim-keys.ts'
import { href } from '../href.ts'
import { useKeys } from '../keys.ts'
import { usePrinting } from '../printing.ts'
import { strings } from '../strings.ts'
import { type features, seen } from './column.tsx'

const say = strings.claims

/** A row of two lines, before it was measured. Pixels. */
const ROW = 68

interface Props {
  readonly table: ReactTable<typeof features, ClaimView>
  readonly rows: readonly Row<typeof features, ClaimView>[]
  /** the column by which they are put in order, with a minus where it is turned round; null: as they were published */
  readonly order: string | null
}

/** The claims that were chosen. Only the rows in sight are drawn, all of them on paper; j and k walk them, Enter opens one where it stands. */
export function ClaimTable({ table, rows, order }: Props): ReactNode {
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  const [at, setAt] = useState(-1)
  useLayoutEffect(() => setTop(body.current ? body.current.getBoundingClientRect().top + scrollY : 0), [])
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW,
    getItemKey: (index) => rows[index]?.id ?? index,
    scrollMargin: top,
    overscan: 8,
  })
  useKeys((key) => {
    if (key !== 'j' && key !== 'k') return false
    const next = Math.max(0, Math.min(rows.length - 1, at + (key === 'j' ? 1 : -1)))
    setAt(next)
    virtual.scrollToIndex(next, { align: 'auto' })
    requestAnimationFrame(() => {
      body.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`)?.focus({ preventScroll: true })
    })
    return true
  })
  const isPrinting = usePrinting()
  const inSight = virtual.getVirtualItems()
  const items = isPrinting ? rows.map((_row, index) => ({ index })) : inSight
  const before = isPrinting ? 0 : (inSight[0]?.start ?? top) - top
  const after = isPrinting ? 0 : virtual.getTotalSize() - ((inSight.at(-1)?.end ?? top) - top)
  const turn = (column: string): void =>
    choose({ order: order === column ? `-${column}` : order === `-${column}` ? null : column })
  return (
    <table className="claims-table" aria-rowcount={rows.length + 1}>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} aria-rowindex={1}>
            {group.headers
              .filter(({ column }) => seen.includes(column.id))
              .map((header) => {
                const { column } = header
                const turned = order === column.id ? 'ascending' : order === `-${column.id}` ? 'descending' : 'none'
                return (
                  <th key={header.id} scope="col" className={column.id} aria-sort={turned}>
                    {column.getCanSort() ? (
                      <button type="button" className="quiet" onClick={() => turn(column.id)}>
                        <table.FlexRender header={header} />
                        {turned === 'ascending' ? ' ↑' : turned === 'descending' ? ' ↓' : ''}
                      </button>
                    ) : (
                      <table.FlexRender header={header} />
                    )}
                  </th>
                )
              })}
          </tr>
        ))}
      </thead>
      <tbody ref={body}>
        {before > 0 ? <Spacer height={before} /> : null}
        {items.map(({ index }) => {
          const row = rows[index]
          if (!row) return null
          const address = href.claim(row.original)
          return (
            <tr
              key={row.id}
              ref={virtual.measureElement}
              data-index={index}
              aria-rowindex={index + 2}
              onClick={(event) => {
                if (event.target instanceof Element && !event.target.closest('a') && getSelection()?.isCollapsed)
                  go(address)
              }}
            >
              {row
                .getAllCells()
                .filter(({ column }) => seen.includes(column.id))
                .map((cell) => (
                  <td key={cell.id} className={cell.column.id}>
                    {cell.column.id === 'content' ? (
                      <a href={address} onFocus={() => setAt(index)} onKeyDown={hearClaim(row.original)}>
                        <table.FlexRender cell={cell} />
                      </a>
                    ) : (
                      <table.FlexRender cell={cell} />
                    )}
                  </td>
                ))}
            </tr>
          )
        })}
        {after > 0 ? <Spacer height={after} /> : null}
      </tbody>
      <caption className="told">{say.title}</caption>
    </table>
  )
}

const Spacer = ({ height }: { height: number }): ReactNode => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row is none
  <tr aria-hidden="true" className="spacer">
    <td colSpan={seen.length} style={{ height }} />
  </tr>
)
