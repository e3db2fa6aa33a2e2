import { Fragment, type ReactNode } from 'react'
import { getTimeline } from '../api.ts'
import { dateWords } from '../date.ts'
import { href } from '../href.ts'
import { useLater } from '../later.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'

const say = { ...strings.overview.rivals, more: strings.overview.more }

/** So many are shown. */
const SHOWN = 20

/** Events that are given dates which cannot both be true. */
export function RivalDates(): ReactNode {
  const later = useLater(() => getTimeline({ about: null, from: null, to: null, rivals: true, limit: SHOWN }), 'rivals')
  if (!later || 'error' in later) return null
  const { events: rivals, total } = later.value
  if (!rivals.length) return null
  return (
    <section aria-labelledby="rivals" className="rivals">
      <h2 id="rivals" className="label">
        {say.title}
      </h2>
      <ul>
        {rivals.map((event) => (
          <li key={event.id}>
            <a href={`${href.timeline()}#event-${event.id}`}>
              <span className="against">⇄</span>{' '}
              {event.dates.map(({ edtf }, index) => (
                <Fragment key={edtf}>
                  {index ? say.or : ''}
                  {dateWords(edtf)}
                </Fragment>
              ))}
            </a>{' '}
            <Foreign className="words">{event.tellings[0]?.claim.contentWords ?? ''}</Foreign>
          </li>
        ))}
      </ul>
      {total.events > rivals.length ? <a href={href.timeline()}>{say.more(total.events - rivals.length)}</a> : null}
    </section>
  )
}
