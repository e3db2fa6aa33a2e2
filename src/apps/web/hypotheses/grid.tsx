import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { Mark, Relevance } from '../../../model/hypothesis.ts'
import type { ItemView, MatrixView } from '../../../model/hypothesis-view.ts'
import { ClaimLine } from '../claim-line.tsx'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'
import type { OnChange } from './matrix.tsx'

const say = strings.hypotheses

/** In the order of their keys, and of the list. */
const marks = Object.keys(say.marks) as Mark[]
const relevances = Object.keys(say.relevances) as Relevance[]

interface Props {
  readonly matrix: MatrixView
  readonly onChange: OnChange
}

/** Rows and columns that an arrow moves by. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The matrix to be judged. A cell is judged by a key or below the table, where its question and its words stand. */
export function Grid({ matrix, onChange }: Props): ReactNode {
  const { hypotheses, items, cells, analysis } = matrix
  const [at, setAt] = useState<readonly [number, number]>([0, 0])
  const table = useRef<HTMLTableElement>(null)
  const markOf = (item: string, hypothesis: string): Mark | null =>
    cells.find((cell) => cell.item === item && cell.hypothesis === hypothesis)?.mark ?? null
  const judge = (row: number, column: number, mark: Mark | null): void => {
    const [item, hypothesis] = [items[row]?.id, hypotheses[column]?.id]
    if (item && hypothesis)
      onChange(
        { kind: 'cell', item, hypothesis, mark, why: null },
        say.recorded(item, hypothesis, mark ?? say.unjudged),
      )
  }
  const onKey = (event: KeyboardEvent, row: number, column: number): void => {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    const step = steps[event.key]
    const mark = marks[Number(event.key) - 1]
    if (step) table.current?.querySelector<HTMLElement>(`[data-cell="${row + step[0]} ${column + step[1]}"]`)?.focus()
    else if (mark) judge(row, column, mark)
    else if (event.key === 'Delete' || event.key === 'Backspace') judge(row, column, null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const [row, column] = [Math.min(at[0], items.length - 1), Math.min(at[1], hypotheses.length - 1)]
  const [item, hypothesis] = [items[row], hypotheses[column]]
  return (
    <>
      <div className="wide">
        <table ref={table} className="matrix">
          <thead>
            <tr>
              <th scope="col">{say.item}</th>
              {hypotheses.map(({ id, text }) => (
                <th key={id} scope="col">
                  {id} <Foreign>{text}</Foreign> <Drop id={id} onChange={onChange} />
                </th>
              ))}
              <th scope="col">{say.weighs}</th>
              <th scope="col">{say.apart}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((each, r) => (
              <tr key={each.id}>
                <th scope="row">
                  <Item item={each} onChange={onChange} />
                </th>
                {hypotheses.map(({ id }, c) => {
                  const mark = markOf(each.id, id)
                  return (
                    <td key={id}>
                      <button
                        type="button"
                        className={`cell ${mark === 'I' || mark === 'II' ? 'against' : ''}`}
                        data-cell={`${r} ${c}`}
                        aria-label={say.cell(each.id, id, mark ?? say.unjudged)}
                        aria-current={r === row && c === column}
                        onFocus={() => setAt([r, c])}
                        onClick={(event) => event.currentTarget.focus()}
                        onKeyDown={(event) => onKey(event, r, c)}
                      >
                        {mark ?? '·'}
                      </button>
                    </td>
                  )
                })}
                <td>{weightOf(matrix, each.id)}</td>
                <td>
                  {analysis.diagnosticity.find((told) => told.item === each.id)?.value?.toFixed(2) ?? strings.none}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {item && hypothesis ? (
        <section className="judge" aria-label={say.cell(item.id, hypothesis.id, say.expect)}>
          <p>
            <Foreign>{say.ask(hypothesis.text)}</Foreign>, {say.expect}
          </p>
          <p className="words">
            <Foreign>{item.text}</Foreign>
          </p>
          <p className="ways">
            {marks.map((mark, index) => (
              <button key={mark} type="button" onClick={() => judge(row, column, mark)}>
                {mark} {say.marks[mark]} <kbd>{index + 1}</kbd>
              </button>
            ))}
            {markOf(item.id, hypothesis.id) ? (
              <button type="button" onClick={() => judge(row, column, null)}>
                {say.takeBack} <kbd>Delete</kbd>
              </button>
            ) : null}
          </p>
        </section>
      ) : null}
    </>
  )
}

function weightOf({ analysis }: MatrixView, item: string): string {
  const weight = analysis.weights.find((each) => each.item === item)
  return weight ? (weight.credibility * weight.relevance).toFixed(2) : strings.none
}

/** What a row is: its words, or its claim with who says it; how much it bears on the question, and where it comes from. */
function Item({ item, onChange }: { item: ItemView; onChange: OnChange }): ReactNode {
  const { id, text, claimView, orphaned, relevance, origin, foundOrigin } = item
  return (
    <>
      <span className="id">{id}</span> {claimView ? <ClaimLine claim={claimView} /> : <Foreign>{text}</Foreign>}
      {orphaned ? <span className="unsure">{say.orphaned}</span> : null}
      <span className="of">
        <select
          aria-label={say.relevance(id)}
          value={relevance}
          onChange={({ target }) => {
            const chosen = relevances.find((each) => each === target.value)
            if (chosen) onChange({ kind: 'change', item: id, to: { relevance: chosen } }, say.changed(id))
          }}
        >
          {relevances.map((each) => (
            <option key={each} value={each}>
              {say.relevances[each]}
            </option>
          ))}
        </select>
        <input
          key={origin}
          aria-label={say.origin(id)}
          placeholder={foundOrigin ?? say.originHint}
          title={foundOrigin === null ? undefined : say.foundOrigin(foundOrigin)}
          defaultValue={origin ?? ''}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur()
          }}
          onBlur={({ target }) => {
            const said = target.value.trim() || null
            if (said !== origin) onChange({ kind: 'change', item: id, to: { origin: said } }, say.changed(id))
          }}
        />
        <Drop id={id} onChange={onChange} />
      </span>
      {origin === null && foundOrigin !== null ? (
        <span className="found-origin">
          {claimView ? (
            <a href={href.claim(claimView, 'origins')}>{say.foundOrigin(foundOrigin)}</a>
          ) : (
            say.foundOrigin(foundOrigin)
          )}
        </span>
      ) : null}
    </>
  )
}

const Drop = ({ id, onChange }: { id: string; onChange: OnChange }): ReactNode => (
  <button
    type="button"
    className="quiet"
    aria-label={say.dropIt(id)}
    onClick={() => onChange({ kind: 'drop', id }, say.dropped(id))}
  >
    ×
  </button>
)
