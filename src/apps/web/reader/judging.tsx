import { type ReactNode, useEffect, useId, useState } from 'react'
import type { ClaimView } from '../../../model/view.ts'
import { getEntities } from '../api.ts'
import { DecideForm } from '../decide-form.tsx'
import { RateForm } from '../rating.tsx'
import { strings } from '../strings.ts'

const say = strings.reader

/** A decision on a claim that needs words: what is being written. */
export type Judging = 'reject' | 'speaker' | 'rate' | 'note'

interface Props {
  readonly judging: Judging
  readonly claim: ClaimView
  readonly onDone: () => void
}

/** What a person has to say of a claim, beside its words. */
export function JudgingForm({ judging, claim, onDone }: Props): ReactNode {
  switch (judging) {
    case 'reject':
      return <Reject claim={claim} onDone={onDone} />
    case 'speaker':
      return <Speaker claim={claim} onDone={onDone} />
    case 'rate':
      return <RateForm half="credibility" target={claim.id} name={strings.rating.theClaim} onDone={onDone} />
    case 'note':
      return <Note claim={claim} onDone={onDone} />
  }
}

type Form = Omit<Props, 'judging'>

const Reject = ({ claim, onDone }: Form): ReactNode => (
  <DecideForm
    action={say.reject}
    asked={{ kind: 'reject', claim: claim.id }}
    words={say.rejected}
    ask={say.whyNot}
    onDone={onDone}
  >
    {null}
  </DecideForm>
)

function Speaker({ claim, onDone }: Form): ReactNode {
  const [name, setName] = useState('')
  const wanted = name.trim()
  return (
    <DecideForm
      action={say.correct}
      asked={wanted ? { kind: 'speaker', claim: claim.id, speaker: wanted } : null}
      words={say.corrected(wanted)}
      onDone={onDone}
    >
      <NameBox label={say.speaker} value={name} onChange={setName} hint={say.speakerHint} isFirst />
    </DecideForm>
  )
}

function Note({ claim, onDone }: Form): ReactNode {
  const [text, setText] = useState('')
  const [next, setNext] = useState('')
  const [owner, setOwner] = useState('')
  const said = {
    text: text.trim(),
    ...(next.trim() && { next: next.trim() }),
    ...(owner.trim() && { owner: owner.trim() }),
  }
  return (
    <DecideForm
      action={say.keep}
      asked={said.text ? { kind: 'note', claim: claim.id, ...said } : null}
      words={say.noted}
      ask={null}
      onDone={onDone}
    >
      <label>
        {say.note}
        {/* biome-ignore lint/a11y/noAutofocus: somebody asked for this form */}
        <textarea autoFocus rows={3} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <label>
        {say.next}
        <input value={next} onChange={(event) => setNext(event.target.value)} />
      </label>
      <label>
        {say.owner}
        <input value={owner} onChange={(event) => setOwner(event.target.value)} />
      </label>
    </DecideForm>
  )
}

interface Box {
  readonly label: string
  readonly value: string
  readonly onChange: (name: string) => void
  readonly hint: string
  /** whether the writing begins here */
  readonly isFirst?: boolean
}

/** A box for somebody's name, with those of the case to choose from. */
export function NameBox({ label, value, onChange, hint, isFirst = false }: Box): ReactNode {
  const [names, setNames] = useState<readonly string[]>([])
  const list = useId()
  useEffect(() => {
    let stale = false
    Promise.all([getEntities('Person'), getEntities('Organization')]).then(
      (found) => !stale && setNames(found.flat().map(({ name }) => name)),
      // Any name can be typed.
      () => undefined,
    )
    return () => {
      stale = true
    }
  }, [])
  return (
    <label>
      {label}
      <input
        // biome-ignore lint/a11y/noAutofocus: somebody asked for this form
        autoFocus={isFirst}
        value={value}
        placeholder={hint}
        list={list}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {[...new Set(names)].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  )
}
