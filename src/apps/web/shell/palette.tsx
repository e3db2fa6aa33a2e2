import { type ReactNode, useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import type { EntityLine } from '../../../model/entity-view.ts'
import type { DocumentView, SearchView } from '../../../model/view.ts'
import { go } from '../address.ts'
import { getEntities, getSomeDocuments, search } from '../api.ts'
import { beginsSo } from '../begins.ts'
import { dateWords } from '../date.ts'
import { href } from '../href.ts'
import { isSentence } from '../sentence.ts'
import { strings } from '../strings.ts'
import { titleOf } from '../words.tsx'
import { Dialog } from './dialog.tsx'
import './palette.css'

const say = strings.palette

/** No kind shows more lines than this. */
const MOST = 6

interface Line {
  readonly kind: keyof typeof say.kinds
  readonly words: string
  readonly beside: string
  readonly address: string
}

interface Known {
  readonly entities: readonly EntityLine[]
  readonly documents: readonly DocumentView[]
}

const screens: readonly Line[] = (
  [
    'overview',
    'people',
    'claims',
    'disagreements',
    'timeline',
    'network',
    'hypotheses',
    'brief',
    'sources',
    'decisions',
  ] as const
).map((room) => ({
  kind: 'screen',
  words: strings.bar.room[room],
  beside: '',
  address: room === 'overview' ? '/' : `/${room}`,
}))

/** Finds anything: people and organisations, documents, passages, screens. */
export function Palette({ onClose }: { onClose: () => void }): ReactNode {
  const [typed, setTyped] = useState('')
  const [known, setKnown] = useState<Known>({ entities: [], documents: [] })
  const [hits, setHits] = useState<readonly SearchView[]>([])
  /** The key of the line gone to by arrow: passages that arrive late push lines down, and the choice goes with its line. */
  const [at, setAt] = useState<string | null>(null)
  const asked = useDeferredValue(typed.trim())
  const list = useId()

  useEffect(() => {
    Promise.all([getEntities('Person'), getEntities('Organization')]).then(
      ([people, organizations]) => setKnown((now) => ({ ...now, entities: [...people, ...organizations] })),
      () => undefined,
    )
  }, [])
  useEffect(() => {
    if (!asked) return setKnown((now) => ({ ...now, documents: [] }))
    let stale = false
    getSomeDocuments({ named: asked, limit: MOST }).then(
      ({ documents }) => !stale && setKnown((now) => ({ ...now, documents })),
      () => undefined,
    )
    return () => {
      stale = true
    }
  }, [asked])
  useEffect(() => {
    if (asked.length < 2) return setHits([])
    let stale = false
    search(asked, MOST).then(
      (found) => !stale && setHits(found),
      () => undefined,
    )
    return () => {
      stale = true
    }
  }, [asked])

  const lines = useMemo(() => linesOf(asked, known, hits), [asked, known, hits])
  const chosen = placeOf(at, lines)
  const follow = (line: Line | undefined): void => {
    if (!line) return
    onClose()
    go(line.address)
  }
  return (
    <Dialog label={say.title} className="palette" onClose={onClose}>
      <input
        type="search"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={lines.length ? `${list}-${chosen}` : undefined}
        aria-label={say.title}
        placeholder={say.hint}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(null)
        }}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
          if (step) setAt(keyOf(lines[(chosen + step + lines.length) % Math.max(1, lines.length)]))
          else if (event.key === 'Enter') {
            // what is typed, where the lines shown are still those of the letters before
            const now = linesOf(typed.trim(), known, hits)
            follow(now[placeOf(at, now)])
          } else return
          event.preventDefault()
        }}
      />
      <div role="listbox" id={list} aria-label={say.title}>
        {lines.map((line, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
          <div
            key={keyOf(line)}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onClick={() => follow(line)}
          >
            <span className="kind">{line.kind === lines[index - 1]?.kind ? '' : say.kinds[line.kind]}</span>
            <bdi className="words">{line.words}</bdi>
            <bdi className="beside">{line.beside}</bdi>
          </div>
        ))}
      </div>
      {asked && !lines.length ? <p className="advice">{say.none(asked)}</p> : null}
    </Dialog>
  )
}

/** The sentence to weigh is one line, however far it is typed. */
function keyOf(line: Line | undefined): string | null {
  if (!line) return null
  return line.kind === 'weigh' ? line.kind : `${line.kind} ${line.address}`
}

function placeOf(key: string | null, lines: readonly Line[]): number {
  return Math.max(
    0,
    lines.findIndex((line) => keyOf(line) === key),
  )
}

function linesOf(asked: string, { entities, documents }: Known, hits: readonly SearchView[]): Line[] {
  if (!asked) return [...screens]
  const found = <T,>(all: readonly T[], words: (each: T) => readonly string[]): T[] =>
    all.filter((each) => beginsSo(asked, ...words(each))).slice(0, MOST)
  return [
    ...found(entities, ({ name, aliases }) => [name, ...aliases]).map(
      ({ id, kind, name, documents }): Line => ({
        kind: kind === 'Person' ? 'person' : 'organization',
        words: name,
        beside: strings.count.documents(documents),
        address: href.entity(id),
      }),
    ),
    ...found(documents, (document) => [titleOf(document), document.path, document.publisher ?? '']).map(
      (document): Line => ({
        kind: 'document',
        words: titleOf(document),
        beside: document.published ? dateWords(document.published) : strings.document.noDate,
        address: href.document(document.id),
      }),
    ),
    ...hits.map(
      (hit): Line => ({ kind: 'passage', words: hit.words, beside: hit.path, address: href.text(hit.document, hit) }),
    ),
    ...screens.filter(({ words }) => beginsSo(asked, words)),
    ...(isSentence(asked)
      ? [{ kind: 'weigh', words: strings.quoted(asked), beside: '', address: href.weigh(asked) } satisfies Line]
      : []),
  ]
}
