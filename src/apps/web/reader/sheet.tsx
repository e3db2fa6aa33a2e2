import { type MouseEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Span } from '../../../model/text.ts'
import type { ClaimView, DocumentPage } from '../../../model/view.ts'
import { go } from '../address.ts'
import { href } from '../href.ts'
import { useKeys } from '../keys.ts'
import { strings } from '../strings.ts'
import { type Action, Actions } from './actions.tsx'
import { useBegun } from './begun.ts'
import { useBeside } from './beside.ts'
import { ClaimNote } from './claim-note.tsx'
import { useFocus } from './focus.ts'
import { Gutter } from './gutter.tsx'
import { isJudged, useJudge } from './judge.ts'
import { JudgingForm } from './judging.tsx'
import { type Measured, piecesIn, useLayout } from './layout.ts'
import { useLight, usePointed } from './light.ts'
import { Marking } from './marking.tsx'
import { citationOf } from './note.ts'
import { showOriginal } from './original.tsx'
import { Others } from './others.tsx'
import { selectedIn } from './selection.ts'
import { bring, isBeside, isInSight } from './sight.ts'
import { spreadOf } from './spread.ts'
import { Text } from './text.tsx'
import './margin.css'

/** How long it is told that something was copied. Milliseconds. */
const TOLD = 2400

interface Props {
  readonly page: DocumentPage
  readonly head: ReactNode
  readonly foot: ReactNode
  /** what to say where nobody is found to say anything */
  readonly silence: string
}

/** A document's text and its margin, side by side, and the claim in focus. */
export function Sheet({ page, head, foot, silence }: Props): ReactNode {
  const spread = useMemo(() => spreadOf(page), [page])
  const { wholes, own, wholeOf, partsOf } = spread
  const text = useRef<HTMLElement>(null)
  const margin = useRef<HTMLElement>(null)
  const [hovered, setHovered] = useState<ClaimView | null>(null)
  const [told, setTold] = useState('')
  const { focus, shown, ownShown, isLost, show, close, step, showOwn } = useFocus(page, spread, text)
  const whole = focus && wholeOf(focus.claim)
  const measure = (): Measured | null =>
    text.current && margin.current
      ? { text: text.current, margin: margin.current, pieces: piecesIn(text.current) }
      : null
  const beside = useBeside(focus?.claim ?? null)
  const [origins, setOrigins] = useState(false)
  const [marking, setMarking] = useState<{ readonly selected: Span | null } | null>(null)
  const tell = (words: string): void => {
    setTold(words)
    setTimeout(() => setTold(''), TOLD)
  }
  /** Whether the words in focus are on the screen; brings them there if not, and their note with them. */
  const isSeen = (withNote = false): boolean => {
    if (!focus || !text.current || !margin.current) return false
    const pieces = piecesIn(text.current)
    const words = spread.piecesOf(focus.claim).content.flatMap((number) => pieces[number] ?? [])
    const note = margin.current.querySelector<HTMLElement>('.note.focused')
    const stands = isBeside(margin.current)
    if (!withNote && isInSight(words, note, stands)) return true
    for (const word of words) word.closest('details')?.setAttribute('open', '')
    bring(words, note, stands)
    return false
  }
  const judge = useJudge(focus?.claim ?? null, isSeen, tell)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when something opens
  useEffect(() => {
    if (judge.judging || origins) isSeen(true)
  }, [judge.judging, origins])
  useBegun(focus?.claim.id ?? null, (action) => {
    isSeen(true)
    if (action === 'accept') tell(strings.reader.readFirst)
    else if (action === 'origins') setOrigins(true)
    else if (action === 'reject' || action === 'speaker' || action === 'rate' || action === 'note') judge.open(action)
  })
  const [disagreement] = beside?.disagreements ?? []
  const change = [focus?.claim.id, focus?.opened, judge.judging, origins, beside?.claim.id, page].map(String).join(' ')
  const layout = useLayout(measure, spread, shown, whole?.id ?? null, change)
  useLight(spread, { text, margin, focus, hovered })
  usePointed(text)

  const copy = async (): Promise<void> => {
    if (!focus) return
    const done = await navigator.clipboard.writeText(citationOf(focus.claim)).then(
      () => true,
      () => false,
    )
    tell(done ? strings.claim.copied : strings.claim.notCopied)
  }
  const on: Readonly<Record<Action, () => void>> = {
    previous: () => step(-1),
    next: () => step(1),
    accept: judge.accept,
    reject: () => judge.ask('reject'),
    speaker: () => judge.ask('speaker'),
    rate: () => judge.ask('rate'),
    note: () => judge.ask('note'),
    origins: () => setOrigins(!origins),
    otherwise: () => disagreement && go(href.disagreement(disagreement)),
    copy: () => void copy(),
    undo: judge.undo,
    open: () => focus && whole && show(focus.opened ? whole : focus.claim, !focus.opened),
    close,
  }
  const letters: Readonly<Record<string, Action>> = {
    a: 'accept',
    x: 'reject',
    s: 'speaker',
    r: 'rate',
    n: 'note',
    o: 'origins',
    c: 'copy',
    ...(disagreement && { d: 'otherwise' }),
    ...(focus && isJudged(focus.claim) && { u: 'undo' }),
  }
  const without = new Set<Action>([
    ...(disagreement ? [] : (['otherwise'] as const)),
    ...(focus && isJudged(focus.claim) ? [] : (['undo'] as const)),
  ])
  const mark = (): void => setMarking({ selected: text.current && selectedIn(text.current, page.text) })
  useKeys((key) => {
    if (key === 'j') step(1)
    else if (key === 'k') step(-1)
    else if (key === 'Enter' && focus) show(focus.claim, true)
    else if (key === 'Escape') return close()
    else if (key === 'v') showOwn(!ownShown)
    else if (key === 'm') mark()
    else if (key === 'f') showOriginal(true)
    else if (focus && letters[key]) on[letters[key]]()
    else return false
    return true
  })

  /** The claims whose words these are, innermost first. */
  const claimsAt = (target: EventTarget): ClaimView[] => {
    const piece = target instanceof Element ? target.closest<HTMLElement>('[data-piece]') : null
    const marks = piece ? (spread.segments[Number(piece.dataset.piece)]?.marks ?? []) : []
    const found = marks.flatMap(({ claim }) => spread.byId.get(claim) ?? []).map(wholeOf)
    return [...new Set(found.reverse())].filter(({ id }) => ownShown || !own.has(id))
  }
  const clicked = ({ target }: MouseEvent): void => {
    const here = claimsAt(target)
    if (!here.length || !getSelection()?.isCollapsed) return
    // A second click on the same words goes out to the claim around.
    const claim = here[(focus ? here.indexOf(focus.claim) : -1) + 1] ?? here[0]
    if (claim) show(claim, false)
  }
  const hover = ({ target }: { target: EventTarget }): void => {
    const box = target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null
    setHovered(box ? (spread.byId.get(box.dataset.claim ?? '') ?? null) : (claimsAt(target)[0] ?? null))
  }
  const attributed = wholes.length - own.size

  return (
    <div
      className={ownShown ? 'sheet own-shown' : 'sheet'}
      onPointerOver={hover}
      onPointerLeave={() => setHovered(null)}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: j and k walk the claims */}
      <article className="text" ref={text} onClick={clicked} lang={languageOf(page)}>
        <Gutter brackets={layout.brackets} own={own} lit={whole?.id ?? null} hovered={hovered?.id ?? null} />
        {head}
        <Text text={page.text} spread={spread} />
        {foot}
      </article>
      <aside className="margin" ref={margin} aria-label={strings.document.margin}>
        <p className="margin-summary">
          {attributed ? strings.document.attributed(attributed) : silence}
          {own.size ? (
            <span className="own-line">
              {strings.document.own(own.size)}{' '}
              <button type="button" className="quiet" aria-pressed={ownShown} onClick={() => showOwn(!ownShown)}>
                {ownShown ? strings.document.hideOwn : strings.document.showOwn}
              </button>
            </span>
          ) : null}
          <span className="own-line">
            <button type="button" className="quiet" onMouseDown={(event) => event.preventDefault()} onClick={mark}>
              {strings.mark.open} <kbd>m</kbd>
            </button>
          </span>
          {isLost ? <span className="own-line unsure">{strings.document.noSuchClaim}</span> : null}
        </p>
        {marking ? (
          <Marking page={page} text={text} selected={marking.selected} onDone={() => setMarking(null)} />
        ) : null}
        <p className="told" role="status">
          {told}
        </p>
        <ol
          className="notes"
          style={layout.tops ? { height: layout.height } : {}}
          onKeyDown={(event) => {
            // Enter on the sentence in focus opens it; on any other it follows the link there.
            if (event.key !== 'Enter' || !focus) return
            if (!(event.target instanceof Element) || !event.target.closest('.focused > .lead')) return
            event.preventDefault()
            event.stopPropagation()
            show(focus.claim, true)
          }}
        >
          {wholes.map((claim) => (
            <ClaimNote
              key={claim.id}
              claim={claim}
              parts={partsOf(claim)}
              isOwn={own.has(claim.id)}
              isFocused={claim === whole}
              isOpened={focus?.opened ?? false}
              part={claim === whole && focus ? focus.claim.id : null}
              beside={claim === whole && beside ? <Others beside={beside} isOpen={origins} /> : null}
              top={layout.tops?.get(claim.id) ?? null}
            >
              {claim === whole && focus ? (
                judge.judging ? (
                  <JudgingForm judging={judge.judging} claim={focus.claim} onDone={judge.leave} />
                ) : (
                  <Actions told={told} on={on} without={without} />
                )
              ) : null}
            </ClaimNote>
          ))}
        </ol>
      </aside>
    </div>
  )
}

/** What screen readers and hyphenation may take the text for; nothing where it is not a plain code. */
const languageOf = ({ language }: DocumentPage): string | undefined =>
  language && /^[a-z]{2,3}$/.test(language) ? language : undefined
