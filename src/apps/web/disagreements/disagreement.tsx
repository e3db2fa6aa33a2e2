import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { DisagreementView, PropositionView } from '../../../model/assess-view.ts'
import type { LinkVerdict } from '../../../model/decision.ts'
import { useAddress } from '../address.ts'
import { type Asked, Refusal } from '../api.ts'
import { settle } from '../case.ts'
import { ClaimLine } from '../claim-line.tsx'
import { useKeys } from '../keys.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'
import { Origins } from './origins.tsx'
import { useSighted } from './sighted.ts'
import { heldOn, Verdict, VerdictForm, verdicts } from './verdict.tsx'

const say = strings.disagreements

/** The id of its place on the screen, which addresses name. */
export const placeOf = ({ a, b }: DisagreementView): string => `disagreement-${a.id}-${b.id}`

/**
 * Two sides in their words, why they are taken for a contradiction, and what somebody says of it: by a key while it has the focus,
 * which it takes when the address names it. Nothing is decided before both sides' words were on the screen.
 */
export function Disagreement({ disagreement }: { disagreement: DisagreementView }): ReactNode {
  const { type, a, b, reasons, sharedOrigin, decided } = disagreement
  const item = useRef<HTMLLIElement>(null)
  const isSighted = useSighted(item)
  const [isNoting, setNoting] = useState(false)
  const [told, tell] = useState('')
  const isBusy = useRef(false)
  const [one, other] = [a.claims[0], b.claims[0]]

  const settled = (asked: Asked, words: string): void => {
    if (isBusy.current) return
    isBusy.current = true
    tell('')
    settle(asked, words)
      .catch((error: unknown) => tell(error instanceof Refusal ? error.message : strings.states.broken))
      .finally(() => {
        isBusy.current = false
      })
  }
  const judge = (verdict: LinkVerdict): void => {
    if (!one || !other || verdict === heldOn(disagreement)) return
    if (!isSighted()) tell(strings.reader.readFirst)
    else settled({ kind: 'link', a: one.id, b: other.id, verdict }, say.recorded(say.verdicts[verdict]))
  }
  const noteIt = (): void => {
    const sighted = isSighted()
    tell(sighted ? '' : strings.reader.readFirst)
    setNoting(sighted)
  }
  const undo = (): void => {
    if (decided) settled({ kind: 'undo', decision: decided.id }, strings.reader.takenBack)
  }
  const place = placeOf(disagreement)
  const { hash } = useAddress()
  useEffect(() => {
    if (hash === `#${place}`) item.current?.focus({ preventScroll: true })
  }, [hash, place])
  useKeys((key, event) => {
    if (isNoting || event.repeat || !item.current?.contains(document.activeElement)) return false
    const verdict = verdicts[Number(key) - 1]
    if (verdict) judge(verdict)
    else if (key === 'n') noteIt()
    else if (key === 'u' && decided) undo()
    else if (key === 'Enter') item.current?.querySelector<HTMLElement>('.claim-line')?.click()
    else return false
    return true
  })
  return (
    <li id={place} ref={item} tabIndex={-1} data-walk>
      <h2>{say.types[type]}</h2>
      <div className="sides">
        <Side proposition={a} />
        <p className="against">{say.against}</p>
        <Side proposition={b} />
      </div>
      <details>
        <summary>{say.why}</summary>
        <ul className="reasons">
          {reasons.map(({ feature, detail }) => (
            <li key={`${feature} ${detail}`}>
              <Foreign>{detail}</Foreign>
            </li>
          ))}
          {sharedOrigin ? <li>{say.shared}</li> : null}
        </ul>
      </details>
      {one && other ? (
        isNoting ? (
          <VerdictForm
            disagreement={disagreement}
            onDone={() => {
              setNoting(false)
              item.current?.focus({ preventScroll: true })
            }}
          />
        ) : (
          <Verdict disagreement={disagreement} told={told} onVerdict={judge} onNote={noteIt} onUndo={undo} />
        )
      ) : null}
    </li>
  )
}

/** Who puts something forward, and on how many origins at most. */
export const Side = ({ proposition: { claims, origins } }: { proposition: PropositionView }): ReactNode => (
  <div className="side">
    {claims.map((claim) => (
      <ClaimLine key={claim.id} claim={claim} />
    ))}
    {claims.length > 1 ? <Origins origins={origins} /> : null}
  </div>
)
