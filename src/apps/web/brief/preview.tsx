import type { ReactNode } from 'react'
import type { Brief, BriefBlock, BriefRun } from '../../../model/brief.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = strings.brief

/** A brief as it will be saved; its numbers lead to the words in their document. */
export const Preview = ({ brief }: { brief: Brief }): ReactNode => (
  <article className="preview" aria-label={say.preview}>
    <h2>
      <Foreign>{brief.title}</Foreign>
    </h2>
    {brief.lead.map((words) => (
      <p key={words} className="advice">
        {words}
      </p>
    ))}
    {brief.sections.map(({ heading, explain, blocks }) => (
      <section key={heading}>
        <h3>{heading}</h3>
        {explain ? <p className="advice">{explain}</p> : null}
        {blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and do not move
          <Block key={at} block={block} brief={brief} />
        ))}
      </section>
    ))}
  </article>
)

function Block({ block, brief }: { block: BriefBlock; brief: Brief }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.words}</h4>
    case 'remark':
      return (
        <p className={block.depth ? 'advice under' : 'advice'}>
          <Foreign>{block.words}</Foreign>
        </p>
      )
    case 'own':
      return (
        <blockquote className="own">
          <Foreign>{block.words}</Foreign>
          <footer className="advice">{block.by === null ? say.ownWords : say.ownWordsOf(block.by)}</footer>
        </blockquote>
      )
    case 'sentence':
      return (
        <p className={block.depth ? 'line under' : 'line'}>
          {block.runs.map((run, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Run key={at} run={run} brief={brief} />
          ))}
        </p>
      )
    case 'table':
      return <Table block={block} />
  }
}

function Run({ run, brief }: { run: BriefRun; brief: Brief }): ReactNode {
  if (run.kind === 'ours') return run.words
  if (run.kind !== 'cite') return <Foreign className={run.kind === 'speaker' ? 'who' : ''}>{run.words}</Foreign>
  return run.claims.map((id) => {
    const citation = brief.citations.find(({ claim }) => claim === id)
    if (!citation) return null
    const { number, original } = citation
    return original ? (
      <a key={id} className="number" href={`/documents/${original.hash}#claim-${id}`}>
        {` [${number}]`}
      </a>
    ) : (
      <span key={id} className="number">{` [${number}]`}</span>
    )
  })
}

const Table = ({ block }: { block: Extract<BriefBlock, { kind: 'table' }> }): ReactNode => (
  <div className="wide">
    <table>
      <thead>
        <tr>
          {block.head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([first, ...cells]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {cells.map((cell, at) => (
              <td key={block.head[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
