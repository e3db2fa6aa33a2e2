import type { ScaleTime } from 'd3-scale'
import { Fragment, type ReactNode } from 'react'
import type { EventView } from '../../../model/event.ts'
import { dateWords } from '../date.ts'
import { href } from '../href.ts'
import { chainOf } from '../reader/note.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'
import { type Extent, extentOf } from './extent.ts'
import type { Window } from './window.ts'

const say = strings.timeline

/** A day is drawn at least so wide, in pixels. */
const LEAST = 4
const HEIGHT = 24

interface Props {
  readonly event: EventView
  readonly scale: ScaleTime<number, number>
  readonly width: number
  /** brings a stretch closer */
  readonly onNear: (stretch: Window) => void
}

/** An event: its dates in words, a bar as wide as its doubt, and who tells it. Rival dates share the row. */
export function EventRow({ event, scale, width, onNear }: Props): ReactNode {
  const [first] = event.tellings
  return (
    <li
      className={event.rivals ? 'event-line rival' : 'event-line'}
      id={`event-${event.id}`}
      data-moment={momentOf(event)}
    >
      <p className="when">
        {event.rivals ? <span className="against">⇄ </span> : null}
        {event.dates.map(({ edtf }, index) => (
          <Fragment key={edtf}>
            {index ? say.or : ''}
            {dateWords(edtf)}
          </Fragment>
        ))}
      </p>
      <Bars event={event} scale={scale} width={width} onNear={onNear} />
      <div className="tellings">
        {event.tellings.map(({ claim, words, edtf }, index) => (
          <p key={`${claim.id} ${words}`}>
            <a href={href.claim(claim)} data-row={index === 0 || undefined}>
              {index && claim.contentWords === first?.claim.contentWords ? (
                <span className="advice">{strings.claim.verbs[claim.stance][0]}</span>
              ) : (
                <Foreign className="words">{claim.contentWords}</Foreign>
              )}
            </a>
            <span className="by">
              {event.rivals && edtf ? <b>{dateWords(edtf)}: </b> : null}
              <Foreign>{strings.quoted(words)}</Foreign>
              {strings.dot}
              <Foreign>{chainOf(claim).join(strings.arrow)}</Foreign>
            </span>
          </p>
        ))}
      </div>
    </li>
  )
}

/** The middle of an event, about which its row is zoomed; left out where it is on no calendar. */
const momentOf = (event: EventView): number | undefined => {
  const { from, to } = stretchOf(event)
  return Number.isFinite(from) ? (from + to) / 2 : undefined
}

/** From the first day of an event to the last that anybody tells. */
export const stretchOf = ({ dates }: EventView): Window => {
  const extents = dates.flatMap(({ edtf }) => extentOf(edtf) ?? [])
  return { from: Math.min(...extents.map(({ from }) => from)), to: Math.max(...extents.map(({ to }) => to)) }
}

/** Where a bar stands on the scale, cut off at its ends. */
const placeOf = ({ from, to }: Extent, scale: Props['scale']): { left: number; right: number } => {
  const left = scale(from)
  return { left, right: Math.max(left + LEAST, scale(to)) }
}

function Bars({ event, scale, width, onNear }: Props): ReactNode {
  if (!width) return <div className="bars" />
  const extents = event.dates.flatMap(({ edtf }) => {
    const extent = extentOf(edtf)
    return extent ? [{ edtf, extent, ...placeOf(extent, scale) }] : []
  })
  const told = [
    ...new Set(
      event.tellings.flatMap(({ claim: { published } }) => (published ? (extentOf(published)?.from ?? []) : [])),
    ),
  ]
  const before = extents.some(({ right }) => right < 0)
  const after = extents.some(({ left }) => left > width)
  return (
    <svg
      className="bars"
      width={width}
      height={HEIGHT}
      aria-hidden="true"
      onClick={() => extents.length && onNear(stretchOf(event))}
    >
      {extents.length > 1 ? (
        <line
          className="tie"
          x1={extents[0]?.left}
          x2={extents.at(-1)?.right}
          y1={HEIGHT / 2 - 3}
          y2={HEIGHT / 2 - 3}
        />
      ) : null}
      {extents.map(({ edtf, extent, left, right }) => (
        <Fragment key={edtf}>
          <rect className="bar" x={left} width={right - left} y={5} height={8} rx={right - left > 8 ? 0 : 2} />
          {extent.isOpen.to ? <line className="open" x1={right} x2={width} y1={9} y2={9} /> : null}
          {extent.isOpen.from ? <line className="open" x1={0} x2={left} y1={9} y2={9} /> : null}
        </Fragment>
      ))}
      {told.map((at) => (
        <line key={at} className="told-on" x1={scale(at)} x2={scale(at)} y1={16} y2={22} />
      ))}
      {before ? (
        <text x={0} y={13}>
          ‹
        </text>
      ) : null}
      {after ? (
        <text x={width - 6} y={13}>
          ›
        </text>
      ) : null}
    </svg>
  )
}
