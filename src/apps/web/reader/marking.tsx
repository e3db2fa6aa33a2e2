import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import type { Stance } from '../../../model/claim.ts'
import type { Span } from '../../../model/text.ts'
import type { DocumentPage } from '../../../model/view.ts'
import { DecideForm } from '../decide-form.tsx'
import { useKeys } from '../keys.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'
import { NameBox } from './judging.tsx'
import { rangeOf, selectByKey, selectedIn } from './selection.ts'

const say = strings.mark
const roles = ['content', 'source', 'cue'] as const
type Role = (typeof roles)[number]
type Places = Readonly<Record<Role, Span | null>>

interface Props {
  readonly page: DocumentPage
  readonly text: RefObject<HTMLElement | null>
  /** what was selected when the form was asked for */
  readonly selected: Span | null
  readonly onDone: () => void
}

/** A claim being marked: its words are selected in the text, one role after the other. */
export function Marking({ page, text, selected: first, onDone }: Props): ReactNode {
  const [places, setPlaces] = useState<Places>({ content: first, source: null, cue: null })
  const [speaker, setSpeaker] = useState('')
  const [stance, setStance] = useState<Stance>('asserts')
  const [translation, setTranslation] = useState('')
  const selected = useSelected(text, page.text)
  useHighlights(text, places)

  const put = (role: Role, span: Span | null): void => {
    setPlaces((before) => ({ ...before, [role]: span }))
    // Most words for somebody hold the name; who has none is left out by hand.
    if (role === 'source' && !speaker && span) setSpeaker(page.text.slice(span.start, span.end))
  }
  useKeys((key, { shiftKey }) => {
    const role = roles[Number(key) - 1]
    if (role) {
      if (selected) put(role, selected)
    } else if (key === 'Escape') onDone()
    else return text.current !== null && selectByKey(text.current, key, shiftKey)
    return true
  })
  const { content, source, cue } = places
  const said = speaker.trim()
  return (
    <section className="marking" aria-label={say.title}>
      <h2 className="label">{say.title}</h2>
      <p className="advice">{say.hint}</p>
      <p className="selected" aria-live="polite">
        {say.selected}:{' '}
        <Foreign>{selected ? strings.quoted(page.text.slice(selected.start, selected.end)) : say.nothing}</Foreign>
      </p>
      <DecideForm
        action={say.record}
        asked={
          content && (said || source)
            ? {
                kind: 'mark',
                document: page.id,
                content,
                ...(source && { source }),
                ...(cue && { cue }),
                ...(said && { speaker: said }),
                stance,
                ...(translation.trim() && { translation: translation.trim() }),
              }
            : null
        }
        words={say.recorded}
        onDone={onDone}
      >
        {roles.map((role, index) => {
          const place = places[role]
          return (
            <div key={role} className={`role ${role}-role`}>
              <span className="label" id={`role-${role}`}>
                {say.roles[role]}
              </span>
              {place ? <Foreign className="words">{page.text.slice(place.start, place.end)}</Foreign> : null}
              <span className="ways">
                <button
                  type="button"
                  className="quiet"
                  disabled={!selected}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => put(role, selected)}
                  id={`take-${role}`}
                  aria-labelledby={`role-${role} take-${role}`}
                >
                  {say.take} <kbd>{index + 1}</kbd>
                </button>
                {place && role !== 'content' ? (
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => put(role, null)}
                    id={`leave-${role}`}
                    aria-labelledby={`role-${role} leave-${role}`}
                  >
                    {say.leaveOut}
                  </button>
                ) : null}
              </span>
            </div>
          )
        })}
        <NameBox label={say.speaker} value={speaker} onChange={setSpeaker} hint={say.speakerHint} />
        <label>
          {say.stance}
          <select value={stance} onChange={(event) => setStance(event.target.value as Stance)}>
            {(Object.keys(say.stances) as Stance[]).map((each) => (
              <option key={each} value={each}>
                {say.stances[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.translation}
          <textarea rows={2} value={translation} onChange={(event) => setTranslation(event.target.value)} />
        </label>
      </DecideForm>
    </section>
  )
}

/** What was last selected in the text; writing in a form, which ends the selection, does not forget it. */
function useSelected(text: RefObject<HTMLElement | null>, words: string): Span | null {
  const [selected, setSelected] = useState<Span | null>(null)
  useEffect(() => {
    const look = (): void => {
      const found = text.current && selectedIn(text.current, words)
      if (found) setSelected(found)
    }
    look()
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [text, words])
  return selected
}

/** Lights the words that were taken, each role in its way. */
function useHighlights(text: RefObject<HTMLElement | null>, places: Places): void {
  useEffect(() => {
    if (!('highlights' in CSS) || !text.current) return
    for (const role of roles) {
      const place = places[role]
      const range = place && rangeOf(text.current, place)
      if (range) CSS.highlights.set(`mark-${role}`, new Highlight(range))
      else CSS.highlights.delete(`mark-${role}`)
    }
    return () => {
      for (const role of roles) CSS.highlights.delete(`mark-${role}`)
    }
  }, [text, places])
}
