import { type ReactNode, useMemo, useState } from 'react'
import { strings } from '../strings.ts'
import { useWidth } from '../width.ts'
import { type Placed, placed } from './place.ts'
import type { Line, Plot } from './plot.ts'

const say = strings.network

/** Pixels. */
const DOT = 4
/** What a letter takes, rather more than less. */
const LETTER = 7
const HEIGHT = 620
const LOW = 420
/** From this width on there is room for the higher drawing. */
const ROOMY = 700

/** So much closer or wider at a time, and at most. */
const ZOOM = 1.4
const CLOSEST = 6

interface Props {
  readonly plot: Plot
  /** ids that stand out; null: nobody does */
  readonly lit: ReadonlySet<string> | null
  /** the ends of the tie that is open */
  readonly open: readonly [string, string] | null
  readonly onNode: (id: string) => void
  readonly onTie: (a: string, b: string) => void
}

/** The network as a drawing, for the eye and the pointer: whatever can be done on it can be done in the lists. */
export function Drawing({ plot, lit, open, onNode, onTie }: Props): ReactNode {
  const [stage, width] = useWidth<HTMLDivElement>()
  const [zoom, setZoom] = useState(1)
  const height = width < ROOMY ? LOW : HEIGHT
  const dots = useMemo(() => placed(plot, width * zoom, height * zoom), [plot, width, height, zoom])
  const byId = new Map(dots.map((dot) => [dot.id, dot]))
  const isLit = (id: string): boolean => lit?.has(id) ?? true
  const isOpen = ({ a, b }: Line): boolean => open !== null && [a, b].every((end) => open.includes(end))
  return (
    <div className="drawing">
      <div ref={stage} className="stage" style={{ height }} tabIndex={zoom > 1 ? 0 : undefined}>
        {width ? (
          <svg width={width * zoom} height={height * zoom} role="img" aria-label={say.drawing}>
            {plot.graph.mapEdges((edge, line) => (
              <TieLine
                key={edge}
                line={line}
                from={byId.get(line.a)!}
                to={byId.get(line.b)!}
                as={isOpen(line) ? 'open' : isLit(line.a) && isLit(line.b) ? '' : 'dim'}
                onTie={onTie}
              />
            ))}
            {dots.map((dot) => (
              <DotOf
                key={dot.id}
                dot={dot}
                isDim={!isLit(dot.id)}
                isTurned={dot.x + DOT + 4 + dot.label.length * LETTER > width * zoom}
                onNode={onNode}
              />
            ))}
          </svg>
        ) : null}
      </div>
      <fieldset className="controls" aria-label={say.controls}>
        <button
          type="button"
          title={say.closer}
          aria-label={say.closer}
          onClick={() => setZoom(Math.min(CLOSEST, zoom * ZOOM))}
        >
          +
        </button>
        <button
          type="button"
          title={say.wider}
          aria-label={say.wider}
          onClick={() => setZoom(Math.max(1, zoom / ZOOM))}
        >
          −
        </button>
        <button type="button" onClick={() => setZoom(1)}>
          {say.whole}
        </button>
      </fieldset>
    </div>
  )
}

interface TieLineProps {
  readonly line: Line
  readonly from: Placed
  readonly to: Placed
  readonly as: 'open' | 'dim' | ''
  readonly onTie: Props['onTie']
}

/** A line, wider where more claims tie the two, with room around it to be hit. */
const TieLine = ({ line: { a, b, claims }, from, to, as, onTie }: TieLineProps): ReactNode => (
  // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of the list
  <g className={`tie ${as}`} onClick={() => onTie(a, b)}>
    <title>{`${say.step(from.label, to.label)}: ${say.claims(claims)}`}</title>
    <line className="grip" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
    <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} strokeWidth={1 + Math.log2(claims) / 2} />
  </g>
)

interface DotProps {
  readonly dot: Placed
  readonly isDim: boolean
  /** whether the name stands before it, since behind it is no room */
  readonly isTurned: boolean
  readonly onNode: Props['onNode']
}

/** Somebody: a disc for a person, a square for an organisation, the name beside it. */
const DotOf = ({ dot, isDim, isTurned, onNode }: DotProps): ReactNode => (
  // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of the list
  <g className={isDim ? 'dot dim' : 'dot'} onClick={() => onNode(dot.id)}>
    {dot.kind === 'Organization' ? (
      <rect x={dot.x - DOT} y={dot.y - DOT} width={2 * DOT} height={2 * DOT} />
    ) : (
      <circle cx={dot.x} cy={dot.y} r={DOT} />
    )}
    <text x={dot.x + (isTurned ? -1 : 1) * (DOT + 4)} y={dot.y + 5} textAnchor={isTurned ? 'end' : 'start'}>
      {dot.label}
    </text>
  </g>
)
