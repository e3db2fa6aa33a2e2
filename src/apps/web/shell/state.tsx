import { type ReactNode, useEffect } from 'react'
import { Refusal } from '../api.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'

/** A page with nothing on it but why, and where to go from here. */
export function Plain({
  message,
  advice,
  children,
}: {
  message: string
  advice: string
  children?: ReactNode
}): ReactNode {
  return (
    <section className="state">
      <h1>{message}</h1>
      <p>{advice}</p>
      {children ? <p className="ways">{children}</p> : null}
    </section>
  )
}

export const Loading = (): ReactNode => (
  <p className="state waiting" role="status">
    {strings.states.loading}
  </p>
)

export const WayHome = (): ReactNode => <a href={href.overview}>{strings.states.home}</a>

/** What went wrong, in the server's own sentence where it has one. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }): ReactNode {
  const known = error instanceof Refusal
  useEffect(() => {
    if (!known) console.error(error)
  }, [known, error])
  const { broken, brokenAdvice } = strings.states
  return (
    <Plain message={known ? error.message : broken} advice={known ? error.advice : brokenAdvice}>
      <button type="button" onClick={retry}>
        {strings.states.retry}
      </button>
      <WayHome />
    </Plain>
  )
}

export const NoPage = (): ReactNode => (
  <Plain message={strings.states.noPage} advice={strings.states.noPageAdvice}>
    <WayHome />
  </Plain>
)
