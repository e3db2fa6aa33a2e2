import { type ReactNode, useState } from 'react'
import type { DocumentView } from '../../../model/view.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'

const say = strings.overview

/** Under this name the browser keeps that somebody has read it. */
const KEY = 'hearsay.guided'

const wasRead = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    // A browser that keeps nothing shows it every time.
    return false
  }
}

/** The first minute: one sentence and three things to try, until they are sent away. */
export function Guide({ documents }: { documents: readonly DocumentView[] }): ReactNode {
  const [isHidden, setHidden] = useState(wasRead)
  if (isHidden) return null
  const first = documents.find((document) => document.claims > 0) ?? documents[0]
  const places = { document: first ? href.document(first.id) : '/', search: href.search(), problems: '#problems' }
  const hide = (): void => {
    setHidden(true)
    try {
      localStorage.setItem(KEY, 'yes')
    } catch {
      // as above
    }
  }
  return (
    <section className="guide" aria-label={say.guide}>
      <p>{say.explain}</p>
      <ol>
        {say.tries.map((pieces) => (
          <li key={pieces.map(({ text }) => text).join('')}>
            {pieces.map(({ text, as }) =>
              as === 'text' ? (
                text
              ) : as === 'key' ? (
                <kbd key={text}>{text}</kbd>
              ) : (
                <a key={text} href={places[as]}>
                  {text}
                </a>
              ),
            )}
          </li>
        ))}
      </ol>
      <button type="button" className="quiet" onClick={hide}>
        {say.hide}
      </button>
    </section>
  )
}
