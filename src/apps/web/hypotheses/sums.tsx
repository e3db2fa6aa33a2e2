import type { ReactNode } from 'react'
import type { Addend, MatrixView, Order, Sum, Swing } from '../../../model/hypothesis-view.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = strings.hypotheses

/** The totals with what they are made of, and what would turn their order. */
export const Sums = ({ matrix: { hypotheses, analysis, likelyEchoes } }: { matrix: MatrixView }): ReactNode => (
  <>
    <h2 className="label">{say.sums}</h2>
    <p className="advice">{say.sumsExplain}</p>
    <div className="wide">
      <table className="sums">
        <thead>
          <tr>
            <th scope="col">{say.title}</th>
            <th scope="col">{say.weighted}</th>
            <th scope="col">{say.plain}</th>
          </tr>
        </thead>
        <tbody>
          {analysis.scores.map(({ hypothesis, plain, weighted, unjudged }) => (
            <tr key={hypothesis}>
              <th scope="row">
                {hypothesis} <Foreign>{hypotheses.find(({ id }) => id === hypothesis)?.text ?? ''}</Foreign>
                {unjudged.length ? <span className="unsure"> {say.missing(unjudged.join(', '))}</span> : null}
              </th>
              <td>{sumWords(weighted, true)}</td>
              <td>{sumWords(plain, false)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <h2 className="label">{say.swings}</h2>
    {analysis.swings.length ? null : <p>{say.noSwings}</p>}
    <ul>
      {analysis.swings.map((swing) => (
        <li key={JSON.stringify(swing.change)}>
          <Foreign>{`${changeWords(swing)}: ${ordersOf(swing)}`}</Foreign>
        </li>
      ))}
    </ul>
    {likelyEchoes.length ? (
      <>
        <h2 className="label">{say.echoes}</h2>
        <ul>
          {likelyEchoes.map(({ items, share }) => (
            <li key={items.join()}>
              <Foreign>{say.share(items.join(', '), share)}</Foreign>
            </li>
          ))}
        </ul>
      </>
    ) : null}
  </>
)

function sumWords({ total, addends }: Sum, weighed: boolean): string {
  const figure = (n: number): string => (weighed ? n.toFixed(2) : String(n))
  const words = ({ item, mark, value, weight, echoOf }: Addend): string =>
    `${item} ${mark} ${value}${weighed ? ` × ${figure(weight)}` : ''}${echoOf ? ` (${say.echo(echoOf)})` : ''}`
  const counted = addends.filter(({ echoOf }) => !echoOf)
  const echoes = addends.filter(({ echoOf }) => echoOf)
  const made = [...counted.map(words)].join(' + ') || say.nothingAgainst
  return [`${figure(total)} = ${made}`, ...echoes.map(words)].join('; ')
}

function changeWords({ change }: Swing): string {
  if (change.kind === 'item') return say.withoutItem(change.item)
  if (change.kind === 'origin') return say.withoutOrigin(change.origin, change.items.join(', '))
  return say.otherwise(change.item, change.hypothesis, change.from, change.to)
}

function ordersOf({ plain, weighted }: Swing): string {
  const words = (order: Order): string => order.map(say.even).join(say.andThen)
  return [weighted && say.order(words(weighted), true), plain && say.order(words(plain), false)]
    .filter(Boolean)
    .join('; ')
}
