import { type MouseEvent, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ClaimView, DocumentPage } from '../../../model/view.ts'
import { note, useAddress } from '../address.ts'
import { useKeys } from '../keys.ts'
import { strings } from '../strings.ts'
import { Actions, ClaimNote } from './claim-note.tsx'
import { type Measured, piecesIn, useLayout } from './layout.ts'
import { citationOf } from './note.ts'
import { bring, isBeside } from './sight.ts'
import { spreadOf } from './spread.ts'
import { Text } from './text.tsx'
import './margin.css'

/** How long it is told that something was copied. Milliseconds. */
const TOLD = 1600

/** The claim in focus; `opened` shows its parts and what is left open. */
interface Focus {
  readonly claim: ClaimView
  readonly opened: boolean
}

/** A document's text and its margin, side by side, and the claim in focus. */
export function Sheet({
  page,
  head,
  foot,
  silence,
}: {
  page: DocumentPage
  head: ReactNode
  foot: ReactNode
  silence: string
}): ReactNode {
  const spread = useMemo(() => spreadOf(page), [page])
  const { wholes, own, wholeOf, partsOf, piecesOf } = spread
  const [focus, setFocus] = useState<Focus | null>(null)
  const [ownShown, setOwnShown] = useState(false)
  const [hovered, setHovered] = useState<ClaimView | null>(null)
  const [told, setTold] = useState('')
  const address = useAddress()
  const text = useRef<HTMLElement>(null)
  const margin = useRef<HTMLElement>(null)

  const whole = focus && wholeOf(focus.claim)
  const shown = useMemo(() => wholes.filter(({ id }) => ownShown || !own.has(id)), [wholes, own, ownShown])
  const measure = (): Measured | null =>
    text.current && margin.current
      ? { text: text.current, margin: margin.current, pieces: piecesIn(text.current) }
      : null
  const layout = useLayout(measure, spread, shown, whole?.id ?? null, `${focus?.claim.id} ${focus?.opened}`)

  /** @param opened left out, it stays as it is */
  const show = (claim: ClaimView, opened = focus?.opened ?? false): void => {
    if (own.has(wholeOf(claim).id)) setOwnShown(true)
    setFocus({ claim, opened: opened || claim !== wholeOf(claim) })
    note(`#claim-${claim.id}`)
  }
  const close = (): boolean => {
    if (!focus || !whole) return false
    if (focus.opened) {
      show(whole, false)
      return true
    }
    setFocus(null)
    note(location.pathname + location.search)
    document.getElementById('main')?.focus({ preventScroll: true })
    return true
  }
  /** The claims that j and k walk: wholes, and the parts of the one that is open. */
  const step = (by: number): void => {
    const road = shown.flatMap((claim) => {
      const parts = focus?.opened && whole === claim ? partsOf(claim) : []
      return parts.length > 1 ? [claim, ...parts] : [claim]
    })
    const pieces = text.current ? piecesIn(text.current) : []
    const inSight = (claim: ClaimView): boolean =>
      (pieces[piecesOf(claim).all[0] ?? -1]?.getBoundingClientRect().top ?? -1) > 0
    const at = focus ? road.indexOf(focus.claim) : -1
    const next = at >= 0 ? road[at + by] : by > 0 ? (road.find(inSight) ?? road[0]) : road.at(-1)
    if (next) show(next, focus?.opened === true && wholeOf(next) === whole)
  }
  const copy = async (): Promise<void> => {
    if (!focus) return
    const done = await navigator.clipboard.writeText(citationOf(focus.claim)).then(
      () => true,
      () => false,
    )
    setTold(done ? strings.claim.copied : strings.claim.notCopied)
    setTimeout(() => setTold(''), TOLD)
  }
  const showOwn = (yes: boolean): void => {
    setOwnShown(yes)
    if (!yes && whole && own.has(whole.id)) setFocus(null)
  }

  useKeys((key) => {
    if (key === 'j') step(1)
    else if (key === 'k') step(-1)
    else if (key === 'Enter' && focus) show(focus.claim, true)
    else if (key === 'Escape') return close()
    else if (key === 'c' && focus) void copy()
    else if (key === 'v') showOwn(!ownShown)
    else return false
    return true
  })

  // The address names a claim, or a place in the text.
  useEffect(() => {
    const [, id] = /^#claim-(\w+)$/.exec(address.hash) ?? []
    const claim = id && page.claimViews.find((claim) => claim.id.startsWith(id))
    if (claim) {
      if (own.has(wholeOf(claim).id)) setOwnShown(true)
      setFocus({ claim, opened: claim !== wholeOf(claim) })
    } else setTold(id ? strings.document.noSuchClaim : '')
    const [, start, end] = /^#text-(\d+)-(\d+)$/.exec(address.hash) ?? []
    if (start && end && text.current) point(text.current, Number(start), Number(end))
  }, [address, page, own, wholeOf])

  // The light moves over words that were drawn once.
  useLayoutEffect(() => {
    if (!text.current) return
    const pieces = piecesIn(text.current)
    const lit = new Set(focus ? piecesOf(focus.claim).all : [])
    const spoken = new Set(focus ? piecesOf(focus.claim).source : [])
    const over = new Set(hovered ? piecesOf(hovered).all : [])
    for (const [number, piece] of pieces.entries()) {
      piece.classList.toggle('lit', lit.has(number))
      piece.classList.toggle('spoken', spoken.has(number))
      piece.classList.toggle('hovered', over.has(number))
    }
  }, [focus, hovered, piecesOf])

  useEffect(() => {
    if (!focus || !text.current || !margin.current) return
    const pieces = piecesIn(text.current)
    const box = margin.current.querySelector<HTMLElement>(`#note-${wholeOf(focus.claim).id}`)
    box?.querySelector<HTMLElement>('.lead')?.focus({ preventScroll: true })
    bring(
      piecesOf(focus.claim).all.flatMap((number) => pieces[number] ?? []),
      box,
      isBeside(margin.current),
    )
  }, [focus, piecesOf, wholeOf])

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
        <div className="gutter" aria-hidden="true">
          {layout.brackets.map(({ claim, depth, top, bottom }) => (
            <span
              key={`${claim} ${top}`}
              className={[
                'bracket',
                own.has(claim) && 'own',
                claim === whole?.id && 'lit',
                claim === hovered?.id && 'hovered',
              ]
                .filter(Boolean)
                .join(' ')}
              data-depth={depth}
              style={{ top, height: bottom - top }}
            />
          ))}
        </div>
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
        </p>
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
              top={layout.tops?.get(claim.id) ?? null}
            >
              {claim === whole && focus ? (
                <Actions
                  told={told}
                  on={{
                    previous: () => step(-1),
                    next: () => step(1),
                    open: () => show(focus.opened ? claim : focus.claim, !focus.opened),
                    copy: () => void copy(),
                    close,
                  }}
                />
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

/** Shows a place in the text that somebody was sent to. */
function point(text: HTMLElement, start: number, end: number): void {
  const found = [...text.querySelectorAll<HTMLElement>('[data-start]')].filter(
    ({ dataset }) => Number(dataset.start) < end && Number(dataset.end) > start,
  )
  for (const old of text.querySelectorAll('.pointed')) old.classList.remove('pointed')
  for (const element of found) {
    element.classList.add('pointed')
    element.closest('details')?.setAttribute('open', '')
  }
  found[0]?.scrollIntoView({ block: 'center' })
}
