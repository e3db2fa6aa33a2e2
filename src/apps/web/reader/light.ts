import { type RefObject, useEffect, useLayoutEffect } from 'react'
import type { ClaimView } from '../../../model/view.ts'
import { useAddress } from '../address.ts'
import type { Focus } from './focus.ts'
import { piecesIn } from './layout.ts'
import { bring, isBeside } from './sight.ts'
import type { Spread } from './spread.ts'

interface Lit {
  readonly text: RefObject<HTMLElement | null>
  readonly margin: RefObject<HTMLElement | null>
  readonly focus: Focus | null
  readonly hovered: ClaimView | null
}

/** Moves the light over words that were drawn once, and keeps those in focus in sight. */
export function useLight({ piecesOf, wholeOf }: Spread, { text, margin, focus, hovered }: Lit): void {
  useLayoutEffect(() => {
    if (!text.current) return
    const lit = new Set(focus ? piecesOf(focus.claim).all : [])
    const spoken = new Set(focus ? piecesOf(focus.claim).source : [])
    const over = new Set(hovered ? piecesOf(hovered).all : [])
    for (const [number, piece] of piecesIn(text.current).entries()) {
      piece.classList.toggle('lit', lit.has(number))
      piece.classList.toggle('spoken', spoken.has(number))
      piece.classList.toggle('hovered', over.has(number))
    }
  }, [text, focus, hovered, piecesOf])

  useEffect(() => {
    if (!focus || !text.current || !margin.current) return
    const pieces = piecesIn(text.current)
    const box = margin.current.querySelector<HTMLElement>(`#note-${wholeOf(focus.claim).id}`)
    box?.querySelector<HTMLElement>('.lead')?.focus({ preventScroll: true })
    const words = piecesOf(focus.claim).all.flatMap((number) => pieces[number] ?? [])
    bring(words, box, isBeside(margin.current))
  }, [text, margin, focus, piecesOf, wholeOf])
}

/** Shows the place in the text that the address names. */
export function usePointed(text: RefObject<HTMLElement | null>): void {
  const address = useAddress()
  useEffect(() => {
    const [, start, end] = /^#text-(\d+)-(\d+)$/.exec(address.hash) ?? []
    if (!start || !end || !text.current) return
    for (const old of text.current.querySelectorAll('.pointed')) old.classList.remove('pointed')
    const found = [...text.current.querySelectorAll<HTMLElement>('[data-start]')].filter(
      ({ dataset }) => Number(dataset.start) < Number(end) && Number(dataset.end) > Number(start),
    )
    for (const element of found) {
      element.classList.add('pointed')
      element.closest('details')?.setAttribute('open', '')
    }
    found[0]?.scrollIntoView({ block: 'center' })
  }, [address, text])
}
