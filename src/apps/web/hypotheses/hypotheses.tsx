import { type FormEvent, type ReactNode, useState } from 'react'
import type { MatrixLine } from '../../../model/hypothesis-view.ts'
import { go } from '../address.ts'
import { beginMatrix, getMatrices, Refusal } from '../api.ts'
import { settleMatrix } from '../case.ts'
import { href } from '../href.ts'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'
import './hypotheses.css'

const say = strings.hypotheses

/** The questions with their competing answers, and the way to set out another. */
export async function openHypotheses(): Promise<Opened> {
  const matrices = await getMatrices()
  return { title: say.title, node: <Hypotheses matrices={matrices} /> }
}

const Hypotheses = ({ matrices }: { matrices: readonly MatrixLine[] }): ReactNode => (
  <div className="screen hypotheses">
    <h1>{say.title}</h1>
    <p className="summary">{say.explain}</p>
    {matrices.length ? null : <p className="none">{say.none}</p>}
    <ul className="matrices">
      {matrices.map(({ id, question, hypotheses, judged, cells, by }) => (
        <li key={id}>
          <a href={href.matrix(id)} data-row>
            <Foreign className="words">{question}</Foreign>
          </a>
          <p>
            <Foreign>{hypotheses.map(({ text }) => text).join(strings.dot)}</Foreign>
          </p>
          <p className="advice">
            {say.judged(judged, cells)}
            {strings.dot}
            <Foreign>{by}</Foreign>
          </p>
        </li>
      ))}
    </ul>
    <Begin />
  </div>
)

function Begin(): ReactNode {
  const [question, setQuestion] = useState('')
  const [answers, setAnswers] = useState('')
  const [wrong, setWrong] = useState<Refusal | null>(null)
  const named = answers
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    try {
      const { id } = await settleMatrix(beginMatrix(question.trim(), named), say.begun)
      go(href.matrix(id))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      setWrong(error)
    }
  }
  return (
    <form className="decide" onSubmit={(event) => void submit(event)}>
      <h2 className="label">{say.begin}</h2>
      <label>
        {say.question}
        <input value={question} maxLength={5000} onChange={(event) => setQuestion(event.target.value)} />
      </label>
      <label>
        {say.answers}
        <textarea rows={4} value={answers} onChange={(event) => setAnswers(event.target.value)} />
      </label>
      <p className="ways">
        <button type="submit" className="act" disabled={!question.trim() || named.length < 2}>
          {say.beginIt}
        </button>
      </p>
      <Wrong refusal={wrong} />
    </form>
  )
}

/** Why a change was not recorded. */
export const Wrong = ({ refusal }: { refusal: Refusal | null }): ReactNode =>
  refusal ? (
    <p className="wrong" role="alert">
      <span className="unsure">{refusal.message}</span> {refusal.advice}
    </p>
  ) : null
