import { type ReactNode, useState } from 'react'
import type { DisagreementView } from '../../../model/assess-view.ts'
import type { LinkVerdict } from '../../../model/decision.ts'
import { DecideForm } from '../decide-form.tsx'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = strings.disagreements
const verdicts = Object.keys(say.verdicts) as readonly LinkVerdict[]

/** What somebody said of a disagreement, and the way to say it: of one at a time, under its words. */
export function Verdict({ disagreement: { a, b, decided } }: { disagreement: DisagreementView }): ReactNode {
  const [chosen, choose] = useState<LinkVerdict | null>(null)
  const [one, other] = [a.claims[0], b.claims[0]]
  if (!one || !other) return null
  const held = decided?.what.kind === 'link' ? decided.what.verdict : null
  return (
    <div className="verdict">
      {held && decided ? (
        <p className="held">
          <Foreign>{say.said(say.verdicts[held], decided.by)}</Foreign>
          {decided.why ? <Foreign className="why">{` ${strings.quoted(decided.why)}`}</Foreign> : null}
        </p>
      ) : null}
      {chosen ? (
        <DecideForm
          action={say.verdicts[chosen]}
          asked={{ kind: 'link', a: one.id, b: other.id, verdict: chosen }}
          words={say.recorded(say.verdicts[chosen])}
          onDone={() => choose(null)}
        >
          {null}
        </DecideForm>
      ) : (
        <p className="ways">
          <span className="ask">{say.judge}</span>
          {verdicts.map((verdict) => (
            <button key={verdict} type="button" className="quiet" onClick={() => choose(verdict)}>
              {say.verdicts[verdict]}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
