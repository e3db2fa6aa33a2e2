import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { DocumentKind, MetadataField, Reliability } from '../../../model/document.ts'
import type { DocumentView } from '../../../model/view.ts'
import { choose } from '../address.ts'
import { DecideForm } from '../decide-form.tsx'
import { strings } from '../strings.ts'
import { titleOf } from '../words.tsx'

const say = strings.sources

export const isField = (name: string): name is MetadataField => Object.hasOwn(say.fields, name)

const fields = Object.keys(say.fields).filter(isField)

/** Fields that take one of a few values, each with how it is said. */
const choices: Partial<Record<MetadataField, Readonly<Record<string, string>>>> = {
  kind: say.kinds satisfies Record<DocumentKind, string>,
  reliability: strings.rating.reliabilities satisfies Record<Reliability, string>,
  complete: say.completes satisfies Record<'yes' | 'no', string>,
}

/** Says of a document what it does not say of itself. An empty value takes back what somebody said before. */
export function SetForm({ document, field }: { document: DocumentView; field: MetadataField }): ReactNode {
  const before = document[field] ?? ''
  const [value, setValue] = useState<string>(before)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
    box.current?.querySelector<HTMLElement>('[name="value"]')?.focus({ preventScroll: true })
  }, [])
  const wanted = value.trim()
  const takesBack = wanted === '' && document.decided[field] !== undefined
  const asked =
    (wanted && wanted !== before) || takesBack
      ? ({ kind: 'set', document: document.id, field, value: wanted || null } as const)
      : null
  const own = choices[field]
  return (
    <div ref={box}>
      <DecideForm
        action={takesBack ? say.takeBack : say.record}
        asked={asked}
        words={say.recorded(say.fields[field], titleOf(document), wanted)}
        onDone={() => choose({ set: null, field: null })}
      >
        <label>
          {say.detail}
          <select name="field" value={field} onChange={(event) => choose({ field: event.target.value })}>
            {fields.map((each) => (
              <option key={each} value={each}>
                {say.fields[each]}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={id}>
          {say.fields[field]}
          {own ? (
            <select id={id} name="value" value={value} onChange={(event) => setValue(event.target.value)}>
              <option value="">{say.notSaid}</option>
              {Object.entries(own).map(([each, words]) => (
                <option key={each} value={each}>
                  {words}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={id}
              name="value"
              value={value}
              autoComplete="off"
              aria-describedby={field === 'published' ? 'date-hint' : undefined}
              onChange={(event) => setValue(event.target.value)}
            />
          )}
        </label>
        {field === 'published' ? (
          <p className="advice" id="date-hint">
            {say.dateHint}
          </p>
        ) : null}
      </DecideForm>
    </div>
  )
}
