import { type ReactNode, useEffect, useRef } from 'react'
import type { DocumentPage } from '../../../model/view.ts'
import { go } from '../address.ts'
import { href } from '../href.ts'
import { useKeys } from '../keys.ts'
import { strings } from '../strings.ts'
import { titleOf } from '../words.tsx'

const say = strings.original

/** Kinds of file that a browser shows in a frame in which nothing runs. */
const shown = /^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml|image\/(?:png|jpeg|gif|webp))$/

/** Shows the original beside the text, or puts it away; the place in the text is kept. */
export const showOriginal = (yes: boolean): void =>
  go(`${location.pathname}${yes ? '?original=yes' : ''}${location.hash}`)

/** The file as it was received, beside its text, in a frame that may do nothing. */
export function Original({ page }: { page: DocumentPage }): ReactNode {
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => close.current?.focus({ preventScroll: true }), [])
  useKeys((key) => {
    if (key !== 'Escape') return false
    showOriginal(false)
    return true
  })
  return (
    <aside className="original-file" aria-label={say.open}>
      <p className="ways">
        <span className="label">{say.open}</span>
        <a href={href.original(page.id)} download>
          {say.download(strings.bytes(page.size))}
        </a>
        <button type="button" className="quiet" ref={close} onClick={() => showOriginal(false)}>
          {say.close} <kbd>Esc</kbd>
        </button>
      </p>
      {shown.test(page.mediaType) ? (
        <>
          <p className="advice">{say.explain}</p>
          <iframe
            src={href.originalShown(page.id)}
            title={say.title(titleOf(page))}
            sandbox=""
            referrerPolicy="no-referrer"
          />
        </>
      ) : (
        <p className="advice">{say.notShown}</p>
      )}
    </aside>
  )
}
