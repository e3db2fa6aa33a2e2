import type { ReactNode } from 'react'
import type { Replaced } from '../api.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'
import { saveFile } from './save.ts'

const say = strings.brief
const columns = ['label', 'person', 'spelling', 'times'] as const

/** Which spellings gave way to which labels: for whoever works on the case, and to be kept apart from the brief. */
export const ReplacedList = ({ replaced }: { replaced: readonly Replaced[] }): ReactNode => (
  <section className="replaced" aria-labelledby="replaced">
    <h2 id="replaced" className="label">
      {say.replaced}
    </h2>
    {replaced.length ? (
      <>
        <p className="advice">{say.replacedExplain}</p>
        <div className="wide">
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {say.replacedColumns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {replaced.map((each) => (
                <tr key={`${each.label} ${each.person} ${each.spelling}`}>
                  <th scope="row">{each.label}</th>
                  <td>
                    <Foreign>{each.person}</Foreign>
                  </td>
                  <td>
                    <Foreign>{each.spelling}</Foreign>
                  </td>
                  <td>{each.times}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <button type="button" className="quiet" onClick={() => saveFile(csvOf(replaced), say.replacedFile)}>
          {say.saveReplaced}
        </button>
      </>
    ) : (
      <p className="advice">{say.replacedNone}</p>
    )}
  </section>
)

/** RFC 4180. */
const csvOf = (replaced: readonly Replaced[]): Blob =>
  new Blob(
    [[...columns], ...replaced.map((each) => columns.map((column) => each[column]))].map(
      (row) => `${row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\r\n`,
    ),
    { type: 'text/csv' },
  )
