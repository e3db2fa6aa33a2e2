import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useAddress } from './address.ts'
import { getStatus, Refusal } from './api.ts'
import { useCase } from './case.ts'
import { routeOf } from './route.tsx'
import { Bar } from './shell/bar.tsx'
import { Drop } from './shell/drop.tsx'
import { Notice } from './shell/notice.tsx'
import { Failure, Loading, NoPage } from './shell/state.tsx'
import { strings } from './strings.ts'

/** Answers sooner than this come without a word about waiting. Milliseconds. */
const PATIENCE = 200

interface Shown {
  readonly key: string
  readonly node: ReactNode
}

/** The page: the bar, and whatever the address says below it. What is shown stays until the next is in hand. */
export function App(): ReactNode {
  const address = useAddress()
  const { version, setName } = useCase()
  const [shown, setShown] = useState<Shown | null>(null)
  const [waiting, setWaiting] = useState(false)
  const [again, setAgain] = useState(0)
  const main = useRef<HTMLElement>(null)
  const route = routeOf(address)
  const key = route?.key ?? address.path
  const asked = `${key} ${version} ${again} ${address.again}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for stands in `asked`
  useEffect(() => {
    let stale = false
    const patience = setTimeout(() => setWaiting(true), PATIENCE)
    const arrive = (title: string, node: ReactNode): void => {
      if (stale) return
      clearTimeout(patience)
      setWaiting(false)
      document.title = `${title} – ${strings.name}`
      setShown({ key, node })
    }
    if (!route) arrive(strings.states.noPage, <NoPage />)
    else
      route.open().then(
        ({ title, node }) => arrive(title, node),
        (error: unknown) =>
          arrive(
            error instanceof Refusal ? error.message : strings.states.broken,
            <Failure error={error} retry={() => setAgain((n) => n + 1)} />,
          ),
      )
    return () => {
      stale = true
      clearTimeout(patience)
    }
  }, [asked])

  useEffect(() => {
    getStatus().then(
      (status) => setName(status.location),
      // The page itself says that nothing answers.
      () => undefined,
    )
  }, [setName])

  const screen = shown?.key
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on the way to another screen
  useLayoutEffect(() => {
    if (screen === undefined) return
    main.current?.focus({ preventScroll: true })
    const place = address.hash && address.scroll === null ? document.getElementById(address.hash.slice(1)) : null
    if (place) place.scrollIntoView()
    else scrollTo(0, address.scroll ?? 0)
  }, [screen])

  // Another place on the screen that is shown already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the address changes
  useLayoutEffect(() => {
    if (screen !== key) return
    if (address.scroll !== null) scrollTo(0, address.scroll)
    else if (address.hash) document.getElementById(address.hash.slice(1))?.scrollIntoView()
  }, [address])

  return (
    <>
      <Bar room={route?.room ?? ''} />
      <main id="main" ref={main} tabIndex={-1} aria-busy={waiting}>
        {waiting && shown?.key !== key ? <Loading /> : <div key={shown?.key}>{shown?.node}</div>}
      </main>
      <Notice />
      <Drop />
    </>
  )
}
