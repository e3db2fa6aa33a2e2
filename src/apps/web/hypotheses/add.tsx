import { type FormEvent, type ReactNode, useState } from 'react'
import type { ClaimView } from '../../../model/view.ts'
import { getClaims, search } from '../api.ts'
import { ClaimLine } from '../claim-line.tsx'
import { useLater } from '../later.ts'
import { strings } from '../strings.ts'
import type { OnChange } from './matrix.tsx'

const say = strings.hypotheses

/** Passages that are looked through for claims, and claims that are shown. */
const PASSAGES = 20
const MOST = 12

/** Claims that stand in passages with these words. */
async function claimsWith(words: string): Promise<readonly ClaimView[]> {
  if (words.length < 2) return []
  const hits = await search(words, PASSAGES)
  const documents = [...new Set(hits.map(({ document }) => document))]
  const answers = await Promise.all(
    documents.map((document) => getClaims({ document, speaker: null, about: null }, 0, 1000)),
  )
  const stands = ({ document, content }: ClaimView): boolean =>
    hits.some(
      (hit) => hit.document === document && content.some(({ start, end }) => start < hit.end && end > hit.start),
    )
  return answers.flatMap(({ claims }) => claims.filter(stands)).slice(0, MOST)
}

/** Another row: a claim of the case, sought by its words, or words of one's own. */
export function AddItem({ onChange }: { onChange: OnChange }): ReactNode {
  const [sought, setSought] = useState('')
  const found = useLater(() => claimsWith(sought.trim()), sought)
  const claims = found && 'value' in found ? found.value : []
  const isSettled = found !== null && sought.trim().length > 1
  const add = (claim: string | null, text: string | null): void =>
    onChange({ kind: 'item', text, claim, credibility: null, relevance: 'medium', origin: null }, say.added)
  return (
    <section className="add">
      <h2 className="label">{say.addItem}</h2>
      <label>
        {say.seek} <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
      </label>
      {isSettled && !claims.length ? <p className="advice">{say.seekNone}</p> : null}
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <button type="button" className="quiet" onClick={() => add(claim.id, null)}>
              {say.add}
            </button>
            <ClaimLine claim={claim} />
          </li>
        ))}
      </ul>
      <Words label={say.addWords} onSaid={(words) => add(null, words)} />
    </section>
  )
}

/** Another column. */
export const AddHypothesis = ({ onChange }: { onChange: OnChange }): ReactNode => (
  <section className="add">
    <Words label={say.addHypothesis} onSaid={(text) => onChange({ kind: 'hypothesis', text }, say.added)} />
  </section>
)

function Words({ label, onSaid }: { label: string; onSaid: (words: string) => void }): ReactNode {
  const [words, setWords] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!words.trim()) return
    onSaid(words.trim())
    setWords('')
  }
  return (
    <form onSubmit={submit}>
      <label>
        {label} <input value={words} maxLength={5000} onChange={(event) => setWords(event.target.value)} />
      </label>{' '}
      <button type="submit" className="quiet">
        {say.add}
      </button>
    </form>
  )
}
