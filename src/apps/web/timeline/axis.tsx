import type { ScaleTime } from 'd3-scale'
import { type Dispatch, type ReactNode, type RefObject, type SetStateAction, useEffect } from 'react'
import { strings } from '../strings.ts'
import { moved, type Window, zoomed } from './window.ts'

const say = strings.timeline

interface Props {
  readonly scale: ScaleTime<number, number>
  /** its own element, by which its width is known */
  readonly axis: RefObject<HTMLDivElement | null>
  readonly seen: Window
  readonly whole: Window
  readonly onSee: Dispatch<SetStateAction<Window>>
}

/** The years or days in sight, and what brings others there. */
export function Axis({ scale, axis, seen, whole, onSee }: Props): ReactNode {
  // The wheel zooms about the pointer. React's own listener could not keep the page from scrolling.
  useEffect(() => {
    const element = axis.current
    if (!element) return
    const wheel = (event: WheelEvent): void => {
      event.preventDefault()
      const about = scale.invert(event.clientX - element.getBoundingClientRect().left).getTime()
      onSee((now) => zoomed(now, event.deltaY < 0 ? 0.85 : 1 / 0.85, about))
    }
    element.addEventListener('wheel', wheel, { passive: false })
    return () => element.removeEventListener('wheel', wheel)
  }, [axis, scale, onSee])
  const [, width = 0] = scale.range()
  return (
    <div className="event-line axis-line">
      <fieldset className="controls" aria-label={say.controls}>
        <button type="button" onClick={() => onSee(zoomed(seen, 0.7))} aria-label={say.zoomIn}>
          +
        </button>
        <button type="button" onClick={() => onSee(zoomed(seen, 1 / 0.7))} aria-label={say.zoomOut}>
          −
        </button>
        <button type="button" onClick={() => onSee(moved(seen, -0.3))} aria-label={say.earlier}>
          ‹
        </button>
        <button type="button" onClick={() => onSee(moved(seen, 0.3))} aria-label={say.later}>
          ›
        </button>
        <button type="button" onClick={() => onSee(whole)}>
          {say.whole}
        </button>
      </fieldset>
      <div className="axis" ref={axis} aria-hidden="true">
        {scale.ticks(Math.max(2, Math.floor(width / 96))).map((tick) => (
          <span key={tick.getTime()} style={{ left: scale(tick) }}>
            {tickWords(tick, seen)}
          </span>
        ))}
      </div>
    </div>
  )
}

/** A year where years are told apart, else the month, else the day. */
function tickWords(tick: Date, { from, to }: Window): string {
  const years = (to - from) / (365.25 * 86_400_000)
  const month = strings.dates.months[tick.getUTCMonth()]?.slice(0, 3) ?? ''
  if (years > 6 || (tick.getUTCMonth() === 0 && tick.getUTCDate() === 1)) return String(tick.getUTCFullYear())
  return tick.getUTCDate() === 1 ? month : `${tick.getUTCDate()} ${month}`
}
