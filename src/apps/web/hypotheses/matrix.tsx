import { type ReactNode, useState } from 'react'
import type { MatrixView } from '../../../model/hypothesis-view.ts'
import { changeMatrix, getMatrix, type MatrixChange, Refusal } from '../api.ts'
import { settleMatrix } from '../case.ts'
import { href } from '../href.ts'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'
import { AddHypothesis, AddItem } from './add.tsx'
import { Grid } from './grid.tsx'
import { Wrong } from './hypotheses.tsx'
import { Sums } from './sums.tsx'
import './hypotheses.css'

const say = strings.hypotheses

/** Makes one change of the matrix on the screen and tells of it in `words`. */
export type OnChange = (edit: MatrixChange, words: string) => void

/** One question: its answers as columns, its items as rows, the sums below. */
export async function openMatrix(id: string): Promise<Opened> {
  const matrix = await getMatrix(id)
  return { title: matrix.question, node: <Matrix matrix={matrix} /> }
}

function Matrix({ matrix }: { matrix: MatrixView }): ReactNode {
  const [wrong, setWrong] = useState<Refusal | null>(null)
  const onChange: OnChange = (edit, words) => {
    settleMatrix(changeMatrix(matrix.id, edit), words).then(
      () => setWrong(null),
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error
        setWrong(error)
      },
    )
  }
  return (
    <div className="screen hypotheses">
      <p>
        <a href={href.hypotheses}>{say.all}</a>
      </p>
      <h1>
        <Foreign>{matrix.question}</Foreign>
      </h1>
      <Wrong refusal={wrong} />
      <Grid matrix={matrix} onChange={onChange} />
      <AddItem onChange={onChange} />
      <AddHypothesis onChange={onChange} />
      <Sums matrix={matrix} />
    </div>
  )
}
