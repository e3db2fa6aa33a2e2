import { type ReactNode, useEffect, useState } from 'react'
import { forgetArrivals, resume, send, useArrivals } from '../arrivals.ts'
import { strings } from '../strings.ts'
import { Foreign } from '../words.tsx'
import { dropped } from './files.ts'
import './drop.css'

const say = strings.arrivals

/** So many failures are told here; all of them stand on the overview. */
const TOLD = 6

/** Takes files that are dropped anywhere on the page, and tells how far their reading is. */
export function Drop(): ReactNode {
  const arriving = useArrivals()
  const [isOver, setOver] = useState(false)
  useEffect(resume, [])
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => Boolean(event.dataTransfer?.types.includes('Files'))
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (!event.relatedTarget) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event) || !event.dataTransfer) return
      event.preventDefault()
      setOver(false)
      void dropped(event.dataTransfer).then(send)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return (
    <>
      {isOver ? (
        <div className="drop-here">
          <p>{say.dropHere}</p>
        </div>
      ) : null}
      <div className="arrivals" role="status">
        {arriving ? <Progress {...arriving} /> : null}
      </div>
    </>
  )
}

type ProgressProps = NonNullable<ReturnType<typeof useArrivals>>

function Progress({ isReading, total, done, last, failed, toSend }: ProgressProps): ReactNode {
  const isBusy = isReading || toSend > 0
  return (
    <div className="progress">
      <p>
        {isBusy ? say.reading(done, total + toSend) : say.read(done - Math.min(failed.length, done))}
        {isBusy && last ? (
          <>
            {strings.dot}
            <Foreign>{last}</Foreign>
          </>
        ) : null}
        {isBusy ? ` ${say.mayLeave}` : null}
        {isBusy ? null : (
          <button type="button" className="quiet" onClick={forgetArrivals}>
            {strings.decision.forget}
          </button>
        )}
      </p>
      {failed.length ? (
        <ul>
          {failed.slice(0, TOLD).map(({ name, message, advice }) => (
            <li key={`${name} ${message}`}>
              <b>
                <Foreign>{name}</Foreign>
              </b>{' '}
              <span className="unsure">{message}</span> <span className="advice">{advice}</span>
            </li>
          ))}
          {failed.length > TOLD ? <li>{strings.overview.more(failed.length - TOLD)}</li> : null}
        </ul>
      ) : null}
    </div>
  )
}
