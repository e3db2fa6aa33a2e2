import { Fragment, memo, type ReactNode } from 'react'
import type { Span } from '../../../model/text.ts'
import { strings } from '../strings.ts'
import type { Drawn, Spread, Stretch } from './spread.ts'

/** Part of a passage's element by which a place in the text is found again. */
const placed = ({ start, end }: Span) => ({ 'data-start': start, 'data-end': end })

/**
 * The document as its author laid it out, every stretch under a mark an element of its own. It is drawn once; which
 * words are lit is a matter of classes that the sheet moves over them.
 */
export const Text = memo(
  ({ text, spread }: { text: string; spread: Spread }): ReactNode =>
    spread.drawn.map((drawn) => (
      <Block
        key={drawn.block.kind === 'furniture' ? drawn.block.lines[0]?.start : drawn.block.start}
        {...{ text, spread, drawn }}
      />
    )),
)

function Block({ text, spread, drawn }: { text: string; spread: Spread; drawn: Drawn }): ReactNode {
  const pieces = (stretches: readonly Stretch[]): ReactNode =>
    stretches.map((stretch) => {
      const words = text.slice(stretch.start, stretch.end)
      if (stretch.piece === null) return <Fragment key={stretch.start}>{words}</Fragment>
      const roles = new Set(stretch.marks.filter(({ claim }) => spread.attributed.has(claim)).map(({ role }) => role))
      return (
        <span
          key={stretch.start}
          className={['piece', ...roles].join(' ')}
          data-piece={stretch.piece}
          data-number={spread.endnotes.get(stretch.piece)}
        >
          {words}
        </span>
      )
    })
  if ('lines' in drawn)
    return (
      <details className="furniture">
        <summary>{strings.document.furniture(drawn.block.lines.length)}</summary>
        {drawn.block.lines.map((line, index) => (
          <p key={line.start} dir="auto" {...placed(line)}>
            {pieces(drawn.lines[index] ?? [])}
          </p>
        ))}
      </details>
    )
  const { block } = drawn
  const Tag = block.kind === 'title' ? 'h1' : block.kind === 'heading' ? 'h2' : 'p'
  return (
    <Tag className={block.kind} dir="auto" {...placed(block)}>
      {pieces(drawn.stretches)}
    </Tag>
  )
}
