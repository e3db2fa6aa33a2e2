import { type ReactNode, useRef } from 'react'
import { send } from '../arrivals.ts'
import { strings } from '../strings.ts'
import { chosen } from './files.ts'

/** The button by which files are chosen where none can be dropped. */
export function AddDocuments(): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="act" onClick={() => input.current?.click()}>
        {strings.arrivals.add}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={strings.arrivals.add}
        onChange={({ target }) => {
          if (target.files) void send(chosen(target.files))
          target.value = ''
        }}
      />
    </>
  )
}
