import { type ReactNode, useState } from 'react'
import type { DisagreementView } from '../../../model/assess-view.ts'
import type { LinkVerdict } from '../../../model/decision.ts'
import { DecideForm } from '../decide-form.tsx'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = strings.disagreements

/** In the order of their keys, 1 to 4. */
export const verdicts = Object.keys(say.verdicts) as readonly LinkVerdict[]

/** The verdict that stands, or null. */
export const heldOn = ({ decided }: DisagreementView): LinkVerdict | null =>
  decided?.what.kind === 'link' ? decided.what.verdict : null

interface Props {
  readonly disagreement: DisagreementView
  /** what was just said of it in passing, empty for nothing */
  readonly told: string
  readonly onVerdict: (verdict: LinkVerdict) => void
  readonly onNote: () => void
  readonly onUndo: () => void
}

/** What somebody said of a disagreement, and the ways to say it, printed with their keys. */
export function Verdict({ disagreement, told, onVerdict, onNote, onUndo }: Props): ReactNode {
  const { decided } = disagreement
  const held = heldOn(disagreement)
  return (
    <div className="verdict">
      {held && decided ? (
        <p className="held">
          <span className="tick">✓</span> <Foreign>{say.said(say.verdicts[held], decided.by)}</Foreign>
          {decided.why ? <Foreign className="why">{` ${strings.quoted(decided.why)}`}</Foreign> : null}
        </p>
      ) : null}
      <p className="ways">
        {verdicts.map((verdict, at) => (
          <button
            key={verdict}
            type="button"
            className="quiet"
            aria-pressed={verdict === held}
            onClick={() => onVerdict(verdict)}
          >
            <kbd>{at + 1}</kbd> {say.verdicts[verdict]}
          </button>
        ))}
        <button type="button" className="quiet" onClick={onNote}>
          <kbd>n</kbd> {say.note}
        </button>
        {held ? (
          <button type="button" className="quiet" onClick={onUndo}>
            <kbd>u</kbd> {say.undo}
          </button>
        ) : null}
      </p>
      <p className="passing" role="status">
        {told}
      </p>
    </div>
  )
}

/** A verdict with its reason, for whoever asks later. */
export function VerdictForm({
  disagreement,
  onDone,
}: {
  disagreement: DisagreementView
  onDone: () => void
}): ReactNode {
  const [chosen, choose] = useState<LinkVerdict>(heldOn(disagreement) ?? 'unsure')
  const [one, other] = [disagreement.a.claims[0], disagreement.b.claims[0]]
  return (
    <DecideForm
      action={say.record}
      asked={one && other ? { kind: 'link', a: one.id, b: other.id, verdict: chosen } : null}
      words={say.recorded(say.verdicts[chosen])}
      ask={say.whyNoted}
      onDone={onDone}
    >
      <label>
        {say.judge}
        <select
          // biome-ignore lint/a11y/noAutofocus: somebody asked for this form
          autoFocus
          value={chosen}
          onChange={({ target }) => choose(verdicts.find((each) => each === target.value) ?? chosen)}
        >
          {verdicts.map((verdict) => (
            <option key={verdict} value={verdict}>
              {say.verdicts[verdict]}
            </option>
          ))}
        </select>
      </label>
    </DecideForm>
  )
}
