import { scaleUtc } from 'd3-scale'
import { type ReactNode, useMemo, useState } from 'react'
import type { EventView, TimelineView } from '../../../model/event.ts'
import { type Address, choose, parameter } from '../address.ts'
import { getEntity, getTimeline, type TimelineAsked } from '../api.ts'
import { href } from '../href.ts'
import { useKeys } from '../keys.ts'
import { useMore } from '../more.ts'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { useWalk } from '../walk.ts'
import { useWidth } from '../width.ts'
import { Foreign } from '../words.tsx'
import { Axis } from './axis.tsx'
import { EventRow, stretchOf } from './event-row.tsx'
import { extentOf } from './extent.ts'
import { closeTo, moved, type Window, wholeWindow, zoomed } from './window.ts'
import './timeline.css'

const say = strings.timeline

/** So many rows are drawn at once; the rest on demand. */
const SHOWN = 400

/** What happened when, as told. */
export async function openTimeline(address: Address): Promise<Opened> {
  const about = parameter(address, 'about')
  const asked = { about, from: parameter(address, 'from'), to: parameter(address, 'to') }
  const [timeline, name] = await Promise.all([
    getTimeline({ ...asked, limit: SHOWN }),
    about && /^[0-9a-f]{8,}$/.test(about) ? getEntity(about).then(({ name }) => name) : about,
  ])
  return { title: say.title, node: <Timeline first={timeline} asked={asked} about={name} /> }
}

interface Props {
  readonly first: TimelineView
  readonly asked: TimelineAsked
  readonly about: string | null
}

function Timeline({ first, asked, about }: Props): ReactNode {
  const [timeline, showMore] = useMore(first, SHOWN, (limit) => getTimeline({ ...asked, limit }))
  const { events, undated, unplaced, total } = timeline
  const whole = useMemo(() => wholeWindow(events), [events])
  // Who was sent to an event sees it from close by.
  const [seen, setSeen] = useState<Window>(() => {
    const event = events.find(({ id }) => location.hash === `#event-${id}`)
    return event?.dates.some(({ edtf }) => extentOf(edtf)) ? closeTo(stretchOf(event)) : whole
  })
  const [axis, width] = useWidth<HTMLDivElement>()
  const list = useWalk<HTMLDivElement>()
  const scale = useMemo(
    () =>
      scaleUtc()
        .domain([new Date(seen.from), new Date(seen.to)])
        .range([0, width]),
    [seen, width],
  )
  useKeys((key) => {
    const row = document.activeElement?.closest<HTMLElement>('[data-moment]')
    const about = row ? Number(row.dataset.moment) : undefined
    if (key === '+' || key === '=') setSeen((now) => zoomed(now, 0.7, about))
    else if (key === '-') setSeen((now) => zoomed(now, 1 / 0.7, about))
    else if (key === 'ArrowLeft') setSeen((now) => moved(now, -0.2))
    else if (key === 'ArrowRight') setSeen((now) => moved(now, 0.2))
    else return false
    return true
  })

  return (
    <div className="timeline" ref={list}>
      <header className="heading">
        <h1>
          {say.title}
          {about ? (
            <>
              {' '}
              {say.of} <Foreign>{about}</Foreign>
            </>
          ) : null}
        </h1>
        {about ? (
          <button type="button" className="quiet" onClick={() => choose({ about: null })}>
            {say.all}
          </button>
        ) : null}
      </header>
      <p className="summary">{say.explain}</p>
      {events.length ? (
        <>
          <Axis scale={scale} axis={axis} seen={seen} whole={whole} onSee={setSeen} />
          <ol className="events">
            {events.map((event) => (
              <EventRow
                key={event.id}
                event={event}
                scale={scale}
                width={width}
                onNear={(stretch) => setSeen(closeTo(stretch))}
              />
            ))}
          </ol>
          {total.events > events.length ? (
            <button type="button" className="quiet" onClick={showMore}>
              {strings.overview.more(total.events - events.length)}
            </button>
          ) : null}
        </>
      ) : (
        <div className="nothing">
          <p>{say.none}</p>
          <p className="advice">{say.noneAdvice}</p>
        </div>
      )}
      <Undated events={undated} />
      {unplaced.length ? (
        <section>
          <h2 className="label">{say.unplaced}</h2>
          <ul>
            {unplaced.map((time) => (
              <li key={`${time.document} ${time.start}`} className="unplaced">
                <a href={href.text(time.document, time)} data-row>
                  <Foreign className="unsure">{strings.quoted(time.words)}</Foreign>
                </a>{' '}
                <Foreign>{time.documentTitle}</Foreign>
                <span className="advice">
                  {strings.dot}
                  {say.lacks[time.lacks ?? 'nothing']}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

/** Events whose time is told in a way that no calendar holds. */
function Undated({ events }: { events: readonly EventView[] }): ReactNode {
  if (!events.length) return null
  return (
    <section>
      <h2 className="label">{say.undated}</h2>
      <p className="advice">{say.undatedExplain}</p>
      <ul>
        {events.flatMap(({ tellings }) =>
          tellings.map(({ claim, words }) => (
            <li key={claim.id} className="unplaced">
              <span className="unsure">{strings.quoted(words)}</span>{' '}
              <a href={href.claim(claim)} data-row>
                <Foreign className="words">{claim.contentWords}</Foreign>
              </a>
            </li>
          )),
        )}
      </ul>
    </section>
  )
}
