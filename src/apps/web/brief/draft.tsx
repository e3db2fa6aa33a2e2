import { type FormEvent, type ReactNode, useState } from 'react'
import type { DraftSentence, DraftView } from '../../../model/draft.ts'
import { checkDraft, Refusal } from '../api.ts'
import { ClaimLine } from '../claim-line.tsx'
import { Wrong } from '../hypotheses/hypotheses.tsx'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = strings.brief

/** Somebody's own draft beside the case, sentence by sentence. Nothing of it is kept. */
export function Draft(): ReactNode {
  const [text, setText] = useState('')
  const [draft, setDraft] = useState<DraftView | null>(null)
  const [wrong, setWrong] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    setWrong(null)
    try {
      setDraft(await checkDraft(text))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      setWrong(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="draft">
      <h2>{say.draft}</h2>
      <p className="advice">{say.draftExplain}</p>
      <form className="decide" onSubmit={(event) => void submit(event)}>
        <label>
          {say.draftText}
          <textarea rows={8} maxLength={60_000} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <p className="ways">
          <button type="submit" className="act" disabled={isBusy || !text.trim()}>
            {say.check}
          </button>
        </p>
        <Wrong refusal={wrong} />
      </form>
      <div role="status">
        {draft ? (
          <ol className="sentences">
            {draft.sentences.map((sentence) => (
              <Sentence key={sentence.number} sentence={sentence} />
            ))}
          </ol>
        ) : null}
      </div>
    </section>
  )
}

const quiet: ReadonlySet<DraftSentence['verdict']> = new Set<DraftSentence['verdict']>([
  'supported',
  'nothing to check',
])

const Sentence = ({ sentence }: { sentence: DraftSentence }): ReactNode => {
  const { words, verdict, because, support, against } = sentence
  const isQuiet = quiet.has(verdict)
  return (
    <li>
      <p className="line">
        <Foreign>{words}</Foreign>
      </p>
      <p className={isQuiet ? 'advice' : 'verdict'}>{say.verdicts[verdict]}</p>
      {isQuiet
        ? null
        : because.map((reason) => (
            <p key={reason} className="advice">
              <Foreign>{reason}</Foreign>
            </p>
          ))}
      {isQuiet ? null : [...against, ...support].slice(0, 3).map((claim) => <ClaimLine key={claim.id} claim={claim} />)}
    </li>
  )
}
