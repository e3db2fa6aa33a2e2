import { type ReactNode, useEffect, useRef, useState } from 'react'
import { go, parameter, useAddress } from '../address.ts'
import { forget, settle, useCase } from '../case.ts'
import { href } from '../href.ts'
import { useKeys } from '../keys.ts'
import { strings } from '../strings.ts'
import { Keys } from './keys.tsx'
import { Palette } from './palette.tsx'
import './bar.css'

const say = strings.bar

/** The screens, in the order of the work: what is wanting, who, what, when, from where, and what was decided. */
const screens = [
  ['overview', href.overview],
  ['people', href.people()],
  ['claims', href.claims()],
  ['disagreements', href.disagreements],
  ['timeline', href.timeline()],
  ['network', href.network()],
  ['hypotheses', href.hypotheses],
  ['brief', href.brief()],
  ['sources', href.sources],
  ['decisions', href.decisions],
] as const

/** So much of the screen before the lit one is seen. Pixels. */
const LEAD = 48

/** What stands above every page: the way home, the case's name, the screens, search, the keys. */
export function Bar({ room }: { room: string }): ReactNode {
  const { name, told } = useCase()
  const [keys, setKeys] = useState(false)
  const [palette, setPalette] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useKeys((key) => {
    if (key === '/') input.current?.select()
    else if (key === '?') setKeys(true)
    else if (key === 'summon') setPalette(true)
    else if (key === 'u' && told)
      void settle({ kind: 'undo', decision: told.decision.id }, strings.decision.undone).catch(forget)
    else return false
    return true
  })
  const rooms = useRef<HTMLElement>(null)
  // on a narrow screen they are more than it holds
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another is lit
  useEffect(() => {
    const lit = rooms.current?.querySelector<HTMLElement>('[aria-current]')
    if (lit && rooms.current) rooms.current.scrollLeft = lit.offsetLeft - rooms.current.offsetLeft - LEAD
  }, [room])
  return (
    <header id="bar">
      <a className="home" href={href.overview} title={say.home}>
        <span className="wordmark">{strings.name}</span>
      </a>
      <bdi className="case-name">{name}</bdi>
      <nav className="rooms" ref={rooms} aria-label={say.rooms}>
        {screens.map(([name, address]) => (
          <a key={name} href={address} aria-current={name === room ? 'page' : undefined}>
            {say.room[name]}
          </a>
        ))}
      </nav>
      <SearchBox input={input} />
      <button type="button" className="quiet" onClick={() => setPalette(true)}>
        {say.palette} <kbd>⌘K</kbd>
      </button>
      <button type="button" className="quiet" onClick={() => setKeys(true)}>
        {say.keys} <kbd>?</kbd>
      </button>
      {keys ? <Keys onClose={() => setKeys(false)} /> : null}
      {palette ? <Palette onClose={() => setPalette(false)} /> : null}
    </header>
  )
}

function SearchBox({ input }: { input: React.RefObject<HTMLInputElement | null> }): ReactNode {
  const address = useAddress()
  const asked = address.path === '/search' ? (parameter(address, 'q') ?? '') : ''
  useEffect(() => {
    if (input.current) input.current.value = asked
  }, [asked, input])
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          go(href.search(input.current?.value ?? ''))
        }}
      >
        <input
          ref={input}
          type="search"
          name="q"
          placeholder={say.searchHint}
          aria-label={say.search}
          autoComplete="off"
          spellCheck={false}
        />
      </form>
    </search>
  )
}
