import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { NetworkNode, TieView, WaysView } from '../../../model/network.ts'
import { choose, parameter, useAddress } from '../address.ts'
import { getWays, Refusal } from '../api.ts'
import { useCase } from '../case.ts'
import { useLater } from '../later.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'
import { TieClaims, Who } from './evidence.tsx'

const say = strings.network

/** Asks for two, and shows how they are connected. Whom it asks for stands in the address. */
export function Connect({ nodes }: { nodes: readonly NetworkNode[] }): ReactNode {
  const address = useAddress()
  const [asked, wanted] = [parameter(address, 'from'), parameter(address, 'to')]
  const nameOf = (asked: string | null): string => nodes.find(({ id }) => id === asked)?.name ?? asked ?? ''
  const [from, setFrom] = useState(nameOf(asked))
  const [to, setTo] = useState(nameOf(wanted))
  const names = useId()
  /** a name that only one bears here is asked for by the id, whatever else the case calls so */
  const idOf = (typed: string): string => {
    const [only, ...others] = nodes.filter(({ name }) => name === typed.trim())
    return only && !others.length ? only.id : typed.trim()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    choose({ from: idOf(from), to: idOf(to) })
  }
  return (
    <>
      <form className="connect" onSubmit={submit}>
        <h2 className="label">{say.connect}</h2>
        <label>
          {say.from} <input value={from} list={names} onChange={(event) => setFrom(event.target.value)} />
        </label>
        <label>
          {say.to} <input value={to} list={names} onChange={(event) => setTo(event.target.value)} />
        </label>
        <button type="submit" className="act" disabled={!from.trim() || !to.trim()}>
          {say.find}
        </button>
        <datalist id={names}>
          {nodes.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </form>
      {asked && wanted ? <Found key={`${asked} ${wanted}`} from={asked} to={wanted} /> : null}
    </>
  )
}

function Found({ from, to }: { from: string; to: string }): ReactNode {
  const { version } = useCase()
  const later = useLater(() => getWays(from, to), `${from} ${to} ${version}`)
  return (
    <section className="found-ways" aria-live="polite">
      {!later ? (
        <p className="waiting">{strings.states.loading}</p>
      ) : 'error' in later ? (
        <Wrong error={later.error} />
      ) : (
        <Ways found={later.value} />
      )}
      <button type="button" className="quiet" onClick={() => choose({ from: null, to: null })}>
        {say.close}
      </button>
    </section>
  )
}

const Wrong = ({ error }: { error: unknown }): ReactNode =>
  error instanceof Refusal ? (
    <p role="alert">
      <Foreign className="unsure">{error.message}</Foreign> {error.advice}
    </p>
  ) : (
    <p className="unsure">{strings.states.broken}</p>
  )

function Ways({ found: { a, b, ways, isWhole } }: { found: WaysView }): ReactNode {
  if (!ways.length)
    return (
      <p>
        <Foreign>{say.noWay(a.name, b.name)}</Foreign> <span className="advice">{say.noWayAdvice}</span>
      </p>
    )
  return (
    <>
      <h3>
        <Foreign>{say.ways(ways.length, a.name, b.name)}</Foreign>
      </h3>
      {isWhole ? null : <p className="unsure">{say.notWhole}</p>}
      <ol>
        {ways.map(({ steps }, at) => (
          <li key={steps.map(({ b }) => b.id).join()}>
            <details open={at === 0}>
              <summary>
                <Foreign>{say.over(steps.slice(0, -1).map(({ b }) => b.name))}</Foreign>
              </summary>
              {steps.map((step) => (
                <Step key={step.b.id} step={step} />
              ))}
            </details>
          </li>
        ))}
      </ol>
    </>
  )
}

/** One step of a way: the two, the first of the claims that tie them, and the origins of these. */
const Step = ({ step }: { step: TieView }): ReactNode => (
  <div className="step">
    <h4>
      <Who node={step.a} /> – <Who node={step.b} />{' '}
      {step.total > step.claims.length ? (
        <button type="button" className="quiet" onClick={() => choose({ tie: `${step.a.id}-${step.b.id}` })}>
          {say.allOf(step.total)}
        </button>
      ) : null}
    </h4>
    <TieClaims tie={step} />
  </div>
)
