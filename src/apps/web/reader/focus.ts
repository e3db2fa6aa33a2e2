import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { ClaimView, DocumentPage } from '../../../model/view.ts'
import { note, useAddress } from '../address.ts'
import { piecesIn } from './layout.ts'
import type { Spread } from './spread.ts'

/** The claim in focus; `opened` shows its parts and what is left open. */
export interface Focus {
  readonly claim: ClaimView
  readonly opened: boolean
}

export interface Walk {
  readonly focus: Focus | null
  /** the claims whose notes are drawn: all wholes, or those of others than the outlet */
  readonly shown: readonly ClaimView[]
  readonly ownShown: boolean
  /** whether the address names a claim that the document does not hold */
  readonly isLost: boolean
  /** Puts a claim into focus, and into the address. @param opened left out, it stays as it is */
  readonly show: (claim: ClaimView, opened?: boolean) => void
  /** Less: the parts first, then the focus. Says whether there was anything to close. */
  readonly close: () => boolean
  /** To the next claim, or the one before. */
  readonly step: (by: 1 | -1) => void
  readonly showOwn: (yes: boolean) => void
}

/** Which claim of a document is in focus, and the way from one to the next. */
export function useFocus(page: DocumentPage, spread: Spread, text: RefObject<HTMLElement | null>): Walk {
  const { wholes, own, wholeOf, partsOf, piecesOf } = spread
  const [focus, setFocus] = useState<Focus | null>(null)
  const [ownShown, setOwnShown] = useState(false)
  const [isLost, setLost] = useState(false)
  const address = useAddress()
  const whole = focus && wholeOf(focus.claim)
  const shown = useMemo(() => wholes.filter(({ id }) => ownShown || !own.has(id)), [wholes, own, ownShown])

  useEffect(() => {
    const [, id] = /^#claim-(\w+)$/.exec(address.hash) ?? []
    const claim = id && page.claimViews.find((claim) => claim.id.startsWith(id))
    setLost(Boolean(id && !claim))
    if (claim && own.has(wholeOf(claim).id)) setOwnShown(true)
    setFocus((before) => {
      // the same claim as it was asked for anew
      const now = claim ?? (before && !id ? page.claimViews.find((each) => each.id === before.claim.id) : undefined)
      if (!now) return null
      return { claim: now, opened: now !== wholeOf(now) || (before?.claim.id === now.id && before.opened) }
    })
  }, [address, page, own, wholeOf])

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
  const step = (by: 1 | -1): void => {
    // wholes, and the parts of the one that is open
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
  const showOwn = (yes: boolean): void => {
    setOwnShown(yes)
    if (!yes && whole && own.has(whole.id)) setFocus(null)
  }
  return { focus, shown, ownShown, isLost, show, close, step, showOwn }
}
