import { scaleUtc } from 'd3-scale'
import type { ReactNode } from 'react'
import type { LegalStatusName } from '../../../model/claim.ts'
import type { ProceedingView } from '../../../model/entity-view.ts'
import { dateWords } from '../date.ts'
import { strings } from '../strings.ts'
import { extentOf } from '../timeline/extent.ts'
import { useWidth } from '../width.ts'

const say = strings.entity

/** How far a proceeding has come: a staircase that may go down. */
export const steps: Record<LegalStatusName, number> = {
  'accused in public': 0,
  suspected: 1,
  detained: 2,
  arrested: 2,
  remanded: 3,
  charged: 4,
  'on trial': 5,
  convicted: 6,
  sentenced: 7,
  'under appeal': 5,
  acquitted: 0,
  dropped: 0,
  overturned: 0,
  released: 1,
  pardoned: 1,
}

/** Pixels: a step of the staircase, the room above it and for the dates below, beside the outermost marks. */
const STEP = 22
const ABOVE = 18
const BELOW = 26
const SIDE = 12
const NAME = 112

type Status = ProceedingView['statuses'][number]

interface Stair {
  readonly status: LegalStatusName
  /** milliseconds since 1970 */
  readonly from: number
  readonly to: number
  /** false: nobody says when, and it stands at the day on which it was told */
  readonly isDated: boolean
}

function stairOf({ status, when, published }: Status): Stair[] {
  const told = when ?? published
  const extent = told === null ? null : extentOf(told)
  return extent ? [{ status, from: extent.from, to: extent.to, isDated: when !== null }] : []
}

/**
 * A proceeding over time: each status as high as the proceeding had come, as wide as its doubt. One of which nobody says when is
 * hollow, at the day it was told. The list below says the same with who tells it.
 */
export function Stairs({ statuses }: { statuses: readonly Status[] }): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>()
  const stairs = [
    ...new Map(
      statuses.flatMap(stairOf).map((stair) => [`${stair.status} ${stair.from} ${stair.isDated}`, stair]),
    ).values(),
  ].sort((a, b) => a.from - b.from || steps[a.status] - steps[b.status])
  const [first, last] = [stairs[0], stairs.at(-1)]
  if (!first || !last || first.from === last.from) return null
  const levels = [...new Set(stairs.map(({ status }) => steps[status]))].sort((a, b) => a - b)
  const y = (status: LegalStatusName): number => ABOVE + (levels.length - 1 - levels.indexOf(steps[status])) * STEP
  const floor = ABOVE + levels.length * STEP
  const x = scaleUtc()
    .domain([new Date(first.from), new Date(last.from)])
    .range([SIDE, Math.max(SIDE, width - NAME)])
  const walked = stairs.filter(({ isDated }) => isDated)
  const path = walked.map(({ status, from }, at) => `${at ? `H${x(from)} V` : `M${x(from)} `}${y(status)}`).join(' ')
  /** a name is not written where one just before it on the same step says the same */
  const isNamed = (stair: Stair, at: number): boolean =>
    !stairs.slice(0, at).some(({ status, from }) => y(status) === y(stair.status) && x(stair.from) - x(from) < NAME)
  return (
    <div ref={box} className="stairs">
      {width ? (
        <svg width={width} height={floor + BELOW} role="img" aria-label={say.stairs}>
          <line className="ground" x1={0} x2={width} y1={floor} y2={floor} />
          {[first, last].map(({ from }) => (
            <text key={from} className="day" x={x(from)} y={floor + 18}>
              {dateWords(new Date(from).toISOString().slice(0, 10))}
            </text>
          ))}
          {walked.length > 1 ? <path d={path} /> : null}
          {stairs.map((stair, at) => (
            <g key={`${stair.status} ${stair.from} ${stair.isDated}`} className={stair.isDated ? '' : 'undated'}>
              <rect
                x={x(stair.from) - 3}
                y={y(stair.status) - 3}
                width={Math.max(6, Math.min(x(stair.to), width) - x(stair.from))}
                height={6}
              />
              {isNamed(stair, at) ? (
                <text x={x(stair.from) - 3} y={y(stair.status) - 7}>
                  {stair.status}
                </text>
              ) : null}
            </g>
          ))}
        </svg>
      ) : null}
    </div>
  )
}
